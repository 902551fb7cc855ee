import { astralAt, expansionOf, flags, learn, unitTable } from "./units.ts";
import { meta } from "./word-record.ts";

const period = 0x2e;
const letterS = 0x73;
const apostrophe = 0x27;
const [number, mark] = [1, 2];
/** The longest expansion is that of ﷺ "peace be upon him", 18 units. */
const mostOfOne = 18;
const unusual = flags.dropped | flags.expands;

/** The key of one word, unit by unit: a place to fold words into, used again and again. */
export class FoldedWord {
  /** The key's units; only the first {@link length} count. */
  units = new Uint16Array(256);
  /** Where the character begins that gave each unit. */
  offsets = new Uint32Array(256);
  length = 0;

  /** Folds the word `[start, end)` of `text`; `told` is the field `meta` of its record. */
  fold(text: Uint16Array, start: number, end: number, told: number): void {
    const most = (end - start) * mostOfOne;
    if (this.units.length < most) {
      this.units = new Uint16Array(most * 2);
      this.offsets = new Uint32Array(most * 2);
    }
    this.length = 0;
    const kind = told & meta.kind;
    if (kind === mark) this.#mark(text, start, end);
    else this.#word(text, start, end, kind);
  }

  #word(text: Uint16Array, start: number, end: number, kind: number): void {
    const { units, offsets } = this;
    let at = start;
    // The usual word: its units fold to one unit each.
    for (; at < end; at++) {
      const known = unitTable[text[at] as number] as number;
      if (known <= 0 || (known & unusual) !== 0) break;
      units[at - start] = known & 0xffff;
      offsets[at - start] = at;
    }
    this.length = at - start;
    while (at < end) at = this.#character(text, at, kind);
  }

  #mark(text: Uint16Array, start: number, end: number): void {
    if (end - start > 1 && text[end - 1] === letterS) {
      this.#add(apostrophe, start);
      this.#add(letterS, start);
    } else for (let at = start; at < end; at++) this.#add(text[at] as number, start);
  }

  #character(text: Uint16Array, at: number, kind: number): number {
    const unit = text[at] as number;
    const known = (unitTable[unit] as number) || learn(unit);
    if (known < 0) {
      for (const folded of astralAt(text, at)?.folded ?? []) this.#add(folded, at);
      return at + 2;
    }
    if (kind === number && unit === period) this.#add(period, at);
    else if ((known & flags.expands) !== 0) for (const folded of expansionOf(unit)) this.#add(folded, at);
    else if ((known & flags.dropped) === 0) this.#add(known & 0xffff, at);
    return at + 1;
  }

  #add(unit: number, at: number): void {
    this.units[this.length] = unit;
    this.offsets[this.length] = at;
    this.length++;
  }
}
