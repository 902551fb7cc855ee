import { leastLead, type RuleName } from "../src/article/resolve/weights.ts";
import { type Decision, isSettled } from "./decisions.ts";

export type Weights = Record<RuleName, number>;

/** How far a weight may stray from its belief: the standard deviation of a normal prior around it, in logits. */
const deviation = 0.6;
const steps = 400;
const rounds = 12;

/**
 * The weights that make labelled decisions likely and still settle every case that the beliefs settle: cases are the
 * specification, not a sample. Those that come out wrong count double in the next round, until none does (a penalty
 * method).
 */
export function fitWithin(labelled: readonly Decision[], cases: readonly Decision[], beliefs: Readonly<Weights>): Weights {
  const bound = cases.filter((one) => isSettled(one, beliefs));
  let weighed = bound;
  let weights = { ...beliefs };
  for (let round = 0; round < rounds; round++) {
    weights = fitWeights([...labelled, ...weighed], beliefs);
    const before = weighed;
    weighed = before.map((one) => (isSettled(one, weights) ? one : { ...one, share: 2 * one.share }));
    if (weighed.every((one, at) => one === before[at])) break;
  }
  return weights;
}

/**
 * The weights that make the right candidates likely: each decision is a softmax over its candidates and "none of them"
 * (sum 0), and each weight has a normal prior around what it is believed to be. What is wrong is given the least lead on
 * top (softmax-margin: Gimpel and Smith 2010), since a right candidate that leads by less is left ambiguous. Gradient
 * ascent with a fixed number of steps, so that the same decisions give the same weights.
 */
function fitWeights(decisions: readonly Decision[], beliefs: Readonly<Weights>): Weights {
  const names = Object.keys(beliefs) as RuleName[];
  const weights = { ...beliefs };
  const total = decisions.reduce((sum, { share }) => sum + share, 0);
  for (let step = 0; step < steps; step++) {
    const gradient = {} as Weights;
    for (const name of names) gradient[name] = (beliefs[name] - weights[name]) / deviation ** 2;
    for (const decision of decisions) addGradient(decision, weights, gradient);
    const rate = 4 / (total + names.length) / (1 + step / 100);
    for (const name of names) weights[name] += rate * gradient[name];
  }
  for (const name of names) weights[name] = Math.round(weights[name] * 100) / 100;
  return weights;
}

function addGradient({ candidates, share }: Decision, weights: Weights, gradient: Weights): void {
  const none = !candidates.some(({ right }) => right);
  const sums = candidates.map(({ factors, right }) =>
    factors.reduce((sum, [name, factor]) => sum + weights[name] * factor, right ? 0 : leastLead),
  );
  const noneSum = none ? 0 : leastLead;
  const top = Math.max(noneSum, ...sums);
  const odds = sums.map((sum) => Math.exp(sum - top));
  const noneOdds = Math.exp(noneSum - top);
  const all = odds.reduce((sum, odd) => sum + odd, noneOdds);
  const good = odds.reduce((sum, odd, at) => sum + (candidates[at]?.right ? odd : 0), none ? noneOdds : 0);
  candidates.forEach(({ factors, right }, at) => {
    const odd = odds[at] as number;
    const pull = (right ? odd / good : 0) - odd / all;
    for (const [name, factor] of factors) gradient[name] += share * pull * factor;
  });
}
