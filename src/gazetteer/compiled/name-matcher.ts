import { FoldedWord } from "../../language/folded-word.ts";
import { base1, base2, mix, power1, power2 } from "../../language/hashing.ts";
import { elidedLength } from "../../language/proclitics.ts";
import { field, meta, recordSize, WordScanner } from "../../language/scan.ts";
import { flags, unitTable } from "../../language/units.ts";
import type { PackedTokens } from "../../model/article.ts";
import type { CliticSteps, CliticsByScript, Restored } from "./clitic-steps.ts";
import { arabicShift, escapeByte } from "./compact-text.ts";
import { type NameTable, pairOf } from "./name-table.ts";

/** Where the fields of a hit stand in its record of {@link hitSize} numbers. */
export const hitField = { first: 0, last: 1, start: 2, end: 3, form: 4, clitic: 5 } as const;
export const hitSize = 6;

/**
 * Finds names of a compiled table in scanned text. The naive way to state it: at each word, for the word itself and, where
 * it alone is no name, for each of its readings without proclitics, all names whose folded words equal what is read, mark
 * for mark, within the sentence. Every hit is compared letter by letter before it counts.
 */
export class NameMatcher {
  /** The hits of the last {@link find}: a record each, in the order they were found. */
  hits = new Int32Array(hitSize * 256);
  hitCount = 0;
  /** Proclitics by their number in a hit; 0 is none. */
  readonly clitics: string[] = [""];
  readonly #table: NameTable;
  readonly #firstBitsMask: number;
  readonly #folded = new FoldedWord();
  readonly #scanner = new WordScanner("left-out");
  #text: PackedTokens = this.#scanner;
  // The reading that is followed: the units of the first word that are off it, what stands in their place, and where the
  // rest begins.
  #off = 0;
  #written = "";
  #clitic = 0;
  #start = 0;
  /** Whether {@link #folded} holds the word whose proclitics are looked at. */
  #isFolded = false;

  constructor(table: NameTable) {
    this.#table = table;
    this.#firstBitsMask = table.firstBits.length * 32 - 1;
  }

  /** Finds every name there is; the hits are in {@link hits}. */
  find(text: PackedTokens, clitics: CliticsByScript): void {
    this.#text = text;
    this.hitCount = 0;
    const { records, count } = text;
    const { firstBits } = this.#table;
    const mask = this.#firstBitsMask;
    for (let word = 0, at = 0; word < count; word++, at += recordSize) {
      const a = mix(records[at + field.hash1] as number);
      if ((((firstBits[(a & mask) >>> 5] as number) >>> (a & 31)) & 1) !== 0) {
        this.#read(0, "", 0, records[at + field.start] as number);
        if (this.#follow(word, a, records[at + field.hash2] as number)) continue;
      }
      const told = records[at + field.meta] as number;
      const steps = clitics[(told & meta.script) >> 2];
      if (steps == null) continue;
      if (steps.elided !== null) this.#takeOffElided(word, at, steps.elided, steps.leastLetters);
      const first = told >>> meta.firstUnitShift;
      if (first === 0 || steps.slotOf[first] !== 0) this.#takeOff(word, at, steps);
    }
  }

  /** The form of exactly this name, folded as in text, or -1 where the table has none. */
  formOf(name: string): number {
    const scanner = this.#scanner;
    scanner.read(name);
    scanner.scan(0, name.length);
    if (scanner.count === 0) return -1;
    this.#text = scanner;
    this.hitCount = 0;
    this.#read(0, "", 0, scanner.records[field.start] as number);
    this.#follow(0, mix(scanner.records[field.hash1] as number), scanner.records[field.hash2] as number);
    const last = (this.hitCount - 1) * hitSize;
    const whole = last >= 0 && this.hits[last + hitField.last] === scanner.count - 1;
    return whole ? (this.hits[last + hitField.form] as number) : -1;
  }

  #read(off: number, written: string, clitic: number, start: number): void {
    this.#off = off;
    this.#written = written;
    this.#clitic = clitic;
    this.#start = start;
  }

  /**
   * Follows the names that begin with the reading of a word whose state is (a, b), and notes a hit for each length at which
   * some end. Tells whether the word alone is a name.
   */
  #follow(word: number, a: number, b: number): boolean {
    const { firstSlots, nextSlots, nextBits } = this.#table;
    const { records, count } = this.#text;
    let value = slotValue(firstSlots, a, a ^ b);
    if (value === 0) return false;
    const alone = value > 1 && this.#note(value, word, word);
    const mask = nextBits.length * 32 - 1;
    let stateA = a;
    let stateB = b;
    for (let last = word + 1; (value & 1) !== 0 && last < count; last++) {
      const at = last * recordSize;
      if (((records[at + field.meta] as number) & meta.begins) !== 0) break;
      stateA = mix(stateA ^ (records[at + field.hash1] as number));
      if ((((nextBits[(stateA & mask) >>> 5] as number) >>> (stateA & 31)) & 1) === 0) break;
      stateB = (Math.imul(stateB, base1) + (records[at + field.hash2] as number)) | 0;
      value = slotValue(nextSlots, stateA, stateA ^ stateB);
      if (value > 1) this.#note(value, word, last);
    }
    return alone;
  }

  /** Notes a hit where the form of a slot's value, or one that shares its slot, is what the words `[first, last]` read. */
  #note(value: number, first: number, last: number): boolean {
    let form = (value >>> 1) - 1;
    while (!this.#equals(form, first, last)) {
      const pair = pairOf(this.#table.sharedSlots, form);
      if (pair < 0) return false;
      form = this.#table.sharedSlots[pair + 1] as number;
    }
    const at = this.hitCount * hitSize;
    if (at === this.hits.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.hits);
      this.hits = grown;
    }
    const { hits } = this;
    hits[at] = first;
    hits[at + 1] = last;
    hits[at + 2] = this.#start;
    hits[at + 3] = this.#text.records[last * recordSize + field.end] as number;
    hits[at + 4] = form;
    hits[at + 5] = this.#clitic;
    this.hitCount++;
    return true;
  }

  #equals(form: number, first: number, last: number): boolean {
    const { keys, formKeys } = this.#table;
    let at = formKeys[form] as number;
    for (let unit = 0; unit < this.#written.length; unit++) {
      at = this.#passed(at, this.#written.charCodeAt(unit));
      if (at < 0) return false;
    }
    for (let word = first; word <= last; word++) {
      if (word > first && keys[at++] !== space) return false;
      at = this.#wordPassed(at, word * recordSize, word === first ? this.#off : 0);
      if (at < 0) return false;
    }
    return at === formKeys[form + 1];
  }

  /** The place after a word's key, `off` units of it left out, where it stands at `place` among the keys; else -1. */
  #wordPassed(place: number, record: number, off: number): number {
    const { records, units } = this.#text;
    const { keys } = this.#table;
    const [start, end, told] = [records[record], records[record + 1], records[record + field.meta]] as [number, number, number];
    let at = place;
    let unit = start;
    if (off === 0 && (told & meta.kind) === 0) {
      for (; unit < end; unit++) {
        const known = unitTable[units[unit] as number] as number;
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
    const { keys } = this.#table;
    const key = keys[at] as number;
    if (key < 0x80) return key === unit ? at + 1 : -1;
    if (key < escapeByte) return key + arabicShift === unit ? at + 1 : -1;
    return (((keys[at + 1] as number) << 8) | (keys[at + 2] as number)) === unit ? at + 3 : -1;
  }

  /** Follows each reading of a word without proclitics, in the order of {@link procliticReadings}. */
  #takeOff(word: number, record: number, { slotOf, restored, leastLetters }: CliticSteps): void {
    const { records } = this.#text;
    const [hash1, hash2, length] = [records[record + 2], records[record + 3], records[record + 4]] as [number, number, number];
    this.#isFolded = false;
    let slot = 0;
    let off1 = 0;
    let off2 = 0;
    for (let off = 1; off < length; off++) {
      const letter = this.#unitAt(record, off - 1);
      if ((slotOf[letter] as number) <= slot) return;
      slot = slotOf[letter] as number;
      off1 = (Math.imul(off1, base1) + letter) | 0;
      off2 = (Math.imul(off2, base2) + letter) | 0;
      const rest = length - off;
      const [more1, more2] = [power1(rest), power2(rest)];
      const rest1 = (hash1 - Math.imul(off1, more1)) | 0;
      const rest2 = (hash2 - Math.imul(off2, more2)) | 0;
      if (rest >= leastLetters) this.#try(word, record, rest1, rest2, off, null);
      for (const one of restored) {
        if (one.after !== letter || rest + one.written.length < leastLetters) continue;
        if (this.#unitAt(record, off) !== one.before) continue;
        const whole1 = (Math.imul(one.hash1, more1) + rest1) | 0;
        const whole2 = (Math.imul(one.hash2, more2) + rest2) | 0;
        this.#try(word, record, whole1, whole2, off, one);
      }
    }
  }

  /** Follows the reading of a word without the elided word that an apostrophe joins to it: l'Algérie. */
  #takeOffElided(word: number, record: number, elided: ReadonlySet<string>, leastLetters: number): void {
    const { units, records } = this.#text;
    const off = elidedLength(units, records[record] as number, records[record + field.end] as number, elided);
    const rest = (records[record + field.length] as number) - off;
    if (off === 0 || rest < leastLetters) return;
    this.#isFolded = false;
    let [off1, off2] = [0, 0];
    for (let unit = 0; unit < off; unit++) {
      const letter = this.#unitAt(record, unit);
      off1 = (Math.imul(off1, base1) + letter) | 0;
      off2 = (Math.imul(off2, base2) + letter) | 0;
    }
    const rest1 = ((records[record + field.hash1] as number) - Math.imul(off1, power1(rest))) | 0;
    const rest2 = ((records[record + field.hash2] as number) - Math.imul(off2, power2(rest))) | 0;
    this.#try(word, record, rest1, rest2, off, null);
  }

  #try(word: number, record: number, hash1: number, hash2: number, off: number, restored: Restored | null): void {
    const a = mix(hash1);
    const bits = this.#table.firstBits[(a & this.#firstBitsMask) >>> 5] as number;
    if (((bits >>> (a & 31)) & 1) === 0 || slotValue(this.#table.firstSlots, a, a ^ hash2) === 0) return;
    this.#foldFirst(record);
    const key = String.fromCharCode(...this.#folded.units.subarray(0, off));
    const clitic = restored === null ? key : key.slice(0, -1) + restored.clitic;
    this.#read(off, restored?.written ?? "", this.#numberOf(clitic), this.#folded.offsets[off] as number);
    this.#isFolded = false;
    this.#follow(word, a, hash2);
  }

  /** A unit of the key of a word, which is folded only where its characters do not stand for one unit each. */
  #unitAt(record: number, unit: number): number {
    if (!this.#isFolded) {
      const { units, records } = this.#text;
      const start = records[record] as number;
      let at = 0;
      while (at <= unit && ((unitTable[units[start + at] as number] as number) & uncommon) === 0) at++;
      if (at > unit) return (unitTable[units[start + unit] as number] as number) & 0xffff;
      this.#foldFirst(record);
    }
    return this.#folded.units[unit] as number;
  }

  #foldFirst(record: number): void {
    const { units, records } = this.#text;
    this.#folded.fold(units, records[record] as number, records[record + 1] as number, records[record + field.meta] as number);
    this.#isFolded = true;
  }

  #numberOf(clitic: string): number {
    const known = this.clitics.indexOf(clitic);
    return known >= 0 ? known : this.clitics.push(clitic) - 1;
  }
}

const space = 0x20;
const uncommon = flags.dropped | flags.expands | flags.surrogate;

/** The value of a state's slot, 0 where there is none. */
function slotValue(slots: Int32Array, a: number, tag: number): number {
  const mask = slots.length - 1;
  let slot = (a << 1) & mask;
  for (;;) {
    const value = slots[slot + 1] as number;
    if (value === 0 || slots[slot] === tag) return value;
    slot = (slot + 2) & mask;
  }
}
