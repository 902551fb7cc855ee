import { HashTable } from "./hash.ts";
import { labelCount, outside } from "./labels.ts";

/** Both passes read a feature at once, so its weights lie side by side: a row of the first pass, then one of the second. */
export const rowLength = 2 * labelCount;

/** Feature weights, eight bits each, {@link rowLength} a feature; times `scale` they are logits. */
export interface Weights {
  readonly hashes: Uint32Array;
  readonly rows: Int8Array;
  readonly scale: number;
}

/** Which columns of a feature are added: those of both passes, or of the second alone. */
export type Columns = "both" | "second";

/** Features of one token, by their hashes, in the order in which they are to be added. */
export class FeatureList {
  count = 0;
  hashes = new Uint32Array(64);

  /** Adds a feature; a function of its own, so that it can be handed on. */
  readonly take = (hash: number): void => {
    if (this.count === this.hashes.length) {
      const longer = new Uint32Array(2 * this.count);
      longer.set(this.hashes);
      this.hashes = longer;
    }
    this.hashes[this.count++] = hash;
  };
}

/** The weights of a model's features, by hash. */
export class FeatureWeights {
  readonly #table: HashTable;
  readonly #rows: Int8Array;
  readonly #scale: number;
  #found = new Int32Array(64);

  constructor({ hashes, rows, scale }: Weights) {
    this.#table = new HashTable(hashes);
    this.#rows = rows;
    this.#scale = scale;
  }

  /**
   * Adds the weights of a list's features to a row of `scores` that begins at `at`, in the list's order, as sums of 32-bit
   * floats depend on it. All rows are looked up before any is added, so that the look-ups wait for memory together.
   */
  add({ hashes, count }: FeatureList, columns: Columns, scores: Float32Array, at: number): void {
    if (count > this.#found.length) this.#found = new Int32Array(hashes.length);
    const found = this.#found;
    const table = this.#table;
    let some = 0;
    for (let feature = 0; feature < count; feature++) {
      const row = table.find(hashes[feature] as number);
      if (row >= 0) found[some++] = row * rowLength;
    }
    if (columns === "both") addRows(found, some, this.#rows, this.#scale, 0, scores, at);
    addRows(found, some, this.#rows, this.#scale, labelCount, scores, at + labelCount);
  }

  /** How much more a feature adds to a label than to the outside label in the second pass, of 32-bit floats; 0 for an unknown feature. */
  lead(hash: number, label: number): number {
    const row = this.#table.find(hash);
    if (row < 0) return 0;
    const at = row * rowLength + labelCount;
    const scale = this.#scale;
    return Math.fround((this.#rows[at + label] as number) * scale) - Math.fround((this.#rows[at + outside] as number) * scale);
  }
}

/**
 * Adds {@link labelCount} weights of each row, from its column `first` on, to as many scores from `at` on. The sums stay
 * in nine variables until all rows are added: through the array each would be read and written again for every row.
 */
function addRows(
  found: Int32Array,
  count: number,
  rows: Int8Array,
  scale: number,
  first: number,
  scores: Float32Array,
  at: number,
): void {
  let a = scores[at] as number;
  let b = scores[at + 1] as number;
  let c = scores[at + 2] as number;
  let d = scores[at + 3] as number;
  let e = scores[at + 4] as number;
  let f = scores[at + 5] as number;
  let g = scores[at + 6] as number;
  let h = scores[at + 7] as number;
  let i = scores[at + 8] as number;
  for (let one = 0; one < count; one++) {
    const from = (found[one] as number) + first;
    a = Math.fround(a + (rows[from] as number) * scale);
    b = Math.fround(b + (rows[from + 1] as number) * scale);
    c = Math.fround(c + (rows[from + 2] as number) * scale);
    d = Math.fround(d + (rows[from + 3] as number) * scale);
    e = Math.fround(e + (rows[from + 4] as number) * scale);
    f = Math.fround(f + (rows[from + 5] as number) * scale);
    g = Math.fround(g + (rows[from + 6] as number) * scale);
    h = Math.fround(h + (rows[from + 7] as number) * scale);
    i = Math.fround(i + (rows[from + 8] as number) * scale);
  }
  scores[at] = a;
  scores[at + 1] = b;
  scores[at + 2] = c;
  scores[at + 3] = d;
  scores[at + 4] = e;
  scores[at + 5] = f;
  scores[at + 6] = g;
  scores[at + 7] = h;
  scores[at + 8] = i;
}
