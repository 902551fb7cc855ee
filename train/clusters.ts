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
}

/** How many clusters there are at each level. */
const granularities = [64, 256, 1024];

/** The centres of English clusters are learned from the commonest words alone: their vectors are the surest. */
const clusterings = {
  ar: { rounds: 12, seed: 7 },
  en: { rounds: 10, seed: 7, learnedFrom: 30_000 },
} as const;

/**
 * Clusters made before, or made now and kept in `folder`: they depend on the vectors' source and the settings alone. For
 * English the tags of words follow them.
 */
export function clustersOf(language: string, folder: string, tell: (line: string) => void): Clusters {
  const file = `${folder}/clusters-${language}.json`;
  const clusters = existsSync(file) ? keptClusters(file) : madeClusters(language, folder, tell);
  return language === "en" ? withTags(clusters) : clusters;
}

function keptClusters(file: string): Clusters {
  const kept = JSON.parse(readFileSync(file, "utf8")) as { words: string[]; columns: number[][] };
  return { words: kept.words, columns: kept.columns.map((column) => Uint16Array.from(column)) };
}

function madeClusters(language: string, folder: string, tell: (line: string) => void): Clusters {
  mkdirSync(folder, { recursive: true });
  const english = language === "en";
  const { words, dimensions, values } = english ? englishVectors(folder) : arabicVectors(tell);
  const columns = granularities.map((k) => kMeans(values, dimensions, k, clusterings[english ? "en" : "ar"]));
  tell("clusters: made");
  writeFileSync(`${folder}/vectors-${language}.bin`, values);
  writeFileSync(`${folder}/clusters-${language}.json`, JSON.stringify({ words, columns: columns.map((column) => [...column]) }));
  return { words, columns };
}

function arabicVectors(tell: (line: string) => void): Vectors {
  const numbered = numberWords(lines());
  tell(`clusters: ${numbered.words.length} words, ${numbered.text.length} tokens`);
  return trainVectors(numbered, tell);
}

function* lines(): Generator<readonly string[]> {
  for (const article of rawArabic()) for (const line of article) yield clusterWords(line);
}
