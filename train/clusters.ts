import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { clusterWords, rawArabic } from "./corpora.ts";
import { englishVectors } from "./english-vectors.ts";
import { withTags } from "./english-words.ts";
import { kMeans } from "./k-means.ts";
import { numberWords, trainVectors, type Vectors } from "./vectors.ts";

/** Words with their clusters, a column a granularity, the coarsest first. */
export interface Clusters {
  readonly words: readonly string[];
  readonly columns: readonly Uint16Array[];
  /** Of the words that were clustered, which come first. */
  readonly vectors: Pick<Vectors, "dimensions" | "values">;
}

/** How many clusters there are at each level. */
const granularities = [64, 256, 1024];

/** The centres of English clusters are learned from the commonest words alone: their vectors are the surest. */
const clusterings = {
  ar: { rounds: 12, seed: 7 },
  en: { rounds: 10, seed: 7, learnedFrom: 30_000 },
} as const;

/**
 * Vectors and clusters made before, or made now and kept in `folder`: they depend on the vectors' source and the settings
 * alone. For English the tags of words follow them.
 */
export function clustersOf(language: string, folder: string, tell: (line: string) => void): Clusters {
  const files = { clusters: `${folder}/clusters-${language}.json`, vectors: `${folder}/vectors-${language}.bin` };
  if (!existsSync(files.clusters) || !existsSync(files.vectors)) {
    mkdirSync(folder, { recursive: true });
    const english = language === "en";
    const { words, dimensions, values } = english ? englishVectors(folder) : arabicVectors(tell);
    const columns = granularities.map((k) => kMeans(values, dimensions, k, clusterings[english ? "en" : "ar"]));
    tell("clusters: made");
    writeFileSync(files.vectors, values);
    writeFileSync(files.clusters, JSON.stringify({ words, columns: columns.map((column) => [...column]) }));
  }
  const { words, columns } = JSON.parse(readFileSync(files.clusters, "utf8")) as { words: string[]; columns: number[][] };
  const values = new Float32Array(Uint8Array.from(readFileSync(files.vectors)).buffer);
  const vectors = { dimensions: values.length / words.length, values };
  const clusters = { words, columns: columns.map((column) => Uint16Array.from(column)), vectors };
  return language === "en" ? withTags(clusters) : clusters;
}

function arabicVectors(tell: (line: string) => void): Vectors {
  const numbered = numberWords(lines());
  tell(`clusters: ${numbered.words.length} words, ${numbered.text.length} tokens`);
  return trainVectors(numbered, tell);
}

function* lines(): Generator<readonly string[]> {
  for (const article of rawArabic()) for (const line of article) yield clusterWords(line);
}
