import type { ExportFile, FinishedRun, RunFormat } from "../../src/export/format.ts";
import { runFormats } from "../../src/export/formats.ts";
import type { ArticleFile } from "../../src/model/article-file.ts";
import type { CandidateRecord, EntityRecord } from "../../src/model/corpus-files.ts";
import type { Graph } from "../../src/model/graph.ts";

/** A mention by its text: what it is, and of which entity. */
export type Named = readonly [text: string, type: "person" | "place" | "organization", entity: string | null];

/** An article of one body sentence a line, with each named text where it first stands after the one before. */
export function smallArticle(id: string, text: string, named: readonly Named[], language = "en"): ArticleFile {
  let position = 0;
  const mentions = named.map(([name, type, entity]) => {
    const start = text.indexOf(name, position);
    if (start < 0) throw new Error(`${name} is not in the text.`);
    position = start + name.length;
    const origin = entity === null ? ("discovery" as const) : ("gazetteer" as const);
    return { start, end: position, text: name, type, entity, origin, name, score: 0.75, evidence: [], alternatives: [] };
  });
  const sentences = [...text.matchAll(/\S(?:.*\S)?/g)].map(({ 0: line, index }, block) => {
    return { start: index, end: index + line.length, zone: "body" as const, block };
  });
  return {
    ...{ schema: "comention/article@1", id, source: { path: id, sha256: "", bytes: 0 }, language, publishedOn: null },
    ...{ title: { start: 0, end: 0 }, offsetUnit: "utf-16", text, sentences, mentions, demonyms: [], problems: [] },
  };
}

export function smallEntity(id: string, type: EntityRecord["type"], entry: EntityRecord["entry"] = {}): EntityRecord {
  const counts = { mentions: 1, articles: 1, names: [], firstOn: null, lastOn: null };
  return { id, type, label: `Label of ${id}`, labels: { en: `Label of ${id}` }, country: "LY", ...counts, entry };
}

export function smallRun(
  articles: readonly ArticleFile[],
  entities: readonly EntityRecord[] = [],
  candidates: readonly CandidateRecord[] = [],
  edges: Graph["edges"] = [],
  nodes: Graph["nodes"] = [],
): FinishedRun {
  return {
    articles: () => streamed(articles),
    entities: () => streamed(entities),
    candidates: () => streamed(candidates),
    graphHead: async () => ({ window: "sentence" }) as Omit<Graph, "nodes" | "edges">,
    nodes: () => streamed(nodes),
    edges: () => streamed(edges),
    formulas: "escape",
  };
}

async function* streamed<Row>(rows: readonly Row[]): AsyncIterable<Row> {
  yield* rows;
}

/** Renders a format by name: the text of each file by its path. */
export async function rendered(name: string, run: FinishedRun): Promise<Record<string, string>> {
  const files = await renderedBytes(name, run);
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes.toString("utf8")]));
}

/** Renders a format by name: the bytes of each file by its path. */
export async function renderedBytes(name: string, run: FinishedRun): Promise<Record<string, Buffer>> {
  const format = runFormats.find((one) => one.name === name) as RunFormat;
  const files: Record<string, Buffer> = {};
  for await (const file of format.render(run)) files[file.path] = await bytesOf(file);
  return files;
}

async function bytesOf({ content }: ExportFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(Buffer.from(part as string));
  return Buffer.concat(parts);
}
