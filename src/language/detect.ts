import type { Script } from "../model/article.ts";
import type { Language } from "./language.ts";
import { languages } from "./languages.ts";
import { lexiconOf } from "./lexicon.ts";
import { keyOf, splitWords } from "./words.ts";

/** How much of a text is looked at: enough to be sure, little enough to cost nothing. In UTF-16 units. */
const sampleLength = 20_000;

/** Share of the words that must be function words of a language before the text is taken to be in it. */
const leastFunctionWords = 0.08;

/** Letters that Persian, Urdu, Kurdish and Uyghur write and Arabic does not; ی and ک alone prove nothing on the web. */
const notArabicLetters = /[پچژگٹڈڑےۆێەڕڵھ]/gu;

/**
 * The language of a text by its commonest script and, among the languages of that script, by its function words: a code of
 * ours, or `und` where no language fits (Persian, Spanish, or a table of numbers). Deterministic and independent of any
 * list of names.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const words = splitWords(sample).filter(({ kind }) => kind === "word");
  if (words.length === 0) return "und";
  const keysByScript = new Map<Script, string[]>();
  for (const word of words) {
    const keys = keysByScript.get(word.script);
    if (keys === undefined) keysByScript.set(word.script, [keyOf(sample, word)]);
    else keys.push(keyOf(sample, word));
  }
  let best = { code: "und", score: 0, hits: 0 };
  for (const language of languages) {
    const keys = keysByScript.get(language.script) ?? [];
    const hits = countIn(lexiconOf(language).functionWords, keys);
    const score = keys.length / words.length;
    // A headline or a short note has few function words, so a short text is judged by its script alone.
    const sure = keys.length < 20 || (hits / keys.length >= leastFunctionWords && !neighbourly(language, keys, hits));
    const better = score > best.score || (score === best.score && hits > best.hits);
    if (better && sure && !foreign(language.script, sample, keys.length)) best = { code: language.code, score, hits };
  }
  return best.score >= 0.3 ? best.code : "und";
}

function countIn(words: ReadonlySet<string>, keys: readonly string[]): number {
  let count = 0;
  for (const key of keys) if (words.has(key)) count++;
  return count;
}

function foreign(script: string, sample: string, words: number): boolean {
  return script === "arabic" && (sample.match(notArabicLetters)?.length ?? 0) > words * 0.1;
}

/** Whether the words are rather those of a language without a folder that shares many with this one. */
function neighbourly({ neighbours = [] }: Language, keys: readonly string[], hits: number): boolean {
  return neighbours.some((words) => countIn(setOf(words), keys) >= hits);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(words: readonly string[]): ReadonlySet<string> {
  const set = sets.get(words) ?? new Set(words);
  sets.set(words, set);
  return set;
}
