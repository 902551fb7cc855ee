import { fittedWeights } from "./fitted-weights.ts";

/**
 * What each rule is believed to count before any article is seen, in logits: a candidate's score is the logistic function
 * of the sum of its rules' weights times their factors. At 0 a candidate is as likely right as wrong.
 */
export const priorWeights = {
  "strong-name": 2,
  "weak-name": -1.5,
  "generated-name": -0.3,
  "near-spelling": -1,
  "one-edit": -1,
  "listed-for-another": -2.5,
  folded: -1,
  "proclitic-on-short-name": -1,
  "proclitic-is-letter": -3,
  "several-words": 0.8,
  "short-name": -1,
  "function-word": -6,
  "common-word": -3,
  "common-phrase": -2,
  attribute: -6,
  case: -6,
  "capital-beside": -3,
  prominence: 1,
  population: 0.6,
  "listed-by-hand": 0.8,
  "state-or-capital": 1,
  "title-before": 1.5,
  "title-gender": -8,
  "class-word": 2.5,
  "class-word-against": -3,
  "country-in-article": 2,
  "country-nearby": 1.5,
  "country-adjective": 2,
  "medium-unmarked": -2.5,
  speaker: 2,
  "speaking-state": 1.5,
  direction: 1.2,
  "head-word": -2.5,
  complement: 2.5,
  container: 3,
  "near-place": 1.5,
  coordination: 1.5,
  "full-name-in-article": 3,
  "nearest-full-name": 2,
  "other-part-in-article": 1.5,
  "part-alone": -3,
  "rare-part": 1,
  "near-full-name": 3,
  stranger: -1,
  "given-name-before": -8,
  "longer-name": -8,
  namesake: -6,
  "given-name-alone": -1.5,
} as const;

export type RuleName = keyof typeof priorWeights;

/**
 * What each rule counts: the beliefs moved by labelled articles (`npm run tune`), no farther than these speak; a rule they
 * do not show keeps its belief.
 */
export const weights: Readonly<Record<RuleName, number>> = { ...priorWeights, ...fittedWeights };

/** The least sum of weights at which a candidate is accepted. */
export const leastSum = 0;

/** The least lead over the next entity; below it the mention is ambiguous and says between whom. */
export const leastLead = 0.5;

/** A sum of weights as a score between 0 and 1, to three decimals. */
export function scoreOf(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
