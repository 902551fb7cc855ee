import levenshtein from "natural/lib/natural/distance/levenshtein_distance.js";
import type { Script } from "../model/article.ts";
import { articles, bare, sound, usual, usualLatin } from "./near-names.ts";
import { similarity } from "./similarity.ts";

/**
 * Whether two names that no list knows may be two spellings of one. Differences cost what newspapers make of them: a
 * letter written for another of its sound (ط for ت, ق for ك) little, a long vowel more or less half, any other letter whole.
 */

/** A name's folded words, without titles, and the script they are in. */
export interface SpelledName {
  readonly words: readonly string[];
  readonly script: Script;
}

const costs = { sameSound: 0.25, vowel: 0.5, letter: 1 };

/** What two names may differ by: a name of one word has nothing beside it to go by. */
const most = { oneWord: 0.5, severalWords: 1 };

/** The least letters of a word that is merely near, of a name that is but that word, of one with a foreign or other letter. */
const leastLetters = { word: 4, oneWord: 5, foreign: 6, letter: 7 };

/** Longer words are no names, and slow to compare. */
const longestWord = 40;

/** The least Jaro-Winkler similarity of the whole names, and of one word but for its article that differs in sounds alone. */
const leastSimilarity = { names: 0.85, oneWord: 0.8 };

/**
 * How alike two names of one script are (Jaro-Winkler of their folded forms, 0 to 1) where they may be spellings of one
 * name; null where not: then a word differs by more than spelling, or both differing words are usual names (محمد and محمود).
 * In long words غ, ج and ك stand for each other, as foreign names have a g: غوتيريش, جوتيريش "Guterres".
 */
export function spellingSimilarity(a: SpelledName, b: SpelledName): number | null {
  if (a.script !== b.script || a.script === "other") return null;
  const [ours, theirs] = [a, b].map(({ words }) => words.filter((word) => !articles.has(word))) as [string[], string[]];
  if (ours.length !== theirs.length || ours.length === 0) return null;
  let sum = 0;
  let sameSound = true;
  for (let at = 0; at < ours.length; at++) {
    const cost = a.script === "arabic" ? arabicCost(ours, theirs, at) : latinCost(ours, theirs, at);
    if (cost === null) return null;
    sum += cost.cost;
    sameSound &&= cost.sameSound;
  }
  if (sum > (ours.length === 1 ? most.oneWord : most.severalWords)) return null;
  const alike = similarity(ours.join(" "), theirs.join(" "));
  const [[one], [other]] = [ours, theirs] as [[string], [string]];
  const sounds = sameSound && (ours.length > 1 || similarity(bare(one), bare(other)) >= leastSimilarity.oneWord);
  return sounds || alike >= leastSimilarity.names ? alike : null;
}

interface Cost {
  readonly cost: number;
  /** The two words differ by letters of one sound at most. */
  readonly sameSound: boolean;
}

const none: Cost = { cost: 0, sameSound: true };

/**
 * What it costs to take one Arabic word for the other, null where they are two names. Two usual names are two, but for
 * letters of one sound or a long vowel more in long ones (أنطونيو, انتونيو "António"; وليامز, ويليامز "Williams"; ثامر and
 * تامر are two men); a usual one may be miswritten by a letter of its sound, and no more.
 */
function arabicCost(ours: readonly string[], theirs: readonly string[], at: number): Cost | null {
  const [a, b] = [bare(ours[at] as string), bare(theirs[at] as string)];
  if (a === b) return none;
  if (Math.min(a.length, b.length) >= leastLetters.foreign) {
    const foreign = costOf([a, b], [arabicForm(a, foreignLetters), arabicForm(b, foreignLetters)], ours.length);
    if (foreign?.sameSound) return foreign;
  }
  const cost = costOf([a, b], [arabicForm(a, {}), arabicForm(b, {})], ours.length);
  if (cost === null) return null;
  if (usual(a) && usual(b)) {
    const oneMore = cost.cost <= costs.vowel && a.length !== b.length && Math.min(a.length, b.length) >= leastLetters.foreign;
    return oneMore ? cost : null;
  }
  return cost.sameSound || !(usual(a) || usual(b)) ? cost : null;
}

function latinCost(ours: readonly string[], theirs: readonly string[], at: number): Cost | null {
  const [a, b] = [ours[at] as string, theirs[at] as string];
  if (a === b) return none;
  const cost = costOf([a, b], [latinForm(a), latinForm(b)], ours.length);
  return cost?.sameSound === false && usualLatin(a) && usualLatin(b) ? null : cost;
}

/** A word's sound; in long words ch and sch are sh, as in French and German spellings: Bachagha, Bashagha. */
function latinForm(word: string): string {
  return sound(word.length < leastLetters.foreign ? word : word.replace(/(?<!t)s?ch/gu, "sh"));
}

function costOf([a, b]: readonly [string, string], forms: readonly [string, string], words: number): Cost | null {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) > longestWord) return null;
  if (shorter < (words === 1 ? leastLetters.oneWord : leastLetters.word) || Math.abs(a.length - b.length) > 3) return null;
  const letters = distance(withoutVowels(forms[0]), withoutVowels(forms[1]));
  if (letters > 0 && (letters > 1 || words === 1 || shorter < leastLetters.letter)) return null;
  const sounds = distance(...forms);
  const others = Math.max(0, distance(a, b) - sounds);
  const cost =
    costs.letter * letters + costs.vowel * Math.max(0, sounds - letters) + Math.min(costs.vowel, costs.sameSound * others);
  return { cost, sameSound: sounds === 0 };
}

function distance(a: string, b: string): number {
  return a === b ? 0 : levenshtein.DamerauLevenshteinDistance(a, b, {});
}

/** A folded Arabic word with the letters of each sound made one; `more` are letters made one besides. */
function arabicForm(word: string, more: Readonly<Record<string, string>>): string {
  let form = "";
  for (const letter of word) form += more[letter] ?? alikeLetters[letter] ?? letter;
  return form.replace(/(.)\1+/gu, "$1").replace(/(?<=..)ه$/u, "ا");
}

/** Letters that newspapers write for each other, each with the one that stands for all; ء is left out. */
const alikeLetters: Readonly<Record<string, string>> = {
  ط: "ت",
  ث: "ت",
  ق: "ك",
  گ: "ك",
  ص: "س",
  ض: "د",
  ظ: "د",
  ذ: "د",
  پ: "ب",
  ڤ: "ف",
  چ: "ج",
  ء: "",
};

/** How Arabic writes the g of foreign names, for which it has no letter. */
const foreignLetters: Readonly<Record<string, string>> = { غ: "ك", ج: "ك", چ: "ك" };

/** A form without the vowels inside it: the first and the last letter stay, as كارلا and كارلو, Maria and Mario are two. */
function withoutVowels(form: string): string {
  return form.slice(0, 1) + form.slice(1, -1).replace(/[aiuاوي]/gu, "") + (form.length > 1 ? form.slice(-1) : "");
}
