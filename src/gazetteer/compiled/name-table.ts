import { FoldedWord } from "../../language/folded-word.ts";
import { base1, mix } from "../../language/hashing.ts";
import { WordScanner } from "../../language/scan.ts";
import { astralAt, flags, learn, unitTable } from "../../language/units.ts";
import { field, recordSize } from "../../language/word-record.ts";
import { mostBytes, putUnit } from "./compact-text.ts";
import { Growing } from "./growing.ts";
import type { Sections } from "./image.ts";
import { pairOf } from "./name-slots.ts";

/**
 * The table of names holds no tree. A name is the sequence of its tokens' hashes; each beginning of it has a state (a, b):
 *
 *     a1 = mix(h1)   a(i+1) = mix(a(i) XOR h1(i+1))       b1 = h2   b(i+1) = b(i)·B + h2(i+1)
 *
 * and a slot in an open-addressed table, found by the low bits of `a` and told by the tag `a XOR b`. A slot is a tag and
 * a value: bit 0 says that longer names go on, the bits above which form (folded name), counted from 1, ends here. First
 * tokens have a table of their own, and a bitmap before each table, as most words of a text begin no name.
 */
export type NameTable = Pick<
  Sections,
  "firstBits" | "nextBits" | "firstSlots" | "nextSlots" | "sharedSlots" | "formKeys" | "formNames" | "formNameNumbers" | "keys"
>;

/** Share of the slots that may be taken. */
const fullestFirst = 0.7;
const fullestNext = 0.8;

/** Gathers names and makes their table. */
export class NameTableBuilder {
  readonly #scanner = new WordScanner("left-out");
  readonly #folded = new FoldedWord();
  readonly #hashes1 = new Growing((length) => new Int32Array(length));
  readonly #hashes2 = new Growing((length) => new Int32Array(length));
  readonly #tokensFrom = new Growing((length) => new Uint32Array(length));
  readonly #keys = new Growing((length) => new Uint8Array(length));
  readonly #keysFrom = new Growing((length) => new Uint32Array(length));
  /** Number of each name that can be found. */
  readonly #numbers = new Growing((length) => new Uint32Array(length));

  get count(): number {
    return this.#numbers.at;
  }

  /** Adds a spelling under a name's number. Gives false, and adds nothing, for one that is no name: {@link isName}. */
  add(number: number, text: string): boolean {
    const scanner = this.#scanner;
    scanner.read(text);
    scanner.scan(0, text.length);
    const { records, count } = scanner;
    const folded = this.#folded;
    if (!canBeFound(scanner, text.length)) return false;
    this.#tokensFrom.push(this.#hashes1.at);
    this.#keysFrom.push(this.#keys.at);
    this.#numbers.push(number);
    let units = count;
    for (let word = 0; word < count; word++) units += records[word * recordSize + field.length] as number;
    this.#keys.room(mostBytes(units));
    const keys = this.#keys.values;
    let at = this.#keys.at;
    for (let word = 0; word < count; word++) {
      const record = word * recordSize;
      this.#hashes1.push(records[record + field.hash1] as number);
      this.#hashes2.push(records[record + field.hash2] as number);
      if (word > 0) keys[at++] = 0x20;
      folded.fold(
        scanner.units,
        records[record] as number,
        records[record + 1] as number,
        records[record + field.meta] as number,
      );
      for (let unit = 0; unit < folded.length; unit++) at = putUnit(keys, at, folded.units[unit] as number);
    }
    this.#keys.at = at;
    return true;
  }

  /** Makes the table, its sizes the least powers of two that leave enough slots free. */
  build(): NameTable {
    this.#tokensFrom.push(this.#hashes1.at);
    this.#keysFrom.push(this.#keys.at);
    let first = 10;
    let next = 10;
    while (2 ** first * fullestFirst < this.count / 6) first++;
    while (2 ** next * fullestNext < (this.#hashes1.at - this.count) / 2) next++;
    for (;;) {
      const filled = this.#fill(first, next);
      if (filled === "first-full") first++;
      else if (filled === "next-full") next++;
      else return this.#finish(filled);
    }
  }

  #fill(firstLog: number, nextLog: number): Filled | "first-full" | "next-full" {
    const firstBitsLog = Math.max(15, firstLog + 1);
    const nextBitsLog = Math.min(25, Math.max(15, nextLog + 2));
    const firstBits = new Int32Array(1 << (firstBitsLog - 5));
    const nextBits = new Int32Array(1 << (nextBitsLog - 5));
    const firstSlots = new Int32Array(2 << firstLog);
    const nextSlots = new Int32Array(2 << nextLog);
    const [firstMask, nextMask] = [(1 << firstLog) - 1, (1 << nextLog) - 1];
    const [firstBitsMask, nextBitsMask] = [2 ** firstBitsLog - 1, 2 ** nextBitsLog - 1];
    let firstFree = Math.floor(2 ** firstLog * fullestFirst);
    let nextFree = Math.floor(2 ** nextLog * fullestNext);
    const hashes1 = this.#hashes1.values;
    const hashes2 = this.#hashes2.values;
    const tokensFrom = this.#tokensFrom.values;
    /** The form of each name, and the name whose key is the form's. */
    const formOf = new Uint32Array(this.count);
    const keyName = new Growing((length) => new Uint32Array(length));
    const shared: number[] = [];
    for (let name = 0; name < this.count; name++) {
      const from = tokensFrom[name] as number;
      const last = (tokensFrom[name + 1] as number) - 1;
      let a = 0;
      let b = 0;
      for (let token = from; token <= last; token++) {
        const begins = token === from;
        const hash1 = hashes1[token] as number;
        const hash2 = hashes2[token] as number;
        a = begins ? mix(hash1) : mix(a ^ hash1);
        b = begins ? hash2 : (Math.imul(b, base1) + hash2) | 0;
        const bits = begins ? firstBits : nextBits;
        const word = (a & (begins ? firstBitsMask : nextBitsMask)) >>> 5;
        bits[word] = (bits[word] as number) | (1 << (a & 31));
        const slots = begins ? firstSlots : nextSlots;
        const mask = begins ? firstMask : nextMask;
        const tag = a ^ b;
        let slot = (a & mask) << 1;
        while (slots[slot + 1] !== 0 && slots[slot] !== tag) slot = (slot + 2) & ((mask << 1) | 1);
        if (slots[slot + 1] === 0) {
          slots[slot] = tag;
          if (begins ? --firstFree < 0 : --nextFree < 0) return begins ? "first-full" : "next-full";
        }
        const value = slots[slot + 1] as number;
        if (token < last) slots[slot + 1] = value | 1;
        else {
          const form = this.#formFor(name, (value >>> 1) - 1, keyName, shared);
          formOf[name] = form;
          if (value >>> 1 === 0) slots[slot + 1] = value | ((form + 1) << 1);
        }
      }
    }
    return { firstBits, nextBits, firstSlots, nextSlots, formOf, keyName: keyName.filled(), shared };
  }

  /**
   * The form of a name whose slot holds `holder` (-1: none yet): that one where the keys are equal; else, where two keys
   * collide, another one chained to it in `shared`, pairs of a form and the next one of its slot.
   */
  #formFor(name: number, holder: number, keyName: Growing<Uint32Array>, shared: number[]): number {
    let form = holder;
    while (form >= 0) {
      if (this.#sameKey(keyName.values[form] as number, name)) return form;
      const pair = pairOf(shared, form);
      if (pair < 0) break;
      form = shared[pair + 1] as number;
    }
    keyName.push(name);
    if (form >= 0) shared.push(form, keyName.at - 1);
    return keyName.at - 1;
  }

  #sameKey(a: number, b: number): boolean {
    const keys = this.#keys.values;
    const from = this.#keysFrom.values;
    const length = (from[a + 1] as number) - (from[a] as number);
    if (length !== (from[b + 1] as number) - (from[b] as number)) return false;
    for (let at = 0; at < length; at++) if (keys[(from[a] as number) + at] !== keys[(from[b] as number) + at]) return false;
    return true;
  }

  #finish({ formOf, keyName, shared, ...slots }: Filled): NameTable {
    const forms = keyName.length;
    const keysFrom = this.#keysFrom.values;
    const formKeys = new Uint32Array(forms + 1);
    const keys = new Growing((length) => new Uint8Array(length), this.#keys.at);
    for (let form = 0; form < forms; form++) {
      const name = keyName[form] as number;
      keys.values.set(this.#keys.values.subarray(keysFrom[name], keysFrom[name + 1]), keys.at);
      keys.at += (keysFrom[name + 1] as number) - (keysFrom[name] as number);
      formKeys[form + 1] = keys.at;
    }
    // Names by form, in the order of their numbers: counted, summed, placed.
    const formNames = new Uint32Array(forms + 1);
    for (const form of formOf) formNames[form + 1] = (formNames[form + 1] as number) + 1;
    for (let form = 0; form < forms; form++) formNames[form + 1] = (formNames[form + 1] as number) + (formNames[form] as number);
    const next = formNames.slice();
    const formNameNumbers = new Uint32Array(formOf.length);
    formOf.forEach((form, name) => {
      formNameNumbers[next[form] as number] = this.#numbers.values[name] as number;
      next[form] = (next[form] as number) + 1;
    });
    return { ...slots, sharedSlots: Int32Array.from(shared), formKeys, formNames, formNameNumbers, keys: keys.filled() };
  }
}

interface Filled extends Pick<NameTable, "firstBits" | "nextBits" | "firstSlots" | "nextSlots"> {
  readonly formOf: Uint32Array;
  readonly keyName: Uint32Array;
  readonly shared: readonly number[];
}

const nameScanner = new WordScanner("left-out");

/** Whether a spelling can be found in text: a name needs a letter, and more than one unit once folded. */
export function isName(text: string): boolean {
  nameScanner.read(text);
  nameScanner.scan(0, text.length);
  return canBeFound(nameScanner, text.length);
}

function canBeFound({ units, records, count }: WordScanner, length: number): boolean {
  let folded = 0;
  for (let word = 0; word < count; word++) folded += records[word * recordSize + field.length] as number;
  return folded >= 2 && hasLetter(units, length);
}

/** Whether any unit is a letter; a name of numbers and marks alone is none. */
function hasLetter(units: Uint16Array, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const known = (unitTable[units[at] as number] as number) || learn(units[at] as number);
    if ((known & flags.letter) !== 0) return true;
    if (known < 0 && at + 1 < length && ((astralAt(units, at)?.flags ?? 0) & flags.letter) !== 0) return true;
  }
  return false;
}
