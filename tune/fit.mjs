// Fits weights to labelled decisions by regularised maximum likelihood.

/** How far a weight may stray from its belief: the standard deviation of a normal prior around it, in logits. */
const deviation = 0.4;
const steps = 400;

/**
 * The weights that make the right candidates likely: each decision is a softmax over its candidates and "none of them"
 * (sum 0), and each weight has a normal prior around what it is believed to be. Gradient ascent with a fixed number of
 * steps, so that the same instances give the same weights. `instances` carry a `share` each: how much they count.
 */
export function fitWeights(instances, beliefs) {
  const names = Object.keys(beliefs);
  const weights = { ...beliefs };
  const total = instances.reduce((sum, { share }) => sum + share, 0);
  for (let step = 0; step < steps; step++) {
    const gradient = Object.fromEntries(names.map((name) => [name, (beliefs[name] - weights[name]) / deviation ** 2]));
    for (const instance of instances) addGradient(instance, weights, gradient);
    const rate = 4 / (total + names.length) / (1 + step / 100);
    for (const name of names) weights[name] += rate * gradient[name];
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 100) / 100]));
}

function addGradient({ factors, right, share }, weights, gradient) {
  const sums = factors.map((one) => Object.entries(one).reduce((sum, [name, factor]) => sum + weights[name] * factor, 0));
  const none = !right.includes(true);
  const top = Math.max(0, ...sums);
  const odds = sums.map((sum) => Math.exp(sum - top));
  const all = odds.reduce((sum, odd) => sum + odd, Math.exp(-top));
  const good = odds.reduce((sum, odd, at) => sum + (right[at] ? odd : 0), none ? Math.exp(-top) : 0);
  factors.forEach((one, at) => {
    const pull = (right[at] ? odds[at] / good : 0) - odds[at] / all;
    for (const [name, factor] of Object.entries(one)) gradient[name] += share * pull * factor;
  });
}
