import type { Script } from "../model/article.ts";
import { BoundedMap } from "./bounded-map.ts";
import { languages } from "./languages.ts";
import { lexiconOf } from "./lexicon.ts";

/**
 * Names that sound alike though no spelling rule leads from one to the other: هيومان for هيومن "Human", Qadhafi for Gaddafi.
 * A name's skeleton finds what may be near; {@link nearEnough} decides word by word.
 */

/** Before a skeleton, so that no word of a text is one. */
const mark = "xqx";

/** The least consonants of a skeleton: shorter ones are anybody's. */
const leastConsonants = { one: 3, several: 5 };

/**
 * The key by which names of one sound meet: the consonants of each word, as classes of letters that are taken for each
 * other. Null where there are too few. `words` are folded words of one script; articles are left out.
 */
export function skeletonKey(words: readonly string[], script: Script): string | null {
  if (script === "other") return null;
  const parts = words.filter((word) => !articles.has(word)).map((word) => consonants(word, script));
  const least = parts.length > 1 ? leastConsonants.several : leastConsonants.one;
  if (parts.length === 0 || parts.some((part) => part === "") || parts.join("").length < least) return null;
  return mark + parts.join("q");
}

/**
 * Whether a name is so near to a listed one that it may be a spelling of it: as many words, and each word equal, or of one
 * sound. Arabic words that are usual names are never merely near: محمد and محمود, صالح and صلاح are different men; nor is one
 * in Latin letters by itself: Robin and Rabin. But where
 * all else is equal, a foreign family name may have a long vowel more or less: دونالد ترمب "Donald Trump" is دونالد ترامب.
 */
export function nearEnough(words: readonly string[], listed: readonly string[], script: Script): boolean {
  const [a, b] = [words.filter((word) => !articles.has(word)), listed.filter((word) => !articles.has(word))];
  if (a.length !== b.length) return false;
  if (a.length === 1 && script === "latin" && !alike(a[0] as string, b[0] as string)) return false;
  if (a.every((word, at) => nearWord(word, b[at] as string, script))) return true;
  const [family, other] = [a.at(-1) as string, b.at(-1) as string];
  return (
    script === "arabic" && a.length > 1 && a.every((word, at) => word === b[at] || at === a.length - 1) && foreign(family, other)
  );
}

/** Whether a single word may be another, by more than its consonants: no usual name of its own, and of one first letter. */
function alike(a: string, b: string): boolean {
  const first = `${a[0]}${b[0]}`;
  return (sound(a) === sound(b) || !usualLatin(a)) && (first[0] === first[1] || /^(?:[gkq]{2}|[ck]{2})$/u.test(first));
}

/** Romanised articles, which newspapers write or leave out: al Sisi, Sisi. */
export const articles: ReadonlySet<string> = new Set("al el as ash ad an ar at az ul".split(" "));

function nearWord(a: string, b: string, script: Script): boolean {
  if (a === b) return true;
  if (script === "latin") return nearLatin(sound(a), sound(b));
  return !usual(a) && !usual(b) && Math.min(a.length, b.length) >= 4 && vowelsApart(bare(a), bare(b));
}

/** Two words, neither with the article nor a given name, of which one has a long vowel more. */
function foreign(a: string, b: string): boolean {
  if (a.length === b.length || Math.min(a.length, b.length) < 4) return false;
  return [a, b].every((word) => bare(word) === word && !given(word)) && vowelsApart(a, b);
}

/** The same but for one long vowel more, less or other. */
function vowelsApart(a: string, b: string): boolean {
  if (a.length === b.length) return [...a].filter((letter, at) => letter !== b[at]).length === 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return false;
  for (let at = 0; at < long.length; at++) {
    if ("اويه".includes(long[at] as string) && long.slice(0, at) + long.slice(at + 1) === short) return true;
  }
  return false;
}

/** Two sounds of romanised words: equal, or in a word of five letters and more one vowel apart. */
function nearLatin(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || a.length !== b.length) return false;
  return [...a].filter((letter, at) => letter !== b[at]).length === 1 && a[0] === b[0];
}

/** What a romanised word sounds like, spellings of one sound made alike: Qadhafi, Gaddafi and Kadafi are kadafi. */
export function sound(word: string): string {
  return word
    .replace(/^(?:abdul|abdel|abdal|abdol|abdoul)/u, "abdul")
    .replace(/^m[uo]hamm?[ae]d$/u, "muhamad")
    .replace(/[gkq]h?(?![nd])|c(?=[aou])|ck/gu, "k")
    .replace(/dh/gu, "d")
    .replace(/ou|oo|o/gu, "u")
    .replace(/ee|ei|ie|ay|ai|ae|y/gu, "i")
    .replace(/(.)\1/gu, "$1")
    .replace(/ah$/u, "a")
    .replace(/(?<=.)e/gu, "i");
}

/** Words repeat from article to article. */
const known = new BoundedMap<string>(32_768);

function consonants(word: string, script: Script): string {
  let found = known.get(word);
  if (found === undefined) {
    found = consonantsOf(word, script);
    known.set(word, found);
  }
  return found;
}

function consonantsOf(word: string, script: Script): string {
  const letters = script === "arabic" ? arabic(bare(word)) : latin(word);
  return letters.replace(/(.)\1+/gu, "$1").replace(/(?<=.)h$/u, "");
}

/** A folded Arabic word without its article. */
export function bare(word: string): string {
  return word.startsWith("ال") && word.length > 4 ? word.slice(2) : word;
}

const arabicClasses: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "b",
  ت: "t",
  ط: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  ه: "h",
  خ: "x",
  د: "d",
  ذ: "d",
  ض: "d",
  ظ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ص: "s",
  ش: "c",
  ق: "k",
  ك: "k",
  غ: "k",
  گ: "k",
  ف: "f",
  ڤ: "f",
  ل: "l",
  م: "m",
  ن: "n",
};

function arabic(word: string): string {
  return [...word]
    .map((letter, at) => arabicClasses[letter] ?? (at === 0 && "وي".includes(letter) ? (letter === "و" ? "w" : "y") : ""))
    .join("");
}

function latin(word: string): string {
  return word
    .replace(/^(?:abdul|abdel|abdal|abdol|abdoul)/u, "bdl")
    .replace(/tch|sh|ch/gu, "1")
    .replace(/kh/gu, "2")
    .replace(/gh|[gkq]|c(?![eiy])/gu, "k")
    .replace(/th/gu, "t")
    .replace(/dh/gu, "d")
    .replace(/dj/gu, "j")
    .replace(/ph|v/gu, "f")
    .replace(/p/gu, "b")
    .replace(/c/gu, "s")
    .replace(/x/gu, "ks")
    .replace(/(?<=.)[wy]|[aeiou]/gu, "")
    .replace(/[^a-z12]/gu, "")
    .replaceAll("1", "c")
    .replaceAll("2", "x");
}

/** Whether a folded Arabic word is a usual given or family name, with or without its article. */
export function usual(word: string): boolean {
  usualArabic ??= namesOfScript("arabic");
  return usualArabic.has(bare(word));
}

function given(word: string): boolean {
  givenArabic ??= new Set(languages.filter(({ script }) => script === "arabic").flatMap((one) => [...lexiconOf(one).givenNames]));
  return givenArabic.has(word);
}

/** Whether a folded word in Latin letters is a usual given or family name. */
export function usualLatin(word: string): boolean {
  usualInLatin ??= namesOfScript("latin");
  return usualInLatin.has(word);
}

let usualArabic: ReadonlySet<string> | undefined;
let givenArabic: ReadonlySet<string> | undefined;
let usualInLatin: ReadonlySet<string> | undefined;

function namesOfScript(wanted: Script): ReadonlySet<string> {
  return new Set(
    languages
      .filter(({ script }) => script === wanted)
      .flatMap((language) => [...lexiconOf(language).givenNames, ...lexiconOf(language).familyNames].map(bare)),
  );
}
