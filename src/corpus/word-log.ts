/**
 * A place outside memory for what does not fit into it. The corpus phase touches no disk itself: whoever runs it hands
 * it one.
 */
export interface SpillStore {
  /** Adds bytes at the end and gives the place at which they begin. */
  append(bytes: Uint8Array): number;
  /** Fills `target` with the bytes from `place` on. */
  read(place: number, target: Uint8Array): void;
  /** Writes bytes over those from `place` on. */
  write(place: number, bytes: Uint8Array): void;
}

/** How much of a table is held in memory, and where the rest goes; without a store all is held. */
export interface Memory {
  readonly store: SpillStore | null;
  /** 32-bit words of a table in memory. */
  readonly words: number;
}

/** 8 million words are 32 MB; a log doubles its block as it grows, so that a small corpus takes little. */
export const defaultMemory: Memory = { store: null, words: 2 ** 23 };

/**
 * Rows of 32-bit words, added at the end and read in blocks. A row lies within one block, and a block is at most as long
 * as {@link Memory} allows (longer only for a row that is longer itself).
 */
export interface WordLog {
  /** Adds the first `length` words of `row`. */
  append(row: ArrayLike<number>, length: number): void;
  blockCount(): number;
  /** Words of a block. */
  lengthOf(block: number): number;
  /** Fills the target with words of a block from `from` on; gives how many there were. */
  read(block: number, from: number, target: Uint32Array): number;
  /** A whole block; it must not be changed. */
  block(block: number): Uint32Array;
  /** Puts words in the place of a block as long. */
  replace(block: number, words: Uint32Array): void;
}

interface Block {
  readonly length: number;
  readonly held: Uint32Array | null;
  /** In the store, where it is not held. */
  readonly place: number;
}

/** An empty log. */
export function openWordLog({ store, words }: Memory): WordLog {
  const sealed: Block[] = [];
  let open = new Uint32Array(Math.min(words, 1024));
  let filled = 0;

  function seal(): void {
    if (filled === 0) return;
    const full = open.subarray(0, filled);
    if (store === null) sealed.push({ length: filled, held: full, place: 0 });
    else sealed.push({ length: filled, held: null, place: store.append(bytesOf(full)) });
    // Without a store the words stay where they are; with one they are written, and the room serves again.
    if (store === null) open = new Uint32Array(Math.min(words, open.length));
    filled = 0;
  }

  function makeRoom(length: number): void {
    if (filled + length > words) seal();
    if (filled + length <= open.length) return;
    const grown = new Uint32Array(Math.max(length, Math.min(words, Math.max(open.length * 2, filled + length))));
    grown.set(open.subarray(0, filled));
    open = grown;
  }

  function blockAt(number: number): Block {
    return sealed[number] ?? { length: filled, held: open.subarray(0, filled), place: 0 };
  }

  return {
    append(row, length) {
      if (filled + length > open.length || filled + length > words) makeRoom(length);
      for (let at = 0; at < length; at++) open[filled + at] = row[at] as number;
      filled += length;
    },
    blockCount: () => sealed.length + (filled > 0 ? 1 : 0),
    lengthOf: (number) => blockAt(number).length,
    read(number, from, target) {
      const { length, held, place } = blockAt(number);
      const count = Math.min(target.length, length - from);
      if (held !== null) target.set(held.subarray(from, from + count));
      else store?.read(place + from * 4, bytesOf(target.subarray(0, count)));
      return count;
    },
    block(number) {
      const { length, held, place } = blockAt(number);
      if (held !== null) return held;
      const words = new Uint32Array(length);
      store?.read(place, bytesOf(words));
      return words;
    },
    replace(number, words) {
      const { held, place } = blockAt(number);
      if (held !== null) held.set(words);
      else store?.write(place, bytesOf(words));
    },
  };
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
