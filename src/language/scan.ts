import { CarefulWord } from "./careful-word.ts";
import { base1, base2 } from "./hashing.ts";
import { flags, learn, unitTable } from "./units.ts";
import { kindBits, meta, recordSize, scriptBits } from "./word-record.ts";

const { word, mark } = kindBits;
const { arabic, latin, other } = scriptBits;
const period = 0x2e;
const hyphen = 0x2d;
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
  readonly #careful = new CarefulWord();

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

  /** Reads a word of unusual characters, which begins with a unit `known` to the table; gives the place after it. */
  #unusual(start: number, known: number): number {
    const careful = this.#careful;
    const end = careful.read(this.units, start, known);
    if (careful.told < 0 || (careful.length === 0 && this.#empty === "left-out")) return end;
    const at = this.count * recordSize;
    const records = at === this.records.length ? this.#grown() : this.records;
    records[at] = start;
    records[at + 1] = end;
    records[at + 2] = careful.hash1;
    records[at + 3] = careful.hash2;
    records[at + 4] = careful.length;
    const first = unitTable[this.units[start] as number] as number;
    records[at + 5] = careful.told | ((first & (rare | flags.surrogate)) === 0 ? first << meta.firstUnitShift : 0);
    this.count++;
    return end;
  }

  #grown(): Int32Array {
    const grown = new Int32Array(this.records.length * 2);
    grown.set(this.records);
    this.records = grown;
    return grown;
  }
}
