import type { Span } from "../model/span.ts";

/**
 * For each span the number of tokens before it in `text`. Spans must be sorted by start.
 *
 * A token here is a run of letters, marks and digits; a character outside the basic plane counts as a letter, punctuation
 * counts for nothing. A span that begins within a token, after a proclitic, has the tokens before that token. The rule
 * depends on the text alone, so that annotations already written give the same places again.
 */
export function tokensBefore(text: string, spans: readonly Span[]): number[] {
  const word = wordUnits();
  const places: number[] = [];
  let next = 0;
  let tokens = 0;
  let inside = false;
  for (let at = 0; at < text.length && next < spans.length; at++) {
    const isWord = word[text.charCodeAt(at)] === 1;
    if (isWord && !inside) tokens++;
    inside = isWord;
    for (; next < spans.length && (spans[next] as Span).start <= at; next++) places.push(isWord ? tokens - 1 : tokens);
  }
  while (places.length < spans.length) places.push(tokens);
  return places;
}

let units: Uint8Array | undefined;

/** 1 for each UTF-16 unit that is part of a token. */
function wordUnits(): Uint8Array {
  if (units !== undefined) return units;
  units = new Uint8Array(2 ** 16);
  for (let unit = 0; unit < units.length; unit++) {
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (surrogate || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit))) units[unit] = 1;
  }
  return units;
}
