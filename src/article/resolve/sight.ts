import type { ClassWord, Language, TitleForm } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { type Lexicon, lexiconOf } from "../../language/lexicon.ts";
import type { FoundDemonym, Match, MatchedArticle, Token } from "../../model/article.ts";
import { classWordsBeside, type Phrase, titleBefore } from "../phrases.ts";

/**
 * What rules see of a match whatever entity it may stand for. Each fact is made when it is first asked for and kept, as a
 * match of a ministry's bare name has dozens of candidates.
 */
export class Sight {
  readonly match: Match;
  readonly token: Token;
  /** One word, so that it may be an ordinary word, a given name or a part of a longer name. */
  readonly single: boolean;
  /** The text of the match. */
  readonly surface: string;
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** The folded first word without its proclitics. */
  readonly key: string;
  readonly #article: MatchedArticle;
  readonly #demonyms: ReadonlyMap<number, FoundDemonym>;
  #commonness: number | undefined;
  #title: Phrase<TitleForm> | null | undefined;
  #classWords: readonly ClassWord[] | undefined;
  #amongCapitals: boolean | undefined;

  constructor(match: Match, article: MatchedArticle, demonyms: ReadonlyMap<number, FoundDemonym>) {
    this.match = match;
    this.token = article.tokens[match.firstToken] as Token;
    this.single = match.firstToken === match.lastToken;
    this.surface = article.text.slice(match.start, match.end);
    this.language = languageOfScript(this.token.script, article.language);
    this.lexicon = lexiconOf(this.language);
    this.key = keyOfMatch(match, this.token);
    this.#article = article;
    this.#demonyms = demonyms;
  }

  /** How surely the word of the match is an ordinary one, 0 to 1; 0 for several words. */
  get commonness(): number {
    this.#commonness ??= this.single ? this.language.commonness(this.key) : 0;
    return this.#commonness;
  }

  get title(): Phrase<TitleForm> | null {
    if (this.#title === undefined) this.#title = titleBefore(this.#article.tokens, this.match.firstToken, this.#article.language);
    return this.#title;
  }

  get classWords(): readonly ClassWord[] {
    const { firstToken, lastToken } = this.match;
    const { tokens, language } = this.#article;
    this.#classWords ??= classWordsBeside(tokens, { first: firstToken, last: lastToken }, language, (token) =>
      this.#demonyms.has(token),
    );
    return this.#classWords;
  }

  /** Whether it is written small where names bear a capital. */
  get small(): boolean {
    return this.language.capitals === "names" && this.surface === this.surface.toLowerCase();
  }

  /** Whether capitals tell nothing here: none are written, or nearly all words bear nothing else, as in a headline. */
  get amongCapitals(): boolean {
    this.#amongCapitals ??= mostlyCapitals(this.match.firstToken, this.#article);
    return this.#amongCapitals;
  }

  /** Whether the match begins its sentence, where every word bears a capital. */
  get beginsSentence(): boolean {
    return this.#article.tokens[this.match.firstToken - 1]?.sentence !== this.token.sentence;
  }

  /** The word before the match in its sentence. */
  get before(): Token | null {
    const before = this.#article.tokens[this.match.firstToken - 1];
    return before?.sentence === this.token.sentence && before.kind === "word" ? before : null;
  }

  /** The word after the match in its sentence. */
  get after(): Token | null {
    const after = this.#article.tokens[this.match.lastToken + 1];
    return after?.sentence === this.token.sentence && after.kind === "word" ? after : null;
  }
}

/** The folded reading of a match's first token that it was found by. */
export function keyOfMatch({ start, clitic }: Match, { readings }: Token): string {
  return (readings.find((reading) => reading.start === start && reading.clitic === clitic) ?? readings[0]).key;
}

function mostlyCapitals(index: number, { tokens, text }: MatchedArticle): boolean {
  let near = 0;
  let capitals = 0;
  for (let at = Math.max(0, index - 4); at <= index + 4; at++) {
    const token = tokens[at];
    if (token?.script !== "latin") continue;
    near++;
    const word = text.slice(token.start, token.end);
    if (word === word.toUpperCase()) capitals++;
  }
  return near > 2 && capitals * 2 > near;
}
