import type { CorpusSummary } from "../corpus/summary.ts";
import type { ArticleFile } from "../model/article-file.ts";
import type { CandidateRecord, EntityRecord } from "../model/corpus-files.ts";
import type { Graph, GraphEdge, GraphNode } from "../model/graph.ts";

/**
 * What a format's offsets count: UTF-16 code units, as JavaScript, Java and C# count; code points, as Python, SQL and the
 * standards of the web count; both, in columns of their own; or none, where it has no offsets.
 */
export type OffsetUnit = "utf-16" | "code points" | "both" | "none";

/** What is told of every format, in `--help` and docs. */
export interface FormatFacts {
  /** What `--format` takes. */
  readonly name: string;
  readonly description: string;
  /** Where it stands under the output folder, with `/`; where it ends with `/`, a folder of files. */
  readonly path: string;
  /** Who reads it. */
  readonly reader: string;
  readonly mediaType: string;
  readonly offsets: OffsetUnit;
}

/** All that a format which every run writes may draw on. */
export interface ExportInput {
  readonly summary: CorpusSummary;
}

/** What a format of the graph draws on: it can be made again without the rest. */
export interface GraphInput {
  readonly summary: Pick<CorpusSummary, "graph" | "timeline">;
}

/** A form in which every run writes results. It makes text; whoever calls it writes the file. */
export interface Format<Input = ExportInput> extends FormatFacts {
  /** Every run writes it. */
  readonly always: true;
  /** Gives the file's text in parts, to be written one after the other in UTF-8. */
  readonly render: (input: Input) => Iterable<string>;
}

/**
 * A finished run as exports draw on it. Each stream can be asked for several times, begins anew each time, and holds one
 * record at a time.
 */
export interface FinishedRun {
  /** Annotated articles in the order of the run. */
  readonly articles: () => AsyncIterable<ArticleFile>;
  readonly entities: () => AsyncIterable<EntityRecord>;
  readonly candidates: () => AsyncIterable<CandidateRecord>;
  readonly graphHead: () => Promise<Omit<Graph, "nodes" | "edges">>;
  readonly nodes: () => AsyncIterable<GraphNode>;
  readonly edges: () => AsyncIterable<GraphEdge>;
  /** What becomes of a cell that a spreadsheet could run as a formula; see {@link FormulaPolicy}. */
  readonly formulas: FormulaPolicy;
}

/** `escape` puts an apostrophe before a cell that a spreadsheet could run as a formula, `keep` writes it as it is. */
export type FormulaPolicy = "escape" | "keep";

/** Content in parts: text, to be written in UTF-8, or bytes. */
export type Parts = Iterable<string> | AsyncIterable<string | Uint8Array>;

/** One file of an export. A path below the export's folder, with `/`; for an export of one file it is empty. */
export interface ExportFile {
  readonly path: string;
  readonly content: Parts;
}

/** A form into which a finished run is put when asked for. It makes text or bytes; whoever calls it writes the files. */
export interface RunFormat extends FormatFacts {
  readonly always: false;
  /** What whoever calls it makes of the files: writes them as they are, or loads them into one DuckDB database. */
  readonly makes: "files" | "duckdb";
  /** Gives the files one after the other; the content of each is to be used up before the next is asked for. */
  readonly render: (run: FinishedRun) => AsyncIterable<ExportFile> | Iterable<ExportFile>;
}

/** In UTF-16 code units: a write for each line would be slow, one string of all could be too long. */
const partLength = 65_536;

/** Lines gathered into parts worth a write. */
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

/** A file of one export, its lines gathered into parts. */
export function fileOf(path: string, lines: AsyncIterable<string>): ExportFile {
  return { path, content: gathered(lines) };
}

async function* gathered(lines: AsyncIterable<string>): AsyncIterable<string> {
  let part = "";
  for await (const line of lines) {
    part += line;
    if (part.length < partLength) continue;
    yield part;
    part = "";
  }
  if (part !== "") yield part;
}
