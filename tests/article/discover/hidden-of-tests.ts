import { type HiddenData, markCount, placeCount } from "../../../src/article/discover/hidden.ts";
import { labelCount } from "../../../src/article/discover/labels.ts";
import { codeCount } from "../../../src/article/discover/word-codes.ts";

/** A hidden layer of small numbers that differ from each other. */
export function hiddenOf({
  units,
  dimensions,
  parts,
  words,
}: Record<"units" | "dimensions" | "parts" | "words", number>): HiddenData {
  const numbers = (length: number, step: number) => Float32Array.from({ length }, (_, at) => Math.sin(at * step));
  return {
    vectors: {
      dimensions,
      parts,
      codes: Uint8Array.from({ length: words * parts }, (_, at) => (at * 37) % codeCount),
      centres: numbers(codeCount * dimensions, 0.7),
    },
    units,
    inputs: numbers(placeCount * (dimensions + markCount) * units, 1.3),
    bias: numbers(units, 2.1),
    outputs: numbers(units * labelCount, 0.9),
  };
}
