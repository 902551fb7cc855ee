/**
 * A typed array that grows as it is filled; `at` is where the next value goes. Write only after {@link room}.
 *
 * Its memory may be of the shared kind, which the garbage collector does not count: of what it counts, every few tens of
 * megabytes make it look through the whole heap, and while a large gazetteer is compiled the heap is full of entries.
 */
export class Growing<Values extends Uint8Array | Int32Array | Uint32Array | Uint16Array | Float64Array> {
  values: Values;
  at = 0;
  readonly #make: (length: number) => Values;

  constructor(make: (length: number) => Values, length = 1024) {
    this.#make = make;
    this.values = make(Math.ceil(length));
  }

  /** Makes room for `more` values from `at` on. */
  room(more: number): void {
    const needed = this.at + more;
    if (needed <= this.values.length) return;
    const grown = this.#make(Math.max(needed, Math.ceil(this.values.length * 1.6)));
    grown.set(this.values);
    this.values = grown;
  }

  push(value: number): void {
    if (this.at === this.values.length) this.room(1);
    this.values[this.at++] = value;
  }

  /** What was written, without copying. */
  filled(): Values {
    return this.values.subarray(0, this.at) as Values;
  }
}

/** Growing arrays of each kind, in shared memory. */
export const growing = {
  bytes: (length?: number) => new Growing((size) => new Uint8Array(new SharedArrayBuffer(size)), length),
  int32: (length?: number) => new Growing((size) => new Int32Array(new SharedArrayBuffer(size * 4)), length),
  uint32: (length?: number) => new Growing((size) => new Uint32Array(new SharedArrayBuffer(size * 4)), length),
} as const;
