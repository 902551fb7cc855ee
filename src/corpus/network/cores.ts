import type { Adjacency } from "./adjacency.ts";

/**
 * The core number of each node: the largest k such that the node is in a part of the network where each has at least k
 * neighbours. Weights do not count. Linear in the edges.
 *
 * Source: Vladimir Batagelj, Matjaž Zaveršnik, "An O(m) Algorithm for Cores Decomposition of Networks", 2003.
 */
export function coreNumbers({ order, starts, neighbours }: Adjacency): Uint32Array {
  const degrees = new Uint32Array(order);
  let largest = 0;
  for (let node = 0; node < order; node++) {
    const degree = (starts[node + 1] as number) - (starts[node] as number);
    degrees[node] = degree;
    largest = Math.max(largest, degree);
  }
  // Nodes sorted by what is left of their degree; `bins[d]` is where those of degree d begin.
  const bins = new Uint32Array(largest + 2);
  for (const degree of degrees) bins[degree + 1] = (bins[degree + 1] as number) + 1;
  for (let degree = 0; degree <= largest; degree++) bins[degree + 1] = (bins[degree + 1] as number) + (bins[degree] as number);
  const next = bins.slice();
  const sorted = new Uint32Array(order);
  const places = new Uint32Array(order);
  for (let node = 0; node < order; node++) {
    const degree = degrees[node] as number;
    const place = next[degree] as number;
    next[degree] = place + 1;
    sorted[place] = node;
    places[node] = place;
  }
  for (const node of sorted) {
    const degree = degrees[node] as number;
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
      const neighbour = neighbours[at] as number;
      const own = degrees[neighbour] as number;
      if (own <= degree) continue;
      // It loses a neighbour: it changes places with the first of its bin, which then begins one later.
      const [place, start] = [places[neighbour] as number, bins[own] as number];
      const first = sorted[start] as number;
      [sorted[start], sorted[place], places[neighbour], places[first]] = [neighbour, first, start, place];
      bins[own] = start + 1;
      degrees[neighbour] = own - 1;
    }
  }
  return degrees;
}
