import type { ArticleFile } from "../../src/model/article-file.ts";
import type { CandidateRecord, EntityRecord } from "../../src/model/corpus-files.ts";
import type { Graph, GraphEdge } from "../../src/model/graph.ts";
import type { ReportInput } from "../../src/report/report-data.ts";

/** A mention at `start` of `text`. */
export function mentionAt(text: string, start: number, entity: string | null = "tripoli"): ArticleFile["mentions"][number] {
  return {
    start,
    end: start + text.length,
    text,
    type: "place",
    entity,
    origin: "gazetteer",
    name: text,
    score: 0.9,
    evidence: [{ rule: "exact-name", weight: 1, detail: text }],
    alternatives: [],
  };
}

/** An article of one sentence, changed by `parts`. */
export function articleOf(text: string, parts: Partial<ArticleFile> = {}): ArticleFile {
  return {
    schema: "comention/article@1",
    id: "a.txt",
    source: { path: "a.txt", sha256: "0".repeat(64), bytes: text.length },
    language: "en",
    publishedOn: null,
    title: { start: 0, end: 0 },
    offsetUnit: "utf-16",
    text,
    sentences: text === "" ? [] : [{ start: 0, end: text.length, zone: "body" }],
    mentions: [],
    demonyms: [],
    problems: [],
    ...parts,
  };
}

export function entityOf(id: string, parts: Partial<EntityRecord> = {}): EntityRecord {
  const label = `Label of ${id}`;
  const counts = { mentions: 1, articles: 1, names: [], firstOn: null, lastOn: null };
  return { id, type: "place", label, labels: { en: label }, country: null, ...counts, entry: { secret: id }, ...parts };
}

export function candidateOf(key: string, parts: Partial<CandidateRecord> = {}): CandidateRecord {
  const lists = { names: [], evidence: [], roles: [], countries: [], company: [], similar: [], joins: [], contexts: [] };
  const name = { id: `candidate:${key}`, key, keys: [key], text: key, labels: {} };
  return {
    ...name,
    type: "person",
    standing: "full",
    score: 0.5,
    settles: 0.5,
    mentions: 1,
    articles: 1,
    country: null,
    ...lists,
    ...parts,
  };
}

export function edgeOf(source: string, target: string, parts: Partial<GraphEdge> = {}): GraphEdge {
  const sizes = { count: 1, articles: 1, npmi: 0.1, logLikelihood: 1, pValue: 0.3, jaccard: 0.5, cosine: 0.5 };
  const figures = { ...sizes, backbone: 1, noiseCorrected: 0, noiseCorrectedDeviation: 0.1, firstOn: null, lastOn: null };
  return { source, target, ...figures, slices: {}, evidence: [], ...parts };
}

export function graphOf(edges: readonly GraphEdge[]): Graph {
  return {
    schema: "comention/graph@1",
    window: "sentence",
    articles: 1,
    windows: 1,
    slice: "month",
    leftOut: { zones: [], ambiguousMentions: 0, duplicates: 0, outsidePeriod: 0, edges: 0 },
    filters: { types: [], since: null, until: null, minArticles: 1, backbone: null },
    betweenness: "exact",
    nodes: [],
    edges: [...edges],
  };
}

/** What a report is made of, empty but for `parts`. */
export function inputOf(parts: Partial<ReportInput> = {}): ReportInput {
  return { articles: [], articleCount: 0, entities: [], candidates: [], graph: graphOf([]), problems: [], ...parts };
}
