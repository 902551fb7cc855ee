import type { ListedSpelling } from "../../src/corpus/candidates/listed.ts";
import { candidateRecords } from "../../src/corpus/candidates/records.ts";
import { toDigest } from "../../src/corpus/digest.ts";
import { addArticle, emptyTables } from "../../src/corpus/tables.ts";
import type { ArticleFile } from "../../src/model/article-file.ts";
import type { CandidateRecord } from "../../src/model/corpus-files.ts";
import type { EntityType, Entry } from "../../src/model/entry.ts";

/** What a mark says after the bar: a type, with the entity of a listed name. */
const types: Readonly<Record<string, EntityType>> = { person: "person", place: "place", org: "organization" };

/**
 * An article whose mentions are written into its text: `[Omar Zayed|person]` an unlisted name, `[Tripoli|place:tripoli]` a
 * listed one, `{Libyan|libya}` a demonym. Each line is a sentence. Unlisted names have the score given.
 */
export function newsOf(id: string, marked: string, { language = "en", score = 0.8 } = {}): ArticleFile {
  let text = "";
  let from = 0;
  const mentions: ArticleFile["mentions"] = [];
  const demonyms: ArticleFile["demonyms"] = [];
  for (const found of marked.matchAll(/\[([^|\]]+)\|([a-z]+)(?::([^\]]+))?\]|\{([^|}]+)\|([^}]+)\}/g)) {
    text += marked.slice(from, found.index);
    from = found.index + found[0].length;
    const [, name, type, entity, demonym, place] = found;
    const start = text.length;
    text += name ?? demonym;
    const span = { start, end: text.length, text: text.slice(start) };
    if (name === undefined) demonyms.push({ ...span, entity: place as string });
    else {
      const origin = entity === undefined ? ("discovery" as const) : ("gazetteer" as const);
      const evidence = [{ rule: origin === "discovery" ? "tagger" : "listed-name", weight: 1, detail: "" }];
      const known = { type: types[type as string] as EntityType, entity: entity ?? null, origin, name };
      mentions.push({ ...span, ...known, score: entity === undefined ? score : 1, evidence, alternatives: [] });
    }
  }
  text += marked.slice(from);
  const sentences = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, block) => {
    return { start: index, end: index + line.length, zone: "body" as const, block };
  });
  return {
    ...{ schema: "comention/article@1", id, source: { path: id, sha256: "", bytes: 0 }, language, publishedOn: null },
    ...{ title: { start: 0, end: 0 }, offsetUnit: "utf-16", text, sentences, mentions, demonyms, problems: [] },
  };
}

/** Listed names by entity: each with its type and country. */
export type SmallList = Readonly<
  Record<string, { readonly type: EntityType; readonly names: readonly string[]; readonly country?: string }>
>;

/** The candidates of articles against a small list. */
export function candidatesOf(articles: readonly ArticleFile[], list: SmallList = {}): CandidateRecord[] {
  const tables = emptyTables();
  for (const article of articles) addArticle(tables, toDigest(article), { duplicateOf: null });
  const lookup = (id: string) => {
    const entry = list[id];
    return entry === undefined
      ? undefined
      : ({ id, type: entry.type, country: entry.country ?? null, labels: {} } as unknown as Entry);
  };
  const listed = Object.entries(list).flatMap(([id, { type, names }]) =>
    names.map((name): ListedSpelling => ({ id, name, type })),
  );
  return candidateRecords(tables, lookup, listed);
}

/** Groups in short, each by its names sorted: "Fathi Bashagha = فتحي باشاغا". */
export function groupsOf(records: readonly CandidateRecord[]): string[] {
  return records
    .map(({ names }) =>
      names
        .map(({ text }) => text)
        .sort()
        .join(" = "),
    )
    .sort();
}
