import { type Transitions, transitionFactors, withScheme } from "./chain.ts";
import { FeatureWeights, rowLength, type Weights } from "./feature-weights.ts";
import { HashTable } from "./hash.ts";
import { type HiddenData, HiddenLayer, markCount, placeCount } from "./hidden.ts";
import { labelCount, nameTypes } from "./labels.ts";
import { codeCount, vectorCount } from "./word-codes.ts";
import { noCluster, type WordTable } from "./word-form.ts";

/** What training makes and a model file holds. Words and features are known by hashes alone. */
export interface ModelData {
  readonly language: string;
  /** Known words; the first of them, the commonest first, with their clusters: `levels` numbers a word, from the coarsest. */
  readonly words: {
    readonly ranked: boolean;
    readonly hashes: Uint32Array;
    readonly levels: number;
    readonly clusters: Uint16Array;
    /** In what listed names each word stands, as bits. */
    readonly listed: Uint8Array;
  };
  readonly weights: Weights;
  /** Adds to the second pass. */
  readonly hidden: HiddenData;
  /** Of the first and of the second pass: a row a label, then the first label of a sentence. */
  readonly transitions: readonly [Transitions, Transitions];
  /** Taken from the score of the outside label when labels are chosen: favours recall. */
  readonly outsideCut: number;
  /** A name's calibrated logit is `slope` x its probability's logit + `shifts[type]`. */
  readonly calibration: { readonly slope: number; readonly shifts: readonly number[] };
}

/** A model ready for use. */
export interface Model extends ModelData {
  readonly table: WordTable;
  readonly features: FeatureWeights;
  readonly layer: HiddenLayer;
  readonly factors: readonly [Float64Array, Float64Array];
}

const magic = "comention-model@2";

/** The line a model file begins with. */
interface Header {
  readonly language: string;
  readonly types: readonly string[];
  readonly levels: number;
  readonly ranked: boolean;
  readonly words: number;
  readonly clustered: number;
  readonly vectors: { readonly words: number; readonly dimensions: number; readonly parts: number };
  readonly units: number;
  readonly features: number;
  readonly scale: number;
  readonly outsideCut: number;
  readonly calibration: ModelData["calibration"];
}

/** Writes a model: a line of JSON that describes it, then its arrays, little-endian, each at a multiple of four bytes. */
export function writeModel(model: ModelData): Uint8Array {
  const { words, weights, hidden, transitions } = model;
  const { vectors } = hidden;
  const header = {
    magic,
    language: model.language,
    types: nameTypes,
    levels: words.levels,
    ranked: words.ranked,
    words: words.hashes.length,
    clustered: words.clusters.length / Math.max(1, words.levels),
    vectors: { words: vectorCount(vectors), dimensions: vectors.dimensions, parts: vectors.parts },
    units: hidden.units,
    features: weights.hashes.length,
    scale: weights.scale,
    outsideCut: model.outsideCut,
    calibration: model.calibration,
  };
  const layer = [vectors.codes, vectors.centres, hidden.inputs, hidden.bias, hidden.outputs];
  const arrays = [words.hashes, words.clusters, words.listed, weights.hashes, weights.rows, ...layer, ...transitions];
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const parts = [line, ...arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += aligned(part.length);
  }
  return bytes;
}

/** Reads a model's bytes. Throws an Error that names the fault where they are no model of this version. */
export function readModel(bytes: Uint8Array): Model {
  const end = bytes.indexOf(10);
  const line = end < 0 ? "" : new TextDecoder().decode(bytes.slice(0, end));
  if (!line.includes(magic)) throw new Error(`These bytes are no model of the form ${magic}.`);
  const header = JSON.parse(line) as Header;
  if (header.types.join() !== nameTypes.join())
    throw new Error(`The model's types are ${header.types.join()}, not ${nameTypes.join()}.`);
  let at = aligned(end + 1);
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length) throw new Error("The model's bytes end too soon.");
    // A Buffer's own slice would not copy.
    const part = Uint8Array.prototype.slice.call(bytes, at, at + length);
    at += aligned(length);
    return part.buffer as ArrayBuffer;
  };
  const hashes = new Uint32Array(take(header.words * 4));
  const clusters = new Uint16Array(take(header.clustered * header.levels * 2));
  const listed = new Uint8Array(take(header.words));
  const weights = {
    hashes: new Uint32Array(take(header.features * 4)),
    rows: new Int8Array(take(header.features * rowLength)),
    scale: header.scale,
  };
  const hidden = hiddenOf(header, take);
  const steps = () => new Float32Array(take((labelCount + 1) * labelCount * 4));
  const { language, levels, outsideCut, calibration } = header;
  return ready({
    language,
    words: { ranked: header.ranked, hashes, levels, clusters, listed },
    weights,
    hidden,
    transitions: [steps(), steps()],
    outsideCut,
    calibration,
  });
}

function hiddenOf({ vectors: { words, dimensions, parts }, units }: Header, take: (length: number) => ArrayBuffer): HiddenData {
  const numbers = (count: number) => new Float32Array(take(count * 4));
  const codes = new Uint8Array(take(words * parts));
  return {
    vectors: { dimensions, parts, codes, centres: numbers(codeCount * dimensions) },
    units,
    inputs: numbers(placeCount * (dimensions + markCount) * units),
    bias: numbers(units),
    outputs: numbers(units * labelCount),
  };
}

/** Builds the look-up tables of a model. */
export function ready(data: ModelData): Model {
  const { words, weights } = data;
  const wordTable = new HashTable(words.hashes);
  const transitions = data.transitions.map(withScheme) as [Transitions, Transitions];
  return {
    ...data,
    transitions,
    factors: transitions.map(transitionFactors) as [Float64Array, Float64Array],
    table: {
      ranked: words.ranked,
      levels: words.levels,
      row: (hash) => wordTable.find(hash),
      cluster: (row, level) => words.clusters[row * words.levels + level] ?? noCluster,
      listed: (row) => words.listed[row] as number,
    },
    features: new FeatureWeights(weights),
    layer: new HiddenLayer(data.hidden),
  };
}

/** Weights in eight bits: the greatest becomes 127. Rows that round to nothing are dropped; rows are sorted by hash. */
export function quantised(features: readonly { readonly hash: number; readonly weights: ArrayLike<number> }[]): Weights {
  let greatest = 1e-9;
  for (const { weights } of features)
    for (let i = 0; i < rowLength; i++) greatest = Math.max(greatest, Math.abs(weights[i] as number));
  const scale = greatest / 127;
  const kept = features
    .map(({ hash, weights }) => ({ hash, row: Int8Array.from(weights, (weight) => Math.round(weight / scale)) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((a, b) => a.hash - b.hash);
  const rows = new Int8Array(kept.length * rowLength);
  kept.forEach(({ row }, number) => {
    rows.set(row, number * rowLength);
  });
  return { hashes: Uint32Array.from(kept, ({ hash }) => hash), rows, scale };
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
