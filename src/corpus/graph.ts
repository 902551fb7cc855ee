import type { Graph, GraphEdge, GraphNode } from "../model/graph.ts";
import { compareText } from "../model/span.ts";
import { type EntryLookup, namingOf } from "./labels.ts";
import { networkMeasures } from "./network.ts";
import { disparity, type EdgeCounts, logLikelihood, npmi, rounded } from "./statistics.ts";
import type { EntityCounts, PairCounts, Tables } from "./tables.ts";

/** Measures of an edge by their key in the file. A new one is a function and a line here (and in the schema). */
const edgeMeasures = {
  npmi,
  logLikelihood,
  backbone: disparity,
} as const satisfies Partial<Record<keyof GraphEdge, (counts: EdgeCounts) => number>>;

/**
 * The co-mention graph of the tables: a node for every entity mentioned (of degree 0 where it is never mentioned with
 * another), an edge for every pair. Everything is sorted by id in code unit order, `source < target`.
 */
export function buildGraph(tables: Tables, lookup: EntryLookup): Graph {
  const entities = [...tables.entities].sort((a, b) => compareText(a.id, b.id));
  const pairs = sortedPairs(tables, entities);
  const ends = endsOf(entities.length, pairs);
  const network = networkMeasures(
    entities.length,
    pairs.map(({ source, target, counts }) => ({ source, target, weight: counts.windows })),
  );
  const nodes = entities.map((entity, number): GraphNode => {
    const { id, mentions, articles } = entity;
    return {
      id,
      ...namingOf(lookup(id), entity),
      mentions,
      articles,
      degree: (ends[number] as End).degree,
      community: network.community[number] as number,
      pagerank: rounded(network.pagerank[number] as number),
    };
  });
  const edges = pairs.map(({ source, target, counts }): GraphEdge => {
    const [one, other] = [entities[source] as EntityCounts, entities[target] as EntityCounts];
    const measured: EdgeCounts = {
      together: counts.windows,
      sourceWindows: one.windows,
      targetWindows: other.windows,
      windows: tables.windows,
      source: ends[source] as End,
      target: ends[target] as End,
      weight: counts.windows,
    };
    const { articles, firstOn, lastOn, evidence } = counts;
    return {
      source: one.id,
      target: other.id,
      count: counts.windows,
      articles,
      ...measuresOf(measured),
      firstOn,
      lastOn,
      evidence: [...evidence],
    };
  });
  return { schema: "comention/graph@1", window: tables.window, articles: tables.articles, nodes, edges };
}

type EdgeMeasures = Record<keyof typeof edgeMeasures, number>;

function measuresOf(counts: EdgeCounts): EdgeMeasures {
  return Object.fromEntries(Object.entries(edgeMeasures).map(([name, measure]) => [name, measure(counts)])) as EdgeMeasures;
}

/** A pair by the places of its ends in the sorted list of entities, `source < target`. */
interface Pair {
  readonly source: number;
  readonly target: number;
  readonly counts: PairCounts;
}

function sortedPairs(tables: Tables, sorted: readonly EntityCounts[]): readonly Pair[] {
  const places = new Uint32Array(sorted.length);
  sorted.forEach(({ id }, place) => {
    places[tables.entityNumbers.get(id) as number] = place;
  });
  return Array.from(tables.pairs.values(), (counts) => {
    const [a, b] = [places[counts.a] as number, places[counts.b] as number];
    return { source: Math.min(a, b), target: Math.max(a, b), counts };
  }).sort((a, b) => a.source - b.source || a.target - b.target);
}

interface End {
  degree: number;
  strength: number;
}

function endsOf(order: number, pairs: readonly Pair[]): readonly End[] {
  const ends = Array.from({ length: order }, (): End => ({ degree: 0, strength: 0 }));
  for (const { source, target, counts } of pairs) {
    for (const end of [ends[source] as End, ends[target] as End]) {
      end.degree++;
      end.strength += counts.windows;
    }
  }
  return ends;
}
