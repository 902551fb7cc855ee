/**
 * Hash of a text's UTF-16 units `[from, to)` to 32 bits: FNV-1a with a final mix. Models know words and features by these
 * alone.
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Hash of two hashes or small numbers in this order. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a, 0x85ebca6b) ^ Math.imul(b + 0x3779b9, 0xc2b2ae35));
}

/** The finishing steps of MurmurHash3 (public domain). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Rows by 32-bit hash: open addressing in one typed array, at most half full; a hash and its row, counted from 1, lie side
 * by side, as most look-ups find nothing and wait for memory alone. Two rows of one hash: the later counts.
 */
export class HashTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(hashes: Uint32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size * 2 - 1;
    for (let row = 0; row < hashes.length; row++) {
      const hash = (hashes[row] as number) | 0;
      let at = (hash << 1) & this.mask;
      while (this.slots[at + 1] !== 0 && this.slots[at] !== hash) at = (at + 2) & this.mask;
      this.slots[at] = hash;
      this.slots[at + 1] = row + 1;
    }
  }

  /** The row of a hash, -1 where there is none. */
  find(hash: number): number {
    const { slots, mask } = this;
    const sought = hash | 0;
    for (let at = (sought << 1) & mask; ; at = (at + 2) & mask) {
      const row = slots[at + 1] as number;
      if (row === 0 || slots[at] === sought) return row - 1;
    }
  }
}
