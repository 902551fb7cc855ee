import { seededRandom } from "../random.ts";
import { type Adjacency, adjacencyOf, strengthsOf } from "./adjacency.ts";

/** Any seed would do, if it stays: the same network must have the same communities in every run. */
const seed = 1993;
/** A smaller gain of modularity is taken for an error of rounding. */
const leastGain = 1e-10;

/**
 * Communities by the Louvain method: modularity at resolution 1, edges weighted, nodes taken in an order drawn with a
 * fixed seed. Communities are numbered by their first node; a node without edges is one by itself.
 *
 * Source: Blondel, Guillaume, Lambiotte, Lefebvre, "Fast Unfolding of Communities in Large Networks", Journal of
 * Statistical Mechanics, 2008.
 */
export function communities(network: Adjacency): Uint32Array {
  const random = seededRandom(seed);
  const found = Uint32Array.from({ length: network.order }, (_, node) => node);
  let level: Level = { network, loops: new Float64Array(network.order) };
  for (;;) {
    const { community, moved } = moveNodes(level, random);
    if (!moved) return found;
    const count = numberByFirst(community);
    for (let node = 0; node < found.length; node++) found[node] = community[found[node] as number] as number;
    level = merged(level, community, count);
  }
}

/** Communities of the level below as nodes; `loops` is twice the weight within each. */
interface Level {
  readonly network: Adjacency;
  readonly loops: Float64Array;
}

/** Moves nodes to the neighbouring community with the largest gain of modularity, until none gains. */
function moveNodes({ network, loops }: Level, random: () => number): { community: Uint32Array; moved: boolean } {
  const { order, starts, neighbours, weights } = network;
  const strengths = strengthsOf(network);
  let total = 0;
  for (let node = 0; node < order; node++) {
    strengths[node] = (strengths[node] as number) + (loops[node] as number);
    total += strengths[node] as number;
  }
  const community = Uint32Array.from({ length: order }, (_, node) => node);
  const sums = strengths.slice();
  const links = new Float64Array(order);
  const met = new Uint32Array(order);
  const sequence = shuffled(order, random);
  let moved = false;
  for (let changes = 1; changes > 0; ) {
    changes = 0;
    for (const node of sequence) {
      const own = community[node] as number;
      const strength = strengths[node] as number;
      let count = 0;
      for (let arc = starts[node] as number, end = starts[node + 1] as number; arc < end; arc++) {
        const other = community[neighbours[arc] as number] as number;
        if (links[other] === 0) met[count++] = other;
        links[other] = (links[other] as number) + (weights[arc] as number);
      }
      sums[own] = (sums[own] as number) - strength;
      const gain = (other: number) => (links[other] as number) - ((sums[other] as number) * strength) / total;
      let best = own;
      let bestGain = gain(own) + leastGain * total;
      for (let at = 0; at < count; at++) {
        const other = met[at] as number;
        const its = gain(other);
        if (its > bestGain) [best, bestGain] = [other, its];
      }
      sums[best] = (sums[best] as number) + strength;
      for (let at = 0; at < count; at++) links[met[at] as number] = 0;
      if (best === own) continue;
      community[node] = best;
      changes++;
      moved = true;
    }
  }
  return { community, moved };
}

function shuffled(order: number, random: () => number): Uint32Array {
  const nodes = Uint32Array.from({ length: order }, (_, node) => node);
  for (let at = order - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [nodes[at], nodes[other]] = [nodes[other] as number, nodes[at] as number];
  }
  return nodes;
}

/** Numbers communities 0, 1, 2… by their first node, in place; gives how many there are. */
function numberByFirst(community: Uint32Array): number {
  const numbers = new Map<number, number>();
  community.forEach((one, node) => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    community[node] = number;
  });
  return numbers.size;
}

/** The network of communities: weights between two are added up, those within become loops. */
function merged({ network, loops }: Level, community: Uint32Array, count: number): Level {
  const { order, starts, neighbours, weights } = network;
  const between = new Map<number, number>();
  const within = new Float64Array(count);
  for (let node = 0; node < order; node++) {
    const own = community[node] as number;
    within[own] = (within[own] as number) + (loops[node] as number);
    for (let arc = starts[node] as number; arc < (starts[node + 1] as number); arc++) {
      const other = community[neighbours[arc] as number] as number;
      const weight = weights[arc] as number;
      if (other === own) within[own] = (within[own] as number) + weight;
      else if (own < other) between.set(own * count + other, (between.get(own * count + other) ?? 0) + weight);
    }
  }
  const sources = Uint32Array.from(between.keys(), (key) => Math.floor(key / count));
  const targets = Uint32Array.from(between.keys(), (key) => key % count);
  return {
    network: adjacencyOf({ order: count, sources, targets, weights: Float64Array.from(between.values()) }),
    loops: within,
  };
}
