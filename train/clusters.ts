import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { clusterWords, rawArabic } from "./corpora.ts";
import { taggedEnglishWords } from "./english-words.ts";
import { kMeans } from "./k-means.ts";
import { numberWords, trainVectors } from "./vectors.ts";

/** Words with their clusters at each granularity, in the order of {@link granularities}. */
export interface Clusters {
  readonly words: readonly string[];
  readonly columns: readonly Uint16Array[];
}

export const granularities: readonly number[] = [64, 256, 1024];
const clustering = { rounds: 12, seed: 7 };

/** Clusters made before, or made now and kept in `folder`: they depend on the raw text and the settings alone. */
export function clustersOf(language: string, folder: string, tell: (line: string) => void): Clusters {
  if (language === "en") return taggedEnglishWords();
  const file = `${folder}/clusters-${language}.json`;
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as { words: string[]; columns: number[][] };
    return { words: kept.words, columns: kept.columns.map((column) => Uint16Array.from(column)) };
  }
  const numbered = numberWords(lines());
  tell(`clusters: ${numbered.words.length} words, ${numbered.text.length} tokens`);
  const vectors = trainVectors(numbered, tell);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/vectors-${language}.bin`, vectors.values);
  const columns = granularities.map((k) => kMeans(vectors.values, vectors.dimensions, k, clustering));
  tell("clusters: made");
  writeFileSync(file, JSON.stringify({ words: vectors.words, columns: columns.map((column) => [...column]) }));
  return { words: vectors.words, columns };
}

function* lines(): Generator<readonly string[]> {
  for (const article of rawArabic()) for (const line of article) yield clusterWords(line);
}
