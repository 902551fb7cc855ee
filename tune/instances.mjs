// Labelled decisions: what each rule says of each candidate of a match, and which candidate is right.

import { match } from "../dist/article/match/match.js";
import { reduce } from "../dist/article/match/reduce.js";
import { readRecord } from "../dist/article/read.js";
import { contextOf } from "../dist/article/resolve/context.js";
import { rules } from "../dist/article/resolve/rules.js";
import { candidatesFor } from "../dist/article/resolve/score.js";
import { segment } from "../dist/article/segment/segment.js";
import { tokenize } from "../dist/article/tokenize.js";

/**
 * The decisions of an article. `label` gives for a match and an entry: "right", "wrong", or "unknown" where the gold says
 * nothing of the match. An instance is a list of candidates, each with its factors by rule, and the number of the right
 * one, or -1 where none is.
 */
export function instancesOf(record, knowledge, label) {
  const article = match(tokenize(segment(readRecord(record, record.id), knowledge), knowledge), knowledge);
  const context = contextOf(article, knowledge);
  return reduce(article.found, knowledge.overlap).flatMap(({ match: one }) => {
    const candidates = candidatesFor(one, context, knowledge);
    const labels = candidates.map(({ entry }) => label(one, entry));
    if (labels.includes("unknown")) return [];
    const factors = candidates.map((candidate) => factorsOf(candidate, context));
    return [{ entities: candidates.map(({ entry }) => entry.id), factors, right: labels.map((one) => one === "right") }];
  });
}

function factorsOf(candidate, context) {
  const factors = {};
  for (const { name, judge } of rules) {
    const factor = judge(candidate, context)?.factor ?? 0;
    if (factor !== 0) factors[name] = factor;
  }
  return factors;
}
