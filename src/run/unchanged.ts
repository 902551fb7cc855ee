import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import PQueue from "p-queue";
import { type RunRecord, runRecordSchema } from "../model/corpus-files.ts";
import { compareText } from "../model/span.ts";
import { articlePath } from "./article-place.ts";
import { temporaryPrefix } from "./atomic-file.ts";
import type { InputRecord, Made } from "./input-record.ts";
import type { Finished, Journal } from "./journal.ts";
import { isUntouched, type Marks } from "./marks.ts";
import { mayHold } from "./plan.ts";
import { fileOfPart, isPartKey } from "./records/parts.ts";
import { isShard } from "./shards.ts";
import type { InputFile } from "./walk.ts";

/** Files looked at at once. */
const looksAtOnce = 64;

/**
 * The record of the last finished run where another would give the same: the same options, lists, problems and inputs,
 * and every output as it was written. Only then need no article be read. Null where anything differs or cannot be told.
 */
export async function recordIfUnchanged(
  outputFolder: string,
  files: readonly InputFile[],
  journal: Journal | null,
  marks: Marks,
  made: Made,
  now: Pick<Finished, "made" | "problems">,
): Promise<RunRecord | null> {
  const last = journal?.finished;
  if (journal == null || last == null || last.made !== now.made || last.problems !== now.problems) return null;
  const places = Object.keys(journal.inputs).filter((key) => !isPartKey(key));
  if (places.length !== files.length || !files.every(({ place }) => Object.hasOwn(journal.inputs, place))) return null;
  let same = true;
  const isSame = async (path: string, size: number) => {
    if (same && !(await isUntouched(path, { size }, marks.ended))) same = false;
  };
  const look = async (file: InputFile) => {
    if (!same) return;
    const record = journal.inputs[file.place] as InputRecord;
    if (!mayHold(record, file, made)) same = false;
    else if (!(await isUntouched(file.path, record, marks.begun)) && !(await sameContents(file.path, record))) same = false;
    await lookAtOutputs(record);
  };
  const lookAtOutputs = async ({ articles }: InputRecord) => {
    // Of shards the whole file is looked at, as one of the outputs.
    for (const { file, size, line } of articles) if (line === undefined) await isSame(articlePath(outputFolder, file), size);
  };
  const inputs = new Map(files.map((file) => [file.place, file]));
  for (const [key, record] of Object.entries(journal.inputs)) {
    if (!isPartKey(key) || !same) continue;
    const file = inputs.get(fileOfPart(key));
    if (file === undefined || !mayHold(record, file, made)) same = false;
    else await lookAtOutputs(record);
  }
  const queue = new PQueue({ concurrency: looksAtOnce });
  await queue.addAll(last.outputs.map((output) => () => isSame(join(outputFolder, output.path), output.size)));
  // A queue of a million would be larger than what it is about.
  const each = 10_000;
  for (let at = 0; same && at < files.length; at += each) {
    await queue.addAll(files.slice(at, at + each).map((file) => () => look(file)));
  }
  if (!same) return null;
  try {
    return runRecordSchema.parse(JSON.parse(await readFile(join(outputFolder, "run.json"), "utf8")));
  } catch {
    return null;
  }
}

/** By a stream, as the file may be larger than memory. */
async function sameContents(path: string, { sha256 }: InputRecord): Promise<boolean> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch {
    return false;
  }
  return hash.digest("hex") === sha256;
}

/** Where files made of several articles are: the output folder itself and these below it. */
const folders = ["", "articles", "graph", "report"];

/** The files made of all articles, and the shards, with their sizes, sorted by path. */
export async function outputsOf(outputFolder: string): Promise<Finished["outputs"]> {
  const outputs: Finished["outputs"][number][] = [];
  for (const folder of folders) {
    const entries = await readdir(join(outputFolder, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (folder === "articles" && !isShard(entry.name)) continue;
      if (!entry.isFile() || path === "run.json" || entry.name.startsWith(temporaryPrefix)) continue;
      outputs.push({ path, size: (await stat(join(outputFolder, path))).size });
    }
  }
  return outputs.sort((a, b) => compareText(a.path, b.path));
}
