import { base1, base2 } from "./hashing.ts";
import { astralAt, expansionOf, flags, learn, unitTable } from "./units.ts";
import { kindBits, scriptBits } from "./word-record.ts";

const { word, number, mark } = kindBits;
const { arabic, latin, other } = scriptBits;
const period = 0x2e;
const hyphen = 0x2d;
const letterS = 0x73;
const rare = flags.dropped | flags.expands;
const { arabicLetter, inArabic, latinLetter, inLatin, joiner, apostrophe, letterOrNumber, soft, capital } = flags;

/** Reads one word, whatever its characters, unit by unit: all the rules that {@link WordScanner} tells. */
export class CarefulWord {
  hash1 = 0;
  hash2 = 0;
  /** Of the folded word. */
  length = 0;
  /** Its kind and script as in the field `meta`; -1 where there is no word, but what parts words. */
  told = -1;
  #units: Uint16Array = new Uint16Array(0);

  /** Reads the word that begins at `at`, a unit `known` to the table; gives the place after it. */
  read(units: Uint16Array, at: number, known: number): number {
    this.#units = units;
    this.told = -1;
    if (known < 0) return this.#surrogate(at);
    if ((known & soft) !== 0) return at + 1;
    if ((known & arabicLetter) !== 0) return this.#arabic(at);
    if ((known & capital) !== 0 && this.#units[at + 1] === period) return this.#initials(at, 1, known);
    if ((known & apostrophe) !== 0 && this.#possessiveAt(at)) return this.#mark(at, at + 2, letterS);
    if ((known & latinLetter) !== 0) return this.#latin(at);
    if ((known & flags.digit) !== 0) return this.#number(at);
    if (this.#units[at] === hyphen && this.#joins(at)) return at + 1;
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
    return this.#ended(at, word | arabic);
  }

  #latin(start: number): number {
    this.#begin();
    let at = start;
    for (;;) {
      const known = this.#flagsAt(at);
      if ((known & inLatin) === 0 && ((known & apostrophe) === 0 || !this.#goesOn(at))) break;
      at = this.#fold(at);
    }
    return this.#ended(at, word | latin);
  }

  /** Whether an apostrophe within a Latin word belongs to it: a letter follows, and not the possessive. */
  #goesOn(at: number): boolean {
    return (this.#flagsAt(at + 1) & flags.latinLetter) !== 0 && !this.#possessiveAt(at);
  }

  #possessiveAt(at: number): boolean {
    return this.#units[at + 1] === letterS && (this.#flagsAt(at + 2) & letterOrNumber) === 0;
  }

  /** A word of no script of ours: letters, numbers and marks of whatever script follow it. */
  #other(start: number): number {
    this.#begin();
    let at = start;
    for (let known = this.#flagsAt(at); (known & flags.inOther) !== 0; known = this.#flagsAt(at)) at = this.#fold(at);
    return this.#ended(at, word | other);
  }

  #number(start: number): number {
    this.#begin();
    let at = start;
    for (;;) {
      while ((this.#flagsAt(at) & flags.digit) !== 0) at = this.#fold(at);
      const separator = this.#units[at] as number;
      if (!partsNumber(separator) || (this.#flagsAt(at + 1) & flags.digit) === 0) break;
      if (separator === period) this.#add(period);
      else this.#fold(at);
      at++;
    }
    return this.#ended(at, number | other);
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
    return this.#ended(end, word | latin);
  }

  #initialsEnd(start: number, width: number): number {
    const ends: number[] = [];
    let at = start;
    for (let wide = width; this.#units[at + wide] === period; wide = this.#widthAt(at)) {
      at += wide + 1;
      ends.push(at);
      if ((this.#flagsAt(at) & flags.capital) === 0) break;
    }
    for (let many = ends.length; many >= 2; many--) {
      const end = ends[many - 1] as number;
      if ((this.#flagsAt(end) & flags.latinLetter) === 0) return end;
    }
    const one = ends[0] as number;
    const next = isSpace(this.#units[one] as number) ? one + 1 : one;
    return (this.#flagsAt(next) & flags.capital) !== 0 ? one : start;
  }

  #surrogate(at: number): number {
    const astral = astralAt(this.#units, at);
    if (astral === null) return this.#mark(at, at + 1, 0);
    if ((astral.flags & flags.capital) !== 0 && this.#units[at + 2] === period) return this.#initials(at, 2, astral.flags);
    if ((astral.flags & flags.latinLetter) !== 0) return this.#latin(at);
    if ((astral.flags & letterOrNumber) !== 0) return this.#other(at);
    return this.#mark(at, at + 2, 0);
  }

  /** A mark stands for itself, unfolded; every possessive is `'s`. */
  #mark(start: number, end: number, ending: number): number {
    this.#begin();
    if (ending === 0) for (let at = start; at < end; at++) this.#add(this.#units[at] as number);
    else {
      this.#add(0x27);
      this.#add(ending);
    }
    return this.#ended(end, mark | other);
  }

  /** Whether a hyphen stands between two letters or numbers, and so is a soft separator. */
  #joins(at: number): boolean {
    return (this.#flagsBefore(at) & flags.inOther) !== 0 && (this.#flagsAt(at + 1) & letterOrNumber) !== 0;
  }

  #ended(end: number, told: number): number {
    this.told = told;
    return end;
  }

  #begin(): void {
    this.hash1 = 0;
    this.hash2 = 0;
    this.length = 0;
  }

  #add(folded: number): void {
    this.hash1 = (Math.imul(this.hash1, base1) + folded) | 0;
    this.hash2 = (Math.imul(this.hash2, base2) + folded) | 0;
    this.length++;
  }

  /** Adds what the character at `at` folds to and gives the place after it. */
  #fold(at: number): number {
    const unit = this.#units[at] as number;
    const known = (unitTable[unit] as number) || learn(unit);
    if (known < 0) {
      const astral = astralAt(this.#units, at);
      for (const folded of astral?.folded ?? [unit]) this.#add(folded);
      return at + (astral === null ? 1 : 2);
    }
    if ((known & rare) === 0) this.#add(known & 0xffff);
    else if ((known & flags.expands) !== 0) for (const folded of expansionOf(unit)) this.#add(folded);
    return at + 1;
  }

  #flagsAt(at: number): number {
    const unit = this.#units[at] as number;
    const known = (unitTable[unit] as number) || learn(unit);
    return known < 0 ? (astralAt(this.#units, at)?.flags ?? 0) : known;
  }

  #flagsBefore(at: number): number {
    if (at === 0) return 0;
    const unit = this.#units[at - 1] as number;
    if (unit >= 0xdc00 && unit < 0xe000 && at > 1) return astralAt(this.#units, at - 2)?.flags ?? 0;
    return (unitTable[unit] as number) || learn(unit);
  }

  #widthAt(at: number): number {
    return astralAt(this.#units, at) === null ? 1 : 2;
  }
}

/** Whether a unit parts the digits of a number where it stands between two: a period or comma, of Latin or Arabic. */
export function partsNumber(unit: number): boolean {
  return unit === period || unit === 0x2c || unit === 0x66b || unit === 0x66c;
}

/** White space as `\s` has it. */
function isSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0) return true;
  if (unit < 0x1680) return false;
  const general = unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029;
  return general || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff;
}
