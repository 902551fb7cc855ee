import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { Models } from "./discover/models.ts";
import { type Judgements, noJudgements } from "./judge/judgements.ts";

/** Which of overlapping matches stays: the `longest` wherever it starts, or the `leftmost` and there the longest. */
export type OverlapPolicy = "longest" | "leftmost";

/**
 * Which means look for unlisted names: the learned tagger and the rules in one scored model, either alone, or none. An
 * article in a language without a model is left to the rules.
 */
export const discoverPolicies = ["all", "rules", "learned", "off"] as const;
export type DiscoverPolicy = (typeof discoverPolicies)[number];

/** Whether long names are also found one edit away from how they are listed. */
export const spellingPolicies = ["listed", "fuzzy"] as const;
export type SpellingPolicy = (typeof spellingPolicies)[number];

/** All that the article stages know besides the article: immutable, the same for every article of a run. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly overlap: OverlapPolicy;
  readonly spelling: SpellingPolicy;
  readonly discover: DiscoverPolicy;
  readonly models: Models;
  /** What people decided, replayed on what the program finds. */
  readonly judgements: Judgements;
}

/** A stage of the article phase adds a layer to an article. It is pure, and cannot fail on data. */
export type Stage<In, Out extends In> = (input: In, knowledge: Knowledge) => Out;

/**
 * Knowledge with the usual policies: longest names as they are listed, discovery by all means (without models, that is by
 * rules), no judgements.
 */
export function knowledgeOf(gazetteer: Gazetteer, policies: Partial<Omit<Knowledge, "gazetteer">> = {}): Knowledge {
  const usual = {
    overlap: "longest",
    spelling: "listed",
    discover: "all",
    models: new Models(),
    judgements: noJudgements,
  } as const;
  return { gazetteer, ...usual, ...policies };
}
