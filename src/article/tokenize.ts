import type { Language } from "../language/language.ts";
import { languageOfScript } from "../language/languages.ts";
import { lexiconOf } from "../language/lexicon.ts";
import { splitWords, wordKey } from "../language/words.ts";
import type { Reading, SegmentedArticle, Token, TokenizedArticle } from "../model/article.ts";
import type { Stage } from "./knowledge.ts";

/**
 * Adds the tokens of every sentence that is not furniture, each with its readings: the whole word first, then the
 * readings without proclitics. A function word or a known part of names (بعد, وليد) has the one reading.
 */
export const tokenize: Stage<SegmentedArticle, TokenizedArticle> = (article) => {
  const tokens: Token[] = [];
  article.sentences.forEach((sentence, number) => {
    if (sentence.zone === "furniture") return;
    for (const word of splitWords(article.text, sentence.start, sentence.end)) {
      const language = languageOfScript(word.script, article.language);
      const { key, offsets } = wordKey(article.text, word);
      if (key === "") continue;
      const whole: Reading = { key, start: word.start, clitic: "" };
      const { start, end, kind, script } = word;
      tokens.push({ start, end, kind, script, sentence: number, readings: [whole, ...stripped(key, offsets, language)] });
    }
  });
  return { ...article, tokens };
};

const none: readonly Reading[] = [];

function stripped(key: string, offsets: readonly number[], language: Language): readonly Reading[] {
  const readings = language.proclitics(key);
  if (readings.length === 0) return none;
  const { functionWords, givenNames, familyNames } = lexiconOf(language);
  if (functionWords.has(key) || givenNames.has(key) || familyNames.has(key)) return none;
  return readings.map(({ key: rest, from, clitic }) => ({ key: rest, start: offsets[from] as number, clitic }));
}
