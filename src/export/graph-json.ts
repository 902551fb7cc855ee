import type { GraphView } from "../model/graph.ts";

/** The graph as JSON, a node or edge a line, so that two runs can be compared with diff. */
export function* graphJson({ nodes, edges, ...head }: GraphView): Iterable<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n"nodes":[\n`;
  yield* lines(nodes);
  yield `],\n"edges":[\n`;
  yield* lines(edges);
  yield "]}\n";
}

function* lines(rows: Iterable<unknown>): Iterable<string> {
  let before = "";
  for (const row of rows) {
    yield before + JSON.stringify(row);
    before = ",\n";
  }
  if (before !== "") yield "\n";
}
