import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { seededRandom } from "./random.ts";

/** An undirected edge between nodes of the numbers 0 to order - 1. */
export interface WeightedEdge {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Measures of nodes that need the whole network, by the number of the node. */
export interface NetworkMeasures {
  /** Sums to 1 over all nodes. */
  readonly pagerank: readonly number[];
  /** Communities are numbered by their first node: 0, 1, 2… */
  readonly community: readonly number[];
}

/** Any seed would do, if it stays: the same graph must have the same communities in every run. */
const seed = 1993;

/** Numbers of edges at which graphology's typed indexes overflow: twice them is 2^8 or 2^16 (its 0.26 and before). */
const overflowing: readonly number[] = [2 ** 7, 2 ** 15];

/**
 * PageRank (Page, Brin, Motwani, Winograd 1999; damping 0.85, edges weighted, nodes without edges give to all) and
 * communities by the Louvain method (Blondel et al. 2008; modularity at resolution 1, edges weighted). The result depends
 * on the order of nodes and edges alone. At most one edge between two nodes, none from a node to itself.
 */
export function networkMeasures(order: number, edges: readonly WeightedEdge[]): NetworkMeasures {
  if (order === 0) return { pagerank: [], community: [] };
  const graph = new UndirectedGraph();
  // Nodes go by number: as keys, ids such as "constructor" would clash with what every object has.
  for (let node = 0; node < order; node++) graph.addNode(node);
  edges.forEach(({ source, target, weight }, number) => {
    graph.addUndirectedEdgeWithKey(number, source, target, { weight, pull: weight });
  });
  if (overflowing.includes(edges.length)) addSparePair(graph, order, edges.length);
  return { pagerank: pagerankOf(graph, order), community: communityOf(graph, order) };
}

/**
 * One edge more, between two nodes of its own, takes the graph past the overflow and changes nothing else: PageRank of
 * the rest keeps its proportions, and an edge without pull moves no community.
 */
function addSparePair(graph: UndirectedGraph, order: number, size: number): void {
  graph.addNode(order);
  graph.addNode(order + 1);
  graph.addUndirectedEdgeWithKey(size, order, order + 1, { weight: 1, pull: 0 });
}

function pagerankOf(graph: UndirectedGraph, order: number): readonly number[] {
  // The tolerance is a node's; the error left over all nodes is below 1e-9, well under what is written.
  const scores = pagerank(graph, { getEdgeWeight: "weight", tolerance: 1e-9 / graph.order, maxIterations: 1000 });
  const own = Array.from({ length: order }, (_, node) => scores[node] as number);
  const sum = own.reduce((total, score) => total + score, 0);
  return own.map((score) => score / sum);
}

function communityOf(graph: UndirectedGraph, order: number): readonly number[] {
  // Without edges the method divides by a total weight of 0.
  const found = graph.size === 0 ? null : louvain(graph, { getEdgeWeight: "pull", rng: seededRandom(seed) });
  const numbers = new Map<number, number>();
  return Array.from({ length: order }, (_, node) => {
    const community = found?.[node] ?? node;
    const known = numbers.get(community);
    if (known !== undefined) return known;
    numbers.set(community, numbers.size);
    return numbers.size - 1;
  });
}
