import type { GraphEdge, GraphView } from "../model/graph.ts";
import { compareText } from "../model/span.ts";

/**
 * The ego network of an entity: it, the nodes at most `depth` edges away, and every edge between two of them. Figures stay
 * those of the whole graph. `id` must be a node.
 */
export function egoNetwork(graph: GraphView, id: string, depth: number): GraphView {
  let near: ReadonlySet<string> = new Set([id]);
  for (let step = 0; step < depth; step++) {
    const wider = new Set(near);
    for (const { source, target } of graph.edges) {
      if (near.has(source)) wider.add(target);
      if (near.has(target)) wider.add(source);
    }
    if (wider.size === near.size) break;
    near = wider;
  }
  const edges: GraphEdge[] = [];
  for (const edge of graph.edges) if (near.has(edge.source) && near.has(edge.target)) edges.push(edge);
  return { ...graph, nodes: graph.nodes.filter((node) => near.has(node.id)), edges };
}

/**
 * A path of the fewest edges between two nodes, from the first to the second; null where there is none. Among paths as
 * short it is the one whose pairs are together most: the sum of 1 / count is least; among equals the one that is first by
 * ids from its end backwards.
 */
export function shortestPath(graph: GraphView, from: string, to: string): readonly GraphEdge[] | null {
  const around = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    for (const end of [edge.source, edge.target]) {
      const edges = around.get(end);
      if (edges === undefined) around.set(end, [edge]);
      else edges.push(edge);
    }
  }
  const reached = new Map<string, Reached>([[from, { cost: 0, before: null, by: null }]]);
  let front = [from];
  while (front.length > 0 && !reached.has(to)) {
    const next = new Map<string, Reached>();
    for (const id of front) {
      const { cost } = reached.get(id) as Reached;
      for (const edge of around.get(id) ?? []) {
        const other = edge.source === id ? edge.target : edge.source;
        if (reached.has(other)) continue;
        const way: Reached = { cost: cost + 1 / edge.count, before: id, by: edge };
        const known = next.get(other);
        if (known === undefined || way.cost < known.cost || (way.cost === known.cost && id < (known.before as string)))
          next.set(other, way);
      }
    }
    for (const [id, way] of next) reached.set(id, way);
    front = [...next.keys()].sort(compareText);
  }
  if (!reached.has(to)) return null;
  const path: GraphEdge[] = [];
  for (let way = reached.get(to) as Reached; way.by !== null; way = reached.get(way.before as string) as Reached)
    path.push(way.by);
  return path.reverse();
}

/** How a node was reached first: the sum of 1 / count on the way, the node before it and the edge between. */
interface Reached {
  readonly cost: number;
  readonly before: string | null;
  readonly by: GraphEdge | null;
}
