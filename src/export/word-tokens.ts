import type { ArticleFile } from "../model/article-file.ts";
import { lastStartingBy, type Span } from "../model/span.ts";

/**
 * A word (letters, marks, digits, joiners) or any other visible character with its marks. Spaces, control characters and
 * invisible formatting (bidi marks among them) are in no token.
 */
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*|[^\s\p{Cf}\p{Cc}\p{Surrogate}]\p{M}*|\p{Surrogate}/gu;

/**
 * The tokens of an article for formats that are lists of tokens, in UTF-16 code units. A token is cut where a mention or
 * sentence starts or ends, so that a name written with a proclitic (للأمم "to the nations") is a token of its own.
 */
export function wordTokens({ text, sentences, mentions }: Pick<ArticleFile, "text" | "sentences" | "mentions">): Span[] {
  const cuts = [...new Set([...sentences, ...mentions].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  return [...text.matchAll(token)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    while (next < cuts.length && (cuts[next] as number) <= index) next++;
    const parts: Span[] = [];
    let start = index;
    for (; next < cuts.length && (cuts[next] as number) < end; next++) {
      parts.push({ start, end: cuts[next] as number });
      start = cuts[next] as number;
    }
    return [...parts, { start, end }];
  });
}

/** The tokens that start in a span, by their numbers `[first, last]`; null where none does. `tokens` are in order. */
export function tokensWithin(tokens: readonly Span[], { start, end }: Span): readonly [first: number, last: number] | null {
  const first = lastStartingBy(tokens, start - 1) + 1;
  const last = lastStartingBy(tokens, end - 1);
  return first <= last ? [first, last] : null;
}
