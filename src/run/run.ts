import { access, constants, mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Models } from "../article/discover/models.ts";
import { defaultFieldNames, type FieldNames } from "../article/kinds/fields.ts";
import { type Knowledge, knowledgeOf } from "../article/knowledge.ts";
import { defaultSimilarity, type NearDuplicatePolicy } from "../corpus/near-duplicates.ts";
import type { RunRecord } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import type { InputRecord } from "./batch.ts";
import { loadGazetteer } from "./gazetteer-cache.ts";
import { fingerprintOf, readJournal, removeGone, writeJournal } from "./journal.ts";
import { gazetteerFolders } from "./load-gazetteers.ts";
import { fingerprintOfModels, loadModels } from "./load-models.ts";
import { openPool } from "./pool.ts";
import { openResults } from "./results.ts";
import { batchesOf, inOrder } from "./schedule.ts";
import { resultVersion, version } from "./version.ts";
import { UsageError, walkInputs } from "./walk.ts";

export interface RunOptions {
  readonly inputs: readonly string[];
  /** Replaces the default lists when not empty. */
  readonly gazetteers: readonly string[];
  /** Folders of lists on top of the others. */
  readonly add: readonly string[];
  readonly out: string;
  /** Worker threads; 0 works in this thread, `auto` decides by the number of files and cores. */
  readonly workers: number | "auto";
  /** Does every article again. */
  readonly reuse: "unchanged" | "nothing";
  readonly discover: Knowledge["discover"];
  readonly overlap: Knowledge["overlap"];
  /** How like another an article must be to be counted once with it. */
  readonly nearDuplicates: NearDuplicatePolicy;
  /** In bytes. */
  readonly largestFile: number;
  /** Names of the fields of JSON records and CSV columns. */
  readonly fields: FieldNames;
  /** Aborting it ends the run after the batches in hand; what is done is kept. */
  readonly signal?: AbortSignal;
  /** Told after each batch. */
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}

export const defaultRunOptions: RunOptions = {
  inputs: ["seeds"],
  gazetteers: [],
  add: [],
  out: "output",
  workers: "auto",
  reuse: "unchanged",
  discover: "all",
  overlap: "longest",
  nearDuplicates: defaultSimilarity,
  largestFile: 50_000_000,
  fields: defaultFieldNames,
};

/** From this many files on, threads are worth starting: each loads the program for itself. */
const filesWorthThreads = 64;

/**
 * The main job: reads the inputs, annotates every article, and writes everything under `out`. Problems of the input are
 * in the record it gives (also written as run.json). Throws a UsageError, with nothing written, when inputs, lists or
 * the output folder cannot be used.
 */
export async function run(given: Partial<RunOptions> = {}): Promise<RunRecord> {
  const options = { ...defaultRunOptions, ...given };
  const clock = stopwatch();
  const folders = gazetteerFolders(options.gazetteers, options.add);
  const lists = await loadGazetteer(folders);
  const { overlap, discover } = options;
  const models = new Models(discover === "all" || discover === "learned" ? await loadModels() : undefined);
  const knowledge = knowledgeOf(lists.gazetteer, { overlap, discover, models });
  clock.lap("gazetteer");
  const { files, problems: walkProblems } = await walkInputs(options.inputs, options.out);
  await checkWritable(options.out);
  clock.lap("walk");

  const fingerprint = fingerprintOf([
    String(resultVersion),
    knowledge.gazetteer.fingerprint,
    overlap,
    discover,
    fingerprintOfModels(models.all()),
    JSON.stringify(options.fields),
  ]);
  const journal = await readJournal(options.out);
  const before = journal?.fingerprint === fingerprint && options.reuse === "unchanged" ? journal.inputs : {};
  const inputs: Record<string, InputRecord> = {};
  const problems: Problem[] = [...lists.problems, ...walkProblems];
  const results = await openResults(options.out, knowledge, options.nearDuplicates);
  const pool = openPool(workersFor(options.workers, files.length), knowledge);
  const counts = { annotated: 0, reused: 0, done: 0 };
  const batches = batchesOf(files, before, {
    outputFolder: options.out,
    largestFile: options.largestFile,
    fields: options.fields,
  });
  try {
    for await (const done of inOrder(batches, pool, options.signal)) {
      for (const file of done) {
        inputs[file.place] = file.record;
        problems.push(...file.record.problems, ...file.digests.flatMap(({ digest }) => digest.problems as Problem[]));
        counts[file.reused ? "reused" : "annotated"] += file.digests.length;
        await results.add(file);
      }
      counts.done += done.length;
      options.onProgress?.({ done: counts.done, of: files.length });
    }
  } catch (error) {
    await results.abandon();
    throw error;
  } finally {
    await pool.close();
  }
  clock.lap("articles");

  const interrupted = options.signal?.aborted === true && counts.done < files.length;
  const record = (removed: number, summary: { entities: number; candidates: number; edges: number }): RunRecord => ({
    schema: "comention/run@1",
    comention: version,
    node: process.version,
    startedAt: clock.startedAt,
    finishedAt: new Date().toISOString(),
    status: interrupted ? "interrupted" : "finished",
    options: shownOptions(options),
    gazetteer: {
      fingerprint: knowledge.gazetteer.fingerprint,
      folders: [...folders],
      entries: knowledge.gazetteer.entryCount,
      names: knowledge.gazetteer.nameCount,
    },
    counts: {
      inputs: files.length,
      articles: counts.annotated + counts.reused,
      annotated: counts.annotated,
      reused: counts.reused,
      removed,
      mentions: results.mentions(),
      ...summary,
      problems: problems.length,
    },
    duplicates: results.duplicates,
    problems,
    timings: clock.laps,
  });

  if (interrupted) {
    // The articles not reached keep what the journal knew of them; indexes wait for a whole run.
    await results.abandon();
    await writeJournal(options.out, { fingerprint, inputs: { ...before, ...inputs } });
    const unfinished = record(0, { entities: 0, candidates: 0, edges: 0 });
    await results.writeRecord(unfinished);
    return unfinished;
  }
  const removed = journal === null ? 0 : await removeGone(options.out, journal, results.files);
  const summary = await results.finish(problems);
  await writeJournal(options.out, { fingerprint, inputs });
  clock.lap("corpus");
  const finished = record(removed, summary);
  await results.writeRecord(finished);
  return finished;
}

function workersFor(asked: RunOptions["workers"], files: number): number {
  if (asked !== "auto") return asked;
  const cores = availableParallelism();
  return files < filesWorthThreads || cores < 2 ? 0 : cores;
}

async function checkWritable(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK);
  } catch (error) {
    throw new UsageError(`The output folder ${out} cannot be written (${(error as Error).message}); name another with --out.`);
  }
}

/** The options that results depend on or that tell what was run; functions and signals are none. */
function shownOptions({
  inputs,
  gazetteers,
  add,
  out,
  workers,
  reuse,
  discover,
  overlap,
  nearDuplicates,
  largestFile,
  fields,
}: RunOptions): Record<string, unknown> {
  return { inputs, gazetteers, add, out, workers, reuse, discover, overlap, nearDuplicates, largestFile, fields };
}

interface Stopwatch {
  readonly startedAt: string;
  readonly laps: Record<string, number>;
  lap(name: string): void;
}

function stopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  let last = performance.now();
  return {
    startedAt: new Date().toISOString(),
    laps,
    lap(name) {
      const now = performance.now();
      laps[name] = Math.round(now - last);
      last = now;
    },
  };
}
