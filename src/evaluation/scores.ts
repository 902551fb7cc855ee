import type { ArticleFile } from "../model/article-file.ts";
import type { GoldArticle, GoldMention } from "../model/gold.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../model/span.ts";

/** Precision, recall and their harmonic mean, each 0 to 1; 0 where nothing was to be found or nothing was. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Four ways to count a mention right. `exact`: the same span; `overlap`: spans that share a code unit. `linked`: the same
 * entity, and only mentions with an entity are counted; `typed`: the same type, and every mention is counted.
 */
export const measures = ["exactLinked", "overlapLinked", "exactTyped", "overlapTyped"] as const;
export type Measure = (typeof measures)[number];

export type Found = ArticleFile["mentions"][number];

/** A gold article with what a run found in it; `found` is empty where the run has no such article. */
export interface Pair {
  readonly gold: GoldArticle;
  readonly found: readonly Found[];
  readonly language: string;
}

/** Whether a found mention counts as a gold one. */
export function agrees(measure: Measure, found: Found, gold: GoldMention): boolean {
  const place = measure.startsWith("exact") ? found.start === gold.start && found.end === gold.end : overlaps(found, gold);
  return place && (measure.endsWith("Linked") ? found.entity !== null && found.entity === gold.entity : found.type === gold.type);
}

/**
 * Scores one measure over pairs, of the mentions that `takes` says. A mention is right when any of the other side agrees
 * with it, so that precision and recall count their own side.
 */
export function score(
  measure: Measure,
  pairs: Iterable<Pair>,
  takes: (mention: Span & { readonly type: string }, pair: Pair, side: "gold" | "found") => boolean = () => true,
): Score {
  let gold = 0;
  let found = 0;
  let rightGold = 0;
  let rightFound = 0;
  for (const pair of pairs) {
    const linked = measure.endsWith("Linked");
    const marks = linked ? pair.gold.mentions.filter(({ entity }) => entity !== null) : pair.gold.mentions;
    const hits = linked ? pair.found.filter(({ entity }) => entity !== null) : pair.found;
    for (const mark of marks) {
      if (!takes(mark, pair, "gold")) continue;
      gold++;
      if (hits.some((hit) => agrees(measure, hit, mark))) rightGold++;
    }
    for (const hit of hits) {
      if (!takes(hit, pair, "found")) continue;
      found++;
      if (marks.some((mark) => agrees(measure, hit, mark))) rightFound++;
    }
  }
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = gold === 0 ? 0 : rightGold / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, precision, recall, f1 };
}
