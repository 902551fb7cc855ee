import { insideOf, isInside, labelCount, mayFollow, outside, type Stretch, typeOfLabel } from "./labels.ts";

/**
 * A first-order linear chain of labels over the tokens of a sentence: `emissions` holds a row of {@link labelCount}
 * scores a token, `transitions[a * labelCount + b]` the score of label b after a. All scores are logarithms. Lafferty et
 * al., Conditional Random Fields (2001); the recurrences are those of Rabiner (1989).
 */
export type Transitions = Float32Array;

/** A score that no sum of others outweighs. */
const never = -1e6;

/** Forbids what the BIO scheme does not allow. Row `labelCount` holds the scores of a sentence's first label. */
export function withScheme(transitions: ArrayLike<number>): Transitions {
  const made = Float32Array.from(transitions);
  for (let b = 0; b < labelCount; b++) {
    for (let a = 0; a < labelCount; a++) if (!mayFollow(a, b)) made[a * labelCount + b] = never;
    if (!mayFollow(0, b)) made[labelCount * labelCount + b] = never;
  }
  return made;
}

/** The labels that may stand before label `b` ({@link mayFollow}): all, or before the inside of a name two neighbours. */
const leastBefore = Uint8Array.from({ length: labelCount }, (_, b) => (isInside(b) ? b - 1 : 0));
const pastBefore = Uint8Array.from({ length: labelCount }, (_, b) => (isInside(b) ? b + 1 : labelCount));

/**
 * The best labels of tokens `[from, to)` by Viterbi's algorithm, written into `labels`. Linear in the tokens. Only allowed
 * transitions are looked at.
 */
export function bestLabels(
  emissions: Float32Array,
  transitions: Transitions,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const n = to - from;
  if (n === 0) return;
  if (n * labelCount > back.length) back = new Uint8Array(2 * n * labelCount);
  let [scores, next] = rows;
  const start = labelCount * labelCount;
  for (let b = 0; b < labelCount; b++)
    scores[b] = (emissions[from * labelCount + b] as number) + (transitions[start + b] as number);
  for (let i = 1; i < n; i++) {
    const row = (from + i) * labelCount;
    for (let b = 0; b < labelCount; b++) {
      let best = Number.NEGATIVE_INFINITY;
      let arg = 0;
      const past = pastBefore[b] as number;
      for (let a = leastBefore[b] as number; a < past; a++) {
        const score = (scores[a] as number) + (transitions[a * labelCount + b] as number);
        if (score > best) {
          best = score;
          arg = a;
        }
      }
      next[b] = best + (emissions[row + b] as number);
      back[i * labelCount + b] = arg;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let b = 1; b < labelCount; b++) if ((scores[b] as number) > (scores[label] as number)) label = b;
  for (let i = n - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * labelCount + label] as number;
  }
}

/** Room for {@link bestLabels}, used anew by each sentence. */
let back = new Uint8Array(256 * labelCount);
const rows: readonly [Float64Array, Float64Array] = [new Float64Array(labelCount), new Float64Array(labelCount)];

/** Forward and backward sums of a sentence, each row scaled to sum 1. */
export interface Lattice {
  readonly from: number;
  readonly to: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(emission - the row's greatest). */
  readonly factors: Float64Array;
  /** What each forward row was divided by. */
  readonly scales: Float64Array;
}

/** exp of the transitions, for {@link latticeOf}; made once a model. */
export function transitionFactors(transitions: Transitions): Float64Array {
  return Float64Array.from(transitions, (score) => Math.exp(score));
}

/** Room for the sums of one sentence, which {@link latticeOf} uses anew when it is given it again. */
export class LatticeRoom {
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  factors = new Float64Array(0);
  scales = new Float64Array(0);

  /** Makes room for `n` tokens. */
  hold(n: number): void {
    if (this.scales.length >= n) return;
    this.forward = new Float64Array(2 * n * labelCount);
    this.backward = new Float64Array(2 * n * labelCount);
    this.factors = new Float64Array(2 * n * labelCount);
    this.scales = new Float64Array(2 * n);
  }
}

/** The sums of tokens `[from, to)`; those in a room given stand until the room is used again. */
export function latticeOf(
  emissions: Float32Array,
  steps: Float64Array,
  from: number,
  to: number,
  room = new LatticeRoom(),
): Lattice {
  const n = to - from;
  const L = labelCount;
  room.hold(n);
  const { forward, backward, factors, scales } = room;
  for (let i = 0; i < n; i++) {
    const row = (from + i) * L;
    const own = i * L;
    let most = emissions[row] as number;
    for (let b = 1; b < L; b++) most = Math.max(most, emissions[row + b] as number);
    let sum = 0;
    for (let b = 0; b < L; b++) {
      const factor = Math.exp((emissions[row + b] as number) - most);
      factors[own + b] = factor;
      let into = i === 0 ? (steps[L * L + b] as number) : 0;
      if (i > 0) {
        const past = pastBefore[b] as number;
        for (let a = leastBefore[b] as number; a < past; a++)
          into += (forward[own - L + a] as number) * (steps[a * L + b] as number);
      }
      forward[own + b] = into * factor;
      sum += into * factor;
    }
    if (sum === 0) {
      // Constraints that no labelling meets: the token is read by itself.
      for (let b = 0; b < L; b++) forward[own + b] = factors[own + b] as number;
      sum = forward.subarray(own, own + L).reduce((total, one) => total + one, 0);
    }
    scales[i] = sum;
    for (let b = 0; b < L; b++) forward[own + b] = (forward[own + b] as number) / sum;
  }
  backward.fill(1, (n - 1) * L, n * L);
  for (let i = n - 2; i >= 0; i--) {
    const next = (i + 1) * L;
    const scale = scales[i + 1] as number;
    for (let a = 0; a < L; a++) {
      const on = a === outside ? 0 : insideOf(typeOfLabel(a));
      let out = 0;
      for (let b = 0; b < L; b++) {
        // The inside of a name follows its own type alone.
        if (b !== on && isInside(b)) continue;
        out += (steps[a * L + b] as number) * (factors[next + b] as number) * (backward[next + b] as number);
      }
      backward[i * L + a] = out / scale;
    }
  }
  return { from, to, forward, backward, factors, scales };
}

/** The probability of each label of each token, written into `into` at the tokens' rows. */
export function writeMarginals({ from, to, forward, backward }: Lattice, into: Float32Array): void {
  const shift = from * labelCount;
  for (let i = 0; i < (to - from) * labelCount; i++) into[shift + i] = (forward[i] as number) * (backward[i] as number);
}

/** The probability that a name of that type covers just the tokens of `stretch`. */
export function probabilityOf({ first, last, type }: Stretch, lattice: Lattice, steps: Float64Array): number {
  const { from, to, forward, backward, factors, scales } = lattice;
  const L = labelCount;
  const begin = 1 + 2 * type;
  const inside = insideOf(type);
  let mass = forward[(first - from) * L + begin] as number;
  let label = begin;
  for (let i = first - from + 1; i <= last - from; i++) {
    mass *= ((steps[label * L + inside] as number) * (factors[i * L + inside] as number)) / (scales[i] as number);
    label = inside;
  }
  const i = last - from;
  if (last === to - 1) return Math.min(1, mass);
  const going = ((steps[label * L + inside] as number) * (factors[(i + 1) * L + inside] as number)) / (scales[i + 1] as number);
  const on = going * (backward[(i + 1) * L + inside] as number);
  return Math.max(0, Math.min(1, mass * ((backward[i * L + label] as number) - on)));
}
