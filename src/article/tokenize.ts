import type { BoundedMap } from "../language/bounded-map.ts";
import { WordScanner } from "../language/scan.ts";
import { field, meta, recordSize } from "../language/word-record.ts";
import { splitWords, type Word, wordOf } from "../language/words.ts";
import type { Script, SegmentedArticle, Token, TokenizedArticle } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import type { Stage } from "./knowledge.ts";
import { type ReadWord, typesOf, wordTypeOf } from "./word-types.ts";

const scanner = new WordScanner("left-out");

/**
 * Adds the tokens of every sentence that is not furniture, each with its readings: the whole word first, then the
 * readings without proclitics. A function word or a known part of names (بعد, وليد) has the one reading.
 */
export const tokenize: Stage<SegmentedArticle, TokenizedArticle> = (article) => {
  const { text, language } = article;
  const tokens: Token[] = [];
  const source = { text, language, types: typesOf(language) };
  scanner.read(text);
  article.sentences.forEach(({ start, end, zone }, number) => {
    if (zone === "furniture") return;
    const first = scanner.count;
    scanner.scan(start, end);
    const { records, count } = scanner;
    if (count > first)
      records[first * recordSize + field.meta] = (records[first * recordSize + field.meta] as number) | meta.begins;
    for (let word = first; word < count; word++) tokens.push(new LazyToken(source, wordOf(records, word), number));
  });
  const { count } = scanner;
  const packed = { units: scanner.units.slice(0, text.length + 1), records: scanner.records.slice(0, count * recordSize), count };
  return { ...article, tokens, packed };
};

/** The tokens of a stretch of a text, with their readings, as if it were a sentence of its own. */
export function tokensOf(text: string, language: string, { start, end }: Span): Token[] {
  const source = { text, language, types: typesOf(language) };
  return splitWords(text, start, end).map((word) => new LazyToken(source, word, 0));
}

/** A token whose type and readings are looked up when they are first asked for, as most never are. */
class LazyToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly kind: Token["kind"];
  readonly script: Script;
  readonly sentence: number;
  readonly #source: TokenSource;
  #word: ReadWord | undefined;
  #readings: Token["readings"] | undefined;

  constructor(source: TokenSource, { start, end, kind, script }: Word, sentence: number) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.script = script;
    this.sentence = sentence;
    this.#source = source;
  }

  get word(): ReadWord {
    if (this.#word === undefined) {
      const { text, language, types } = this.#source;
      this.#word = wordTypeOf(text.slice(this.start, this.end), this.kind, this.script, language, types);
    }
    return this.#word;
  }

  get readings(): Token["readings"] {
    this.#readings ??= this.word.readingsAt(this.start);
    return this.#readings;
  }
}

/** What the tokens of an article have in common. */
interface TokenSource {
  readonly text: string;
  readonly language: string;
  readonly types: BoundedMap<ReadWord>;
}
