import { latticeOf, type Transitions, transitionFactors, withScheme } from "../src/article/discover/chain.ts";
import { labelCount as L } from "../src/article/discover/labels.ts";
import type { FeatureRows } from "./features.ts";
import type { HiddenInput, HiddenLearner } from "./hidden-learner.ts";
import { seeded } from "./random.ts";

export interface Learned {
  /** A row of label weights a feature. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly layer: HiddenLearner | null;
}

/** A document to learn from. */
export interface Lesson {
  readonly rows: FeatureRows;
  readonly sentences: readonly (readonly [from: number, to: number])[];
  readonly gold: Uint8Array;
  /** For a pass with a hidden layer. */
  readonly words?: HiddenInput;
}

export const learning = { rate: 0.1, l2: 6, seed: 11 };

/**
 * Learns a linear-chain CRF by AdaGrad over sentences in a shuffled order. The L2 penalty of a weight is shared out over
 * the places its feature stands at, so that an epoch applies it once. A hidden layer learns along. Duchi et al., Adaptive
 * Subgradient Methods (2011).
 */
export function learn(lessons: readonly Lesson[], features: number, epochs: number, layer: HiddenLearner | null): Learned {
  const weights = new Float32Array(features * L);
  const squares = new Float32Array(features * L).fill(1e-6);
  const transitions = new Float32Array((L + 1) * L);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-6);
  const penalties = sharedPenalties(lessons, features);
  const order = lessons.flatMap((lesson) => lesson.sentences.map(([from, to]) => ({ lesson, from, to })));
  const random = seeded(learning.seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { lesson, from, to } of order) {
      const scores = scoresOf(lesson, weights, from, to);
      const words = lesson.words as HiddenInput;
      layer?.addScores(words, from, to, scores, "learning");
      const scheme = withScheme(transitions);
      const differences = expectations(scores, scheme, lesson, from, to, transitions, transitionSquares, order.length);
      layer?.learn(words, from, to, differences);
      for (let at = from; at < to; at++) {
        if (isSettled(differences, (at - from) * L)) continue;
        for (let i = lesson.rows.starts[at] as number; i < (lesson.rows.starts[at + 1] as number); i++) {
          const feature = lesson.rows.numbers[i] as number;
          step(weights, squares, feature * L, differences, (at - from) * L, penalties[feature] as number);
        }
      }
    }
  }
  return { weights, transitions, layer };
}

/** A token this sure of its label teaches nothing worth its time. */
function isSettled(differences: Float64Array, from: number): boolean {
  for (let label = 0; label < L; label++) if (Math.abs(differences[from + label] as number) > 0.005) return false;
  return true;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  to: number,
  differences: Float64Array,
  from: number,
  penalty: number,
): void {
  for (let label = 0; label < L; label++) {
    const weight = weights[to + label] as number;
    const slope = (differences[from + label] as number) + penalty * weight;
    const square = (squares[to + label] as number) + slope * slope;
    squares[to + label] = square;
    weights[to + label] = weight - (learning.rate * slope) / Math.sqrt(square);
  }
}

/** Scores of tokens `[from, to)`, from row 0 on. */
export function scoresOf({ rows }: Pick<Lesson, "rows">, weights: Float32Array, from: number, to: number): Float32Array {
  const scores = new Float32Array((to - from) * L);
  for (let at = from; at < to; at++) {
    const row = (at - from) * L;
    for (let i = rows.starts[at] as number; i < (rows.starts[at + 1] as number); i++) {
      const feature = (rows.numbers[i] as number) * L;
      for (let label = 0; label < L; label++) {
        scores[row + label] = (scores[row + label] as number) + (weights[feature + label] as number);
      }
    }
  }
  return scores;
}

/** Expected minus right label counts, a row a token; moves the transitions on the way. */
function expectations(
  scores: Float32Array,
  scheme: Transitions,
  { gold }: Lesson,
  from: number,
  to: number,
  transitions: Float32Array,
  squares: Float32Array,
  sentences: number,
): Float64Array {
  const n = to - from;
  const steps = transitionFactors(scheme);
  const { forward, backward, factors, scales } = latticeOf(scores, steps, 0, n);
  const differences = new Float64Array(n * L);
  const moved = new Float64Array((L + 1) * L);
  for (let i = 0; i < n; i++) {
    for (let b = 0; b < L; b++) {
      differences[i * L + b] = (forward[i * L + b] as number) * (backward[i * L + b] as number);
      if (i === 0) {
        moved[L * L + b] = differences[b] as number;
        continue;
      }
      const out = ((factors[i * L + b] as number) * (backward[i * L + b] as number)) / (scales[i] as number);
      for (let a = 0; a < L; a++) {
        moved[a * L + b] =
          (moved[a * L + b] as number) + (forward[(i - 1) * L + a] as number) * (steps[a * L + b] as number) * out;
      }
    }
    const right = gold[from + i] as number;
    differences[i * L + right] = (differences[i * L + right] as number) - 1;
    const before = i === 0 ? L : (gold[from + i - 1] as number);
    moved[before * L + right] = (moved[before * L + right] as number) - 1;
  }
  for (let i = 0; i < moved.length; i++) {
    const slope = (moved[i] as number) + (learning.l2 / sentences) * (transitions[i] as number);
    squares[i] = (squares[i] as number) + slope * slope;
    transitions[i] = (transitions[i] as number) - (learning.rate * slope) / Math.sqrt(squares[i] as number);
  }
  return differences;
}

function sharedPenalties(lessons: readonly Lesson[], features: number): Float32Array {
  const counts = new Float32Array(features);
  for (const { rows } of lessons) for (const number of rows.numbers) counts[number] = (counts[number] as number) + 1;
  return counts.map((count) => learning.l2 / Math.max(1, count));
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Item, items[i] as Item];
  }
}
