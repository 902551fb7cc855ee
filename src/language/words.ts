import type { Script } from "../model/article.ts";
import { fold, foldWithOffsets } from "./fold.ts";

/** A word, number or mark of a text, before it is placed in a sentence. Spans are in UTF-16 units of that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  readonly script: Script;
}

const arabicLetter =
  "\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u0870-\\u0887\\u08a0-\\u08c9\\ufb50-\\ufbc1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc";
const arabicMark =
  "\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08e1\\u08e3-\\u08ff";
const joiner = "\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
const digit = "0-9\\u0660-\\u0669\\u06f0-\\u06f9";
const apostrophe = "'’‘ʼ`´";
const latin = "\\p{Script=Latin}\\u02bb-\\u02bf";

/**
 * One alternative a kind of token, tried in order at each place:
 * - an Arabic word: letters and marks; joiners and bidi controls only inside it
 * - initials: U.S., J. before another capital; the periods belong to the token
 * - the English possessive 's: a mark, so that it ends a name
 * - a Latin word, with apostrophes inside (al-Qa'ida's Qa'ida)
 * - a number; a word of any other script; any other character, a mark by itself
 * Soft separators (white space, a hyphen between two words, underscore, invisible controls) match nothing and give no token.
 */
const pattern = new RegExp(
  [
    `(?<arabic>[${arabicLetter}](?:[${arabicLetter}${arabicMark}]|[${joiner}]+(?=[${arabicLetter}${arabicMark}]))*)`,
    `(?<initials>(?<![${latin}])(?:(?:\\p{Lu}\\.){2,}(?![${latin}])|\\p{Lu}\\.(?=\\s?\\p{Lu})))`,
    `(?<possessive>[${apostrophe}]s(?![\\p{L}\\p{N}]))`,
    `(?<latin>[${latin}][${latin}\\u0300-\\u036f]*(?:[${apostrophe}](?!s(?![\\p{L}\\p{N}]))[${latin}][${latin}\\u0300-\\u036f]*)*)`,
    `(?<number>[${digit}]+(?:[.,\\u066b\\u066c][${digit}]+)*)`,
    `(?<soft>[\\s\\u00a0_${joiner}\\u00ad\\u2010\\u2011]+|(?<=[\\p{L}\\p{M}\\p{N}])-(?=[\\p{L}\\p{N}]))`,
    "(?<other>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)",
    "(?<mark>[\\s\\S])",
  ].join("|"),
  "guy",
);

/** Splits `text.slice(start, end)` into words, numbers and marks. Linear in the length; never fails. */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const part = end === text.length ? text : text.slice(0, end);
  pattern.lastIndex = start;
  for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) {
    const groups = found.groups as Record<string, string | undefined>;
    if (groups.soft !== undefined) continue;
    const at = { start: found.index, end: found.index + found[0].length };
    if (groups.arabic !== undefined) words.push({ ...at, kind: "word", script: "arabic" });
    else if (groups.latin !== undefined || groups.initials !== undefined) words.push({ ...at, kind: "word", script: "latin" });
    else if (groups.number !== undefined) words.push({ ...at, kind: "number", script: "other" });
    else if (groups.other !== undefined) words.push({ ...at, kind: "word", script: "other" });
    else words.push({ ...at, kind: "mark", script: "other" });
  }
  return words;
}

/**
 * The form of one word that names are compared by, with the unit of `text` each of its units came from (the last entry:
 * the word's end). Initials lose their periods; a mark stands for itself, and every possessive is `'s`.
 */
export function wordKey(text: string, word: Word): { readonly key: string; readonly offsets: readonly number[] } {
  const surface = text.slice(word.start, word.end);
  if (word.kind === "mark") {
    const key = surface.length > 1 && surface.endsWith("s") ? "'s" : surface;
    return { key, offsets: [...Array.from(key, () => word.start), word.end] };
  }
  const { key, offsets } = foldWithOffsets(surface);
  const kept: number[] = [];
  for (let unit = 0; unit < key.length; unit++) if (word.kind === "number" || key[unit] !== ".") kept.push(unit);
  return {
    key: kept.length === key.length ? key : kept.map((unit) => key[unit]).join(""),
    offsets: [...kept.map((unit) => word.start + (offsets[unit] as number)), word.end],
  };
}

/**
 * The folded words of a name or phrase, marks included: what two names are compared by. A word of nothing but dropped
 * characters (a lone tatweel) is none.
 */
export function nameKeys(name: string): string[] {
  return splitWords(name)
    .map((word) => wordKey(name, word).key)
    .filter((key) => key !== "");
}

/** A name's folded words joined by a space: equal for two texts just when they are the same name. */
export function foldName(name: string): string {
  return nameKeys(name).join(" ");
}

/** A phrase folded as running text, for comparing beginnings of lines. */
export function foldLine(line: string): string {
  return fold(line).replace(/\s+/gu, " ").trim();
}
