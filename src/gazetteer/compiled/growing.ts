/** A typed array that grows as it is filled; `at` is where the next value goes. Write only after {@link room}. */
export class Growing<Values extends Uint8Array | Int32Array | Uint32Array | Uint16Array | Float64Array> {
  values: Values;
  at = 0;
  readonly #make: (length: number) => Values;

  constructor(make: (length: number) => Values, length = 1024) {
    this.#make = make;
    this.values = make(length);
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
