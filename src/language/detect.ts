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
  let best = { code: "und", score: 0, hits: 0 };
  for (const language of languages) {
    const own = words.filter(({ script }) => script === language.script);
    const keys = own.map((word) => keyOf(sample, word));
    const { functionWords } = lexiconOf(language);
    const hits = keys.filter((key) => functionWords.has(key)).length;
    const score = own.length / words.length;
    // A headline or a short note has few function words, so a short text is judged by its script alone.
    const sure = own.length < 20 || (hits / own.length >= leastFunctionWords && !neighbourly(language, keys, hits));
    const better = score > best.score || (score === best.score && hits > best.hits);
    if (sure && better && !foreign(language.script, sample, own.length)) best = { code: language.code, score, hits };
  }
  return best.score >= 0.3 ? best.code : "und";
}

function foreign(script: string, sample: string, words: number): boolean {
  return script === "arabic" && (sample.match(notArabicLetters)?.length ?? 0) > words * 0.1;
}

/** Whether the words are rather those of a language without a folder that shares many with this one. */
function neighbourly(language: Language, keys: readonly string[], hits: number): boolean {
  return (language.neighbours ?? []).some((words) => keys.filter((key) => words.includes(key)).length >= hits);
}
