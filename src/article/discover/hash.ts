/** Hash of a text's UTF-16 units to 32 bits: FNV-1a with a final mix. Models know words and features by these alone. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
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

/** Rows by 32-bit hash: open addressing in one typed array, at most half full. Two rows of one hash: the later counts. */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor(hashes: Uint32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.keys = new Uint32Array(size);
    this.rows = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row] as number;
      let at = hash & this.mask;
      while (this.rows[at] !== -1 && this.keys[at] !== hash) at = (at + 1) & this.mask;
      this.keys[at] = hash;
      this.rows[at] = row;
    }
  }

  /** The row of a hash, -1 where there is none. */
  find(hash: number): number {
    let at = hash & this.mask;
    for (;;) {
      const row = this.rows[at] as number;
      if (row === -1 || this.keys[at] === hash) return row;
      at = (at + 1) & this.mask;
    }
  }
}
