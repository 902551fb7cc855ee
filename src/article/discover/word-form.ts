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
const signCount = 18;

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
  /** The coarse cluster from 1, 0 for a word without. */
  readonly cluster: number;
  readonly attributes: readonly Attribute[];
}

/** An attribute counts for the word and its neighbours up to `reach` tokens off. */
export interface Attribute {
  readonly hash: number;
  readonly group: Group;
  readonly reach: number;
}

/** The number of no cluster, for a word that is known by lists alone. */
export const noCluster = 0xffff;

/** A model's words by the hash of a folded word. */
export interface WordTable {
  /** Whether the words are in order of frequency. */
  readonly ranked: boolean;
  /** The place among the words from 0, null for an unknown one. */
  rank(hash: number): number | null;
  /** Clusters from the coarsest, {@link noCluster} where it has none; null for an unknown word. */
  clusters(hash: number): readonly number[] | null;
  /** In what listed names the word stood when the model was trained, as bits: see train/listed-words.ts; 0 for none. */
  listed(hash: number): number;
}

/** Reads a token's form. `surface` is its text. */
export function wordForm(token: Token, surface: string, articleLanguage: string, table: WordTable): WordForm {
  const language = languageOfScript(token.script, articleLanguage);
  const lexicon = lexiconOf(language);
  const { key } = token.readings[0];
  const wholeHash = hashText(token.kind === "number" ? "0" : key);
  const bare = token.kind === "word" ? stemOf(token, lexicon, table) : key;
  const stemHash = hashText(bare);
  let signs = token.kind === "word" ? signsOf(bare, lexicon) : 0;
  if (bare.startsWith("ال") && bare.length > 4) signs |= sign.article;
  if (/^\p{Lu}/u.test(surface)) signs |= sign.capital;
  if (token.kind === "mark") signs |= sign.mark;
  if (token.kind === "number") signs |= sign.number;
  const grade = token.kind === "word" ? language.commonness(bare) : 0;
  if (grade > 0) signs |= grade === 1 ? sign.common : sign.oftenCommon;
  const columns = table.clusters(wholeHash) ?? table.clusters(stemHash);
  const known = signs !== 0 || table.rank(stemHash) !== null;
  const form = {
    key,
    stem: bare,
    known,
    signs,
    keyHash: wholeHash,
    stemHash,
    cluster: ((columns?.[0] ?? noCluster) + 1) % (noCluster + 1),
  };
  return { ...form, attributes: attributesOf(form, token, surface, columns, table) };
}

/** How much commoner a word must be than the same with proclitics before it, by rank, to be taken for its stem. */
const commoner = 3;

/** The whole word where a list has it; else the reading that a list has, or that is much the commonest; else the whole. */
function stemOf({ readings }: Token, lexicon: Lexicon, table: WordTable): string {
  const [{ key }, ...stripped] = readings;
  if (stripped.length === 0 || signsOf(key, lexicon) !== 0) return key;
  const listed = stripped.find((one) => (signsOf(one.key, lexicon) & ~sign.functionWord) !== 0);
  if (listed !== undefined) return listed.key;
  let best = key;
  let bestRank = (table.rank(hashText(key)) ?? Number.POSITIVE_INFINITY) / commoner;
  for (const reading of stripped) {
    const rank = table.rank(hashText(reading.key)) ?? Number.POSITIVE_INFINITY;
    if (rank >= bestRank || lexicon.functionWords.has(reading.key)) continue;
    best = reading.key;
    bestRank = rank;
  }
  return best;
}

function signsOf(word: string, lexicon: Lexicon): number {
  let signs = 0;
  if (lexicon.givenNames.has(word)) signs |= sign.given;
  if (lexicon.familyNames.has(word)) signs |= sign.family;
  const title = lexicon.titles.get(word);
  if (title !== undefined) signs |= title.takesComplement ? sign.office : sign.title;
  for (const { type } of lexicon.classWordsBefore.get(word) ?? []) {
    if (type !== "person") signs |= type === "place" ? sign.placeClass : sign.organizationClass;
  }
  for (const { type } of lexicon.classWordsAfter.get(word) ?? []) {
    if (type !== "person") signs |= type === "place" ? sign.placeClassAfter : sign.organizationClassAfter;
  }
  if (lexicon.demonyms.has(word)) signs |= sign.demonym;
  if (lexicon.functionWords.has(word)) signs |= sign.functionWord;
  if (lexicon.bindsNext.has(word)) signs |= sign.bindsNext;
  if (lexicon.bindsPrevious.has(word)) signs |= sign.bindsPrevious;
  return signs;
}

/** How many letters of a beginning or end count. */
const longestAffix = 4;

function attributesOf(
  form: Omit<WordForm, "attributes">,
  token: Token,
  surface: string,
  columns: readonly number[] | null,
  table: WordTable,
): Attribute[] {
  const made: Attribute[] = [];
  const add = (kind: number, value: number, group: Group, reach: number) => {
    made.push({ hash: mix(kind, value), group, reach });
  };
  add(1, form.keyHash, "word", 2);
  if (form.stemHash !== form.keyHash) add(2, form.stemHash, "word", 1);
  if (token.kind === "word") {
    const longest = Math.min(longestAffix, form.key.length - 1);
    for (let length = 1; length <= longest; length++) {
      add(3, hashText(form.key.slice(0, length)), "affix", length === 2 ? 1 : 0);
      add(4, hashText(form.key.slice(-length)), "affix", length <= 3 ? 1 : 0);
    }
    if (form.stem !== form.key) add(5, hashText(form.stem.slice(0, 2)), "affix", 0);
  }
  add(6, hashText(shapeOf(surface, token)), "shape", 2);
  for (let bit = 0; bit < signCount; bit++) if ((form.signs & (1 << bit)) !== 0) add(7, bit, "name-part", 2);
  if (form.signs !== 0) add(8, form.signs, "name-part", 1);
  columns?.forEach((cluster, level) => {
    if (cluster !== noCluster) add(9 + level, cluster, "cluster", 2);
  });
  const listed = table.listed(form.stemHash);
  if (listed !== 0) add(19, listed, "listed", 1);
  const rank = table.rank(form.stemHash);
  if (rank !== null && table.ranked) add(21, Math.floor(Math.log2(rank + 1)), "cluster", 0);
  if (columns === null && token.kind === "word") add(20, 0, "cluster", 1);
  return made;
}

/** Capitals, small letters, digits and marks, runs shortened: McDonald -> AaAa, Arabic words by their length. */
function shapeOf(surface: string, token: Token): string {
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
