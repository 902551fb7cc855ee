import { mix } from "../language/hashing.ts";
import { signatureLength, similarityOf } from "./signature.ts";

/** From what similarity on an article is a near-duplicate; `off` looks for articles printed twice alone. */
export type NearDuplicatePolicy = number | "off";

/** The similarities that can be asked for. Below 0.5 articles are of one matter rather than one text. */
export const leastSimilarity = 0.5;
export const defaultSimilarity = 0.6;

/** What tells an article's likeness: its signature, null where it has none, and a hash of its text in hex digits. */
export interface Likeness {
  readonly signature: Uint8Array | null;
  readonly textHash: string;
}

/** The article that another repeats, by its number, and how like they are, from 0 to 1. */
export interface Repetition {
  readonly of: number;
  readonly similarity: number;
}

/** The articles that count so far, by what they can be found by. */
export interface CountedArticles {
  /**
   * The first counted article of which this one is a near-duplicate; where there is none it counts itself, under the next
   * number, from 0.
   */
  add(article: Likeness): Repetition | null;
  /** Bytes of the tables. */
  readonly bytes: number;
}

/** A band is four values of the signature, read as one word. */
const bandsThere = signatureLength / 4;
/** A record holds a signature and 64 bits of the text's hash. */
const hashWords = 2;
/** How sure a near-duplicate of just the similarity asked for shares a band; one 0.1 above it does so by 0.99. */
const sureAtThreshold = 0.9;
/** Articles looked at and kept for one band, so that a form printed by the thousand costs no more than that each. */
const mostInBand = 64;

/**
 * Opens an empty table. Articles are compared with those that count alone, and with the few that share a band with them
 * (P. Indyk, R. Motwani, 1998: locality-sensitive hashing); so no chain of small changes joins what is unlike, and a group
 * is all that is like its first article. What is found depends on the articles and their order, on nothing else.
 */
export function openCountedArticles(policy: NearDuplicatePolicy): CountedArticles {
  const threshold = policy === "off" ? Number.POSITIVE_INFINITY : policy;
  const bands = policy === "off" ? 0 : bandsFor(policy);
  const recordWords = policy === "off" ? hashWords : bandsThere + hashWords;
  const records = openRecords(recordWords);
  const byText = openTable((number) => records.word(number, recordWords - hashWords));
  const byBand = Array.from({ length: bands }, (_, band) => openTable((number) => records.word(number, band)));
  const record = new Uint32Array(recordWords);
  const signature = new Uint8Array(record.buffer, 0, (recordWords - hashWords) * 4);

  function sameText(): number {
    const second = record[recordWords - 1];
    const first = record[recordWords - hashWords] as number;
    return byText.find(first, (number) => records.word(number, recordWords - 1) === second);
  }

  function alike(): Repetition | null {
    let found: Repetition | null = null;
    for (let band = 0; band < bands; band++) {
      byBand[band]?.find(record[band] as number, (number) => {
        if (found !== null && number >= found.of) return false;
        const similarity = similarityOf(records.equalBytes(number, record, bandsThere));
        if (similarity >= threshold) found = { of: number, similarity };
        return false;
      });
    }
    return found;
  }

  return {
    add(article) {
      const known = policy === "off" ? null : article.signature;
      if (known !== null) signature.set(known);
      record[recordWords - 2] = Number.parseInt(article.textHash.slice(0, 8), 16);
      record[recordWords - 1] = Number.parseInt(article.textHash.slice(8, 16), 16);
      const same = sameText();
      if (same >= 0) return { of: same, similarity: 1 };
      const near = known === null ? null : alike();
      if (near !== null) return near;
      const number = records.append(record);
      byText.add(number, Number.POSITIVE_INFINITY);
      if (known !== null) for (const table of byBand) table.add(number, mostInBand);
      return null;
    },
    get bytes() {
      return [byText, ...byBand].reduce((sum, table) => sum + table.bytes, records.bytes);
    },
  };
}

/**
 * How many bands must be looked up so that two articles of a similarity s share one with {@link sureAtThreshold}:
 * 1 − (1 − s⁴)ᵇ. Thus 17 for 0.6, 9 for 0.7, 5 for 0.8; below 0.51 there are not as many.
 */
export function bandsFor(similarity: number): number {
  if (similarity >= 1) return 1;
  return Math.min(bandsThere, Math.ceil(Math.log(1 - sureAtThreshold) / Math.log(1 - similarity ** 4)));
}

/** Records of 32-bit words in blocks, so that growing copies nothing. */
interface Records {
  append(record: Uint32Array): number;
  word(number: number, at: number): number;
  /** Bytes in which the first `words` words of a record and those of another are equal. */
  equalBytes(number: number, other: Uint32Array, words: number): number;
  readonly bytes: number;
}

function openRecords(words: number): Records {
  const inBlock = 4096;
  const blocks: Uint32Array[] = [];
  let count = 0;
  const blockOf = (number: number) => blocks[Math.floor(number / inBlock)] as Uint32Array;
  return {
    append(record) {
      if (count % inBlock === 0) blocks.push(new Uint32Array(inBlock * words));
      blockOf(count).set(record, (count % inBlock) * words);
      return count++;
    },
    word: (number, at) => blockOf(number)[(number % inBlock) * words + at] as number,
    equalBytes(number, other, length) {
      const block = blockOf(number);
      const from = (number % inBlock) * words;
      let equal = 0;
      for (let at = 0; at < length; at++) {
        const differing = (block[from + at] as number) ^ (other[at] as number);
        // Sets the high bit of each byte that is 0, and adds those bits up (H. Warren, Hacker's Delight, 6-1).
        const zero = ~(((differing & 0x7f7f7f7f) + 0x7f7f7f7f) | differing | 0x7f7f7f7f);
        equal += Math.imul(zero >>> 7, 0x01010101) >>> 24;
      }
      return equal;
    },
    get bytes() {
      return blocks.length * inBlock * words * 4;
    },
  };
}

/** Finds the numbers of articles by a word of theirs. A slot holds a number alone: the word is read where it lies. */
interface Table {
  /** A number with this word that is accepted; -1 where none is. */
  find(word: number, accept: (number: number) => boolean): number;
  /** Adds a number, unless `most` have its word already. */
  add(number: number, most: number): void;
  readonly bytes: number;
}

function openTable(wordOf: (number: number) => number): Table {
  let slots = new Uint32Array(1024);
  let used = 0;

  /** The slot after those with this word, and how many they are; an empty one. */
  function place(word: number): { readonly slot: number; readonly same: number } {
    const mask = slots.length - 1;
    let slot = mix(word) & mask;
    let same = 0;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) if (wordOf((slots[slot] as number) - 1) === word) same++;
    return { slot, same };
  }

  function grow(): void {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (const held of old) if (held !== 0) slots[place(wordOf(held - 1)).slot] = held;
  }

  return {
    find(word, accept) {
      const mask = slots.length - 1;
      for (let slot = mix(word) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const number = (slots[slot] as number) - 1;
        if (wordOf(number) === word && accept(number)) return number;
      }
      return -1;
    },
    add(number, most) {
      if ((used + 1) * 4 > slots.length * 3) grow();
      const { slot, same } = place(wordOf(number));
      if (same >= most) return;
      slots[slot] = number + 1;
      used++;
    },
    get bytes() {
      return slots.length * 4;
    },
  };
}
