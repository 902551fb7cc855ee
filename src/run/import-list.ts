import { stat } from "node:fs/promises";
import type { ImportFormat, ImportOptions } from "../gazetteer/import/import-format.ts";
import { importRows } from "../gazetteer/import/import-rows.ts";
import type { Problem } from "../model/problem.ts";
import { openWhole } from "./atomic-file.ts";
import { fileSource } from "./line-reader.ts";
import { UsageError } from "./walk.ts";

/** What an import has done so far. */
export interface ImportProgress {
  /** Bytes of the files read so far, and of all there are to read; a second going over the file counts again. */
  readonly read: number;
  readonly of: number;
  readonly rows: number;
}

export interface ImportRecord {
  readonly rows: number;
  readonly problems: number;
  /** Records passed over, by the reason, the commonest first. */
  readonly skipped: readonly (readonly [reason: string, count: number])[];
}

export interface ImportCall {
  readonly format: ImportFormat;
  readonly file: string;
  readonly out: string;
  readonly options: Omit<ImportOptions, "alternateNames">;
  /** Path of alternateNamesV2.txt. */
  readonly alternateNames?: string;
  readonly signal?: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onProblem: (problem: Problem) => void;
}

/**
 * Reads a file of others into a list at `out`, which appears whole when all is read or not at all, and not where no row came of it: an import that was
 * broken off is done again from the beginning, and gives the same bytes. Throws a UsageError for a file that is not there.
 */
export async function importList(call: ImportCall): Promise<ImportRecord & { readonly status: "finished" | "interrupted" }> {
  const { format, file, out, options } = call;
  const passes = call.alternateNames !== undefined || options.classes === "subclasses" ? 2 : 1;
  const of = (await sizeOf(file)) * passes + (call.alternateNames === undefined ? 0 : await sizeOf(call.alternateNames));
  let read = 0;
  let rows = 0;
  let problems = 0;
  const skipped = new Map<string, number>();
  const onProblem = (problem: Problem) => {
    problems += 1;
    call.onProblem(problem);
  };
  const watch = {
    onBytes: (bytes: number) => {
      read += bytes;
    },
    onProblem,
  };
  const source = fileSource(file, watch);
  const alternateNames = call.alternateNames === undefined ? {} : { alternateNames: fileSource(call.alternateNames, watch) };
  const writer = await openWhole(out);
  try {
    for await (const outcomes of importRows(format, source, { ...options, ...alternateNames })) {
      let part = "";
      for (const outcome of outcomes) {
        if ("row" in outcome) {
          part += `${JSON.stringify(outcome.row)}\n`;
          rows += 1;
        } else if ("problem" in outcome) onProblem(outcome.problem);
        else skipped.set(outcome.skipped, (skipped.get(outcome.skipped) ?? 0) + 1);
      }
      if (part !== "") await writer.write(part);
      if (call.signal?.aborted) break;
      call.onProgress({ read, of, rows });
    }
    // A list of nothing would take the place of one that was good.
    if (call.signal?.aborted || rows === 0) await writer.abandon();
    else await writer.close();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  const counts = [...skipped].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { rows, problems, skipped: counts, status: call.signal?.aborted ? "interrupted" : "finished" };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: Error) => {
    throw new UsageError(`The file ${path} cannot be read (${error.message}).`);
  });
  if (!found.isFile()) throw new UsageError(`${path} is no file; name the file to import.`);
  return found.size;
}
