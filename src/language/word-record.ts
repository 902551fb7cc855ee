import type { Script } from "../model/article.ts";

/** A scanned word is a record of {@link recordSize} numbers in a flat array; where its fields stand in it. */
export const field = { start: 0, end: 1, hash1: 2, hash2: 3, length: 4, meta: 5 } as const;
export const recordSize = 6;

/** Parts of the field `meta`: the kind's and the script's number, whether a sentence begins here, the first folded unit. */
export const meta = { kind: 3, script: 3 << 2, begins: 1 << 4, firstUnitShift: 16 } as const;

export const kinds = ["word", "number", "mark"] as const;
export const scripts: readonly Script[] = ["arabic", "latin", "other"];

/** The kinds and scripts as they stand in `meta`. */
export const kindBits = { word: 0, number: 1, mark: 2 } as const;
export const scriptBits = { arabic: 0 << 2, latin: 1 << 2, other: 2 << 2 } as const;
