/**
 * The definition of words, folding and names, written as plainly as can be: one regular expression, one character at a
 * time. The scanner of src/language must agree with it.
 */
import { foldClasses } from "../../src/language/fold.ts";
import type { Word } from "../../src/language/words.ts";

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
export function naiveWords(text: string, start = 0, end = text.length): Word[] {
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

/** Every class of folds applied to every character, in order. */
export function naiveFold(text: string): string {
  let folded = "";
  for (const character of text) {
    let parts = [character];
    for (const { fold } of foldClasses) parts = parts.flatMap((part) => [...fold(part)]);
    folded += parts.join("");
  }
  return folded;
}

export function naiveKey(text: string, { start, end, kind }: Word): string {
  const surface = text.slice(start, end);
  if (kind === "mark") return surface.length > 1 && surface.endsWith("s") ? "'s" : surface;
  return kind === "number" ? naiveFold(surface) : naiveFold(surface).replaceAll(".", "");
}
