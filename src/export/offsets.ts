import { lastStartingBy } from "../model/span.ts";

/**
 * Turns offsets of a text in UTF-16 code units into offsets in Unicode code points, as Python, SQL and the web standards
 * count. A letter with Arabic diacritics is several code points in either; an emoji is mostly one code point, two units.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => ({ start: index }));
  if (pairs.length === 0) return (offset) => offset;
  // Pairs that begin before the offset count one unit too many each.
  return (offset) => offset - (lastStartingBy(pairs, offset - 1) + 1);
}

/** The number of code points of a text. */
export function codePointLength(text: string): number {
  return codePointOffsets(text)(text.length);
}

/**
 * A text as UTF-8 can hold it: an unpaired surrogate, which is one unit and one code point, becomes U+FFFD, so that no
 * offset shifts.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** A well-formed text without carriage returns, each a space now: readers that make CRLF one line feed would shift offsets. */
export function withoutCarriageReturns(text: string): string {
  return wellFormed(text).replaceAll("\r", " ");
}
