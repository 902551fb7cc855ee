import { eachMark, type HiddenData, markCount, placeCount, vectorRow } from "../src/article/discover/hidden.ts";
import { labelCount as L } from "../src/article/discover/labels.ts";
import { type VectorCodes, vectorCount, writeVector } from "../src/article/discover/word-codes.ts";
import type { WordForm } from "../src/article/discover/word-form.ts";
import { seeded } from "./random.ts";

/**
 * `drop` is the share of units left out of a token while learning, so that none relies on another; `decay` pulls weights to
 * nothing; tokens whose labels' probabilities are all `settled` right or nearer teach nothing.
 */
export const hiddenLearning = { units: 24, rate: 0.05, drop: 0.3, decay: 1e-5, settled: 0.02, seed: 5 };

/** Vectors of a language's words, with what their codes stand for. */
export interface DecodedVectors {
  readonly codes: VectorCodes;
  readonly values: Float32Array;
}

/** Vectors as the model will read them from their codes, so that a layer learns from what it will see. */
export function decoded(codes: VectorCodes): DecodedVectors {
  const values = new Float32Array(vectorCount(codes) * codes.dimensions);
  for (let row = 0; row < vectorCount(codes); row++) writeVector(codes, row, values, row * codes.dimensions);
  return { codes, values };
}

/** What a layer reads of a document's tokens: the rows of their vectors and their marks. */
export interface HiddenInput {
  readonly rows: Int32Array;
  readonly marks: readonly (readonly number[])[];
}

export function hiddenInput(forms: readonly WordForm[], { codes }: DecodedVectors): HiddenInput {
  const count = vectorCount(codes);
  const rows = Int32Array.from(forms, (form) => vectorRow(form, count));
  const marks = forms.map(({ signs }, at) => {
    const set: number[] = [];
    eachMark(signs, rows[at] as number, (mark) => set.push(mark));
    return set;
  });
  return { rows, marks };
}

/** A layer over the vectors; none where there are none. */
export function layerOver(vectors: DecodedVectors): HiddenLearner | null {
  return vectors.codes.dimensions === 0 ? null : new HiddenLearner(vectors);
}

/** What a model keeps of a layer, or of none. */
export function hiddenData(layer: HiddenLearner | null, vectors: VectorCodes): HiddenData {
  const none = new Float32Array(0);
  return layer?.data() ?? { vectors, units: 0, inputs: none, bias: none, outputs: none };
}

/** A hidden layer that learns by AdaGrad, with dropout (Srivastava et al. 2014), together with the rest of a pass. */
export class HiddenLearner {
  readonly #vectors: DecodedVectors;
  readonly #inputs: Learned;
  readonly #bias: Learned;
  readonly #outputs: Learned;
  readonly #random = seeded(hiddenLearning.seed);
  /** Of the stretch read last: each token's units, and what each was multiplied by. */
  #units = new Float64Array(0);
  #kept = new Float64Array(0);

  constructor(vectors: DecodedVectors) {
    this.#vectors = vectors;
    const { dimensions } = vectors.codes;
    const spread = Math.sqrt(2 / (placeCount * dimensions));
    const draw = (most: number) => () => (this.#random() * 2 - 1) * most;
    this.#inputs = learned(placeCount * (dimensions + markCount) * U, draw(spread));
    this.#bias = learned(U, () => 0);
    this.#outputs = learned(U * L, draw(0.1));
  }

  /** Adds the scores of tokens `[from, to)` to `scores`, from row 0 on; `learning` leaves units out by chance. */
  addScores(input: HiddenInput, from: number, to: number, scores: Float32Array, learning: "learning" | "reading"): void {
    const n = to - from;
    if (this.#units.length < n * U) {
      this.#units = new Float64Array(2 * n * U);
      this.#kept = new Float64Array(2 * n * U);
    }
    const units = this.#units;
    const weights = this.#outputs.values;
    const bias = this.#bias.values;
    const { drop } = hiddenLearning;
    for (let token = 0; token < n; token++) {
      const row = token * U;
      for (let unit = 0; unit < U; unit++) units[row + unit] = bias[unit] as number;
      this.#eachInput(input, from, to, from + token, (weight, value) => this.#sum(row, weight, value));
      for (let unit = 0; unit < U; unit++) {
        const times = learning === "reading" ? 1 : this.#random() < drop ? 0 : 1 / (1 - drop);
        this.#kept[row + unit] = times;
        const sum = units[row + unit] as number;
        units[row + unit] = sum > 0 ? sum * times : 0;
        if (sum <= 0 || times === 0) continue;
        for (let label = 0; label < L; label++) {
          scores[token * L + label] =
            (scores[token * L + label] as number) + (units[row + unit] as number) * (weights[unit * L + label] as number);
        }
      }
    }
  }

  /** Learns from the expected minus right label counts of the tokens that {@link addScores} read last. */
  learn(input: HiddenInput, from: number, to: number, differences: Float64Array): void {
    const slopes = new Float64Array(U);
    for (let token = 0; token < to - from; token++) {
      let most = 0;
      for (let label = 0; label < L; label++) most = Math.max(most, Math.abs(differences[token * L + label] as number));
      if (most < hiddenLearning.settled) continue;
      this.#learnOutputs(token * U, differences, token * L, slopes);
      for (let unit = 0; unit < U; unit++) if (slopes[unit] !== 0) step(this.#bias, unit, slopes[unit] as number, 0);
      this.#eachInput(input, from, to, from + token, (weight, value) => stepRow(this.#inputs, weight, slopes, value));
    }
  }

  #learnOutputs(row: number, differences: Float64Array, from: number, slopes: Float64Array): void {
    for (let unit = 0; unit < U; unit++) {
      const value = this.#units[row + unit] as number;
      slopes[unit] = 0;
      if (value === 0) continue;
      let sum = 0;
      for (let label = 0; label < L; label++) {
        const difference = differences[from + label] as number;
        sum += difference * (this.#outputs.values[unit * L + label] as number);
        step(this.#outputs, unit * L + label, difference * value, hiddenLearning.decay);
      }
      slopes[unit] = sum * (this.#kept[row + unit] as number);
    }
  }

  #sum(row: number, weight: number, value: number): void {
    const units = this.#units;
    const { values } = this.#inputs;
    for (let unit = 0; unit < U; unit++)
      units[row + unit] = (units[row + unit] as number) + value * (values[weight + unit] as number);
  }

  /** Calls `take` with the first weight and the value of each input of the token at `at`, in a sentence `[from, to)`. */
  #eachInput(
    { rows, marks }: HiddenInput,
    from: number,
    to: number,
    at: number,
    take: (weight: number, value: number) => void,
  ): void {
    const { dimensions } = this.#vectors.codes;
    const { values } = this.#vectors;
    for (let place = 0; place < placeCount; place++) {
      const word = at + place - (placeCount >> 1);
      if (word < from || word >= to) continue;
      const first = place * (dimensions + markCount) * U;
      const vector = (rows[word] as number) * dimensions;
      for (let i = 0; i < dimensions && vector >= 0; i++) take(first + i * U, values[vector + i] as number);
      for (const mark of marks[word] as readonly number[]) take(first + (dimensions + mark) * U, 1);
    }
  }

  /** The layer as a model keeps it. */
  data(): HiddenData {
    return {
      vectors: this.#vectors.codes,
      units: U,
      inputs: Float32Array.from(this.#inputs.values),
      bias: Float32Array.from(this.#bias.values),
      outputs: Float32Array.from(this.#outputs.values),
    };
  }
}

const U = hiddenLearning.units;

/** Weights with the sums of their squared slopes. */
interface Learned {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

function learned(length: number, draw: () => number): Learned {
  return { values: Float64Array.from({ length }, draw), squares: new Float64Array(length).fill(0.01) };
}

function step({ values, squares }: Learned, at: number, slope: number, decay: number): void {
  const pull = slope + decay * (values[at] as number);
  const square = (squares[at] as number) + pull * pull;
  squares[at] = square;
  values[at] = (values[at] as number) - (hiddenLearning.rate * pull) / Math.sqrt(square);
}

function stepRow({ values, squares }: Learned, from: number, slopes: Float64Array, value: number): void {
  const { rate, decay } = hiddenLearning;
  for (let unit = 0; unit < U; unit++) {
    const slope = slopes[unit] as number;
    if (slope === 0) continue;
    const pull = slope * value + decay * (values[from + unit] as number);
    const square = (squares[from + unit] as number) + pull * pull;
    squares[from + unit] = square;
    values[from + unit] = (values[from + unit] as number) - (rate * pull) / Math.sqrt(square);
  }
}
