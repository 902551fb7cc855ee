import type { MentionJudgement } from "../../model/judgement.ts";
import type { Span } from "../../model/span.ts";
import type { Judgements, NumberedJudgement } from "./judgements.ts";

/** A judgement with the place in the article that it is on. */
export interface PlacedJudgement extends Span, NumberedJudgement<MentionJudgement> {}

/**
 * The judgements on an article that have a place in its text, in the order of their lines. One that has none is passed
 * over: its text is not there any more, or more than once and none where it was.
 */
export function placedJudgements(
  { id, text }: { readonly id: string; readonly text: string },
  { ofArticle }: Judgements,
): readonly PlacedJudgement[] {
  return (ofArticle.get(id) ?? []).flatMap((numbered) => {
    const start = startOf(numbered.judgement, text);
    return start === null ? [] : [{ ...numbered, start, end: start + numbered.judgement.text.length }];
  });
}

/** Code units of text that a judgement quotes on each side of a mention. */
const quoted = 24;

/** The address by which a judgement on a place of an article finds it again, as {@link startOf} does. */
export function addressOf(
  { id, text }: { readonly id: string; readonly text: string },
  { start, end }: Span,
): Pick<MentionJudgement, "article" | "start" | "end" | "text" | "prefix" | "suffix"> {
  const from = Math.max(0, start - quoted);
  const to = Math.min(text.length, end + quoted);
  const prefix = text.slice(isSecondHalf(text, from) ? from + 1 : from, start);
  const suffix = text.slice(end, isSecondHalf(text, to) ? to - 1 : to);
  return { article: id, start, end, text: text.slice(start, end), prefix, suffix };
}

/** Whether a surrogate pair would be cut in two here. */
function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Of judgements that came to lie on one place, as the text moved, the last one. */
export function lastOfEachPlace(placed: readonly PlacedJudgement[]): readonly PlacedJudgement[] {
  const byPlace = new Map<string, PlacedJudgement>();
  for (const one of placed) {
    byPlace.delete(placeKey(one));
    byPlace.set(placeKey(one), one);
  }
  return [...byPlace.values()];
}

/** Equal for equal places. */
export function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/**
 * Where a judged mention starts: where it was judged, if its text stands there with what was before and after it; else the
 * only place that has all three. Null where there is no such place, or several: then the text has changed too much. The way
 * of the Web Annotation Data Model (W3C, 2017), whose text position and text quote selectors a judgement holds.
 */
export function startOf({ start, text, prefix = "", suffix = "" }: MentionJudgement, articleText: string): number | null {
  const quote = prefix + text + suffix;
  const before = start - prefix.length;
  if (before >= 0 && articleText.startsWith(quote, before)) return start;
  const first = articleText.indexOf(quote);
  if (first < 0 || articleText.indexOf(quote, first + 1) >= 0) return null;
  return first + prefix.length;
}
