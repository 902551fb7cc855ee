import { FoldedWord } from "../../language/folded-word.ts";
import { flags, unitTable } from "../../language/units.ts";
import { field, meta, recordSize } from "../../language/word-record.ts";
import type { PackedTokens } from "../../model/article.ts";
import { arabicShift, escapeByte } from "./compact-text.ts";
import type { NameTable } from "./name-table.ts";

const space = 0x20;

/** Units whose key is not one unit for one. */
export const uncommon = flags.dropped | flags.expands | flags.surrogate;

/** The letters of names, which hits are compared with: hashes only find. */
export class NameKeys {
  readonly #keys: Uint8Array;
  readonly #formKeys: Uint32Array;
  readonly #folded = new FoldedWord();

  constructor({ keys, formKeys }: Pick<NameTable, "keys" | "formKeys">) {
    this.#keys = keys;
    this.#formKeys = formKeys;
  }

  /**
   * Whether a form is what the words of the records `first` to `last` read, with the first `off` units of the first word's
   * key replaced by `written`.
   */
  equals(form: number, text: PackedTokens, first: number, last: number, off: number, written: string): boolean {
    const keys = this.#keys;
    let at = this.#formKeys[form] as number;
    for (let unit = 0; unit < written.length; unit++) {
      at = this.#passed(at, written.charCodeAt(unit));
      if (at < 0) return false;
    }
    for (let word = first; word <= last; word += recordSize) {
      if (word > first && keys[at++] !== space) return false;
      at = this.#wordPassed(at, text, word, word === first ? off : 0);
      if (at < 0) return false;
    }
    return at === this.#formKeys[form + 1];
  }

  /** The place after a word's key, `off` units of it left out, where it stands at `place` among the keys; else -1. */
  #wordPassed(place: number, { records, units }: PackedTokens, record: number, off: number): number {
    const keys = this.#keys;
    const table = unitTable;
    const start = records[record] as number;
    const end = records[record + field.end] as number;
    const told = records[record + field.meta] as number;
    let at = place;
    let unit = start;
    if (off === 0 && (told & meta.kind) === 0) {
      for (; unit < end; unit++) {
        const known = table[units[unit] as number] as number;
        if ((known & uncommon) !== 0) break;
        let key = keys[at++] as number;
        if (key >= 0x80) {
          if (key !== escapeByte) key += arabicShift;
          else {
            key = ((keys[at] as number) << 8) | (keys[at + 1] as number);
            at += 2;
          }
        }
        if (key !== (known & 0xffff)) return -1;
      }
      if (unit === end) return at;
    }
    this.#folded.fold(units, start, end, told);
    at = place;
    for (let one = off; one < this.#folded.length && at >= 0; one++) at = this.#passed(at, this.#folded.units[one] as number);
    return at;
  }

  #passed(at: number, unit: number): number {
    const keys = this.#keys;
    const key = keys[at] as number;
    if (key < 0x80) return key === unit ? at + 1 : -1;
    if (key < escapeByte) return key + arabicShift === unit ? at + 1 : -1;
    return (((keys[at + 1] as number) << 8) | (keys[at + 2] as number)) === unit ? at + 3 : -1;
  }
}
