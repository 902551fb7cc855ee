import { similarity } from "../../language/similarity.ts";
import { nameKeys } from "../../language/words.ts";
import type { MatchedArticle } from "../../model/article.ts";
import type { Entry } from "../../model/entry.ts";
import type { Candidate } from "./context.ts";

/** The least Jaro-Winkler similarity of a given name to the listed one, and its least letters. */
const leastSimilarity = 0.84;
const leastLetters = 4;

/** A full name that differs from a listed one in its given name only, and little. */
export interface NearFullName {
  /** Where it starts, in UTF-16 units of the article's text. */
  readonly start: number;
  readonly written: string;
  readonly listed: string;
}

/**
 * The full name that a match of a person's family name ends, where the word before it is nearly the given name that the
 * list has: a slip of a reporter or another romanisation. Null where there is none, or the word equals the listed one.
 */
export function nearFullName({ sight, entry }: Candidate, { text }: MatchedArticle): NearFullName | null {
  const { match, before, key: family } = sight;
  if (entry.type !== "person" || !sight.single || match.clitic !== "" || before?.script !== sight.token.script) return null;
  const written = text.slice(before.start, before.end);
  if (sight.language.capitals === "names" && written === written.toLowerCase()) return null;
  for (const { given, family: own, listed } of fullNamesOf(entry)) {
    if (own !== family) continue;
    for (const { key, start } of before.readings) {
      if (key.length < leastLetters || key === given || similarity(key, given) < leastSimilarity) continue;
      return { start, written: text.slice(start, match.end), listed };
    }
  }
  return null;
}

interface ListedFullName {
  /** Its first folded word, and the rest of them. */
  readonly given: string;
  readonly family: string;
  readonly listed: string;
}

const known = new WeakMap<Entry, readonly ListedFullName[]>();

/** The listed full names of an entry whose given name is long enough to be slightly wrong; kept, as people recur. */
function fullNamesOf(entry: Entry): readonly ListedFullName[] {
  let names = known.get(entry);
  if (names === undefined) {
    names = entry.names.flatMap(({ text: listed, generated }) => {
      const [given, ...rest] = generated === null ? nameKeys(listed) : [];
      if (given === undefined || rest.length === 0 || given.length < leastLetters) return [];
      return [{ given, family: rest.join(" "), listed }];
    });
    known.set(entry, names);
  }
  return names;
}
