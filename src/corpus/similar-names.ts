import { similarity } from "../language/similarity.ts";
import { foldName } from "../language/words.ts";
import type { EntityType } from "../model/entry.ts";
import { compareText } from "../model/span.ts";

/** A listed name, as the gazetteer gives it. */
export interface ListedSpelling {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** A listed name that looks like another, and how alike the two are (Jaro-Winkler of the folded names). */
export interface SimilarName {
  readonly entity: string;
  readonly name: string;
  readonly similarity: number;
}

/** Finds the listed names of a type most like a folded name: at most three, of as many entities, the most alike first. */
export type SimilarNames = (key: string, type: EntityType) => SimilarName[];

const leastSimilarity = 0.92;
const mostSimilar = 3;
/** In code units of the folded names. */
const lengthsApart = 3;

/**
 * Makes a finder of similar names. To bound its cost a name is compared only with those whose length is within three of
 * its own and that begin with the same letter, or have a word that begins with the same two letters as a word of its own.
 */
export function similarNames(listed: Iterable<ListedSpelling>): SimilarNames {
  const buckets = new Map<string, Folded[]>();
  for (const { id, name, type } of listed) {
    const key = foldName(name);
    if (key === "") continue;
    const folded = { id, name, key, letters: lettersOf(key) };
    for (const start of startsOf(key)) {
      const place = bucketOf(type, key.length, start);
      const bucket = buckets.get(place);
      if (bucket === undefined) buckets.set(place, [folded]);
      else bucket.push(folded);
    }
  }
  return (key, type) => {
    const wanted = { key, letters: lettersOf(key) };
    const best = new Map<string, SimilarName>();
    for (const other of nearby(buckets, key, type)) {
      if (mostPossible(wanted, other) < leastSimilarity) continue;
      const found = { entity: other.id, name: other.name, similarity: similarity(key, other.key) };
      if (found.similarity < leastSimilarity) continue;
      const known = best.get(other.id);
      if (known === undefined || compare(found, known) < 0) best.set(other.id, found);
    }
    return [...best.values()].sort(compare).slice(0, mostSimilar);
  };
}

/** The names to compare with; one that shares several beginnings comes as often. */
function* nearby(buckets: ReadonlyMap<string, readonly Folded[]>, key: string, type: EntityType): Iterable<Folded> {
  for (const start of startsOf(key)) {
    for (let length = key.length - lengthsApart; length <= key.length + lengthsApart; length++) {
      yield* buckets.get(bucketOf(type, length, start)) ?? [];
    }
  }
}

function bucketOf(type: EntityType, length: number, start: string): string {
  return `${type} ${length} ${start}`;
}

interface Letters {
  readonly key: string;
  /** A bit for each letter in it, by its code modulo 32. */
  readonly letters: number;
}

interface Folded extends Letters {
  readonly id: string;
  readonly name: string;
}

function compare(a: SimilarName, b: SimilarName): number {
  return b.similarity - a.similarity || compareText(a.entity, b.entity) || compareText(a.name, b.name);
}

/** Its first letter, and the first two letters of each word. */
function startsOf(key: string): ReadonlySet<string> {
  return new Set([key.slice(0, 1), ...key.split(" ").map((word) => word.slice(0, 2))]);
}

/**
 * A bound that Jaro-Winkler cannot pass, cheap to have: a letter that only one of the two has is matched by none. It
 * spares nearly all real comparisons and never changes the result.
 */
function mostPossible(a: Letters, b: Letters): number {
  const matches = Math.min(a.key.length - bits(a.letters & ~b.letters), b.key.length - bits(b.letters & ~a.letters));
  const jaro = (matches / a.key.length + matches / b.key.length + 1) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.key.length && a.key[prefix] === b.key[prefix]) prefix++;
  // A thousandth more, as the real similarity is rounded to three decimals.
  return jaro + prefix * 0.1 * (1 - jaro) + 0.001;
}

function lettersOf(key: string): number {
  let letters = 0;
  for (let unit = 0; unit < key.length; unit++) letters |= 1 << (key.charCodeAt(unit) & 31);
  return letters;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
