/** How many centres a byte of a code tells apart. */
export const codeCount = 256;

/**
 * Word vectors in few bytes: the coordinates are dealt out over the parts in turn, and a vector keeps for each part the
 * number of the centre nearest to it. Jégou et al., Product Quantization for Nearest Neighbor Search (2011).
 */
export interface VectorCodes {
  readonly dimensions: number;
  readonly parts: number;
  /** `parts` bytes a word, of the first words of a table. */
  readonly codes: Uint8Array;
  /** A part's centres, then the next part's; `dimensions / parts` numbers each. */
  readonly centres: Float32Array;
}

/** How many words have vectors. */
export function vectorCount({ codes, parts }: VectorCodes): number {
  return codes.length / Math.max(1, parts);
}

/** Writes the vector of the word at `row`, part after part, from `to` on. */
export function writeVector({ dimensions, parts, codes, centres }: VectorCodes, row: number, into: Float32Array, to = 0): void {
  const length = dimensions / parts;
  for (let part = 0; part < parts; part++) {
    const from = (part * codeCount + (codes[row * parts + part] as number)) * length;
    for (let i = 0; i < length; i++) into[to + part * length + i] = centres[from + i] as number;
  }
}
