import { codeCount, type VectorCodes } from "../src/article/discover/word-codes.ts";
import { principal } from "./principal.ts";
import { seeded } from "./random.ts";
import type { Vectors } from "./vectors.ts";

/** Numbers a vector is brought to, and the bytes it is kept in. */
const coding = { dimensions: 48, parts: 8, rounds: 10, learnedFrom: 20_000, seed: 9 };

/** The root mean square of a coordinate: what a hidden layer learns well from. */
const spread = 0.7;

/** For a language without a hidden layer. */
export const noCodes: VectorCodes = { dimensions: 0, parts: 0, codes: new Uint8Array(0), centres: new Float32Array(0) };

/**
 * Vectors as product codes: brought to fewer dimensions, which are dealt out over the parts in turn, so that each holds
 * strong and weak ones; a part's stretches are clustered, and a vector keeps the number of the nearest centre in each.
 * Jégou et al., Product Quantization for Nearest Neighbor Search (2011).
 */
export function productCodes(vectors: Pick<Vectors, "dimensions" | "values">): VectorCodes {
  const { dimensions, parts } = coding;
  const all = principal(vectors.values, vectors.dimensions, dimensions);
  const rows = all.length / dimensions;
  const scale = spread / Math.sqrt(all.reduce((sum, value) => sum + value * value, 0) / all.length);
  const length = dimensions / parts;
  const codes = new Uint8Array(rows * parts);
  const centres = new Float32Array(parts * codeCount * length);
  for (let part = 0; part < parts; part++) {
    const stretch = Float32Array.from(
      { length: rows * length },
      (_, at) => scale * (all[Math.floor(at / length) * dimensions + (at % length) * parts + part] as number),
    );
    const own = centresOf(stretch, length);
    centres.set(own, part * codeCount * length);
    for (let row = 0; row < rows; row++) codes[row * parts + part] = nearest(stretch, row * length, own, length);
  }
  return { dimensions, parts, codes, centres };
}

/** Centres by k-means with distances squared. */
function centresOf(stretch: Float32Array, length: number): Float32Array {
  const rows = Math.min(coding.learnedFrom, stretch.length / length);
  const random = seeded(coding.seed);
  const starts = new Set<number>();
  while (starts.size < Math.min(codeCount, rows)) starts.add(Math.floor(random() * rows));
  const centres = new Float32Array(codeCount * length);
  [...starts].forEach((row, centre) => {
    centres.set(stretch.subarray(row * length, (row + 1) * length), centre * length);
  });
  for (let round = 0; round < coding.rounds; round++) {
    const sums = new Float64Array(centres.length);
    const counts = new Uint32Array(codeCount);
    for (let row = 0; row < rows; row++) {
      const owner = nearest(stretch, row * length, centres, length);
      counts[owner] = (counts[owner] as number) + 1;
      for (let i = 0; i < length; i++)
        sums[owner * length + i] = (sums[owner * length + i] as number) + (stretch[row * length + i] as number);
    }
    sums.forEach((sum, at) => {
      const count = counts[Math.floor(at / length)] as number;
      if (count > 0) centres[at] = sum / count;
    });
  }
  return centres;
}

function nearest(stretch: Float32Array, from: number, centres: Float32Array, length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let centre = 0; centre < codeCount; centre++) {
    let sum = 0;
    for (let i = 0; i < length; i++) {
      const apart = (stretch[from + i] as number) - (centres[centre * length + i] as number);
      sum += apart * apart;
    }
    if (sum >= least) continue;
    least = sum;
    best = centre;
  }
  return best;
}
