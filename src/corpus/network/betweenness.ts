import { seededRandom } from "../random.ts";
import type { Adjacency } from "./adjacency.ts";

/** The most steps (nodes times edges) for which every node is a source; a second or so. */
const exactSteps = 1e8;
/** Sources where not every node can be one, fewer in networks of more than a million edges. */
const mostPivots = 128;
const fewestPivots = 16;
const pivotSteps = 1e8;
/** Any seed would do, if it stays. */
const seed = 2007;

export interface Betweenness {
  readonly scores: Float64Array;
  /** `exact`, or of how many pivots it is an estimate. */
  readonly method: string;
}

/**
 * The share of the shortest paths between two other nodes that lead through a node, over all pairs: 0 to 1. A path is as
 * long as it has steps; weights do not count. In a large network only some nodes are sources, drawn with a fixed seed,
 * and their sum is scaled up: an estimate, which may pass 1 by a little and is then cut to it.
 *
 * Sources: Ulrik Brandes, "A Faster Algorithm for Betweenness Centrality", Journal of Mathematical Sociology 25(2), 2001;
 * Ulrik Brandes, Christian Pich, "Centrality Estimation in Large Networks", 2007 (random pivots).
 */
export function betweenness(network: Adjacency): Betweenness {
  const { order, neighbours } = network;
  const edges = neighbours.length / 2;
  const exact = order * edges <= exactSteps;
  const pivots = Math.max(fewestPivots, Math.min(mostPivots, Math.floor(pivotSteps / Math.max(1, edges))));
  const sources = exact || pivots >= order ? Uint32Array.from({ length: order }, (_, node) => node) : drawn(order, pivots);
  const scores = dependencies(network, sources);
  // Each pair is met from both its ends, and there are (n - 1)(n - 2) / 2 pairs of others.
  const scale = order < 3 ? 0 : order / sources.length / ((order - 1) * (order - 2));
  for (let node = 0; node < order; node++) scores[node] = Math.min(1, (scores[node] as number) * scale);
  return { scores, method: sources.length === order ? "exact" : `${sources.length} pivots` };
}

/** Different nodes by a seeded shuffle, sorted. */
function drawn(order: number, count: number): Uint32Array {
  const random = seededRandom(seed);
  const nodes = Uint32Array.from({ length: order }, (_, node) => node);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (order - at));
    [nodes[at], nodes[other]] = [nodes[other] as number, nodes[at] as number];
  }
  return nodes.slice(0, count).sort();
}

/** For each node the sum, over the sources, of the shares of shortest paths from the source that lead through the node. */
function dependencies({ order, starts, neighbours }: Adjacency, sources: Uint32Array): Float64Array {
  const scores = new Float64Array(order);
  const distance = new Int32Array(order);
  const paths = new Float64Array(order);
  const share = new Float64Array(order);
  const queue = new Uint32Array(order);
  for (const source of sources) {
    distance.fill(-1);
    paths.fill(0);
    share.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const node = queue[at] as number;
      const farther = (distance[node] as number) + 1;
      const own = paths[node] as number;
      for (let arc = starts[node] as number, end = starts[node + 1] as number; arc < end; arc++) {
        const neighbour = neighbours[arc] as number;
        if (distance[neighbour] === -1) {
          distance[neighbour] = farther;
          queue[reached++] = neighbour;
        }
        if (distance[neighbour] === farther) paths[neighbour] = (paths[neighbour] as number) + own;
      }
    }
    for (let at = reached - 1; at > 0; at--) {
      const node = queue[at] as number;
      const nearer = (distance[node] as number) - 1;
      const part = (1 + (share[node] as number)) / (paths[node] as number);
      for (let arc = starts[node] as number, end = starts[node + 1] as number; arc < end; arc++) {
        const neighbour = neighbours[arc] as number;
        if (distance[neighbour] === nearer) share[neighbour] = (share[neighbour] as number) + (paths[neighbour] as number) * part;
      }
      scores[node] = (scores[node] as number) + (share[node] as number);
    }
  }
  return scores;
}
