import { createRequire } from "node:module";
import { sourceReader } from "../gazetteers/build/sources.ts";
import { noCluster } from "../src/article/discover/word-form.ts";
import { foldName } from "../src/language/words.ts";
import type { Clusters } from "./clusters.ts";

const require = createRequire(import.meta.url);

/**
 * Clusters of English words with three more numbers for each that a lexicon knows: the first tag of compromise's lexicon
 * (MIT; FemaleName, City, Gerund, ...), and of WordNet 3.1 (WordNet licence) the field of the first sense as a noun
 * (person, group, place, food, ...; instances apart) and as a verb or else adjective or adverb. Words of several parts
 * are left out, and those that WordNet alone knows: they are rare and many.
 */
export function withTags({ words, columns, vectors }: Clusters): Clusters {
  const tags = compromiseTags();
  const known = new Set(words);
  const all = [...words, ...[...tags.keys()].filter((word) => !known.has(word)).sort()];
  const longer = columns.map((column) => {
    const full = new Uint16Array(all.length).fill(noCluster);
    full.set(column);
    return full;
  });
  const further = [tags, nounFields(), verbFields()];
  return {
    words: all,
    vectors,
    columns: [...longer, ...further.map((column) => Uint16Array.from(all, (word) => column.get(word) ?? noCluster))],
  };
}

/** The little of compromise that is used here: its lexicon of words with their tags. */
type Compromise = { model(): { one: { lexicon: Record<string, string | readonly string[]> } } };

function compromiseTags(): Map<string, number> {
  const { lexicon } = (require("compromise") as Compromise).model().one;
  const tags = new Map<string, number>();
  const words = new Map<string, number>();
  for (const [text, tagged] of Object.entries(lexicon)) {
    const word = foldName(text);
    const tag = [tagged].flat()[0];
    if (tag === undefined || word === "" || word.includes(" ") || words.has(word)) continue;
    if (!tags.has(tag)) tags.set(tag, tags.size);
    words.set(word, tags.get(tag) as number);
  }
  return words;
}

/** Added to a noun's field where its first sense is one particular thing: a man, a town. */
const instance = 64;

function nounFields(): Map<string, number> {
  const fields = firstFields("noun");
  for (const [word, field] of [...fields]) {
    for (const plural of [`${word}s`, `${word}es`, word.replace(/y$/, "ies")]) {
      if (field < instance && !fields.has(plural)) fields.set(plural, field);
    }
  }
  return fields;
}

function verbFields(): Map<string, number> {
  const verbs = firstFields("verb");
  const fields = new Map(verbs);
  for (const [word, field] of verbs) {
    const stem = word.replace(/e$/, "");
    for (const form of [`${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, word.replace(/y$/, "ied")]) {
      if (!fields.has(form)) fields.set(form, field);
    }
  }
  for (const part of ["adj", "adv"]) {
    for (const [word, field] of firstFields(part)) if (!fields.has(word)) fields.set(word, field);
  }
  return fields;
}

/** The field of each single word's first sense: see WordNet's wndb(5) and lexnames(5) for the files' form. */
function firstFields(part: string): Map<string, number> {
  const read = sourceReader();
  const lines = (file: string) =>
    read("wordnet", `package/dict/${file}`)
      .toString("latin1")
      .split("\n")
      .filter((line) => /^\S/.test(line));
  const fields = new Map<string, number>();
  for (const line of lines(`data.${part}`)) {
    const [offset, field] = line.split(" ", 2) as [string, string];
    fields.set(offset, Number(field) + (line.includes(" @i ") ? instance : 0));
  }
  const words = new Map<string, number>();
  for (const line of lines(`index.${part}`)) {
    const parts = line.split(" ");
    const field = fields.get(parts[4 + Number(parts[3]) + 2] as string);
    const word = foldName(parts[0] as string);
    if (field !== undefined && !/[_ ]/.test(parts[0] as string) && !word.includes(" ")) words.set(word, field);
  }
  return words;
}
