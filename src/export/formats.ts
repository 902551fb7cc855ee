import { cytoscape } from "./cytoscape.ts";
import { duckdbParts } from "./duckdb.ts";
import { type Format, type GraphInput, inParts, type RunFormat } from "./format.ts";
import { gephiCsv } from "./gephi-csv.ts";
import { gexf } from "./gexf.ts";
import { edgesCsv, nodesCsv } from "./graph-csv.ts";
import { graphJson } from "./graph-json.ts";
import { graphml } from "./graphml.ts";
import { articleLines, wholeJson } from "./json.ts";
import { jsonLines } from "./json-lines.ts";
import { neo4j } from "./neo4j.ts";
import { parquetTables } from "./parquet.ts";
import { csvTables, tsvTables } from "./table-text.ts";
import { textFormats } from "./text-formats.ts";
import { timelineCsv } from "./timeline-csv.ts";

/** The formats of the graph alone. */
export const graphFormats: readonly Format<GraphInput>[] = [
  {
    name: "comentions-json",
    description: "the co-mention graph as JSON, a node or edge a line",
    path: "graph/comentions.json",
    reader: "D3, Observable, any program",
    mediaType: "application/json",
    offsets: "none",
    always: true,
    render: ({ summary }) => inParts(graphJson(summary.graph)),
  },
  {
    name: "graph-nodes-csv",
    description: "the nodes of the graph as CSV",
    path: "graph/nodes.csv",
    reader: "spreadsheets",
    mediaType: "text/csv",
    offsets: "none",
    always: true,
    render: ({ summary }) => inParts(nodesCsv(summary.graph)),
  },
  {
    name: "graph-edges-csv",
    description: "the edges of the graph as CSV",
    path: "graph/edges.csv",
    reader: "spreadsheets",
    mediaType: "text/csv",
    offsets: "none",
    always: true,
    render: ({ summary }) => inParts(edgesCsv(summary.graph)),
  },
  {
    name: "gexf",
    description: "the graph as GEXF 1.3 for Gephi, with colours, sizes and time",
    path: "graph/comentions.gexf",
    reader: "Gephi, NetworkX, Gephi Lite, sigma.js",
    mediaType: "application/gexf+xml",
    offsets: "none",
    always: true,
    render: ({ summary }) => inParts(gexf(summary.graph, summary.timeline)),
  },
  {
    name: "graphml",
    description: "the graph as GraphML, for NetworkX, igraph, Cytoscape and yEd",
    path: "graph/comentions.graphml",
    reader: "NetworkX, igraph, Cytoscape, yEd",
    mediaType: "application/graphml+xml",
    offsets: "none",
    always: true,
    render: ({ summary }) => inParts(graphml(summary.graph)),
  },
  {
    name: "timeline-csv",
    description: "how often each entity was mentioned in each slice of time, as CSV",
    path: "graph/timeline.csv",
    reader: "spreadsheets",
    mediaType: "text/csv",
    offsets: "none",
    always: true,
    render: ({ summary }) => inParts(timelineCsv(summary.timeline)),
  },
];

/** The formats that every run writes. */
export const formats: readonly Format[] = [
  ...graphFormats,
  {
    name: "entities-jsonl",
    description: "the listed entities that the articles mention, one a line",
    path: "entities.jsonl",
    reader: "any program",
    mediaType: "application/jsonl",
    offsets: "none",
    always: true,
    render: ({ summary }) => inParts(jsonLines(summary.entities)),
  },
  {
    name: "candidates-jsonl",
    description: "the names that no list has, one a line",
    path: "candidates.jsonl",
    reader: "any program",
    mediaType: "application/jsonl",
    offsets: "utf-16",
    always: true,
    render: ({ summary }) => inParts(jsonLines(summary.candidates)),
  },
];

const written = { always: false, makes: "files" } as const;

/** The formats that are written when asked for. A new one is a file and a line here, or in {@link textFormats}. */
export const runFormats: readonly RunFormat[] = [
  {
    ...written,
    name: "json",
    description: "everything as one JSON document: articles, entities, candidates and the graph, a record a line",
    path: "export/comention.json",
    reader: "any program",
    mediaType: "application/json",
    offsets: "utf-16",
    render: wholeJson,
  },
  {
    ...written,
    name: "jsonl",
    description: "the annotated articles as JSON Lines",
    path: "export/articles.jsonl",
    reader: "any program, jq, pandas, BigQuery",
    mediaType: "application/jsonl",
    offsets: "utf-16",
    render: articleLines,
  },
  {
    ...written,
    name: "csv",
    description: "mentions, entities, edges, their evidence and time slices, and articles as tables in CSV (RFC 4180)",
    path: "export/csv/",
    reader: "spreadsheets, pandas, R, any database",
    mediaType: "text/csv",
    offsets: "both",
    render: csvTables,
  },
  {
    ...written,
    name: "tsv",
    description: "the same tables with tabs between cells",
    path: "export/tsv/",
    reader: "spreadsheets, pandas, R, PostgreSQL",
    mediaType: "text/tab-separated-values",
    offsets: "both",
    render: tsvTables,
  },
  {
    ...written,
    name: "parquet",
    description: "the same tables as Parquet files with typed columns",
    path: "export/parquet/",
    reader: "pandas, Polars, DuckDB, Spark, R (arrow)",
    mediaType: "application/vnd.apache.parquet",
    offsets: "both",
    render: parquetTables,
  },
  {
    ...written,
    makes: "duckdb",
    name: "duckdb",
    description: "the same tables and views of them as one DuckDB database; it needs the package @duckdb/node-api",
    path: "export/comention.duckdb",
    reader: "DuckDB, and what connects to it",
    mediaType: "application/vnd.duckdb.file",
    offsets: "both",
    render: duckdbParts,
  },
  {
    ...written,
    name: "gephi-csv",
    description: "the graph as tables of nodes and edges for Gephi's Import Spreadsheet",
    path: "export/gephi/",
    reader: "Gephi, Gephi Lite, Cosmograph",
    mediaType: "text/csv",
    offsets: "none",
    render: gephiCsv,
  },
  {
    ...written,
    name: "neo4j",
    description: "entities, articles and their links as CSV for neo4j-admin, and a Cypher script that loads them",
    path: "export/neo4j/",
    reader: "Neo4j",
    mediaType: "text/csv",
    offsets: "none",
    render: neo4j,
  },
  {
    ...written,
    name: "cytoscape",
    description: "the graph as Cytoscape.js JSON",
    path: "export/comentions.cyjs",
    reader: "Cytoscape.js, Cytoscape",
    mediaType: "application/json",
    offsets: "none",
    render: cytoscape,
  },
  ...textFormats,
];

/** Every format there is, by the names that `--format` takes. */
export const allFormats: readonly (Format | RunFormat)[] = [...formats, ...runFormats];
