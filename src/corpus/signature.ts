import { base1, base2, mix } from "../language/hashing.ts";
import { WordScanner } from "../language/scan.ts";
import { field, kinds, meta, recordSize } from "../language/word-record.ts";
import type { Zone } from "../model/article.ts";
import type { Span } from "../model/span.ts";

/** Values of a signature, each of a byte. The standard error of a similarity s told by it is √(s(1−s)/128), at most 0.044. */
export const signatureLength = 128;

/** Neighbouring words that make one shingle: enough that unlike stories share few, few enough that an edit spoils few. */
export const shingleWords = 3;

/** Articles of fewer shingles have no signature: in so few words a form (a result, a notice) outweighs the story. */
export const fewestShingles = 40;

/** A text with its sentences. */
interface Story {
  readonly text: string;
  readonly sentences: readonly (Span & { readonly zone: Zone })[];
}

/** What the story is told in. Titles, datelines and bylines are what a re-post changes; furniture is of the site. */
const storyZones: ReadonlySet<Zone> = new Set(["body", "quote"]);

const scanner = new WordScanner("left-out");
const markKind = kinds.indexOf("mark");
const bins = 7;
const valueMask = 2 ** (32 - bins) - 1;
const values = new Uint32Array(signatureLength);
const rounds = new Int32Array(signatureLength);
let shingles = new Int32Array(1024);

/**
 * What tells articles that are like each other: of two signatures the share of equal values estimates the Jaccard
 * similarity of the articles' sets of shingles ({@link similarityOf}). A shingle is {@link shingleWords} neighbouring
 * words of the story, folded as names are and so without vowel marks, letter variants and capitals; punctuation counts
 * for nothing. Null where there are fewer than {@link fewestShingles}.
 *
 * The values are those of "fast similarity sketching" (S. Dahlgaard, M. Knudsen, M. Thorup, FOCS 2017): as true as 128
 * independent MinHash values (A. Broder, 1997), in time of words rather than words times values. Of each value a byte is
 * kept (b-bit MinHash: P. Li, A. König, 2010).
 */
export function signatureOf({ text, sentences }: Story): Uint8Array | null {
  scanner.read(text);
  for (const { start, end, zone } of sentences) if (storyZones.has(zone)) scanner.scan(start, end);
  const count = hashShingles();
  return count < fewestShingles ? null : sketch(count);
}

/** Hashes each shingle into `shingles`; gives their number, repeated ones counted again. */
function hashShingles(): number {
  const { records, count } = scanner;
  if (shingles.length < count) shingles = new Int32Array(count * 2);
  let [before, last, seen] = [0, 0, 0];
  for (let word = 0; word < count; word++) {
    const at = word * recordSize;
    if (((records[at + field.meta] as number) & meta.kind) === markKind) continue;
    const hash = mix((records[at + field.hash1] as number) ^ mix(records[at + field.hash2] as number));
    if (++seen >= shingleWords) {
      shingles[seen - shingleWords] = mix(Math.imul(before, base1) + Math.imul(last, base2) + hash);
    }
    before = last;
    last = hash;
  }
  return Math.max(0, seen - shingleWords + 1);
}

/**
 * In round i each shingle falls into a bin with a value, both by a hash of its own for the round; a bin keeps the least
 * value of the first round in which it got any. From round 128 on all fall into the bin of the round's number, so that
 * every bin gets one. Most articles need few rounds.
 */
function sketch(count: number): Uint8Array {
  rounds.fill(-1);
  let empty = signatureLength;
  for (let round = 0; empty > 0; round++) {
    const seed = Math.imul(round + 1, 0x9e3779b1);
    for (let shingle = 0; shingle < count; shingle++) {
      const hash = mix((shingles[shingle] as number) ^ seed);
      const bin = round < signatureLength ? hash >>> (32 - bins) : round - signatureLength;
      const known = rounds[bin] as number;
      const value = hash & valueMask;
      if (known === round) {
        if (value < (values[bin] as number)) values[bin] = value;
      } else if (known < 0) {
        rounds[bin] = round;
        values[bin] = value;
        empty--;
      }
    }
  }
  return Uint8Array.from(values, (value, bin) => mix(value ^ Math.imul((rounds[bin] as number) + 1, 0x85ebca6b)));
}

/**
 * The similarity that so many equal values of two signatures tell, from 0 to 1. One in 256 values is equal by chance, as
 * a byte tells no more; that share is taken off.
 */
export function similarityOf(equal: number): number {
  const share = equal / signatureLength;
  return Math.max(0, Math.round(((share - 1 / 256) / (1 - 1 / 256)) * 1000) / 1000);
}
