import { languageOfScript } from "../language/languages.ts";
import { lexiconOf } from "../language/lexicon.ts";
import { elidedReadings, procliticReadings } from "../language/proclitics.ts";
import { WordScanner } from "../language/scan.ts";
import { field, meta, recordSize } from "../language/word-record.ts";
import { keyOf, wordKey, wordOf } from "../language/words.ts";
import type { Reading, Script, SegmentedArticle, Token, TokenizedArticle } from "../model/article.ts";
import type { Stage } from "./knowledge.ts";

const scanner = new WordScanner("left-out");

/**
 * Adds the tokens of every sentence that is not furniture, each with its readings: the whole word first, then the
 * readings without proclitics. A function word or a known part of names (بعد, وليد) has the one reading.
 */
export const tokenize: Stage<SegmentedArticle, TokenizedArticle> = (article) => {
  const { text, language } = article;
  const tokens: Token[] = [];
  scanner.read(text);
  article.sentences.forEach(({ start, end, zone }, number) => {
    if (zone === "furniture") return;
    const first = scanner.count;
    scanner.scan(start, end);
    const { records, count } = scanner;
    if (count > first)
      records[first * recordSize + field.meta] = (records[first * recordSize + field.meta] as number) | meta.begins;
    for (let word = first; word < count; word++) tokens.push(new LazyToken(text, language, wordOf(records, word), number));
  });
  const { count } = scanner;
  const packed = { units: scanner.units.slice(0, text.length + 1), records: scanner.records.slice(0, count * recordSize), count };
  return { ...article, tokens, packed };
};

/** Whether a word may be read without its proclitics: not one that is known as a whole. */
export function takesProclitics(key: string, script: Script, articleLanguage: string): boolean {
  const { functionWords, givenNames, familyNames } = lexiconOf(languageOfScript(script, articleLanguage));
  return !(functionWords.has(key) || givenNames.has(key) || familyNames.has(key));
}

/** A token whose readings are made when they are first asked for, as most never are. */
class LazyToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly kind: Token["kind"];
  readonly script: Script;
  readonly sentence: number;
  readonly #text: string;
  readonly #language: string;
  #readings: Token["readings"] | undefined;

  constructor(text: string, language: string, { start, end, kind, script }: ReturnType<typeof wordOf>, sentence: number) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.script = script;
    this.sentence = sentence;
    this.#text = text;
    this.#language = language;
  }

  get readings(): Token["readings"] {
    this.#readings ??= this.#read();
    return this.#readings;
  }

  #read(): Token["readings"] {
    const key = keyOf(this.#text, this);
    const whole: Reading = { key, start: this.start, clitic: "" };
    const { proclitics } = languageOfScript(this.script, this.#language);
    const stripped =
      proclitics === undefined
        ? []
        : [...procliticReadings(key, proclitics), ...elidedReadings(this.#text.slice(this.start, this.end), key, proclitics)];
    if (stripped.length === 0 || !takesProclitics(key, this.script, this.#language)) return [whole];
    const { offsets } = wordKey(this.#text, this);
    return [whole, ...stripped.map(({ key: rest, from, clitic }) => ({ key: rest, start: offsets[from] as number, clitic }))];
  }
}
