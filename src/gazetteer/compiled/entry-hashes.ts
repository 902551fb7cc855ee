import { base1, base2, mix } from "../../language/hashing.ts";
import type { EntryReader } from "./entry-reader.ts";
import type { EntryTable } from "./entry-table.ts";

/** Numbers of an entry among {@link entryHashes}: its id's hash and two of all else that is known of it. */
export const entryHashSize = 3;

/** The hash of an entry's id by which two gazetteers are compared. */
export function hashOfId(id: string): number {
  let hash = 0;
  for (let unit = 0; unit < id.length; unit++) hash = (Math.imul(hash, base1) + id.charCodeAt(unit) + 1) | 0;
  return mix(hash) >>> 0;
}

/**
 * Hashes of every entry, in the order of their numbers: {@link entryHashSize} numbers each. Two entries of one id whose
 * hashes are equal are equal in every fact and every name, generated ones included.
 */
export function entryHashesOf(table: EntryTable, reader: EntryReader, marks: readonly unknown[], entries: number): Uint32Array {
  const { entryNames, nameTexts, nameMarks, texts, entryDetails, details } = table;
  const shownMarks = marks.map((mark) => Buffer.from(JSON.stringify(mark)));
  const hashes = new Uint32Array(entries * entryHashSize);
  for (let entry = 0; entry < entries; entry++) {
    const content = new Hasher();
    const facts = [reader.profileOf(entry), reader.populationOf(entry), reader.prominenceOf(entry)];
    content.add(Buffer.from(JSON.stringify(facts)));
    content.add(details.subarray(entryDetails[entry] as number, entryDetails[entry + 1] as number));
    for (let name = entryNames[entry] as number; name < (entryNames[entry + 1] as number); name++) {
      content.add(shownMarks[nameMarks[name] as number] as Uint8Array);
      content.add(texts.subarray(nameTexts[name] as number, nameTexts[name + 1] as number));
    }
    hashes.set([hashOfId(reader.idOf(entry)), mix(content.one) >>> 0, mix(content.two) >>> 0], entry * entryHashSize);
  }
  return hashes;
}

class Hasher {
  one = 0;
  two = 0;

  /** Adds bytes and their number, so that parts cannot run together. */
  add(bytes: Uint8Array): void {
    let { one, two } = this;
    for (let at = 0; at < bytes.length; at++) {
      one = (Math.imul(one, base1) + (bytes[at] as number) + 1) | 0;
      two = (Math.imul(two, base2) + (bytes[at] as number) + 1) | 0;
    }
    this.one = (Math.imul(one, base1) + bytes.length) | 0;
    this.two = (Math.imul(two, base2) + bytes.length) | 0;
  }
}
