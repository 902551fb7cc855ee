import { compileGazetteer } from "./gazetteer/compile.ts";
import { mergeRows } from "./gazetteer/merge.ts";
import { readValues } from "./gazetteer/rows.ts";
import type { EntryRow } from "./model/entry.ts";
import { type LoadedGazetteer, loadGazetteer as loadFolders } from "./run/gazetteer-cache.ts";
import { gazetteerFolders } from "./run/load-gazetteers.ts";

export { type Knowledge, knowledgeOf } from "./article/knowledge.ts";
export { readRecord, readTextFile } from "./article/read.ts";
export type { Summary } from "./corpus/summary.ts";
export type { Gazetteer } from "./gazetteer/gazetteer.ts";
export type { AnnotatedArticle, Article, Evidence, Mention } from "./model/article.ts";
export { type ArticleDigest, type ArticleFile, toArticleFile } from "./model/article-file.ts";
export type { ArticleRecord, CandidateRecord, EntityRecord, RunRecord } from "./model/corpus-files.ts";
export type { EntityType, Entry, EntryRow } from "./model/entry.ts";
export type { Graph, GraphEdge, GraphNode } from "./model/graph.ts";
export type { Problem, ProblemCode } from "./model/problem.ts";
export { fileSchemas } from "./model/schemas.ts";
export { type SourceStretch, spanInFile } from "./model/source-stretch.ts";
export type { Span } from "./model/span.ts";
export { annotate, summarize } from "./pipeline.ts";
export type { LoadedGazetteer } from "./run/gazetteer-cache.ts";
export { run } from "./run/run.ts";
export type { RunOptions } from "./run/run-options.ts";
export { version } from "./run/version.ts";
export { UsageError } from "./run/walk.ts";

/**
 * A gazetteer of entries that a program holds, each in the form of a line of a list. Entries of one id are merged; one
 * that is no entry is left out with a problem whose source is `entries:<number>`, counted from 1.
 */
export function gazetteerOf(entries: readonly EntryRow[]): LoadedGazetteer {
  const { rows, problems } = readValues(entries, "entries");
  const merged = mergeRows(rows);
  return { gazetteer: compileGazetteer(merged.entries), problems: [...problems, ...merged.problems] };
}

/**
 * A gazetteer of every list (`*.jsonl`, `*.csv`) under the folders, later folders on top, with the problems of their rows.
 * Without folders: those of `gazetteers` in the current folder, or where there is none the lists inside the package. Its
 * compiled form is kept beside the lists, or in the user's cache folder, to load faster the next time. Throws a
 * {@link UsageError} for a folder that cannot be read or holds no list.
 */
export function loadGazetteer(folders: readonly string[] = []): Promise<LoadedGazetteer> {
  return loadFolders(gazetteerFolders(folders, []));
}
