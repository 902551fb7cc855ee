import { judgedMentions } from "../article/judge/judge.ts";
import { type Judgements, type NumberedJudgement, nameKey } from "../article/judge/judgements.ts";
import { lastOfEachPlace, placedJudgements, placeKey } from "../article/judge/place.ts";
import { namingOf } from "../corpus/labels.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../model/article.ts";
import type { ArticleFile } from "../model/article-file.ts";
import type { CandidateRecord } from "../model/corpus-files.ts";
import type { EntityType } from "../model/entry.ts";
import type { Judgement } from "../model/judgement.ts";
import { compareSpans, overlaps, type Span } from "../model/span.ts";
import { type EntityLabels, headingOf } from "./report-data.ts";

/** What the review page is told of a judgement. */
export interface ShownJudgement {
  /** Whether it is on this mention, or on its name in all articles. */
  readonly on: "mention" | "name";
  readonly decision: Judgement["decision"];
  readonly judgedBy: string | null;
  readonly judgedAt: string | null;
}

/** A place of an article to be judged: a mention as judged so far, or one that a judgement took away (`rejected`). */
export interface ReviewMark extends Span {
  readonly text: string;
  /** Null where a judgement took away what was there, and the run no longer tells. */
  readonly type: EntityType | null;
  readonly entity: string | null;
  readonly origin: string | null;
  readonly score: number | null;
  readonly evidence: Mention["evidence"];
  readonly alternatives: Mention["alternatives"];
  readonly rejected: boolean;
  readonly judgement: ShownJudgement | null;
}

/** An article with its marks, sorted, none overlapping another; nothing is left out of its text. */
export interface ReviewArticle {
  readonly id: string;
  readonly path: string;
  readonly heading: string;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly text: string;
  readonly sentences: ArticleFile["sentences"];
  readonly marks: readonly ReviewMark[];
  /** Of every entity that a mark refers to. */
  readonly labels: readonly EntityLabels[];
}

/** An article in the list to choose from. `judged` counts judgements on its mentions. */
export interface ReviewRow {
  readonly id: string;
  readonly path: string;
  readonly heading: string;
  readonly publishedOn: string | null;
  readonly mentions: number;
  readonly judged: number;
}

export interface ReviewRows {
  readonly total: number;
  readonly matching: number;
  readonly rows: readonly ReviewRow[];
}

/** An entry that a search found. */
export interface ReviewEntry extends EntityLabels {
  readonly country: string | null;
  readonly kind: string | null;
  /** The name by which it was found. */
  readonly name: string;
}

export interface ReviewCandidate {
  readonly id: string;
  readonly type: EntityType;
  readonly text: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly mentions: number;
  readonly articles: number;
  /** What a judgement on it is on: a spelling of each of its names. */
  readonly names: readonly string[];
  readonly contexts: CandidateRecord["contexts"];
  readonly similar: readonly EntityLabels[];
  readonly judgement: ShownJudgement | null;
}

export interface ReviewCandidates {
  readonly total: number;
  readonly candidates: readonly ReviewCandidate[];
  /** Names judged, those no longer among the candidates too, so that every judgement can be taken back. */
  readonly judged: readonly { readonly name: string; readonly what: string }[];
}

/** What the reviewer sees of an article: the mentions of its file with the judgements so far replayed on them. Pure. */
export function reviewArticle(article: ArticleFile, gazetteer: Gazetteer, judgements: Judgements): ReviewArticle {
  const { id, source, language, publishedOn, text, sentences } = article;
  const found = article.mentions as readonly Mention[];
  const mentions = judgedMentions({ id, text, mentions: found }, { gazetteer, judgements });
  const placed = new Map(lastOfEachPlace(placedJudgements(article, judgements)).map((one) => [placeKey(one), one]));
  const marks: ReviewMark[] = mentions.map((mention) => {
    const judgement = placed.get(placeKey(mention))?.judgement;
    return {
      ...markOf(mention),
      judgement: shown(judgement, "mention") ?? shown(judgementOnName(mention, judgements)?.judgement, "name"),
    };
  });
  const gone = [
    ...found.map((mention) => ({ mark: markOf(mention), onName: judgementOnName(mention, judgements) })),
    ...[...placed.values()].map((place) => ({ mark: emptyMark(place, text), onName: undefined })),
  ].flatMap(({ mark, onName }) => {
    const onPlace = placed.get(placeKey(mark));
    const isOnPlace = onPlace !== undefined && onPlace.judgement.decision !== "undecided";
    const last = isOnPlace ? onPlace : onName;
    if (last?.judgement.decision !== "no-name") return [];
    const judgement = shown(last.judgement, isOnPlace ? "mention" : "name");
    return [{ line: last.line, mark: { ...mark, rejected: true, judgement } }];
  });
  // Of places that overlap the one judged last is shown, as it is what the reviewer has just done.
  for (const { mark } of gone.sort((a, b) => b.line - a.line)) {
    if (!marks.some((other) => overlaps(other, mark))) marks.push(mark);
  }
  return {
    ...{ id, path: source.path, heading: headingOf(article), language, publishedOn, text, sentences },
    marks: marks.sort(compareSpans),
    labels: labelsOf(marks, gazetteer),
  };
}

/** A candidate as the reviewer sees it. Pure. */
export function reviewCandidate(candidate: CandidateRecord, gazetteer: Gazetteer, judgements: Judgements): ReviewCandidate {
  const { id, type, text, labels, mentions, articles, contexts, similar, key } = candidate;
  return {
    ...{ id, type, text, labels, mentions, articles, contexts },
    names: namesToJudge(candidate),
    similar: [...new Set(similar.map(({ entity }) => entity))].flatMap((entity) => labelOf(entity, gazetteer)),
    judgement: shown(judgements.ofName.get(key)?.judgement, "name"),
  };
}

/** A spelling of each name of a candidate: what a judgement on the candidate is on, a line each. */
export function namesToJudge({ keys, names }: Pick<CandidateRecord, "keys" | "names">): readonly string[] {
  return keys.map((key) => names.find(({ text }) => nameKey(text) === key)?.text ?? key);
}

/** What was decided of a name, in words. */
export function decisionInWords(judgement: Judgement): string {
  if (judgement.decision === "link") return `linked to ${judgement.entity}`;
  return judgement.decision === "unlisted" ? `an unlisted ${judgement.type}` : "no name";
}

function markOf({ start, end, text, type, entity, origin, score, evidence, alternatives }: Mention): ReviewMark {
  return { start, end, text, type, entity, origin, score, evidence, alternatives, rejected: false, judgement: null };
}

function emptyMark({ start, end }: Span, text: string): ReviewMark {
  const nothing = { type: null, entity: null, origin: null, score: null, evidence: [], alternatives: [] };
  return { start, end, text: text.slice(start, end), ...nothing, rejected: false, judgement: null };
}

function judgementOnName({ origin, name }: Mention, { ofName }: Judgements): NumberedJudgement | undefined {
  return origin === "discovery" ? ofName.get(nameKey(name)) : undefined;
}

function shown(judgement: Judgement | undefined, on: ShownJudgement["on"]): ShownJudgement | null {
  if (judgement === undefined || judgement.decision === "undecided") return null;
  const { decision, judgedBy, judgedAt } = judgement;
  return { on, decision, judgedBy: judgedBy ?? null, judgedAt: judgedAt ?? null };
}

function labelsOf(marks: readonly ReviewMark[], gazetteer: Gazetteer): EntityLabels[] {
  const ids = new Set(marks.flatMap(({ entity, alternatives }) => [entity, ...alternatives.map((other) => other.entity)]));
  return [...ids].flatMap((id) => (id === null ? [] : labelOf(id, gazetteer)));
}

/** The labels of an entity; none where no list has it. */
function labelOf(id: string, gazetteer: Gazetteer): EntityLabels[] {
  const entry = gazetteer.entryOf(id);
  if (entry === undefined) return [];
  const { type, label, labels } = namingOf(entry, { id, type: entry.type });
  return [{ id, type, label, labels }];
}
