import { join } from "node:path";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type RunRecord, runRecordSchema } from "../model/corpus-files.ts";
import { writeWhole } from "./atomic-file.ts";
import type { RunOptions } from "./run-options.ts";
import { version } from "./version.ts";

/** What a run knows of itself before it has done anything. */
export interface RunFacts {
  readonly options: RunOptions;
  readonly clock: Stopwatch;
  readonly folders: readonly string[];
  readonly gazetteer: Gazetteer;
}

/** The record of a run: what was run, with what, and how it went. */
export function recordOf(
  { options, clock, folders, gazetteer }: RunFacts,
  outcome: Pick<RunRecord, "status" | "counts" | "duplicates" | "problems">,
): RunRecord {
  return {
    schema: "comention/run@1",
    comention: version,
    node: process.version,
    startedAt: clock.startedAt,
    finishedAt: new Date().toISOString(),
    status: outcome.status,
    options: shownOptions(options),
    gazetteer: {
      fingerprint: gazetteer.fingerprint,
      folders: [...folders],
      entries: gazetteer.entryCount,
      names: gazetteer.nameCount,
    },
    counts: outcome.counts,
    duplicates: outcome.duplicates,
    problems: outcome.problems,
    timings: clock.laps,
  };
}

/** Writes run.json. */
export async function writeRecord(out: string, record: RunRecord): Promise<void> {
  await writeWhole(join(out, "run.json"), `${JSON.stringify(runRecordSchema.parse(record), null, 2)}\n`);
}

/** The options that results depend on or that tell what was run; functions and signals are none. */
function shownOptions({
  inputs,
  gazetteers,
  add,
  out,
  layout,
  workers,
  reuse,
  discover,
  overlap,
  spelling,
  judgements,
  nearDuplicates,
  graphCandidates,
  largestFile,
  fields,
}: RunOptions): Record<string, unknown> {
  return {
    inputs,
    gazetteers,
    add,
    out,
    layout,
    workers,
    reuse,
    discover,
    overlap,
    spelling,
    judgements,
    nearDuplicates,
    graphCandidates,
    largestFile,
    fields,
  };
}

/** Milliseconds between laps, by their names. */
export interface Stopwatch {
  readonly startedAt: string;
  readonly laps: Record<string, number>;
  lap(name: string): void;
}

export function stopwatch(): Stopwatch {
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
