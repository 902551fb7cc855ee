import { type Adjacency, strengthsOf } from "./adjacency.ts";

const damping = 0.85;
/** Of all scores together; well below the ten decimals that are written. */
const tolerance = 1e-13;
const mostRounds = 1000;

/**
 * PageRank by power iteration: damping 0.85, a node hands on to its neighbours by weight, a node without edges to all.
 * Sums to 1.
 *
 * Source: Page, Brin, Motwani, Winograd, "The PageRank Citation Ranking", Stanford 1999.
 */
export function pagerank(network: Adjacency): Float64Array {
  const { order, starts, neighbours, weights } = network;
  const strengths = strengthsOf(network);
  let scores = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  for (let round = 0; round < mostRounds; round++) {
    let idle = 0;
    for (let node = 0; node < order; node++) if (strengths[node] === 0) idle += scores[node] as number;
    next.fill((1 - damping + damping * idle) / order);
    for (let node = 0; node < order; node++) {
      const share = (damping * (scores[node] as number)) / (strengths[node] as number);
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const neighbour = neighbours[at] as number;
        next[neighbour] = (next[neighbour] as number) + share * (weights[at] as number);
      }
    }
    let change = 0;
    for (let node = 0; node < order; node++) change += Math.abs((next[node] as number) - (scores[node] as number));
    [scores, next] = [next, scores];
    if (change < tolerance) break;
  }
  return scores;
}
