import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { GraphOptions, WindowName } from "../corpus/graph-options.ts";
import {
  type GraphEdge,
  type GraphNode,
  type GraphView,
  graphEdgeSchema,
  graphHeadSchema,
  graphNodeSchema,
} from "../model/graph.ts";
import { graphPath } from "./graph-files.ts";
import { UsageError } from "./walk.ts";

/** Which part of a written graph is wanted. */
export type GraphPart = Pick<GraphOptions, "types" | "minArticles" | "backbone">;

/**
 * Reads a graph that a run or a rebuild wrote, a node or edge a line, and keeps the part wanted. `window` asks for the
 * graph of that window; null takes the main one. Throws a UsageError where there is no such graph.
 */
export async function readGraph(out: string, window: WindowName | null, part: GraphPart): Promise<GraphView> {
  const main = join(out, graphPath("main"));
  const graph = await readGraphFile(main, part);
  if (window === null || graph.window === window) return graph;
  return readGraphFile(join(out, graphPath(window)), part, window);
}

async function readGraphFile(path: string, part: GraphPart, window?: WindowName): Promise<GraphView> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const ids = new Set<string>();
  let head: unknown = null;
  let rows: "nodes" | "edges" = "nodes";
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const row = line.replace(/,$/, "");
      if (head === null) head = JSON.parse(`${row}}`);
      else if (line.startsWith('"')) rows = line.startsWith('"edges"') ? "edges" : "nodes";
      else if (!line.startsWith("{")) continue;
      else if (rows === "nodes") {
        const node = graphNodeSchema.parse(JSON.parse(row));
        if (!part.types.includes(node.type)) continue;
        nodes.push(node);
        ids.add(node.id);
      } else {
        const edge = graphEdgeSchema.parse(JSON.parse(row));
        const strong = edge.articles >= part.minArticles && (part.backbone === null || edge.backbone < part.backbone);
        if (strong && ids.has(edge.source) && ids.has(edge.target)) edges.push(edge);
      }
    }
    return { ...graphHeadSchema.parse(head), nodes, edges };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const make = window === undefined ? "make one with comention run" : `make it with comention graph --window ${window}`;
    const fault = missing ? "there is no such file" : "it is not as comention writes it";
    throw new UsageError(`${path} cannot be read (${fault}); ${make}.`);
  }
}
