import { FoldedWord } from "../../language/folded-word.ts";
import { base1, base2, mix, power1, power2 } from "../../language/hashing.ts";
import { elidedLength } from "../../language/proclitics.ts";
import { WordScanner } from "../../language/scan.ts";
import { unitTable } from "../../language/units.ts";
import { field, meta, recordSize } from "../../language/word-record.ts";
import type { PackedTokens } from "../../model/article.ts";
import type { CliticSteps, CliticsByScript, Restored } from "./clitic-steps.ts";
import { NameKeys, uncommon } from "./name-keys.ts";
import { hasBit, pairOf, slotValue } from "./name-slots.ts";
import type { NameTable } from "./name-table.ts";

/** Where the fields of a hit stand in its record of {@link hitSize} numbers. */
export const hitField = { first: 0, last: 1, start: 2, end: 3, form: 4, clitic: 5 } as const;
export const hitSize = 6;

const { end: endAt, hash1: hash1At, hash2: hash2At, length: lengthAt, meta: metaAt } = field;
const { script, firstUnitShift } = meta;

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
  readonly #keys: NameKeys;
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
    this.#keys = new NameKeys(table);
  }

  /** Finds every name there is; the hits are in {@link hits}. */
  find(text: PackedTokens, clitics: CliticsByScript): void {
    this.#begin(text);
    const { firstBits, firstSlots } = this.#table;
    const bitsMask = firstBits.length * 32 - 1;
    const { records } = text;
    // An import is looked up at every use, which counts here; this is not.
    const size = recordSize;
    const end = text.count * size;
    const plain = clitics.every((steps) => steps === null);
    for (let at = 0; at < end; at += size) {
      const a = mix(records[at + hash1At] as number);
      if ((((firstBits[(a & bitsMask) >>> 5] as number) >>> (a & 31)) & 1) !== 0) {
        const b = records[at + hash2At] as number;
        const value = slotValue(firstSlots, a, a ^ b);
        if (value !== 0 && this.#follow(at, a, b, value)) continue;
      }
      if (plain) continue;
      const told = records[at + metaAt] as number;
      const steps = clitics[(told & script) >> 2];
      if (steps == null) continue;
      if (steps.elided !== null) this.#takeOffElided(at, steps.elided, steps.leastLetters);
      const first = told >>> firstUnitShift;
      if (first === 0) this.#takeOff(at, steps);
      else if (steps.slotOf[first] !== 0 && this.#mayBeTakenOff(at, first, steps)) this.#takeOff(at, steps);
    }
  }

  /** The form of exactly this name, folded as in text, or -1 where the table has none. */
  formOf(name: string): number {
    const scanner = this.#scanner;
    scanner.read(name);
    scanner.scan(0, name.length);
    if (scanner.count === 0) return -1;
    this.#begin(scanner);
    const a = mix(scanner.records[hash1At] as number);
    const b = scanner.records[hash2At] as number;
    const value = slotValue(this.#table.firstSlots, a, a ^ b);
    if (value !== 0) this.#follow(0, a, b, value);
    const last = (this.hitCount - 1) * hitSize;
    const whole = last >= 0 && this.hits[last + hitField.last] === scanner.count - 1;
    return whole ? (this.hits[last + hitField.form] as number) : -1;
  }

  #begin(text: PackedTokens): void {
    this.#text = text;
    this.hitCount = 0;
    this.#off = 0;
    this.#written = "";
    this.#clitic = 0;
  }

  /**
   * Follows the names that begin with the reading of the word at record `first`, whose state (a, b) has a slot of `value`,
   * and notes a hit for each length at which some end. Tells whether the word alone is a name.
   */
  #follow(first: number, a: number, b: number, value: number): boolean {
    const alone = value > 1 && this.#note(value, first, first);
    if ((value & 1) === 0) return alone;
    const { nextSlots, nextBits } = this.#table;
    const { records, count } = this.#text;
    const bitsMask = nextBits.length * 32 - 1;
    const end = count * recordSize;
    let stateA = a;
    let stateB = b;
    for (let at = first + recordSize; at < end; at += recordSize) {
      stateA = mix(stateA ^ (records[at + hash1At] as number));
      if ((((nextBits[(stateA & bitsMask) >>> 5] as number) >>> (stateA & 31)) & 1) === 0) break;
      if (((records[at + metaAt] as number) & meta.begins) !== 0) break;
      stateB = (Math.imul(stateB, base1) + (records[at + hash2At] as number)) | 0;
      const next = slotValue(nextSlots, stateA, stateA ^ stateB);
      if (next > 1) this.#note(next, first, at);
      if ((next & 1) === 0) break;
    }
    return alone;
  }

  /** Notes a hit where the form of a slot's value, or one that shares its slot, is what the words of the records read. */
  #note(value: number, first: number, last: number): boolean {
    let form = (value >>> 1) - 1;
    while (!this.#keys.equals(form, this.#text, first, last, this.#off, this.#written)) {
      const pair = pairOf(this.#table.sharedSlots, form);
      if (pair < 0) return false;
      form = this.#table.sharedSlots[pair + 1] as number;
    }
    const { records } = this.#text;
    const at = this.hitCount * hitSize;
    if (at === this.hits.length) this.#growHits();
    const { hits } = this;
    hits[at] = first / recordSize;
    hits[at + 1] = last / recordSize;
    hits[at + 2] = this.#off === 0 ? (records[first] as number) : this.#start;
    hits[at + 3] = records[last + endAt] as number;
    hits[at + 4] = form;
    hits[at + 5] = this.#clitic;
    this.hitCount++;
    return true;
  }

  #growHits(): void {
    const grown = new Int32Array(this.hits.length * 2);
    grown.set(this.hits);
    this.hits = grown;
  }

  /**
   * Whether a word, whose key begins with `first`, may have names in it once proclitics are off: false for most words, and
   * sooner seen than by taking them off. A name without its first letter must be among the first words, or the second
   * letter be a proclitic or one that a rule restores.
   */
  #mayBeTakenOff(record: number, first: number, { slotOf, lettersBefore }: CliticSteps): boolean {
    const { records, units } = this.#text;
    const rest = (records[record + lengthAt] as number) - 1;
    if (rest < 1) return false;
    const second = unitTable[units[(records[record] as number) + 1] as number] as number;
    if ((second & uncommon) !== 0) return true;
    const letter = second & 0xffff;
    if ((slotOf[letter] as number) > (slotOf[first] as number) || lettersBefore[letter] === 1) return true;
    const a = mix(((records[record + hash1At] as number) - Math.imul(first, power1(rest))) | 0);
    return hasBit(this.#table.firstBits, a);
  }

  /** Follows each reading of a word without proclitics, in the order of {@link procliticReadings}. */
  #takeOff(record: number, { slotOf, restored, leastLetters }: CliticSteps): void {
    const { records } = this.#text;
    const hash1 = records[record + hash1At] as number;
    const hash2 = records[record + hash2At] as number;
    const length = records[record + lengthAt] as number;
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
      const more1 = power1(rest);
      const more2 = power2(rest);
      const rest1 = (hash1 - Math.imul(off1, more1)) | 0;
      const rest2 = (hash2 - Math.imul(off2, more2)) | 0;
      if (rest >= leastLetters) this.#try(record, rest1, rest2, off, null);
      for (const one of restored) {
        if (one.after !== letter || rest + one.written.length < leastLetters) continue;
        if (this.#unitAt(record, off) !== one.before) continue;
        const whole1 = (Math.imul(one.hash1, more1) + rest1) | 0;
        const whole2 = (Math.imul(one.hash2, more2) + rest2) | 0;
        this.#try(record, whole1, whole2, off, one);
      }
    }
  }

  /** Follows the reading of a word without the elided word that an apostrophe joins to it: l'Algérie. */
  #takeOffElided(record: number, elided: ReadonlySet<string>, leastLetters: number): void {
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
    const rest1 = ((records[record + hash1At] as number) - Math.imul(off1, power1(rest))) | 0;
    const rest2 = ((records[record + hash2At] as number) - Math.imul(off2, power2(rest))) | 0;
    this.#try(record, rest1, rest2, off, null);
  }

  #try(record: number, hash1: number, hash2: number, off: number, restored: Restored | null): void {
    const a = mix(hash1);
    const value = hasBit(this.#table.firstBits, a) ? slotValue(this.#table.firstSlots, a, a ^ hash2) : 0;
    if (value === 0) return;
    this.#foldFirst(record);
    const key = String.fromCharCode(...this.#folded.units.subarray(0, off));
    this.#off = off;
    this.#written = restored?.written ?? "";
    this.#clitic = this.#numberOf(restored === null ? key : key.slice(0, -1) + restored.clitic);
    this.#start = this.#folded.offsets[off] as number;
    this.#follow(record, a, hash2, value);
    this.#off = 0;
    this.#written = "";
    this.#clitic = 0;
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
    this.#folded.fold(units, records[record] as number, records[record + 1] as number, records[record + metaAt] as number);
    this.#isFolded = true;
  }

  #numberOf(clitic: string): number {
    const known = this.clitics.indexOf(clitic);
    return known >= 0 ? known : this.clitics.push(clitic) - 1;
  }
}
