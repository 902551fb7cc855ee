import type { ArticleFile } from "../model/article-file.ts";
import type { CandidateRecord, EntityRecord } from "../model/corpus-files.ts";
import type { EntityType } from "../model/entry.ts";
import type { GraphEdge, GraphView } from "../model/graph.ts";
import { compareText, lastStartingBy } from "../model/span.ts";

/** How much of a run one page shows; what is more is counted, and the page says so in words. */
export const reportCaps = {
  characters: 20_000,
  entities: 500,
  candidates: 200,
  pairs: 200,
  problems: 200,
  /** Spellings, places in the text and pieces of evidence listed for one row. */
  details: 20,
} as const;

/** Everything the report page shows, as plain JSON. `totals` counts before the caps. */
export interface ReportData {
  readonly totals: {
    readonly articles: number;
    readonly entities: number;
    /** Mentions of listed entities. */
    readonly mentions: number;
    readonly candidates: number;
    readonly pairs: number;
    readonly problems: number;
  };
  /** The window of the co-mention graph, such as `sentence`. */
  readonly window: string;
  readonly articles: readonly ReportArticle[];
  readonly entities: readonly ReportEntity[];
  readonly candidates: readonly ReportCandidate[];
  readonly pairs: readonly ReportPair[];
  readonly problems: readonly ReportProblem[];
  /** The labels of every entity that something on the page refers to, sorted by id. */
  readonly labels: readonly EntityLabels[];
}

export interface EntityLabels {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Of a candidate that stands in the graph; no list has it. */
  readonly provisional?: true | undefined;
}

/** An article with the beginning of its text; no span reaches past that. */
export interface ReportArticle {
  readonly id: string;
  readonly path: string;
  readonly language: string;
  readonly publishedOn: string | null;
  /** The title, or the first line where there is none. */
  readonly heading: string;
  readonly text: string;
  /** Length of the whole text. */
  readonly characters: number;
  /** Mentions in the whole text. */
  readonly mentionCount: number;
  readonly sentences: ArticleFile["sentences"];
  readonly mentions: ArticleFile["mentions"];
  readonly demonyms: ArticleFile["demonyms"];
  readonly problems: readonly ReportProblem[];
}

export type ReportEntity = Omit<EntityRecord, "entry"> & { readonly nameCount: number };
export type ReportCandidate = Omit<CandidateRecord, "keys" | "countries"> & {
  readonly nameCount: number;
  readonly contextCount: number;
};
export type ReportPair = Pick<GraphEdge, "source" | "target" | "count" | "articles" | "npmi" | "logLikelihood" | "evidence"> & {
  readonly evidenceCount: number;
};

export interface ReportProblem {
  readonly code: string;
  readonly message: string;
  readonly source?: string | undefined;
}

/** What a report is made of. `articles` are those to show (the caller caps them), `articleCount` all there are. */
export interface ReportInput {
  readonly articles: readonly ArticleFile[];
  readonly articleCount: number;
  readonly entities: readonly EntityRecord[];
  readonly candidates: readonly CandidateRecord[];
  readonly graph: GraphView;
  readonly problems: readonly ReportProblem[];
}

/** Builds the data of the report page: the strongest of each kind up to {@link reportCaps}. Pure and deterministic. */
export function reportData({ articles, articleCount, entities, candidates, graph, problems }: ReportInput): ReportData {
  const strongest = strongestEdges(graph.edges);
  const shown = {
    articles: articles.map(toReportArticle),
    entities: [...entities]
      .sort((a, b) => b.mentions - a.mentions || b.articles - a.articles || compareText(a.id, b.id))
      .slice(0, reportCaps.entities)
      .map(toReportEntity),
    candidates: [...candidates]
      .sort((a, b) => b.settles - a.settles || b.articles - a.articles || b.mentions - a.mentions || compareText(a.id, b.id))
      .slice(0, reportCaps.candidates)
      .map(toReportCandidate),
    pairs: strongest.edges.map(toReportPair),
  };
  return {
    totals: {
      articles: articleCount,
      entities: entities.length,
      mentions: entities.reduce((sum, { mentions }) => sum + mentions, 0),
      candidates: candidates.length,
      pairs: strongest.of,
      problems: problems.length,
    },
    window: graph.window,
    ...shown,
    problems: problems.slice(0, reportCaps.problems),
    labels: labelsOf(referredTo(shown), [...graph.nodes, ...entities]),
  };
}

/** Strongest first: by count, then logLikelihood, then ids. */
function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return (
    b.count - a.count || b.logLikelihood - a.logLikelihood || compareText(a.source, b.source) || compareText(a.target, b.target)
  );
}

/** The edges to show, picked in one pass so that a graph of any size can be gone through. */
function strongestEdges(all: Iterable<GraphEdge>): { readonly edges: readonly GraphEdge[]; readonly of: number } {
  let edges: GraphEdge[] = [];
  let of = 0;
  for (const edge of all) {
    of++;
    edges.push(edge);
    if (edges.length > reportCaps.pairs * 8) edges = edges.sort(compareEdges).slice(0, reportCaps.pairs);
  }
  return { edges: edges.sort(compareEdges).slice(0, reportCaps.pairs), of };
}

function toReportArticle(article: ArticleFile): ReportArticle {
  const { id, source, language, publishedOn, mentions, demonyms, sentences } = article;
  const end = cutAt(article);
  const before = (span: { readonly end: number }) => span.end <= end;
  return {
    id,
    path: source.path,
    language,
    publishedOn,
    heading: headingOf(article),
    text: article.text.slice(0, end),
    characters: article.text.length,
    mentionCount: mentions.length,
    sentences: sentences
      .filter(({ start }) => start < end)
      .map((sentence) => ({ ...sentence, end: Math.min(sentence.end, end) })),
    mentions: mentions.filter(before),
    demonyms: demonyms.filter(before),
    problems: article.problems,
  };
}

/** Where to cut a text: at the cap, or just before what must not be cut in two there (a mention, a surrogate pair). */
function cutAt({ text, mentions }: ArticleFile): number {
  if (text.length <= reportCaps.characters) return text.length;
  const mention = mentions[lastStartingBy(mentions, reportCaps.characters)];
  if (mention !== undefined && mention.end > reportCaps.characters) return mention.start;
  const last = text.charCodeAt(reportCaps.characters - 1);
  return last >= 0xd800 && last <= 0xdbff ? reportCaps.characters - 1 : reportCaps.characters;
}

/** The title of an article, else its first line, else its id; at most 140 characters. */
export function headingOf({ id, text, title, sentences }: ArticleFile): string {
  const span = title.start < title.end ? title : (sentences.find(({ zone }) => zone === "title") ?? sentences[0]);
  const words = span === undefined ? [] : text.slice(span.start, Math.min(span.end, span.start + 400)).match(/\S+/g);
  const heading = Array.from((words ?? []).join(" "));
  if (heading.length === 0) return id;
  return heading.length > 140 ? `${heading.slice(0, 140).join("")}…` : heading.join("");
}

function toReportEntity({ entry: _, ...entity }: EntityRecord): ReportEntity {
  return { ...entity, names: entity.names.slice(0, reportCaps.details), nameCount: entity.names.length };
}

function toReportCandidate({ keys: _, countries: __, ...candidate }: CandidateRecord): ReportCandidate {
  return {
    ...candidate,
    joins: candidate.joins.slice(0, reportCaps.details),
    names: candidate.names.slice(0, reportCaps.details),
    contexts: candidate.contexts.slice(0, reportCaps.details),
    nameCount: candidate.names.length,
    contextCount: candidate.contexts.length,
  };
}

function toReportPair({ source, target, count, articles, npmi, logLikelihood, evidence }: GraphEdge): ReportPair {
  return {
    source,
    target,
    count,
    articles,
    npmi,
    logLikelihood,
    evidence: evidence.slice(0, reportCaps.details),
    evidenceCount: evidence.length,
  };
}

function referredTo({
  articles,
  entities,
  candidates,
  pairs,
}: Pick<ReportData, "articles" | "entities" | "candidates" | "pairs">) {
  return new Set([
    ...articles.flatMap(({ mentions, demonyms }) => [
      ...mentions.flatMap(({ entity, alternatives }) => [entity, ...alternatives.map((other) => other.entity)]),
      ...demonyms.map(({ entity }) => entity),
    ]),
    ...entities.map(({ id }) => id),
    ...candidates.flatMap(({ similar, company }) => [...similar, ...company].map(({ entity }) => entity)),
    ...pairs.flatMap(({ source, target }) => [source, target]),
  ]);
}

function labelsOf(wanted: ReadonlySet<string | null>, known: readonly EntityLabels[]): EntityLabels[] {
  const byId = new Map<string, EntityLabels>();
  for (const { id, type, label, labels, provisional } of known) {
    if (wanted.has(id)) byId.set(id, { id, type, label, labels, ...(provisional ? { provisional } : {}) });
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
