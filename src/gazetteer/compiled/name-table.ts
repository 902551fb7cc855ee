import { FoldedWord } from "../../language/folded-word.ts";
import { base1, mix } from "../../language/hashing.ts";
import { WordScanner } from "../../language/scan.ts";
import { astralAt, flags, learn, unitTable } from "../../language/units.ts";
import { field, kindBits, meta, recordSize } from "../../language/word-record.ts";
import { mostBytes, putUnit } from "./compact-text.ts";
import { type Growing, growing } from "./growing.ts";
import type { Sections } from "./image.ts";
import { uncommon } from "./name-keys.ts";
import { type FilledSlots, fillSlots, fullestFirst, fullestNext, type States, severalNames } from "./name-slots.ts";

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
  "firstBits" | "nextBits" | "firstSlots" | "nextSlots" | "sharedSlots" | "formKeys" | "formNames" | "formNameLists" | "keys"
>;

/** What a name mostly has, to make room for; more is no harm. */
const tokensOfName = 2.5;
const bytesOfName = 20;

/** Gathers names and makes their table. */
export class NameTableBuilder {
  readonly #scanner = new WordScanner("left-out");
  readonly #folded = new FoldedWord();
  readonly #hashes1: Growing<Int32Array>;
  readonly #hashes2: Growing<Int32Array>;
  readonly #tokensFrom: Growing<Uint32Array>;
  readonly #keys: Growing<Uint8Array>;
  readonly #keysFrom: Growing<Uint32Array>;
  /** Number of each name that can be found. */
  readonly #numbers: Growing<Uint32Array>;

  /** `expected` is about how many names there will be. */
  constructor(expected = 64) {
    this.#hashes1 = growing.int32(expected * tokensOfName);
    this.#hashes2 = growing.int32(expected * tokensOfName);
    this.#tokensFrom = growing.uint32(expected + 1);
    this.#keys = growing.bytes(expected * bytesOfName);
    this.#keysFrom = growing.uint32(expected + 1);
    this.#numbers = growing.uint32(expected);
  }

  get count(): number {
    return this.#numbers.at;
  }

  /** Adds a spelling under a name's number. Gives false, and adds nothing, for one that is no name: {@link isName}. */
  add(number: number, text: string): boolean {
    const scanner = this.#scanner;
    scanner.read(text);
    scanner.scan(0, text.length);
    const { records, count } = scanner;
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
      at = this.#putKey(at, record);
    }
    this.#keys.at = at;
    return true;
  }

  /** Writes the key of a word of {@link #scanner} among the keys, at `place`, and gives the place after it. */
  #putKey(place: number, record: number): number {
    const { units, records } = this.#scanner;
    const keys = this.#keys.values;
    const start = records[record + field.start] as number;
    const end = records[record + field.end] as number;
    const told = records[record + field.meta] as number;
    let at = place;
    let unit = (told & meta.kind) === kindBits.word ? start : end + 1;
    for (; unit < end; unit++) {
      const known = unitTable[units[unit] as number] as number;
      if ((known & uncommon) !== 0) break;
      at = putUnit(keys, at, known & 0xffff);
    }
    if (unit === end) return at;
    const folded = this.#folded;
    folded.fold(units, start, end, told);
    at = place;
    for (let one = 0; one < folded.length; one++) at = putUnit(keys, at, folded.units[one] as number);
    return at;
  }

  /** Makes the table, its sizes the least powers of two that leave enough slots free. */
  build(): NameTable {
    this.#tokensFrom.push(this.#hashes1.at);
    this.#keysFrom.push(this.#keys.at);
    this.#states();
    const { firsts, nexts } = this.#estimate();
    const states: States = {
      count: this.count,
      as: this.#hashes1.values,
      bs: this.#hashes2.values,
      from: this.#tokensFrom.values,
      sameKey: (a, b) => this.#sameKey(a, b),
    };
    let first = 10;
    let next = 10;
    while (2 ** first * fullestFirst < firsts) first++;
    while (2 ** next * fullestNext < nexts) next++;
    for (;;) {
      const filled = fillSlots(states, first, next);
      if (filled === "first-full") first++;
      else if (filled === "next-full") next++;
      else return this.#finish(filled);
    }
  }

  /** Puts in the place of each token's hashes the state of the name up to it. */
  #states(): void {
    const { values: as } = this.#hashes1;
    const { values: bs } = this.#hashes2;
    const { values: from } = this.#tokensFrom;
    for (let name = 0; name < this.count; name++) {
      const first = from[name] as number;
      const end = from[name + 1] as number;
      as[first] = mix(as[first] as number);
      for (let token = first + 1; token < end; token++) {
        as[token] = mix((as[token - 1] as number) ^ (as[token] as number));
        bs[token] = (Math.imul(bs[token - 1] as number, base1) + (bs[token] as number)) | 0;
      }
    }
  }

  /**
   * About how many states there are of first tokens and of later ones: each sets a bit of a map, and of `m` bits `n` states
   * leave m·e^(-n/m) unset (linear counting, K.-Y. Whang et al., 1990). A hundredth is added, as it is but an estimate.
   */
  #estimate(): { readonly firsts: number; readonly nexts: number } {
    const bits = Math.max(10, Math.ceil(Math.log2(this.#hashes1.at + 1)));
    const maps = [new Uint8Array(2 ** bits), new Uint8Array(2 ** bits)] as const;
    const { values: as } = this.#hashes1;
    const { values: from } = this.#tokensFrom;
    for (let name = 0; name < this.count; name++) {
      const first = from[name] as number;
      const end = from[name + 1] as number;
      for (let token = first; token < end; token++) maps[token === first ? 0 : 1][(as[token] as number) >>> (32 - bits)] = 1;
    }
    const [firsts, nexts] = maps.map((map) => {
      let unset = 0;
      for (let at = 0; at < map.length; at++) unset += 1 - (map[at] as number);
      return map.length * Math.log(map.length / Math.max(1, unset));
    }) as [number, number];
    return { firsts: firsts * 1.01, nexts: nexts * 1.01 };
  }

  #sameKey(a: number, b: number): boolean {
    const keys = this.#keys.values;
    const from = this.#keysFrom.values;
    const length = (from[a + 1] as number) - (from[a] as number);
    if (length !== (from[b + 1] as number) - (from[b] as number)) return false;
    for (let at = 0; at < length; at++) if (keys[(from[a] as number) + at] !== keys[(from[b] as number) + at]) return false;
    return true;
  }

  #finish({ formOf, keyName, shared, ...slots }: FilledSlots): NameTable {
    const forms = keyName.length;
    const keysFrom = this.#keysFrom.values;
    const formKeys = new Uint32Array(forms + 1);
    const keys = growing.bytes(this.#keys.at);
    // Keys of neighbouring forms mostly stand together: they are copied together.
    for (let form = 0; form < forms; ) {
      const name = keyName[form] as number;
      let run = 1;
      while (form + run < forms && keyName[form + run] === name + run) run++;
      const from = keysFrom[name] as number;
      const shift = keys.at - from;
      keys.values.set(this.#keys.values.subarray(from, keysFrom[name + run]), keys.at);
      keys.at += (keysFrom[name + run] as number) - from;
      for (const last = form + run; form < last; form++) {
        formKeys[form + 1] = (keysFrom[(keyName[form] as number) + 1] as number) + shift;
      }
    }
    const { formNames, formNameLists } = this.#namesOfForms(formOf, forms);
    return { ...slots, sharedSlots: Int32Array.from(shared), formKeys, formNames, formNameLists, keys: keys.filled() };
  }

  /** What names each form has, in the order of their numbers: {@link namesOfForm} tells how it is written. */
  #namesOfForms(formOf: Uint32Array, forms: number): Pick<NameTable, "formNames" | "formNameLists"> {
    const formNames = new Uint32Array(forms);
    const several = new Map<number, number[]>();
    formOf.forEach((form, name) => {
      const number = this.#numbers.values[name] as number;
      // Counted from 1 until all are known.
      if (formNames[form] === 0) formNames[form] = number + 1;
      else several.set(form, [...(several.get(form) ?? [(formNames[form] as number) - 1]), number]);
    });
    for (let form = 0; form < forms; form++) formNames[form] = (formNames[form] as number) - 1;
    const lists: number[] = [];
    for (const [form, numbers] of several) {
      formNames[form] = (severalNames | lists.length) >>> 0;
      lists.push(numbers.length);
      for (const number of numbers) lists.push(number);
    }
    return { formNames, formNameLists: Uint32Array.from(lists) };
  }
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
