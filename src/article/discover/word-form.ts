import { languageOfScript } from "../../language/languages.ts";
import { type Lexicon, lexiconOf } from "../../language/lexicon.ts";
import type { Token } from "../../model/article.ts";
import { hashText, mix } from "./hash.ts";

/** What kinds of knowledge an attribute of a word comes from; evidence is gathered by them. */
export const groups = ["word", "affix", "shape", "name-part", "cluster", "head", "listed", "bigram", "document", "rule"] as const;
export type Group = (typeof groups)[number];

/** What the word lists say of a word, one bit each. */
export const sign = {
  given: 1,
  family: 2,
  title: 4,
  office: 8,
  placeClass: 16,
  organizationClass: 32,
  demonym: 64,
  functionWord: 128,
  bindsNext: 256,
  bindsPrevious: 512,
  article: 1024,
  capital: 2048,
  mark: 4096,
  number: 8192,
  placeClassAfter: 16384,
  organizationClassAfter: 32768,
  common: 65536,
  oftenCommon: 131072,
} as const;
/** How many bits {@link sign} has. */
export const signCount = 18;

/** A word as the tagger sees it, whatever stands around it: made once for each spelling. */
export interface WordForm {
  readonly key: string;
  /** The key without proclitics where what remains is a known word and the whole is not; else the key. */
  readonly stem: string;
  /** Whether a list or the word table knows the stem. */
  readonly known: boolean;
  readonly signs: number;
  readonly keyHash: number;
  readonly stemHash: number;
  /** The rows in the word table of the word, or its stem where it has none, and of the stem; -1 for an unknown one. */
  readonly row: number;
  readonly stemRow: number;
  /** The coarse cluster from 1, 0 for a word without. */
  readonly cluster: number;
  /** The keys of the readings without proclitics, for a word that nothing knows; else none. */
  readonly stripped: readonly string[];
}

/** Takes an attribute of a word, which counts for the word and its neighbours up to `reach` tokens off. */
export type TakeAttribute = (hash: number, group: Group, reach: number) => void;

/** The number of no cluster, for a word that is known by lists alone. */
export const noCluster = 0xffff;

/** A model's words by the hash of a folded word. */
export interface WordTable {
  /** Whether the words are in order of frequency. */
  readonly ranked: boolean;
  /** How many clusters a word has, the coarsest first. */
  readonly levels: number;
  /** The place among the words from 0, -1 for an unknown one. */
  row(hash: number): number;
  /** A cluster of the word at a row, {@link noCluster} where it has none. */
  cluster(row: number, level: number): number;
  /** In what listed names it stood when the model was trained, as bits: see train/listed-words.ts; 0 for none. */
  listed(row: number): number;
}

/** Reads a token's form. */
export function wordForm(token: Token, articleLanguage: string, table: WordTable): WordForm {
  const language = languageOfScript(token.script, articleLanguage);
  const lexicon = lexiconOf(language);
  const { surface, keys } = token.word;
  const [key] = keys;
  const wholeHash = hashText(token.kind === "number" ? "0" : key);
  const bare = token.kind === "word" ? stemOf(keys, lexicon, table) : key;
  const stemHash = hashText(bare);
  let signs = token.kind === "word" ? signsOf(bare, lexicon) : 0;
  if (bare.startsWith("ال") && bare.length > 4) signs |= sign.article;
  if (/^\p{Lu}/u.test(surface)) signs |= sign.capital;
  if (token.kind === "mark") signs |= sign.mark;
  if (token.kind === "number") signs |= sign.number;
  const grade = token.kind === "word" ? language.commonness(bare) : 0;
  if (grade > 0) signs |= grade === 1 ? sign.common : sign.oftenCommon;
  const stemRow = table.row(stemHash);
  const wholeRow = stemHash === wholeHash ? stemRow : table.row(wholeHash);
  const row = wholeRow < 0 ? stemRow : wholeRow;
  const known = signs !== 0 || stemRow >= 0;
  return {
    key,
    stem: bare,
    known,
    signs,
    keyHash: wholeHash,
    stemHash,
    row,
    stemRow,
    cluster: row < 0 || table.levels === 0 ? 0 : (table.cluster(row, 0) + 1) % (noCluster + 1),
    stripped: known ? [] : keys.slice(1),
  };
}

/** How much commoner a word must be than the same with proclitics before it, by rank, to be taken for its stem. */
const commoner = 3;

/** The whole word where a list has it; else the reading that a list has, or that is much the commonest; else the whole. */
function stemOf([key, ...stripped]: readonly [string, ...string[]], lexicon: Lexicon, table: WordTable): string {
  if (stripped.length === 0 || signsOf(key, lexicon) !== 0) return key;
  const listed = stripped.find((one) => (signsOf(one, lexicon) & ~sign.functionWord) !== 0);
  if (listed !== undefined) return listed;
  let best = key;
  const rankOf = (word: string) => {
    const row = table.row(hashText(word));
    return row < 0 ? Number.POSITIVE_INFINITY : row;
  };
  let bestRank = rankOf(key) / commoner;
  for (const reading of stripped) {
    const rank = rankOf(reading);
    if (rank >= bestRank || lexicon.functionWords.has(reading)) continue;
    best = reading;
    bestRank = rank;
  }
  return best;
}

const signsByLexicon = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** What the lists say of a folded word. The lists of a lexicon are put into one table when first asked. */
function signsOf(word: string, lexicon: Lexicon): number {
  let signs = signsByLexicon.get(lexicon);
  if (signs === undefined) {
    signs = signsOfLists(lexicon);
    signsByLexicon.set(lexicon, signs);
  }
  return signs.get(word) ?? 0;
}

function signsOfLists(lexicon: Lexicon): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) signs.set(word, (signs.get(word) ?? 0) | bit);
  };
  add(lexicon.givenNames, sign.given);
  add(lexicon.familyNames, sign.family);
  for (const [word, title] of lexicon.titles) add([word], title.takesComplement ? sign.office : sign.title);
  for (const [word, rows] of lexicon.classWordsBefore) {
    for (const { type } of rows) if (type !== "person") add([word], type === "place" ? sign.placeClass : sign.organizationClass);
  }
  for (const [word, rows] of lexicon.classWordsAfter) {
    for (const { type } of rows)
      if (type !== "person") add([word], type === "place" ? sign.placeClassAfter : sign.organizationClassAfter);
  }
  add(lexicon.demonyms.keys(), sign.demonym);
  add(lexicon.functionWords, sign.functionWord);
  add(lexicon.bindsNext, sign.bindsNext);
  add(lexicon.bindsPrevious, sign.bindsPrevious);
  return signs;
}

/** How many letters of a beginning or end count. */
const longestAffix = 4;

/** Gives every attribute of a form to `take`, always in one order. `token` is one it was read from. */
export function eachAttribute(form: WordForm, token: Token, table: WordTable, take: TakeAttribute): void {
  const { key, stem, keyHash, stemHash, signs, row, stemRow } = form;
  take(mix(1, keyHash), "word", 2);
  if (stemHash !== keyHash) take(mix(2, stemHash), "word", 1);
  if (token.kind === "word") {
    const longest = Math.min(longestAffix, key.length - 1);
    for (let length = 1; length <= longest; length++) {
      take(mix(3, hashText(key, 0, length)), "affix", length === 2 ? 1 : 0);
      take(mix(4, hashText(key, key.length - length)), "affix", length <= 3 ? 1 : 0);
    }
    if (stem !== key) take(mix(5, hashText(stem, 0, Math.min(2, stem.length))), "affix", 0);
  }
  take(mix(6, hashText(shapeOf(token))), "shape", 2);
  for (let bit = 0; bit < signCount; bit++) if ((signs & (1 << bit)) !== 0) take(mix(7, bit), "name-part", 2);
  if (signs !== 0) take(mix(8, signs), "name-part", 1);
  for (let level = 0; level < table.levels && row >= 0; level++) {
    const cluster = table.cluster(row, level);
    if (cluster !== noCluster) take(mix(9 + level, cluster), "cluster", 2);
  }
  const listed = stemRow < 0 ? 0 : table.listed(stemRow);
  if (listed !== 0) take(mix(19, listed), "listed", 1);
  if (stemRow >= 0 && table.ranked) take(mix(21, Math.floor(Math.log2(stemRow + 1))), "cluster", 0);
  if (row < 0 && token.kind === "word") take(mix(20, 0), "cluster", 1);
}

/** Capitals, small letters, digits and marks, runs shortened: McDonald -> AaAa, Arabic words by their length. */
function shapeOf(token: Token): string {
  const { surface } = token.word;
  if (token.script === "arabic") return `ar${Math.min(surface.length, 6)}`;
  if (token.kind === "mark") return surface;
  if (token.kind === "number") return `0${Math.min(surface.length, 5)}`;
  const signs = surface
    .slice(0, 20)
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a")
    .replace(/\d/gu, "0");
  return signs.replace(/(.)\1+/gu, "$1+");
}
