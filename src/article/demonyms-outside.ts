import type { Demonym } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";

/** The demonyms that lie outside every mention; both sorted by start. One inside a name is part of that name. */
export function demonymsOutside(demonyms: readonly Demonym[], mentions: readonly Span[]): readonly Demonym[] {
  let at = 0;
  return demonyms.filter((demonym) => {
    while (at < mentions.length && (mentions[at] as Span).end <= demonym.start) at++;
    const next = mentions[at];
    return next === undefined || !overlaps(next, demonym);
  });
}
