import type { Graph, GraphEdge, GraphNode, GraphView, SliceName } from "../model/graph.ts";
import { compareText } from "../model/span.ts";
import { disparity, type EdgeSurroundings, noiseCorrected } from "./backbone.ts";
import type { CoMentions } from "./co-mentions.ts";
import { dayText, sliceText } from "./days.ts";
import { type ArticleOrder, type Gathered, gather, orderArticles } from "./gather.ts";
import type { NamingLookup } from "./labels.ts";
import { networkMeasures } from "./network/measures.ts";
import { type PairRow, pairRows } from "./pair-rows.ts";
import { cosine, jaccard, logLikelihood, npmi, type PairCounts, precise, pValue } from "./statistics.ts";
import type { EntityCounts, Tables } from "./tables.ts";
import { type TimelineRow, timelineRows } from "./timeline.ts";

/** A co-mention graph, and how often its entities were mentioned over time. */
export interface CorpusGraph {
  readonly graph: GraphView;
  readonly edgeCount: number;
  /** Can be gone through any number of times. */
  readonly timeline: Iterable<TimelineRow>;
}

/**
 * The co-mention graph of each window asked for, in that order. A node for every entity mentioned (of degree 0 where it is
 * never mentioned with another), an edge for every pair; everything sorted by id in code unit order, `source < target`.
 *
 * The figures of an edge are of the whole corpus counted; `minArticles` and `backbone` only choose which edges are shown,
 * and nodes left without an edge by them go. Degree, community and the other measures of a node are of what is shown.
 *
 * The fold's rows are used up: tables give their graphs once.
 */
export function buildGraphs(tables: Tables, namingOf: NamingLookup): readonly CorpusGraph[] {
  const { coMentions, entityNumbers } = tables;
  const entities = [...tables.entities].sort((a, b) => compareText(a.id, b.id));
  const places = new Uint32Array(entities.length);
  entities.forEach(({ id }, place) => {
    places[entityNumbers.get(id) as number] = place;
  });
  if (coMentions.stage === "counted") throw new Error("These tables have given their graphs already.");
  coMentions.stage = "counted";
  const articles = orderArticles(coMentions);
  return coMentions.graphs.map((_, number) => {
    const gathered = gather(coMentions, number, places, articles);
    return buildGraph({ state: coMentions, number, entities, articles, gathered, namingOf });
  });
}

interface Parts {
  readonly state: CoMentions;
  readonly number: number;
  /** Sorted by id. */
  readonly entities: readonly EntityCounts[];
  readonly articles: ArticleOrder;
  readonly gathered: Gathered;
  readonly namingOf: NamingLookup;
}

function buildGraph(parts: Parts): CorpusGraph {
  const { state, number, entities, articles, gathered, namingOf } = parts;
  const { totals } = gathered;
  const { window, windows } = state.graphs[number] as CoMentions["graphs"][0];
  const { leaveOut, types, since, until, minArticles, backbone, slice, candidates } = state.options;
  const total = totals.strength.reduce((sum, strength) => sum + strength, 0);
  const kept = keptEdges(parts, total);
  const filtered = minArticles > 1 || backbone !== null;
  const shown = shownNodes(parts, kept, filtered);
  const measures = networkMeasures({
    order: shown.places.length,
    sources: kept.sources.map((place) => shown.numbers[place] as number),
    targets: kept.targets.map((place) => shown.numbers[place] as number),
    weights: kept.weights,
  });
  const nodes = Array.from(shown.places, (place, node): GraphNode => {
    const entity = entities[place] as EntityCounts;
    const { type, label, labels, country, provisional } = namingOf(entity);
    return {
      id: entity.id,
      type,
      label,
      labels,
      country,
      mentions: totals.mentions[place] as number,
      articles: totals.articles[place] as number,
      windows: totals.windows[place] as number,
      degree: kept.degree[place] as number,
      weightedDegree: kept.strength[place] as number,
      community: measures.community[node] as number,
      pagerank: precise(measures.pagerank[node] as number),
      betweenness: precise(measures.betweenness[node] as number),
      core: measures.core[node] as number,
      ...(provisional === true ? { provisional } : {}),
    };
  });
  const head: Omit<Graph, "nodes" | "edges"> = {
    schema: "comention/graph@1",
    window,
    articles: articles.ids.length,
    windows,
    slice,
    leftOut: { zones: [...leaveOut], ...state.leftOut, edges: kept.all - kept.sources.length },
    filters: { types: [...types], since, until, minArticles, backbone, ...(candidates === null ? {} : { candidates }) },
    betweenness: measures.method,
  };
  const edges = again(() => edgesOf(parts, windows, total));
  return { graph: { ...head, nodes, edges }, edgeCount: kept.sources.length, timeline: again(() => timelineRows(parts)) };
}

/** The ends, by place, and weights of the edges that are shown, with what they add up to at each place. */
interface KeptEdges {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  readonly degree: Uint32Array;
  readonly strength: Float64Array;
  /** Edges before the filters. */
  readonly all: number;
}

function keptEdges(parts: Parts, total: number): KeptEdges {
  const { degree: degrees } = parts.gathered.totals;
  const all = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  const [sources, targets, weights] = [new Uint32Array(all), new Uint32Array(all), new Float64Array(all)];
  const [degree, strength] = [new Uint32Array(degrees.length), new Float64Array(degrees.length)];
  let count = 0;
  for (const pair of pairRows(parts.gathered.pairs)) {
    if (!isShown(parts, pair, total)) continue;
    sources[count] = pair.source;
    targets[count] = pair.target;
    weights[count] = pair.windows;
    count++;
    for (const end of [pair.source, pair.target]) {
      degree[end] = (degree[end] as number) + 1;
      strength[end] = (strength[end] as number) + pair.windows;
    }
  }
  return {
    sources: sources.subarray(0, count),
    targets: targets.subarray(0, count),
    weights: weights.subarray(0, count),
    degree,
    strength,
    all,
  };
}

function isShown(parts: Parts, pair: PairRow, total: number): boolean {
  const { minArticles, backbone } = parts.state.options;
  return pair.articles >= minArticles && (backbone === null || disparity(surroundings(parts, pair, total)) < backbone);
}

function shownNodes({ gathered: { totals } }: Parts, kept: KeptEdges, filtered: boolean) {
  const numbers = new Int32Array(totals.articles.length).fill(-1);
  const places: number[] = [];
  totals.articles.forEach((articles, place) => {
    if (articles === 0 || (filtered && kept.degree[place] === 0)) return;
    numbers[place] = places.length;
    places.push(place);
  });
  return { numbers, places };
}

function surroundings({ gathered: { totals } }: Parts, { source, target, windows }: PairRow, total: number): EdgeSurroundings {
  const end = (place: number) => ({ degree: totals.degree[place] as number, strength: totals.strength[place] as number });
  return { weight: windows, source: end(source), target: end(target), total };
}

function* edgesOf(parts: Parts, windows: number, total: number): Iterable<GraphEdge> {
  const { entities, articles, gathered, state } = parts;
  const { slice } = state.options;
  for (const pair of pairRows(gathered.pairs)) {
    if (!isShown(parts, pair, total)) continue;
    const counts: PairCounts = {
      together: pair.windows,
      sourceWindows: gathered.totals.windows[pair.source] as number,
      targetWindows: gathered.totals.windows[pair.target] as number,
      windows,
    };
    const around = surroundings(parts, pair, total);
    const corrected = noiseCorrected(around);
    yield {
      source: (entities[pair.source] as EntityCounts).id,
      target: (entities[pair.target] as EntityCounts).id,
      count: pair.windows,
      articles: pair.articles,
      npmi: precise(npmi(counts)),
      logLikelihood: precise(logLikelihood(counts)),
      pValue: precise(pValue(counts)),
      jaccard: precise(jaccard(counts)),
      cosine: precise(cosine(counts)),
      backbone: precise(disparity(around)),
      noiseCorrected: precise(corrected.score),
      noiseCorrectedDeviation: precise(corrected.deviation),
      firstOn: dayText(pair.firstDay),
      lastOn: dayText(pair.lastDay),
      slices: slicesOf(pair, slice),
      evidence: evidenceOf(pair, articles.ids),
    };
  }
}

function slicesOf({ words, slicesAt, evidenceAt }: PairRow, slice: SliceName): Record<string, number> {
  const slices: Record<string, number> = {};
  for (let at = slicesAt; at < evidenceAt; at += 2) slices[sliceText(words[at] as number, slice)] = words[at + 1] as number;
  return slices;
}

function evidenceOf({ words, evidenceAt, end }: PairRow, ids: readonly string[]): GraphEdge["evidence"] {
  const evidence: GraphEdge["evidence"] = [];
  for (let at = evidenceAt; at < end; at += 2) {
    evidence.push({ article: ids[words[at] as number] as string, sentence: words[at + 1] as number });
  }
  return evidence;
}

/** What a generator gives, from the start each time it is gone through. */
function again<Row>(generate: () => Iterable<Row>): Iterable<Row> {
  return { [Symbol.iterator]: () => generate()[Symbol.iterator]() };
}
