import { CarefulWord, partsNumber } from "./careful-word.ts";
import { base1, base2 } from "./hashing.ts";
import { flags, learn, unitTable } from "./units.ts";
import { kindBits, meta, recordSize, scriptBits } from "./word-record.ts";

const { word, number, mark } = kindBits;
const { arabic, latin, other } = scriptBits;
const { firstUnitShift } = meta;
const period = 0x2e;
const hyphen = 0x2d;
const space = 0x20;
const rare = flags.dropped | flags.expands;
const {
  arabicLetter,
  inArabic,
  latinLetter,
  inLatin,
  joiner,
  apostrophe,
  digit,
  letterOrNumber,
  soft,
  capital,
  dropped,
  known: filled,
} = flags;
const lettersAndDigit = arabicLetter | latinLetter | digit;
/** What may go on with a word besides its plain letters. */
const moreArabic = inArabic | joiner;
const moreLatin = inLatin | apostrophe;
/** A number's `known` bit alone is set where it is filled and not half of a pair. */
const unclear = filled | flags.surrogate;
/** A first letter that asks for a closer look: it may begin initials, or be none once folded. */
const special = capital | rare;
const notMark = letterOrNumber | apostrophe | unclear;

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
    // An import is looked up at every use, which counts here; these are not.
    const table = unitTable;
    const [b1, b2, size] = [base1, base2, recordSize];
    const cut = units[end] as number;
    units[end] = 0;
    let records: Int32Array = this.records;
    let record = this.count * size;
    let at = start;
    // The usual words are read right here: of units that fold to one unit or to none, plain numbers, and marks of one unit.
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
      let length = 1;
      let kind = mark | other;
      let usual = true;
      if ((first & lettersAndDigit) !== 0) {
        let within = digit;
        let more = digit;
        kind = number | other;
        if ((first & arabicLetter) !== 0) {
          within = inArabic;
          more = moreArabic;
          kind = word | arabic;
        } else if ((first & latinLetter) !== 0) {
          within = inLatin;
          more = moreLatin;
          kind = word | latin;
        }
        const told = within | rare;
        let known = first;
        hash1 = 0;
        hash2 = 0;
        length = 0;
        for (;;) {
          const run = at;
          while ((known & told) === within) {
            const folded = known & 0xffff;
            hash1 = (Math.imul(hash1, b1) + folded) | 0;
            hash2 = (Math.imul(hash2, b2) + folded) | 0;
            known = table[units[++at] as number] as number;
          }
          length += at - run;
          if ((known & told) !== (within | dropped)) break;
          known = table[units[++at] as number] as number;
        }
        // A unit that the table does not know yet, or half of a pair, may go on with the word.
        usual = (known & (more | unclear)) === filled;
        if ((first & special) !== 0) usual = usual && (first & rare) === 0 && units[from + 1] !== period;
        if (kind === (number | other)) usual = usual && !partsNumber(units[at] as number);
      } else {
        usual = (first & notMark) === filled && unit !== hyphen;
        at++;
      }
      if (usual) {
        if (record === records.length) records = this.#grown();
        records[record] = from;
        records[record + 1] = at;
        records[record + 2] = hash1;
        records[record + 3] = hash2;
        records[record + 4] = length;
        records[record + 5] = kind | (first << firstUnitShift);
        record += size;
        // The space that mostly follows; the unit at the end is none.
        if (units[at] === space) at++;
      } else {
        this.count = record / size;
        at = this.#unusual(from, first || learn(unit));
        records = this.records;
        record = this.count * size;
      }
    }
    this.count = record / size;
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
    records[at + 5] = careful.told | ((first & (rare | flags.surrogate)) === 0 ? first << firstUnitShift : 0);
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
