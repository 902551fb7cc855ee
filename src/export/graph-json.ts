import type { Graph } from "../model/graph.ts";

/** The graph as JSON, a node or edge a line, so that two runs can be compared with diff. */
export function* graphJson({ nodes, edges, ...head }: Graph): Iterable<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n"nodes":[\n`;
  yield* lines(nodes);
  yield `],\n"edges":[\n`;
  yield* lines(edges);
  yield "]}\n";
}

function* lines(rows: readonly unknown[]): Iterable<string> {
  let number = 0;
  for (const row of rows) {
    number++;
    yield `${JSON.stringify(row)}${number < rows.length ? "," : ""}\n`;
  }
}
