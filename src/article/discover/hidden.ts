import { labelCount } from "./labels.ts";
import { type VectorCodes, vectorCount, writeVector } from "./word-codes.ts";
import { signCount, type WordForm } from "./word-form.ts";

/** Words on each side of a token that a layer reads. */
const reach = 2;

/** Places a layer reads words at: offsets -2 to 2. */
export const placeCount = 2 * reach + 1;

/** What a model keeps of its hidden layer; one without a layer has no units and no vectors. */
export interface HiddenData {
  readonly vectors: VectorCodes;
  readonly units: number;
  /** By place, then by input (a vector's coordinates, then {@link markCount} marks): a row of units. */
  readonly inputs: Float32Array;
  readonly bias: Float32Array;
  /** By unit: a row of labels. */
  readonly outputs: Float32Array;
}

/** Marks of a word beside its vector: what the lists say of it, and whether it has no vector. */
export const markCount = signCount + 1;

/** The row of a word's vector, or of its stem's; -1 where neither has one. */
export function vectorRow({ row, stemRow }: Pick<WordForm, "row" | "stemRow">, count: number): number {
  if (row < count) return row;
  return stemRow < count ? stemRow : -1;
}

/** Calls `take` with each mark that is set. */
export function eachMark(signs: number, row: number, take: (mark: number) => void): void {
  for (let bit = 0; bit < signCount; bit++) if ((signs & (1 << bit)) !== 0) take(bit);
  if (row < 0) take(signCount);
}

/**
 * A layer of hidden units between word vectors and labels, as what a word means may count only beside certain others: a
 * unit sums what the words up to two tokens off say, and what is above nothing is weighed for each label. Collobert et al.,
 * Natural Language Processing (Almost) from Scratch (2011), section 3.3. What a word says is summed once a spelling.
 */
export class HiddenLayer {
  readonly units: number;
  readonly #data: HiddenData;
  readonly #vector: Float32Array;
  readonly #sums: Float32Array;

  constructor(data: HiddenData) {
    this.#data = data;
    this.units = data.units;
    this.#vector = new Float32Array(data.vectors.dimensions);
    this.#sums = new Float32Array(data.units);
  }

  /** Adds what a word says to the units of the tokens around it: from `at` on a row of units for each place. */
  addWord(form: WordForm, into: Float32Array, at: number): void {
    const { vectors, units, inputs } = this.#data;
    if (units === 0) return;
    const { dimensions } = vectors;
    const vector = this.#vector;
    const row = vectorRow(form, vectorCount(vectors));
    if (row >= 0) writeVector(vectors, row, vector);
    for (let place = 0; place < placeCount; place++) {
      const first = place * (dimensions + markCount) * units;
      const to = at + place * units;
      for (let i = 0; i < dimensions && row >= 0; i++) addRow(into, to, inputs, first + i * units, units, vector[i] as number);
      eachMark(form.signs, row, (mark) => {
        addRow(into, to, inputs, first + (dimensions + mark) * units, units, 1);
      });
    }
  }

  /** Begins a token's sums. */
  begin(): void {
    this.#sums.set(this.#data.bias);
  }

  /** Adds what one word says of the token. */
  add(said: Float32Array, from: number): void {
    const sums = this.#sums;
    for (let unit = 0; unit < sums.length; unit++) sums[unit] = (sums[unit] as number) + (said[from + unit] as number);
  }

  /** Writes the scores of the token's labels into `scores` from `at` on. */
  end(scores: Float32Array, at: number): void {
    const sums = this.#sums;
    const { outputs } = this.#data;
    scores.fill(0, at, at + labelCount);
    for (let unit = 0; unit < sums.length; unit++) {
      const sum = sums[unit] as number;
      if (sum > 0) addRow(scores, at, outputs, unit * labelCount, labelCount, sum);
    }
  }
}

/** Adds a row of numbers, `times` each, to another. */
function addRow(into: Float32Array, at: number, rows: Float32Array, from: number, length: number, times: number): void {
  for (let i = 0; i < length; i++) into[at + i] = (into[at + i] as number) + times * (rows[from + i] as number);
}
