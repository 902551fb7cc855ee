import type { AnnotatedArticle, Demonym, Mention, ResolvedArticle } from "../../model/article.ts";
import { compareSpans, overlaps, type Span } from "../../model/span.ts";
import type { Stage } from "../knowledge.ts";
import { peopleByParts } from "./people.ts";
import { namesByReader } from "./reader.ts";
import { repeatedShortForms } from "./repeated.ts";

/**
 * Adds mentions of names that no list has (entity null, origin `discovery`) where nothing listed stands, and settles
 * which demonyms remain: those outside every mention. Ways of discovery are tried in order, the surer first.
 */
export const discover: Stage<ResolvedArticle, AnnotatedArticle> = (article, { discover: policy }) => {
  let mentions = article.mentions;
  if (policy === "rules") {
    for (const way of [peopleByParts, namesByReader]) mentions = withNew(mentions, way({ ...article, mentions }));
    mentions = withNew(mentions, repeatedShortForms({ ...article, mentions }));
  }
  return { ...article, mentions, demonyms: outside(article.foundDemonyms, mentions) };
};

/** Mentions stay sorted and free of overlap: what is there already wins, then the one that starts first. */
function withNew(known: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const free: Mention[] = [];
  let at = 0;
  for (const mention of [...found].sort(compareSpans)) {
    while (at < known.length && (known[at] as Mention).end <= mention.start) at++;
    const next = known[at];
    const last = free.at(-1);
    if ((next === undefined || !overlaps(next, mention)) && (last === undefined || !overlaps(last, mention))) free.push(mention);
  }
  return free.length === 0 ? known : [...known, ...free].sort(compareSpans);
}

function outside(demonyms: readonly Demonym[], mentions: readonly Span[]): readonly Demonym[] {
  let at = 0;
  return demonyms.filter((demonym) => {
    while (at < mentions.length && (mentions[at] as Span).end <= demonym.start) at++;
    const next = mentions[at];
    return next === undefined || !overlaps(next, demonym);
  });
}
