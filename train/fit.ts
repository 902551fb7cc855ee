import { bestLabels, latticeOf, transitionFactors, withScheme, writeMarginals } from "../src/article/discover/chain.ts";
import { articleStems, DocumentLabels } from "../src/article/discover/document.ts";
import { mix } from "../src/article/discover/hash.ts";
import { labelCount as L, outside } from "../src/article/discover/labels.ts";
import type { Group } from "../src/article/discover/word-form.ts";
import { type Learned, type Lesson, learn, scoresOf } from "./crf.ts";
import type { Example } from "./examples.ts";
import { FeatureNumbers, firstRows, renumbered } from "./features.ts";
import { type DecodedVectors, type HiddenInput, type HiddenLearner, hiddenInput, layerOver } from "./hidden-learner.ts";

/** A learned pass with its features. */
export interface Fitted {
  readonly numbers: FeatureNumbers;
  readonly learned: Learned;
}

/** Scores of an example's tokens, the outside label's not lowered, and the labels chosen. */
export interface Reading {
  readonly scores: Float32Array;
  readonly labels: Uint8Array;
  /** Probabilities of the labels, the outside label lowered. */
  readonly marginals: Float32Array;
}

export interface FitSettings {
  /** Groups of features left out, to see what each gains. */
  readonly left: ReadonlySet<Group>;
  readonly outsideCut: number;
  /** Rounds over the examples: the first pass only has to label well enough for the second to read. */
  readonly epochs: { readonly first: number; readonly second: number };
  /** Parts in which first-pass labels of unseen documents are made for the second pass to learn from. */
  readonly parts: number;
  /** Of words, for the second pass's hidden layer. */
  readonly vectors: DecodedVectors;
}

/** Learns the first pass. */
export function fitFirst(examples: readonly Example[], { left, epochs }: FitSettings): Fitted {
  const numbers = new FeatureNumbers();
  const lessons = examples.map((example) => ({ ...example, rows: firstRows(example, numbers, true, left) }));
  return fitted(lessons, numbers, epochs.first, null);
}

/** Learns from the features that occur at least twice: one seen once tells nothing of other texts. */
function fitted(lessons: readonly Lesson[], numbers: FeatureNumbers, epochs: number, layer: HiddenLearner | null): Fitted {
  const counts = new Uint32Array(numbers.hashes.length);
  for (const { rows } of lessons) for (const number of rows.numbers) counts[number] = (counts[number] as number) + 1;
  const kept = new FeatureNumbers();
  numbers.hashes.forEach((hash, number) => {
    if ((counts[number] as number) > 1) kept.numberOf(hash, true);
  });
  const fewer = lessons.map((lesson) => ({ ...lesson, rows: renumbered(lesson.rows, numbers, kept) }));
  return { numbers: kept, learned: pruned(learn(fewer, kept.hashes.length, epochs, layer)) };
}

/** Weights this near to zero are dropped. */
const leastWeight = 0.05;

function pruned({ weights, ...rest }: Learned): Learned {
  return { weights: weights.map((weight) => (Math.abs(weight) <= leastWeight ? 0 : weight)), ...rest };
}

/** First-pass scores of an example and the labels chosen by them; the outside label is cut in the choice alone. */
export function readFirst(example: Example, { numbers, learned }: Fitted, { left, outsideCut }: FitSettings): Reading {
  const rows = firstRows(example, numbers, false, left);
  const scores = scoresOf({ rows }, learned.weights, 0, example.forms.length);
  return { scores, ...chosen(example, cut(scores, outsideCut), learned.transitions) };
}

/** Scores with the outside label's lowered. */
export function cut(scores: Float32Array, outsideCut: number): Float32Array {
  return scores.map((score, index) => (index % L === outside ? score - outsideCut : score));
}

function chosen({ sentences, forms }: Example, scores: Float32Array, transitions: Float32Array): Omit<Reading, "scores"> {
  const labels = new Uint8Array(forms.length);
  const scheme = withScheme(transitions);
  const marginals = new Float32Array(scores.length);
  const factors = transitionFactors(scheme);
  for (const [from, to] of sentences) {
    bestLabels(scores, scheme, from, to, labels);
    writeMarginals(latticeOf(scores, factors, from, to), marginals);
  }
  return { labels, marginals };
}

/** Second-pass lessons: the first pass's features, and those of the document, by its labels, and of the rules; and vectors. */
function secondLesson(
  example: Example,
  first: Reading,
  numbers: FeatureNumbers,
  open: boolean,
  { left, vectors }: FitSettings,
): Lesson {
  const { forms, sentences, gold, rules } = example;
  const rows = firstRows(example, numbers, open, left);
  const stems = articleStems(forms);
  const document = new DocumentLabels(stems, forms, first.marginals);
  const starts = new Int32Array(forms.length + 1);
  const found: number[] = [];
  const take = (hash: number, group: Group) => {
    const number = left.has(group) ? -1 : numbers.numberOf(hash, open);
    if (number >= 0) found.push(number);
  };
  for (let at = 0; at < forms.length; at++) {
    starts[at] = found.length;
    for (let i = rows.starts[at] as number; i < (rows.starts[at + 1] as number); i++) found.push(rows.numbers[i] as number);
    document.features(at, take);
    const rule = rules[at] as number;
    if (rule !== 0) take(mix(300, rule), "rule");
  }
  starts[forms.length] = found.length;
  return { rows: { starts, numbers: Int32Array.from(found) }, sentences, gold, words: hiddenInput(forms, vectors) };
}

/** Labels of every example by first passes learned without it: the documents are dealt out over the parts in runs. */
export function unseenFirst(examples: readonly Example[], settings: FitSettings): Reading[] {
  const read: Reading[] = new Array(examples.length);
  for (let part = 0; part < settings.parts; part++) {
    const inPart = (index: number) => Math.floor((index * settings.parts) / examples.length) === part;
    const fitted = fitFirst(
      examples.filter((_, index) => !inPart(index)),
      settings,
    );
    examples.forEach((example, index) => {
      if (inPart(index)) read[index] = readFirst(example, fitted, settings);
    });
  }
  return read;
}

/** Learns the second pass from first-pass readings of unseen documents. */
export function fitSecond(examples: readonly Example[], unseen: readonly Reading[], settings: FitSettings): Fitted {
  const numbers = new FeatureNumbers();
  const lessons = examples.map((example, index) => secondLesson(example, unseen[index] as Reading, numbers, true, settings));
  return fitted(lessons, numbers, settings.epochs.second, layerOver(settings.vectors));
}

/** Scores of the second pass and the labels chosen by them. */
export function readSecond(example: Example, first: Reading, { numbers, learned }: Fitted, settings: FitSettings): Reading {
  const lesson = secondLesson(example, first, numbers, false, settings);
  const scores = scoresOf(lesson, learned.weights, 0, example.forms.length);
  for (const [from, to] of lesson.sentences)
    learned.layer?.addScores(lesson.words as HiddenInput, from, to, scores.subarray(from * L, to * L), "reading");
  return { scores, ...chosen(example, cut(scores, settings.outsideCut), learned.transitions) };
}
