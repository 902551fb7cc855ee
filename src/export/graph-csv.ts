import type { GraphView } from "../model/graph.ts";
import { edgeAttributes, nodeAttributes } from "./attributes.ts";
import { csvRows } from "./csv.ts";

/** The graph's nodes as CSV: a header, then a row a node. */
export function* nodesCsv({ nodes }: Pick<GraphView, "nodes">): Iterable<string> {
  yield csvRows([["id", ...nodeAttributes.map(({ name }) => name)]]);
  for (const node of nodes) yield csvRows([[node.id, ...nodeAttributes.map(({ of }) => of(node))]]);
}

/** The graph's edges as CSV, with the labels of both ends: a header, then a row an edge. */
export function* edgesCsv({ nodes, edges }: GraphView): Iterable<string> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  yield csvRows([["source", "target", "source_label", "target_label", "count", ...edgeAttributes.map(({ name }) => name)]]);
  for (const edge of edges) {
    const { source, target, count } = edge;
    const ends = [source, target, labels.get(source) ?? source, labels.get(target) ?? target];
    yield csvRows([[...ends, count, ...edgeAttributes.map(({ of }) => of(edge))]]);
  }
}
