import { createRequire } from "node:module";
import { foldName } from "../src/language/words.ts";
import type { Clusters } from "./clusters.ts";

/** The little of compromise that is used here: its lexicon of words with their tags. */
type Compromise = { model(): { one: { lexicon: Record<string, string | readonly string[]> } } };

/**
 * The words of compromise's lexicon (MIT) with the number of their first tag (FemaleName, City, Gerund, ...): for English
 * the place of clusters, as no raw English text is at hand that may be learned from. Words of several parts are left out.
 */
export function taggedEnglishWords(): Clusters {
  const { lexicon } = (createRequire(import.meta.url)("compromise") as Compromise).model().one;
  const tags = new Map<string, number>();
  const words = new Map<string, number>();
  for (const [text, tagged] of Object.entries(lexicon)) {
    const word = foldName(text);
    const tag = [tagged].flat()[0];
    if (tag === undefined || word === "" || word.includes(" ") || words.has(word)) continue;
    if (!tags.has(tag)) tags.set(tag, tags.size);
    words.set(word, tags.get(tag) as number);
  }
  return { words: [...words.keys()], columns: [Uint16Array.from(words.values())] };
}
