import { languageOfScript } from "../language/languages.ts";
import { foldName, nameKeys, splitWords } from "../language/words.ts";
import type { ArticleFile } from "../model/article-file.ts";
import type { Entry } from "../model/entry.ts";
import type { GoldMention } from "../model/gold.ts";

/** What a phenomenon may ask: the mention, its article as the run wrote it, and the lists of the run. */
export interface Setting {
  readonly mention: GoldMention;
  readonly article: ArticleFile;
  readonly lists: ListedNames;
}

/** The names of a run's lists, by what phenomena ask of them. */
export interface ListedNames {
  /** Ids of the entries that list a folded name. */
  owners(key: string): readonly string[];
  entry(id: string): Entry | undefined;
}

/** Gathers the listed (not generated) names of entries. */
export function listedNames(entries: readonly Entry[]): ListedNames {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of entries) {
    for (const { text } of names) {
      const key = foldName(text);
      const known = owners.get(key);
      if (known === undefined) owners.set(key, new Set([id]));
      else known.add(id);
    }
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { owners: (key) => [...(owners.get(key) ?? [])], entry: (id) => byId.get(id) };
}

/** What makes a mention hard, by name. A new phenomenon is a line here. */
export const phenomena: Readonly<Record<string, (setting: Setting) => boolean>> = {
  clitic: ({ mention, article }) => /\p{L}/u.test(article.text[mention.start - 1] ?? ""),
  fold: ({ mention, lists }) => {
    const names = namesOf(mention, lists);
    const key = foldName(mention.text);
    return !names.includes(mention.text) && names.some((name) => foldName(name) === key);
  },
  "joined spelling": ({ mention, lists }) => {
    const names = namesOf(mention, lists).map(foldName);
    const key = foldName(mention.text);
    return !names.includes(key) && names.some((name) => name.replaceAll(" ", "") === key.replaceAll(" ", ""));
  },
  "short name": ({ mention, lists }) => {
    const entry = mention.entity === null ? undefined : lists.entry(mention.entity);
    const words = nameKeys(mention.text).length;
    const labels = Object.values(entry?.labels ?? {}).filter((label) => scriptOf(label) === scriptOf(mention.text));
    return labels.length > 0 && labels.every((label) => nameKeys(label).length > words);
  },
  ambiguous: ({ mention, lists }) => lists.owners(foldName(mention.text)).length > 1,
  "common word": ({ mention, article }) => {
    const [key, ...rest] = nameKeys(mention.text);
    return (
      key !== undefined && rest.length === 0 && languageOfScript(scriptOf(mention.text), article.language).commonness(key) > 0
    );
  },
  nested: ({ mention, lists }) => {
    const keys = nameKeys(mention.text);
    const parts = keys.flatMap((_, from) => keys.slice(from).map((_, length) => keys.slice(from, from + length + 1).join(" ")));
    return parts.some((part) => part.length < keys.join(" ").length && lists.owners(part).some((id) => id !== mention.entity));
  },
  acronym: ({ mention }) => /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(mention.text),
  dateline: ({ mention, article }) =>
    article.sentences.some(({ start, end, zone }) => zone === "dateline" && start <= mention.start && mention.start < end),
};

function namesOf({ entity }: GoldMention, lists: ListedNames): readonly string[] {
  return entity === null ? [] : (lists.entry(entity)?.names.map(({ text }) => text) ?? []);
}

function scriptOf(text: string): "arabic" | "latin" | "other" {
  return splitWords(text).find(({ kind }) => kind === "word")?.script ?? "other";
}
