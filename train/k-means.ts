import { seeded } from "./random.ts";

/**
 * Spherical k-means: rows of length 1 go to the centre with the greatest dot product; centres are the normalised means.
 * Starts from rows picked by the seed; an empty cluster keeps its centre. With `learnedFrom` the centres are learned from
 * that many first rows alone. Returns each row's cluster.
 */
export function kMeans(
  values: Float32Array,
  width: number,
  clusters: number,
  { rounds, seed, learnedFrom }: { readonly rounds: number; readonly seed: number; readonly learnedFrom?: number },
): Uint16Array {
  const all = values.length / width;
  const rows = Math.min(all, learnedFrom ?? all);
  const random = seeded(seed);
  const centres = new Float32Array(clusters * width);
  // The commonest words come first: starts are drawn from the better trained half.
  const starts = new Set<number>();
  while (starts.size < clusters) starts.add((random() * random() * rows) | 0);
  [...starts].forEach((row, cluster) => {
    centres.set(values.subarray(row * width, (row + 1) * width), cluster * width);
  });
  const owner = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) owner[row] = nearest(values, row * width, centres, width);
    recentre(values, width, owner, centres);
  }
  if (rows === all) return owner;
  return Uint16Array.from({ length: all }, (_, row) => nearest(values, row * width, centres, width));
}

function nearest(values: Float32Array, from: number, centres: Float32Array, width: number): number {
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let cluster = 0, at = 0; at < centres.length; cluster++, at += width) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < width; i += 4) {
      a += (values[from + i] as number) * (centres[at + i] as number);
      b += (values[from + i + 1] as number) * (centres[at + i + 1] as number);
      c += (values[from + i + 2] as number) * (centres[at + i + 2] as number);
      d += (values[from + i + 3] as number) * (centres[at + i + 3] as number);
    }
    const dot = a + b + (c + d);
    if (dot > bestDot) {
      best = cluster;
      bestDot = dot;
    }
  }
  return best;
}

function recentre(values: Float32Array, width: number, owner: Uint16Array, centres: Float32Array): void {
  const sums = new Float64Array(centres.length);
  owner.forEach((cluster, row) => {
    for (let i = 0; i < width; i++)
      sums[cluster * width + i] = (sums[cluster * width + i] as number) + (values[row * width + i] as number);
  });
  for (let at = 0; at < centres.length; at += width) {
    let norm = 0;
    for (let i = at; i < at + width; i++) norm += (sums[i] as number) ** 2;
    norm = Math.sqrt(norm);
    if (norm === 0) continue;
    for (let i = at; i < at + width; i++) centres[i] = (sums[i] as number) / norm;
  }
}
