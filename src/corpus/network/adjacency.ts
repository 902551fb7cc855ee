/** An undirected network without loops and double edges, as three equally long arrays of edges between numbered nodes. */
export interface EdgeList {
  readonly order: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** The same network by node: the neighbours of node n are at `starts[n]` to `starts[n + 1]`. */
export interface Adjacency {
  readonly order: number;
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** Lists the neighbours of every node, in the order of the edges. */
export function adjacencyOf({ order, sources, targets, weights }: EdgeList): Adjacency {
  const starts = new Uint32Array(order + 1);
  for (const ends of [sources, targets]) for (const node of ends) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < order; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice();
  const neighbours = new Uint32Array(sources.length * 2);
  const around = new Float64Array(sources.length * 2);
  const put = (node: number, neighbour: number, weight: number) => {
    const at = next[node] as number;
    next[node] = at + 1;
    neighbours[at] = neighbour;
    around[at] = weight;
  };
  for (let edge = 0; edge < sources.length; edge++) {
    const [source, target, weight] = [sources[edge] as number, targets[edge] as number, weights[edge] as number];
    put(source, target, weight);
    put(target, source, weight);
  }
  return { order, starts, neighbours, weights: around };
}

/** The sum of the weights around each node. */
export function strengthsOf({ order, starts, weights }: Adjacency): Float64Array {
  const strengths = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    let sum = 0;
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) sum += weights[at] as number;
    strengths[node] = sum;
  }
  return strengths;
}
