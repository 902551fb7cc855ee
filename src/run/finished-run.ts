import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { FinishedRun, FormulaPolicy } from "../export/format.ts";
import { candidateRecordSchema, entityRecordSchema } from "../model/corpus-files.ts";
import { graphEdgeSchema, graphHeadSchema, graphNodeSchema } from "../model/graph.ts";
import { graphPath } from "./graph-files.ts";
import { readArticles } from "./read-output.ts";
import { readRunRecord } from "./read-record.ts";
import { UsageError } from "./walk.ts";

/**
 * Opens the output folder of a finished run for exports. Everything is read line by line when asked for. Throws a
 * UsageError where the folder holds no finished run; the streams do where a file is not as a run writes it.
 */
export async function openFinishedRun(out: string, formulas: FormulaPolicy): Promise<FinishedRun> {
  await readRunRecord(out);
  const graph = join(out, graphPath("main"));
  return {
    articles: () => readArticles(out),
    entities: () => parsed(join(out, "entities.jsonl"), lines, entityRecordSchema),
    candidates: () => parsed(join(out, "candidates.jsonl"), lines, candidateRecordSchema),
    async graphHead() {
      for await (const line of lines(graph)) return parse(graph, `${line.replace(/,$/, "")}}`, graphHeadSchema);
      throw unreadable(graph);
    },
    nodes: () => parsed(graph, (path) => graphRows(path, "nodes"), graphNodeSchema),
    edges: () => parsed(graph, (path) => graphRows(path, "edges"), graphEdgeSchema),
    formulas,
  };
}

interface Schema<Row> {
  readonly parse: (value: unknown) => Row;
}

async function* parsed<Row>(
  path: string,
  read: (path: string) => AsyncIterable<string>,
  schema: Schema<Row>,
): AsyncIterable<Row> {
  for await (const line of read(path)) yield parse(path, line, schema);
}

function parse<Row>(path: string, line: string, schema: Schema<Row>): Row {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw unreadable(path);
  }
}

function unreadable(path: string): UsageError {
  return new UsageError(`${path} is not as this version of comention writes it; run again.`);
}

async function* lines(path: string): AsyncIterable<string> {
  const stream = createReadStream(path);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${(error as Error).message}); run again.`);
  } finally {
    stream.destroy();
  }
}

/** The lines of the graph's file that hold a row of the part wanted: a node or edge a line, a comma between. */
async function* graphRows(path: string, wanted: "nodes" | "edges"): AsyncIterable<string> {
  let part = "";
  for await (const line of lines(path)) {
    const head = /^(?:\],)?\s*"(nodes|edges)":\[/.exec(line)?.[1];
    if (head !== undefined) part = head;
    else if (part === wanted && line.startsWith("{")) yield line.replace(/,$/, "");
    else if (part === "edges" && wanted === "nodes") return;
  }
}
