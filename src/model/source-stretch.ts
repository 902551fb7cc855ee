import type { Span } from "./span.ts";

/**
 * A stretch of an article's text as it stands in the decoded file (byte-order mark off): where it begins in the text, where
 * in the file, and how many UTF-16 units it is there and here. Equal lengths map unit by unit; a stretch whose lengths
 * differ (`&amp;` for &) maps as a whole. What no stretch holds, such as the blank line between two blocks, was put there.
 */
export type SourceStretch = readonly [text: number, file: number, unitsOfText: number, unitsOfFile: number];

/**
 * Where a span of an article's text stands in the decoded file that the text was extracted from, markup inside it
 * included; null where the article tells no stretches, or one of the span's ends lies in none.
 */
export function spanInFile(
  { stretches }: { readonly stretches?: readonly SourceStretch[] | undefined },
  span: Span,
): Span | null {
  if (span.start >= span.end) return null;
  const first = stretches?.find((stretch) => holds(stretch, span.start));
  const last = stretches?.findLast((stretch) => holds(stretch, span.end - 1));
  if (first === undefined || last === undefined) return null;
  const start = first[2] === first[3] ? first[1] + span.start - first[0] : first[1];
  const end = last[2] === last[3] ? last[1] + span.end - last[0] : last[1] + last[3];
  return { start, end };
}

function holds([text, , units]: SourceStretch, at: number): boolean {
  return text <= at && at < text + units;
}
