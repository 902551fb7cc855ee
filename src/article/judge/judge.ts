import type { AnnotatedArticle, DiscoveredArticle, Evidence, Mention } from "../../model/article.ts";
import type { Judgement } from "../../model/judgement.ts";
import { compareSpans, overlaps, type Span } from "../../model/span.ts";
import { demonymsOutside } from "../demonyms-outside.ts";
import type { Knowledge, Stage } from "../knowledge.ts";
import { scoreOf } from "../resolve/weights.ts";
import { nameKey } from "./judgements.ts";
import { lastOfEachPlace, type PlacedJudgement, placedJudgements, placeKey } from "./place.ts";

/** Logits of what a person decided: the score rounds to 1. */
const judgedWeight = 10;

/** Replays what people decided of an article's mentions, as {@link judgedMentions} tells. */
export const judge: Stage<DiscoveredArticle, AnnotatedArticle> = (article, knowledge) => {
  const unjudged = article.mentions;
  const mentions = judgedMentions(article, knowledge);
  if (mentions === unjudged) return { ...article, unjudged };
  return { ...article, unjudged, mentions, demonyms: demonymsOutside(article.foundDemonyms, mentions) };
};

/** What judging needs of an article. */
type Judged = Pick<DiscoveredArticle, "id" | "text" | "mentions">;

/**
 * The mentions of an article after what people decided. A judgement on a mention replaces whatever overlaps its place, or
 * takes the mention there away; where judgements overlap the later line stays. One on a name is for every unlisted mention of
 * it that has none of its own. A link to an entity that no list has is passed over. Judged mentions say so in their evidence.
 */
export function judgedMentions(
  article: Judged,
  { gazetteer, judgements }: Pick<Knowledge, "gazetteer" | "judgements">,
): readonly Mention[] {
  const placed = placedJudgements(article, judgements);
  if (placed.length === 0 && judgements.ofName.size === 0) return article.mentions;
  const { made, away } = onMentions(article, lastOfEachPlace(placed), gazetteer);
  const kept = article.mentions.filter(
    (mention) => !away.has(placeKey(mention)) && !made.some((other) => overlaps(other, mention)),
  );
  const named = kept.flatMap((mention) => {
    const judgement = mention.origin === "discovery" ? judgements.ofName.get(nameKey(mention.name))?.judgement : undefined;
    if (judgement === undefined) return [mention];
    if (judgement.decision === "no-name") return [];
    return [judgedMention(article.text, mention, mention, judgement, gazetteer) ?? mention];
  });
  return [...named, ...made].sort(compareSpans);
}

/** The mentions that judgements make, and the places whose mention they take away. */
function onMentions(
  { text, mentions }: Judged,
  placed: readonly PlacedJudgement[],
  gazetteer: Knowledge["gazetteer"],
): { readonly made: readonly Mention[]; readonly away: ReadonlySet<string> } {
  const found = new Map(mentions.map((mention) => [placeKey(mention), mention]));
  const away = new Set<string>();
  let made: Mention[] = [];
  for (const place of placed) {
    const { judgement } = place;
    if (judgement.decision === "no-name") away.add(placeKey(place));
    const mention = judgedMention(text, place, found.get(placeKey(place)), judgement, gazetteer);
    if (mention !== null) made = [...made.filter((other) => !overlaps(other, mention)), mention];
  }
  return { made, away };
}

/** The mention that a judgement makes of a place and of what was found just there; null where it makes none. */
function judgedMention(
  articleText: string,
  { start, end }: Span,
  found: Mention | undefined,
  judgement: Judgement,
  gazetteer: Knowledge["gazetteer"],
): Mention | null {
  const text = articleText.slice(start, end);
  const said: Evidence = { rule: "judgement", weight: judgedWeight, detail: detailOf(judgement) };
  const clitic = found?.clitic === undefined ? {} : { clitic: found.clitic };
  const shared = { start, end, text, score: scoreOf(judgedWeight), ...clitic };
  if (judgement.decision === "link") {
    const entry = gazetteer.entryOf(judgement.entity);
    if (entry === undefined) return null;
    const same = found?.entity === entry.id;
    return {
      ...shared,
      type: entry.type,
      entity: entry.id,
      // A name that was found unlisted is from now on one of a listed entity.
      origin: found === undefined || found.origin === "discovery" ? "gazetteer" : found.origin,
      name: same ? found.name : text,
      // Reasons for another entity, or for none, are not reasons for this one.
      evidence: same ? [said, ...found.evidence] : [said],
      alternatives: alternativesOf(found).filter(({ entity }) => entity !== entry.id),
    };
  }
  if (judgement.decision !== "unlisted") return null;
  const same = found?.origin === "discovery" && found.type === judgement.type;
  return {
    ...shared,
    type: judgement.type,
    entity: null,
    origin: "discovery",
    name: found?.origin === "discovery" ? found.name : text,
    evidence: same ? [said, ...found.evidence] : [said],
    alternatives: [],
  };
}

/** What the program would have chosen, and between what. */
function alternativesOf(found: Mention | undefined): Mention["alternatives"] {
  if (found === undefined) return [];
  return found.entity === null ? found.alternatives : [{ entity: found.entity, score: found.score }, ...found.alternatives];
}

function detailOf(judgement: Judgement): string {
  const { decision, judgedBy, judgedAt, note } = judgement;
  const what = judgement.decision === "link" ? `link to ${judgement.entity}` : decision;
  const who = `${judgedBy === undefined ? "" : ` by ${judgedBy}`}${judgedAt === undefined ? "" : ` at ${judgedAt}`}`;
  return `${what}${who}${note === undefined ? "" : `: ${note}`}`;
}
