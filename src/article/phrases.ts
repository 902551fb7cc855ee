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
  const { titles, longestPhrase } = lexiconAt(tokens, first, articleLanguage);
  const last = previous(tokens, first);
  if (last === null) return null;
  const near = phraseEnding(tokens, last, titles, longestPhrase);
  if (near !== null) return near;
  for (let at = last - 1; at >= 0 && first - at <= farthestTitle; at--) {
    if (!sameSentence(tokens, at, first) || tokens[at + 1]?.kind === "mark") return null;
    const far = phraseEnding(tokens, at, titles, longestPhrase);
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
  const { classWordsBefore, classWordsAfter, longestPhrase } = lexiconAt(tokens, first, articleLanguage);
  const before = previous(tokens, first);
  if (before !== null) {
    const near = phraseEnding(tokens, before, classWordsBefore, longestPhrase);
    if (near !== null) return near.row;
    const farther = between(before) ? previous(tokens, before) : null;
    const far = farther === null ? null : phraseEnding(tokens, farther, classWordsBefore, longestPhrase);
    if (far !== null) return far.row;
  }
  for (let length = Math.min(longestPhrase, tokens.length - 1 - last); length >= 1; length--) {
    if (!sameSentence(tokens, last, last + length)) continue;
    const key = tokens
      .slice(last + 1, last + 1 + length)
      .map(({ readings }) => readings[0].key)
      .join(" ");
    const rows = classWordsAfter.get(key);
    if (rows !== undefined) return rows;
  }
  return [];
}

/** The phrase of `rows` that ends at token `last`, the longest first; its first word may bear proclitics. */
function phraseEnding<Row>(
  tokens: readonly Token[],
  last: number,
  rows: ReadonlyMap<string, Row>,
  longest: number,
): Phrase<Row> | null {
  for (let length = Math.min(longest, last + 1); length >= 1; length--) {
    const first = last - length + 1;
    if (!sameSentence(tokens, first, last)) continue;
    const rest = tokens
      .slice(first + 1, last + 1)
      .map(({ readings }) => ` ${readings[0].key}`)
      .join("");
    for (const { key } of (tokens[first] as Token).readings) {
      const row = rows.get(key + rest);
      if (row !== undefined) return { row, first, last };
    }
  }
  return null;
}

/** The token before `index` in its sentence, one passable mark skipped; null where a sentence or other mark begins. */
function previous(tokens: readonly Token[], index: number): number | null {
  let at = index - 1;
  const mark = tokens[at];
  if (mark?.kind === "mark" && passable.has(mark.readings[0].key)) at--;
  const token = tokens[at];
  return token === undefined || token.kind === "mark" || !sameSentence(tokens, at, index) ? null : at;
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}
