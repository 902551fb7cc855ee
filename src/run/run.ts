import { access, constants, mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Models } from "../article/discover/models.ts";
import { type Knowledge, knowledgeOf } from "../article/knowledge.ts";
import type { RunRecord } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { openArticleStore } from "./article-store.ts";
import { OutputError, removeTemporary } from "./atomic-file.ts";
import { type Batch, placesOf } from "./batch.ts";
import { keepHashes, keepOnlyHashes } from "./changed-lists.ts";
import { type LoadedGazetteer, loadGazetteer } from "./gazetteer-cache.ts";
import type { InputRecord, Made } from "./input-record.ts";
import { fingerprintOf, openJournal, readJournal } from "./journal.ts";
import { openTally } from "./judged.ts";
import { gazetteerFolders } from "./load-gazetteers.ts";
import { type LoadedJudgements, loadJudgements, unknownEntities } from "./load-judgements.ts";
import { fingerprintOfModels, loadModels } from "./load-models.ts";
import { lockOutput } from "./lock.ts";
import { markBegun, markEnded, readMarks } from "./marks.ts";
import { planRun } from "./plan.ts";
import { openPool } from "./pool.ts";
import { openResults, type ResultCounts } from "./results.ts";
import { defaultRunOptions, type RunOptions } from "./run-options.ts";
import { recordOf, type Stopwatch, stopwatch, writeRecord } from "./run-record.ts";
import { batchesOf, inOrder } from "./schedule.ts";
import { removeDrafts } from "./shards.ts";
import { stateFolder } from "./state-folder.ts";
import { outputsOf, recordIfUnchanged } from "./unchanged.ts";
import { resultVersion } from "./version.ts";
import { UsageError, walkInputs } from "./walk.ts";

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
  const { overlap, spelling, discover } = options;
  const models = new Models(discover === "all" || discover === "learned" ? await loadModels() : undefined);
  const judged = await loadJudgements(options.judgements);
  const { judgements } = judged;
  const knowledge = knowledgeOf(lists.gazetteer, { overlap, spelling, discover, models, judgements });
  clock.lap("gazetteer");
  const walked = await walkInputs(options.inputs, options.out, options.links, options.judgements);
  await checkWritable(options.out);
  clock.lap("walk");
  const lost = new AbortController();
  const unlock = await lockOutput(options.out, () => lost.abort()).catch((error) => {
    throw error instanceof OutputError ? new UsageError(error.message) : error;
  });
  try {
    const signal = AbortSignal.any([lost.signal, ...(options.signal === undefined ? [] : [options.signal])]);
    return await runLocked({ options: { ...options, signal }, clock, folders, lists, judged, knowledge, walked });
  } finally {
    await unlock();
  }
}

interface Prepared {
  readonly options: RunOptions & { readonly signal: AbortSignal };
  readonly clock: Stopwatch;
  readonly folders: readonly string[];
  readonly lists: LoadedGazetteer;
  readonly judged: LoadedJudgements;
  readonly knowledge: Knowledge;
  readonly walked: Awaited<ReturnType<typeof walkInputs>>;
}

async function runLocked({ options, clock, folders, lists, judged, knowledge, walked }: Prepared): Promise<RunRecord> {
  const { out, signal } = options;
  const { files } = walked;
  const made: Made = {
    options: fingerprintOf([
      resultVersion,
      options.layout,
      options.overlap,
      options.spelling,
      options.discover,
      fingerprintOfModels(knowledge.models.all()),
      options.fields,
    ]),
    lists: knowledge.gazetteer.fingerprint,
    largestFile: options.largestFile,
  };
  const now = {
    made: fingerprintOf([made, options.nearDuplicates, options.graphCandidates, judged.fingerprint]),
    problems: fingerprintOf([lists.problems, walked.problems]),
  };
  const state = join(out, stateFolder);
  const [journal, marks] = [await readJournal(out), await readMarks(state)];
  const last = options.reuse === "unchanged" ? await recordIfUnchanged(out, files, journal, marks, made, now) : null;
  const facts = { options, clock, folders, gazetteer: knowledge.gazetteer };
  if (last !== null) {
    clock.lap("unchanged");
    const { articles } = last.counts;
    const counts = { ...last.counts, annotated: 0, reused: articles, removed: 0 };
    const record = recordOf(facts, { status: "finished", counts, duplicates: last.duplicates, problems: last.problems });
    await writeRecord(out, record);
    await markBegun(state, Date.parse(clock.startedAt));
    return record;
  }
  // Only a run that died leaves temporary files.
  if (journal?.finished === null) await removeTemporary(out);
  const plan = await planRun(out, files, options.reuse === "unchanged" ? journal : null, made, knowledge, options.fields);
  await keepHashes(out, knowledge.gazetteer);
  const store = await openArticleStore(out, options.layout, journal);
  const log = await openJournal(out);
  const judgementProblems = [...judged.problems, ...unknownEntities(judged, knowledge.gazetteer)];
  const problems: Problem[] = [...lists.problems, ...judgementProblems, ...walked.problems];
  const tally = openTally(judged);
  const counts = { annotated: 0, reused: 0, done: 0 };
  const results = await openResults(out, knowledge, options);
  const pool = openPool(workersFor(options.workers, files.length + plan.large.size * filesWorthThreads), {
    knowledge,
    changed: plan.changed,
  });
  const batches = batchesOf(plan.tasks, { made, outputFolder: out, layout: options.layout, marks, fields: options.fields });
  const begin = async ({ tasks }: Batch) => {
    if (options.layout === "files") await log.begin(tasks.flatMap(placesOf));
  };
  clock.lap("plan");
  try {
    for await (const done of inOrder(batches, pool, signal, begin)) {
      const noted: Record<string, InputRecord> = {};
      const { files: stored, written } = await store.add(done.files);
      for (const file of stored) {
        noted[file.place] = file.record;
        problems.push(...file.record.problems, ...file.digests.flatMap(({ digest }) => digest.problems as Problem[]));
        counts[file.reused ? "reused" : "annotated"] += file.digests.length;
      }
      await log.add(noted, written);
      if (done.refusal !== null) throw new OutputError(done.refusal);
      for (const file of stored) {
        tally.add(file.digests);
        await results.add(file);
      }
      counts.done += stored.filter(({ covers }) => covers === "file").length;
      options.onProgress?.({ ...counts, of: files.length, problems: problems.length, mentions: results.mentions() });
    }
    await log.close();
  } catch (error) {
    await log.close().catch(() => {});
    await store.close().catch(() => {});
    await results.abandon();
    throw error;
  } finally {
    await pool.close();
  }
  clock.lap("articles");

  const settled = (removed: number, summary: ResultCounts) => ({
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
  });
  if (signal.aborted && counts.done < files.length) {
    await store.close();
    // The journal keeps what was done, and what it knew of the articles not reached; indexes wait for a whole run.
    await results.abandon();
    const part = settled(0, { entities: 0, candidates: 0, edges: 0 });
    const unfinished = recordOf(facts, { status: "interrupted", ...part });
    await writeRecord(out, unfinished);
    return unfinished;
  }
  problems.push(...tally.problems());
  const removed = await store.settle(results.files);
  const summary = await results.finish(problems);
  await markBegun(state, Date.parse(clock.startedAt));
  await log.finish({ ...now, outputs: await outputsOf(out) });
  await keepOnlyHashes(out, knowledge.gazetteer);
  await removeDrafts(out);
  await markEnded(state);
  clock.lap("corpus");
  const finished = recordOf(facts, { status: "finished", ...settled(removed, summary) });
  await writeRecord(out, finished);
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
