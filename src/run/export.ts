import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Format, FormulaPolicy, RunFormat } from "../export/format.ts";
import { allFormats } from "../export/formats.ts";
import { openFolderWhole, writeParts } from "./atomic-file.ts";
import { writeDuckdb } from "./duckdb.ts";
import { openFinishedRun } from "./finished-run.ts";
import { readRunRecord } from "./read-record.ts";
import { UsageError } from "./walk.ts";

export interface ExportOptions {
  /** Names of formats. */
  readonly formats: readonly string[];
  /** Where to write; null for each format's own place in the output folder. */
  readonly to: string | null;
  readonly formulas: FormulaPolicy;
}

/**
 * Puts a finished run into other formats and gives the paths of what it wrote. A file appears whole or not at all, and so
 * does a folder of files. A format that every run writes is copied to where it is wanted. Throws a UsageError where the
 * folder holds no finished run or `to` cannot take the formats.
 */
export async function exportRun(out: string, { formats: names, to, formulas }: ExportOptions): Promise<readonly string[]> {
  await readRunRecord(out);
  const formats = names.map(formatNamed);
  const places = await placesOf(out, formats, to);
  const paths: string[] = [];
  for (const [number, format] of formats.entries()) {
    const path = places[number] as string;
    if (!(format.always && to === null)) await writeFormat(out, format, path, formulas);
    paths.push(path);
  }
  return paths;
}

/** A finished run in a format of one file, part by part, for a pipe. Throws a UsageError as {@link exportRun} does. */
export async function* exportParts(out: string, name: string, formulas: FormulaPolicy): AsyncIterable<string | Uint8Array> {
  await readRunRecord(out);
  const format = formatNamed(name);
  if (isFolder(format)) throw new UsageError(`${name} is a folder of files and cannot go to standard output.`);
  if (!format.always && format.makes === "duckdb") {
    throw new UsageError(`${name} is a database, which is made on the disk; name its file with -o.`);
  }
  for await (const { content } of await filesOf(out, format, formulas)) yield* content;
}

/** A format by the name that `--format` takes. */
export function formatNamed(name: string): Format | RunFormat {
  const format = allFormats.find((one) => one.name === name);
  if (format !== undefined) return format;
  throw new UsageError(`There is no format "${name}"; there are ${allFormats.map((one) => one.name).join(", ")}.`);
}

/** Whether a format is a folder of files. */
function isFolder({ path }: Format | RunFormat): boolean {
  return path.endsWith("/");
}

/** Where each format goes. All of it is looked at before anything is written. */
async function placesOf(out: string, formats: readonly (Format | RunFormat)[], to: string | null): Promise<readonly string[]> {
  if (to === null) return formats.map(({ path }) => join(out, path));
  const one = formats.length === 1 ? (formats[0] as Format | RunFormat) : null;
  const kind = await kindOf(to);
  if (one !== null && isFolder(one)) {
    if (kind === "file") throw new UsageError(`${to} is a file, and ${one.name} is a folder of files; name a folder with -o.`);
    await refuseFilled(to);
    return [to];
  }
  if (one !== null && kind !== "folder" && !/[/\\]$/.test(to)) return [to];
  if (kind === "file") throw new UsageError(`${to} is a file; name a folder with -o where several formats are wanted.`);
  const places = formats.map(({ path }) => join(to, basename(path)));
  for (const [number, format] of formats.entries()) if (isFolder(format)) await refuseFilled(places[number] as string);
  return places;
}

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  const found = await stat(path).catch(() => null);
  return found === null ? "nothing" : found.isDirectory() ? "folder" : "file";
}

/** What stands in a folder that someone named is theirs: nothing is put among it or taken away. */
async function refuseFilled(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => []);
  if (entries.length > 0) throw new UsageError(`The folder ${folder} is not empty; name a new or empty one with -o.`);
}

async function writeFormat(out: string, format: Format | RunFormat, path: string, formulas: FormulaPolicy): Promise<void> {
  if (!format.always && format.makes === "duckdb") return writeDuckdb(path, await filesOf(out, format, formulas));
  const folder = isFolder(format) ? await openFolderWhole(path) : null;
  try {
    for await (const file of await filesOf(out, format, formulas)) {
      await writeParts(folder === null ? path : folder.place(file.path), file.content);
    }
    await folder?.close();
  } catch (error) {
    await folder?.abandon();
    throw error;
  }
}

async function filesOf(
  out: string,
  format: Format | RunFormat,
  formulas: FormulaPolicy,
): Promise<ReturnType<RunFormat["render"]>> {
  if (format.always) return [{ path: "", content: written(join(out, format.path)) }];
  return format.render(await openFinishedRun(out, formulas));
}

/** A file that the run wrote. */
async function* written(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${(error as Error).message}); run again.`);
  }
}
