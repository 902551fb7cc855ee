import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mergeRows } from "../gazetteer/merge.ts";
import { type ListedRow, listKinds } from "../gazetteer/rows.ts";
import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/span.ts";
import { UsageError } from "./walk.ts";

/** The lists inside the package, for a folder that has none of its own. */
export const packagedGazetteers = fileURLToPath(new URL("../../gazetteers", import.meta.url));

/** The gazetteer folders to use: those named, else `gazetteers` of the current folder, else the package's; `add` on top. */
export function gazetteerFolders(named: readonly string[], add: readonly string[]): readonly string[] {
  const base = named.length > 0 ? named : [existsSync("gazetteers") ? "gazetteers" : packagedGazetteers];
  return [...base, ...add];
}

export interface LoadedLists {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
  readonly lists: readonly ListFile[];
}

/** A list as it was read: where, and what tells whether it has changed since. */
export interface ListFile {
  /** As shown in problems: the folder as it was named, and the list's place below it. */
  readonly path: string;
  readonly state: FileState;
  readonly sha256: string;
}

/** What the file system tells of a file's contents without reading them; times are in nanoseconds. */
export interface FileState {
  readonly size: number;
  readonly modified: string;
  readonly changed: string;
}

export async function fileState(path: string): Promise<FileState> {
  const { size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return { size: Number(size), modified: String(mtimeNs), changed: String(ctimeNs) };
}

/**
 * Reads every list under the folders (a file may be named too), each folder's files in the order of their paths, later
 * folders on top. Bad rows are problems. Throws a UsageError for a folder that cannot be read or holds no list.
 */
export async function loadLists(folders: readonly string[]): Promise<LoadedLists> {
  const rows: ListedRow[] = [];
  const problems: Problem[] = [];
  const lists: ListFile[] = [];
  for (const path of (await Promise.all(folders.map(listFiles))).flat()) {
    const read = listKinds[extname(path).toLowerCase()];
    if (read === undefined) continue;
    const state = await fileState(path);
    const bytes = await readFile(path);
    const contents = read(bytes.toString("utf8"), path);
    for (const row of contents.rows) rows.push(row);
    problems.push(...contents.problems);
    lists.push({ path, state, sha256: createHash("sha256").update(bytes).digest("hex") });
  }
  const merged = mergeRows(rows);
  const files = lists.map(({ path }) => path);
  return { entries: merged.entries, problems: [...problems, ...merged.problems], files, lists };
}

/** The lists under a folder, in the order of their paths. Throws a UsageError where there are none. */
export async function listFiles(folder: string): Promise<string[]> {
  const lists = await findLists(folder);
  if (lists.length === 0) throw new UsageError(`The gazetteer folder ${folder} holds no list (*.jsonl or *.csv).`);
  return lists;
}

async function findLists(folder: string): Promise<string[]> {
  try {
    if ((await stat(folder)).isFile()) return listKinds[extname(folder).toLowerCase()] === undefined ? [] : [folder];
    const found: string[] = [];
    await collect(folder, found);
    return found;
  } catch (error) {
    throw new UsageError(`The gazetteer folder ${folder} cannot be read (${(error as Error).message}).`);
  }
}

async function collect(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    // Hidden folders hold compiled forms; `build` holds the scripts that make lists.
    if (entry.name.startsWith(".") || entry.name === "build") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await collect(path, found);
    else if (listKinds[extname(entry.name).toLowerCase()] !== undefined) found.push(path);
  }
}
