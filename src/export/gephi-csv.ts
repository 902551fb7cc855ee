import { edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { Cell, Dialect } from "./csv.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { tableLines } from "./table-text.ts";

/** Gephi runs no formulas, and an apostrophe before an id or a label would be shown. */
const dialect: Dialect = { delimiter: ",", newline: "\r\n", formulas: "keep" };

const ownNodeAttributes = nodeAttributes.filter(({ name }) => name !== "label");

/**
 * The graph as the two tables that Gephi's “Import spreadsheet” knows by their headers: `nodes.csv` (Id, Label) and
 * `edges.csv` (Source, Target, Type, Weight, the count of windows), each with every measure after them.
 */
export function gephiCsv(run: FinishedRun): Iterable<ExportFile> {
  const nodesHeader = ["Id", "Label", ...ownNodeAttributes.map(({ name }) => name)];
  const edgesHeader = ["Source", "Target", "Type", "Weight", ...edgeAttributes.map(({ name }) => name)];
  return [
    fileOf("nodes.csv", tableLines(nodesHeader, nodeCells(run), dialect)),
    fileOf("edges.csv", tableLines(edgesHeader, edgeCells(run), dialect)),
  ];
}

async function* nodeCells(run: FinishedRun): AsyncIterable<readonly Cell[]> {
  for await (const node of run.nodes()) yield [node.id, node.label, ...ownNodeAttributes.map(({ of }) => of(node))];
}

async function* edgeCells(run: FinishedRun): AsyncIterable<readonly Cell[]> {
  for await (const edge of run.edges()) {
    yield [edge.source, edge.target, "Undirected", edge.count, ...edgeAttributes.map(({ of }) => of(edge))];
  }
}
