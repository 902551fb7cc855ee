import type { ClassWord, TitleForm } from "../language/language.ts";
import { languageOfScript } from "../language/languages.ts";
import { type Lexicon, lexiconOf } from "../language/lexicon.ts";
import type { Token } from "../model/article.ts";

/** A phrase found beside a name: what it is and the tokens `[first, last]` it covers. */
export interface Phrase<Row> {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

/** How far back from a name a title that takes a complement is looked for, in tokens. */
const farthestTitle = 7;

/** Marks that may stand between a title or class word and its name: وزير الدفاع التركي، خلوصي أكار. */
const passable = new Set(["،", ",", "“", "”", "«", "»", '"', "'", "(", "‘", "’"]);

/** The form of the language that token `index` is read by. */
export function lexiconAt(tokens: readonly Token[], index: number, articleLanguage: string): Lexicon {
  const script = tokens[index]?.script ?? "other";
  return lexiconOf(languageOfScript(script, articleLanguage));
}

/**
 * The title before a name that starts at token `first`: directly before it (one comma or quote may stand between), or
 * farther off where the title takes a complement (وزير الدفاع التركي خلوصي أكار). Null where there is none.
 */
export function titleBefore(tokens: readonly Token[], first: number, articleLanguage: string): Phrase<TitleForm> | null {
  const lexicon = lexiconAt(tokens, first, articleLanguage);
  const last = previous(tokens, first);
  if (last === null) return null;
  const near = phraseEnding(tokens, last, lexicon.titles, lexicon);
  if (near !== null) return near;
  for (let at = last - 1; at >= 0 && first - at <= farthestTitle; at--) {
    if (!sameSentence(tokens, at, first) || tokens[at + 1]?.kind === "mark") return null;
    const far = phraseEnding(tokens, at, lexicon.titles, lexicon);
    if (far !== null) return far.row.takesComplement ? far : null;
  }
  return null;
}

/**
 * The class words beside a name over tokens `[first, last]`: before it (a mark or one word for which `between` is true,
 * such as a nisba, may stand between: العاصمة الليبية طرابلس) or after it. Empty where there are none.
 */
export function classWordsBeside(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  articleLanguage: string,
  between: (token: number) => boolean,
): readonly ClassWord[] {
  const lexicon = lexiconAt(tokens, first, articleLanguage);
  const before = previous(tokens, first);
  if (before !== null) {
    const near = phraseEnding(tokens, before, lexicon.classWordsBefore, lexicon);
    if (near !== null) return near.row;
    const farther = between(before) ? previous(tokens, before) : null;
    const far = farther === null ? null : phraseEnding(tokens, farther, lexicon.classWordsBefore, lexicon);
    if (far !== null) return far.row;
  }
  let found: readonly ClassWord[] | undefined;
  let key = "";
  for (let at = last + 1; at <= last + lexicon.longestPhrase && sameSentence(tokens, last, at); at++) {
    key += `${key === "" ? "" : " "}${tokens[at]?.word.keys[0]}`;
    found = lexicon.classWordsAfter.get(key) ?? found;
  }
  return found ?? [];
}

/** The phrase of `rows` that ends at token `last`, the longest first; its first word may bear proclitics. */
function phraseEnding<Row>(
  tokens: readonly Token[],
  last: number,
  rows: ReadonlyMap<string, Row>,
  { longestPhrase, phraseEnds }: Lexicon,
): Phrase<Row> | null {
  const end = tokens[last] as Token;
  if (!end.word.keys.some((key) => phraseEnds.has(key))) return null;
  let found: Phrase<Row> | null = null;
  let rest = "";
  for (let first = last; first >= 0 && last - first < longestPhrase && tokens[first]?.sentence === end.sentence; first--) {
    const { keys } = (tokens[first] as Token).word;
    for (const key of keys) {
      const row = rows.get(key + rest);
      if (row === undefined) continue;
      found = { row, first, last };
      break;
    }
    rest = ` ${keys[0]}${rest}`;
  }
  return found;
}

/** The token before `index` in its sentence, one passable mark skipped; null where a sentence or other mark begins. */
function previous(tokens: readonly Token[], index: number): number | null {
  let at = index - 1;
  const mark = tokens[at];
  if (mark?.kind === "mark" && passable.has(mark.word.keys[0])) at--;
  const token = tokens[at];
  return token === undefined || token.kind === "mark" || !sameSentence(tokens, at, index) ? null : at;
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}
