import type { CorpusSummary } from "../corpus/summary.ts";
import { gexf } from "./gexf.ts";
import { edgesCsv, nodesCsv } from "./graph-csv.ts";
import { graphJson } from "./graph-json.ts";
import { graphml } from "./graphml.ts";
import { jsonLines } from "./json-lines.ts";
import { timelineCsv } from "./timeline-csv.ts";

/** All that a format may draw on. */
export interface ExportInput {
  readonly summary: CorpusSummary;
}

/** What a format of the graph draws on: it can be made again without the rest. */
export interface GraphInput {
  readonly summary: Pick<CorpusSummary, "graph" | "timeline">;
}

/** A form in which results are written. It makes text; whoever calls it writes the file. */
export interface Format<Input = ExportInput> {
  /** What `--format` takes. */
  readonly name: string;
  readonly description: string;
  /** Where it stands under the output folder, with `/`. */
  readonly path: string;
  /** Whether every run writes it, or only one that asks for it. */
  readonly always: boolean;
  /** Gives the file's text in parts, to be written one after the other in UTF-8. */
  readonly render: (input: Input) => Iterable<string>;
}

/** The formats of the graph alone. */
export const graphFormats: readonly Format<GraphInput>[] = [
  {
    name: "comentions-json",
    description: "the co-mention graph as JSON, a node or edge a line",
    path: "graph/comentions.json",
    always: true,
    render: ({ summary }) => inParts(graphJson(summary.graph)),
  },
  {
    name: "graph-nodes-csv",
    description: "the nodes of the graph as CSV",
    path: "graph/nodes.csv",
    always: true,
    render: ({ summary }) => inParts(nodesCsv(summary.graph)),
  },
  {
    name: "graph-edges-csv",
    description: "the edges of the graph as CSV",
    path: "graph/edges.csv",
    always: true,
    render: ({ summary }) => inParts(edgesCsv(summary.graph)),
  },
  {
    name: "gexf",
    description: "the graph as GEXF 1.3, for Gephi",
    path: "graph/comentions.gexf",
    always: true,
    render: ({ summary }) => [gexf(summary.graph)],
  },
  {
    name: "graphml",
    description: "the graph as GraphML, for NetworkX, igraph, Cytoscape and yEd",
    path: "graph/comentions.graphml",
    always: true,
    render: ({ summary }) => inParts(graphml(summary.graph)),
  },
  {
    name: "timeline-csv",
    description: "how often each entity was mentioned in each slice of time, as CSV",
    path: "graph/timeline.csv",
    always: true,
    render: ({ summary }) => inParts(timelineCsv(summary.timeline)),
  },
];

/** Every format there is. A new one is a file and a line here. */
export const formats: readonly Format[] = [
  ...graphFormats,
  {
    name: "entities-jsonl",
    description: "the listed entities that the articles mention, one a line",
    path: "entities.jsonl",
    always: true,
    render: ({ summary }) => inParts(jsonLines(summary.entities)),
  },
  {
    name: "candidates-jsonl",
    description: "the names that no list has, one a line",
    path: "candidates.jsonl",
    always: true,
    render: ({ summary }) => inParts(jsonLines(summary.candidates)),
  },
];

/** In UTF-16 code units: a write for each line would be slow, one string of all could be too long. */
const partLength = 65_536;

export function* inParts(lines: Iterable<string>): Iterable<string> {
  let part = "";
  for (const line of lines) {
    part += line;
    if (part.length < partLength) continue;
    yield part;
    part = "";
  }
  if (part !== "") yield part;
}
