import type { DiscoveredArticle, Mention, ResolvedArticle } from "../../model/article.ts";
import { compareSpans, overlaps } from "../../model/span.ts";
import { demonymsOutside } from "../demonyms-outside.ts";
import type { Knowledge, Stage } from "../knowledge.ts";
import { namesByClassWord } from "./class-words.ts";
import { listMarks, placedMentions, tokenMarks } from "./list-marks.ts";
import { organizationsByHead } from "./organizations.ts";
import { peopleByParts } from "./people.ts";
import { proposals } from "./propose.ts";
import { namesByReader } from "./reader.ts";
import { repeatedShortForms } from "./repeated.ts";

/**
 * Adds mentions of names that no list has (entity null, origin `discovery`) where nothing listed stands, and settles
 * which demonyms remain: those outside every mention. Where the article's language has a model, one scored model decides,
 * to which the rules are features; elsewhere the rules alone do, the surer ways first.
 */
export const discover: Stage<ResolvedArticle, DiscoveredArticle> = (article, knowledge) => {
  const mentions = knowledge.discover === "off" ? article.mentions : withUnlisted(article, knowledge);
  return { ...article, mentions, demonyms: demonymsOutside(article.foundDemonyms, mentions) };
};

function withUnlisted(article: ResolvedArticle, { discover: policy, models, gazetteer }: Knowledge): readonly Mention[] {
  let mentions = article.mentions;
  const tagger = policy === "rules" ? null : models.taggerOf(article.language);
  const add = (way: (article: ResolvedArticle) => Mention[]) => {
    mentions = withNew(mentions, way({ ...article, mentions }));
  };
  if (tagger === null) for (const way of [...cheapRules, namesByReader]) add(way);
  else {
    const placed = placedMentions(article.tokens, article.mentions);
    const rules = policy === "learned" ? new Uint8Array(article.tokens.length) : ruleMarks(article);
    const marks = listMarks(article, placed, gazetteer);
    mentions = withNew(mentions, proposals(article, tagger, { marks, rules, placed }));
  }
  if (policy !== "learned") add(repeatedShortForms);
  return mentions;
}

/** Ways that cost little enough to be asked in every article, the surer first. */
const cheapRules = [peopleByParts, organizationsByHead, namesByClassWord];

/** What the rules propose, for the tagger, by token. */
export function ruleMarks(article: ResolvedArticle): Uint8Array {
  let mentions: readonly Mention[] = [];
  for (const way of cheapRules) mentions = withNew(mentions, way(article));
  return tokenMarks(article.tokens.length, placedMentions(article.tokens, mentions));
}

/**
 * Mentions stay sorted and free of overlap: what is there already wins, then the one that starts first. What
 * reaches from one cell of a table into the next is no name.
 */
function withNew(known: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const free: Mention[] = [];
  let at = 0;
  for (const mention of [...found].sort(compareSpans)) {
    if (mention.text.includes("\t")) continue;
    while (at < known.length && (known[at] as Mention).end <= mention.start) at++;
    const next = known[at];
    const last = free.at(-1);
    if ((next === undefined || !overlaps(next, mention)) && (last === undefined || !overlaps(last, mention))) free.push(mention);
  }
  return free.length === 0 ? known : [...known, ...free].sort(compareSpans);
}
