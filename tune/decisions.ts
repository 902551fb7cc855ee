import type { Knowledge } from "../src/article/knowledge.ts";
import { match } from "../src/article/match/match.ts";
import { type Kept, reduce } from "../src/article/match/reduce.ts";
import type { Candidate, Context } from "../src/article/resolve/context.ts";
import { contextOf } from "../src/article/resolve/context.ts";
import { rulesFor } from "../src/article/resolve/rules.ts";
import { candidatesFor } from "../src/article/resolve/score.ts";
import { leastLead, type RuleName } from "../src/article/resolve/weights.ts";
import { segment } from "../src/article/segment/segment.ts";
import { tokenize } from "../src/article/tokenize.ts";
import type { Article, Match } from "../src/model/article.ts";
import type { Entry } from "../src/model/entry.ts";

/** A labelled decision: what the rules say of each candidate of a match, and which candidates are right (perhaps none). */
export interface Decision {
  readonly candidates: readonly { readonly factors: readonly (readonly [RuleName, number])[]; readonly right: boolean }[];
  /** How much the decision counts beside others. */
  readonly share: number;
}

/** What labels say of an entry for a match; `unknown` where they do not speak of the match. */
export type Label = (match: Match, entry: Entry) => "right" | "wrong" | "unknown";

/**
 * The labelled decisions of an article, in the order in which resolution takes them: a match, and, where none of its
 * candidates is right, those it was preferred to.
 */
export function decisionsOf(source: Article, knowledge: Knowledge, label: Label, share: number): Decision[] {
  const article = match(tokenize(segment(source, knowledge), knowledge), knowledge);
  const context = contextOf(article, knowledge);
  const decide = (kept: readonly Kept[]): Decision[] =>
    kept.flatMap(({ match: one, losers }) => {
      const candidates = candidatesFor(one, context, knowledge);
      const labels = candidates.map(({ entry }) => label(one, entry));
      const next = labels.includes("right") ? [] : decide(reduce(losers, knowledge.overlap));
      // A span that only meets a mark is wrong where a shorter one is right, and says nothing elsewhere.
      const settled = next.some(({ candidates }) => candidates.some(({ right }) => right));
      if (labels.includes("unknown") && !settled) return next;
      const judged = candidates.map((candidate, at) => ({
        factors: factorsOf(candidate, context),
        right: labels[at] === "right",
      }));
      return [{ candidates: judged, share }, ...next];
    });
  return decide(reduce(article.found, knowledge.overlap));
}

/** Whether weights settle a decision rightly: a right candidate with the least lead, or none accepted where none is right. */
export function isSettled({ candidates }: Decision, weights: Readonly<Record<RuleName, number>>): boolean {
  const sums = candidates.map(({ factors }) => factors.reduce((sum, [name, factor]) => sum + weights[name] * factor, 0));
  const best = (right: boolean) => Math.max(...sums.filter((_, at) => candidates[at]?.right === right), Number.NEGATIVE_INFINITY);
  if (!candidates.some(({ right }) => right)) return best(false) <= 0;
  return best(true) > 0 && best(true) - Math.max(best(false), 0) >= (best(false) > 0 ? leastLead : 0);
}

function factorsOf(candidate: Candidate, context: Context): [RuleName, number][] {
  return rulesFor(candidate).flatMap(({ name, judge }): [RuleName, number][] => {
    const factor = judge(candidate, context)?.factor ?? 0;
    return factor === 0 ? [] : [[name, factor]];
  });
}
