import type { Script } from "../model/article.ts";
import { base1, base2 } from "./hashing.ts";
import { astralAt, expansionOf, flags, learn, unitTable } from "./units.ts";

/** Where the fields of a word stand in its record of {@link recordSize} numbers. */
export const field = { start: 0, end: 1, hash1: 2, hash2: 3, length: 4, meta: 5 } as const;
export const recordSize = 6;

/** Parts of the field `meta`: the kind's and the script's number, whether a sentence begins here, the first folded unit. */
export const meta = { kind: 3, script: 3 << 2, begins: 1 << 4, firstUnitShift: 16 } as const;

export const kinds = ["word", "number", "mark"] as const;
export const scripts: readonly Script[] = ["arabic", "latin", "other"];

const [word, number, mark] = [0, 1, 2];
const [arabic, latin, other] = [0 << 2, 1 << 2, 2 << 2];
const period = 0x2e;
const hyphen = 0x2d;
const letterS = 0x73;
const rare = flags.dropped | flags.expands;
const { arabicLetter, inArabic, latinLetter, inLatin, joiner, apostrophe, letterOrNumber, soft, capital } = flags;
const letters = arabicLetter | latinLetter;
const hotArabic = inArabic | rare;
const hotLatin = inLatin | rare;
/** What may go on with a word besides its plain letters. */
const moreArabic = inArabic | joiner;
const moreLatin = inLatin | apostrophe;

/**
 * Splits text into words in one pass over its UTF-16 units, folding and hashing as it goes; regular expressions would
 * cost ten times as much. At each place the first of these that fits is taken:
 *
 * - an Arabic word: letters and marks; joiners and bidi controls only inside it
 * - initials: U.S., J. before another capital; the periods belong to the word
 * - the English possessive 's: a mark, so that it ends a name
 * - a Latin word, with apostrophes inside (al-Qa'ida's Qa'ida)
 * - a number; a word of any other script; any other character, a mark by itself
 *
 * Soft separators (white space, a hyphen between two words, underscore, invisible controls) part words and are none.
 * `empty` tells what becomes of a word that folds to nothing (a lone tatweel).
 */
export class WordScanner {
  /** The text being read, with room for a unit more. Set by {@link read}, or by the caller for raw units. */
  units = new Uint16Array(256);
  /** One record a word, in the order of the text. */
  records = new Int32Array(recordSize * 64);
  count = 0;
  readonly #empty: "kept" | "left-out";
  #hash1 = 0;
  #hash2 = 0;
  #length = 0;

  constructor(empty: "kept" | "left-out") {
    this.#empty = empty;
  }

  /** Takes a text to read and forgets the words of the one before. */
  read(text: string): void {
    this.count = 0;
    if (this.units.length <= text.length) this.units = new Uint16Array(text.length * 2);
    if (text.length > 40) Buffer.from(this.units.buffer).write(text, "utf16le");
    else for (let at = 0; at < text.length; at++) this.units[at] = text.charCodeAt(at);
  }

  /** Adds the words of units `[start, end)`. What stands before `start` is looked at, what stands from `end` on is not. */
  scan(start: number, end: number): void {
    const { units } = this;
    const table = unitTable;
    const cut = units[end] as number;
    units[end] = 0;
    let records: Int32Array = this.records;
    let record = this.count * recordSize;
    let at = start;
    // The usual words are read right here: of units that fold to one unit each, and marks of one unit.
    while (at < end) {
      const unit = units[at] as number;
      const first = table[unit] as number;
      if ((first & soft) !== 0) {
        at++;
        continue;
      }
      const from = at;
      let hash1 = unit;
      let hash2 = unit;
      let kind = mark | other;
      let usual = first > 0;
      if ((first & letters) !== 0) {
        const isArabic = (first & arabicLetter) !== 0;
        const hot = isArabic ? hotArabic : hotLatin;
        const within = isArabic ? inArabic : inLatin;
        hash1 = 0;
        hash2 = 0;
        let known = first;
        while ((known & hot) === within) {
          const folded = known & 0xffff;
          hash1 = (Math.imul(hash1, base1) + folded) | 0;
          hash2 = (Math.imul(hash2, base2) + folded) | 0;
          known = table[units[++at] as number] as number;
        }
        kind = isArabic ? word | arabic : word | latin;
        usual = known > 0 && (known & (isArabic ? moreArabic : moreLatin)) === 0;
        if ((first & capital) !== 0 && units[from + 1] === period) usual = false;
      } else {
        usual = usual && (first & (letterOrNumber | apostrophe)) === 0 && unit !== hyphen;
        at++;
      }
      if (usual) {
        if (record === records.length) records = this.#grown();
        records[record] = from;
        records[record + 1] = at;
        records[record + 2] = hash1;
        records[record + 3] = hash2;
        records[record + 4] = at - from;
        records[record + 5] = kind | (first << meta.firstUnitShift);
        record += recordSize;
      } else {
        this.count = record / recordSize;
        at = this.#unusual(from, first || learn(unit));
        records = this.records;
        record = this.count * recordSize;
      }
    }
    this.count = record / recordSize;
    units[end] = cut;
  }

  /** Any word there is, with care; gives the place after it. */
  #unusual(at: number, known: number): number {
    if (known < 0) return this.#surrogate(at);
    if ((known & soft) !== 0) return at + 1;
    if ((known & arabicLetter) !== 0) return this.#arabic(at);
    if ((known & capital) !== 0 && this.units[at + 1] === period) return this.#initials(at, 1, known);
    if ((known & apostrophe) !== 0 && this.#possessiveAt(at)) return this.#mark(at, at + 2, letterS);
    if ((known & latinLetter) !== 0) return this.#latin(at);
    if ((known & flags.digit) !== 0) return this.#number(at);
    if (this.units[at] === hyphen && this.#joins(at)) return at + 1;
    return (known & letterOrNumber) !== 0 ? this.#other(at) : this.#mark(at, at + 1, 0);
  }

  #arabic(start: number): number {
    this.#begin();
    let at = start;
    for (;;) {
      const known = this.#flagsAt(at);
      if ((known & inArabic) !== 0) at = this.#fold(at);
      else if ((known & joiner) === 0) break;
      else {
        let after = at + 1;
        while ((this.#flagsAt(after) & joiner) !== 0) after++;
        if ((this.#flagsAt(after) & inArabic) === 0) break;
        at = after;
      }
    }
    return this.#push(start, at, word | arabic);
  }

  #latin(start: number): number {
    this.#begin();
    let at = start;
    for (;;) {
      const known = this.#flagsAt(at);
      if ((known & inLatin) === 0 && ((known & apostrophe) === 0 || !this.#goesOn(at))) break;
      at = this.#fold(at);
    }
    return this.#push(start, at, word | latin);
  }

  /** Whether an apostrophe within a Latin word belongs to it: a letter follows, and not the possessive. */
  #goesOn(at: number): boolean {
    return (this.#flagsAt(at + 1) & flags.latinLetter) !== 0 && !this.#possessiveAt(at);
  }

  #possessiveAt(at: number): boolean {
    return this.units[at + 1] === letterS && (this.#flagsAt(at + 2) & letterOrNumber) === 0;
  }

  /** A word of no script of ours: letters, numbers and marks of whatever script follow it. */
  #other(start: number): number {
    this.#begin();
    let at = start;
    for (let known = this.#flagsAt(at); (known & flags.inOther) !== 0; known = this.#flagsAt(at)) at = this.#fold(at);
    return this.#push(start, at, word | other);
  }

  #number(start: number): number {
    this.#begin();
    let at = start;
    for (;;) {
      while ((this.#flagsAt(at) & flags.digit) !== 0) at = this.#fold(at);
      const separator = this.units[at] as number;
      const parts = separator === period || separator === 0x2c || separator === 0x66b || separator === 0x66c;
      if (!parts || (this.#flagsAt(at + 1) & flags.digit) === 0) break;
      if (separator === period) this.#add(period);
      else this.#fold(at);
      at++;
    }
    return this.#push(start, at, number | other);
  }

  /**
   * Initials from `start`, whose capital is `width` units wide: two or more, each with its period and no Latin letter
   * after them, or one before another capital. Otherwise the word that begins here.
   */
  #initials(start: number, width: number, known: number): number {
    const end = (this.#flagsBefore(start) & flags.latinLetter) !== 0 ? start : this.#initialsEnd(start, width);
    if (end === start) return (known & flags.latinLetter) !== 0 ? this.#latin(start) : this.#other(start);
    this.#begin();
    for (let at = start; at < end; ) at = this.#fold(at);
    return this.#push(start, end, word | latin);
  }

  #initialsEnd(start: number, width: number): number {
    const ends: number[] = [];
    let at = start;
    for (let wide = width; this.units[at + wide] === period; wide = this.#widthAt(at)) {
      at += wide + 1;
      ends.push(at);
      if ((this.#flagsAt(at) & flags.capital) === 0) break;
    }
    for (let many = ends.length; many >= 2; many--) {
      const end = ends[many - 1] as number;
      if ((this.#flagsAt(end) & flags.latinLetter) === 0) return end;
    }
    const one = ends[0] as number;
    const next = isSpace(this.units[one] as number) ? one + 1 : one;
    return (this.#flagsAt(next) & flags.capital) !== 0 ? one : start;
  }

  #surrogate(at: number): number {
    const astral = astralAt(this.units, at);
    if (astral === null) return this.#mark(at, at + 1, 0);
    if ((astral.flags & flags.capital) !== 0 && this.units[at + 2] === period) return this.#initials(at, 2, astral.flags);
    if ((astral.flags & flags.latinLetter) !== 0) return this.#latin(at);
    if ((astral.flags & letterOrNumber) !== 0) return this.#other(at);
    return this.#mark(at, at + 2, 0);
  }

  /** A mark stands for itself, unfolded; every possessive is `'s`. */
  #mark(start: number, end: number, ending: number): number {
    this.#begin();
    if (ending === 0) for (let at = start; at < end; at++) this.#add(this.units[at] as number);
    else {
      this.#add(0x27);
      this.#add(ending);
    }
    return this.#push(start, end, mark | other);
  }

  /** Whether a hyphen stands between two letters or numbers, and so is a soft separator. */
  #joins(at: number): boolean {
    return (this.#flagsBefore(at) & flags.inOther) !== 0 && (this.#flagsAt(at + 1) & letterOrNumber) !== 0;
  }

  #begin(): void {
    this.#hash1 = 0;
    this.#hash2 = 0;
    this.#length = 0;
  }

  #add(folded: number): void {
    this.#hash1 = (Math.imul(this.#hash1, base1) + folded) | 0;
    this.#hash2 = (Math.imul(this.#hash2, base2) + folded) | 0;
    this.#length++;
  }

  /** Adds what the character at `at` folds to and gives the place after it. */
  #fold(at: number): number {
    const unit = this.units[at] as number;
    const known = (unitTable[unit] as number) || learn(unit);
    if (known < 0) {
      const astral = astralAt(this.units, at);
      for (const folded of astral?.folded ?? [unit]) this.#add(folded);
      return at + (astral === null ? 1 : 2);
    }
    if ((known & rare) === 0) this.#add(known & 0xffff);
    else if ((known & flags.expands) !== 0) for (const folded of expansionOf(unit)) this.#add(folded);
    return at + 1;
  }

  #flagsAt(at: number): number {
    const unit = this.units[at] as number;
    const known = (unitTable[unit] as number) || learn(unit);
    return known < 0 ? (astralAt(this.units, at)?.flags ?? 0) : known;
  }

  #flagsBefore(at: number): number {
    if (at === 0) return 0;
    const unit = this.units[at - 1] as number;
    if (unit >= 0xdc00 && unit < 0xe000 && at > 1) return astralAt(this.units, at - 2)?.flags ?? 0;
    return (unitTable[unit] as number) || learn(unit);
  }

  #widthAt(at: number): number {
    return astralAt(this.units, at) === null ? 1 : 2;
  }
  #grown(): Int32Array {
    const grown = new Int32Array(this.records.length * 2);
    grown.set(this.records);
    this.records = grown;
    return grown;
  }

  #push(start: number, end: number, kind: number): number {
    if (this.#length === 0 && this.#empty === "left-out") return end;
    const at = this.count * recordSize;
    const records = at === this.records.length ? this.#grown() : this.records;
    const first = unitTable[this.units[start] as number] as number;
    records[at] = start;
    records[at + 1] = end;
    records[at + 2] = this.#hash1;
    records[at + 3] = this.#hash2;
    records[at + 4] = this.#length;
    records[at + 5] = kind | ((first & (rare | flags.surrogate)) === 0 ? first << meta.firstUnitShift : 0);
    this.count++;
    return end;
  }
}

/** White space as `\s` has it. */
function isSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0) return true;
  if (unit < 0x1680) return false;
  const general = unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029;
  return general || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff;
}
