/**
 * A map that holds what was asked for lately: when half of `most` entries have come, the half before them that nobody
 * asked for since is let go. For what is made from its key alone, so that forgetting changes no result; no text then makes
 * it grow without bound, and what a run meets again stays.
 */
export class BoundedMap<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size * 2 >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

/** A copy of a part of a text that does not keep the whole text in memory, as V8's slices do: what a lasting map is to hold. */
export function ownText(slice: string): string {
  return ` ${slice}`.slice(1);
}
