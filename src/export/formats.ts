import { type Format, type GraphInput, inParts } from "./format.ts";
import { gexf } from "./gexf.ts";
import { edgesCsv, nodesCsv } from "./graph-csv.ts";
import { graphJson } from "./graph-json.ts";
import { graphml } from "./graphml.ts";
import { jsonLines } from "./json-lines.ts";
import { timelineCsv } from "./timeline-csv.ts";

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
