import { mkdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { lock } from "proper-lockfile";
import { entryId, entryOfCandidate, isListedBy } from "../corpus/candidates/promotion.ts";
import { type ListedRow, readJsonLines } from "../gazetteer/rows.ts";
import type { CandidateRecord } from "../model/corpus-files.ts";
import { type EntryRow, entrySchema } from "../model/entry.ts";
import { writeWhole } from "./atomic-file.ts";
import { openFinishedRun } from "./finished-run.ts";
import { loadLists } from "./load-gazetteers.ts";
import { readRunRecord } from "./read-record.ts";
import { UsageError } from "./walk.ts";

/** Which candidates are meant; a candidate's score is the mean of its mentions' scores. */
export interface CandidateFilter {
  readonly minScore: number;
  readonly minArticles: number;
}

/** The candidates of a finished run that pass a filter, in their order: first those whose listing would settle most. */
export async function* readCandidates(out: string, { minScore, minArticles }: CandidateFilter): AsyncIterable<CandidateRecord> {
  const { candidates } = await openFinishedRun(out, "keep");
  for await (const candidate of candidates()) {
    if (candidate.score >= minScore && candidate.articles >= minArticles) yield candidate;
  }
}

/** A candidate with the row that was written for it. */
export interface Promoted {
  readonly candidate: CandidateRecord;
  readonly row: EntryRow;
}

/** Milliseconds after which the lock of a list is nobody's, and how often it is asked for. */
const listLock = { stale: 10_000, retries: { retries: 20, minTimeout: 50, maxTimeout: 500 } };

/**
 * Appends rows for candidates of a finished run, in the order of `ids`, to the list `into`, which is made where it is not
 * there. All are written or none; what the list has stays byte by byte. Throws a UsageError for an id that is no candidate's
 * or named twice, and for one that the list has already.
 */
export async function promoteCandidates(
  out: string,
  ids: readonly string[],
  into: string,
  filter: CandidateFilter,
): Promise<Promoted[]> {
  if (extname(into).toLowerCase() !== ".jsonl") {
    throw new UsageError(`--into takes a list of the kind .jsonl, such as my-lists/people.jsonl, not "${into}".`);
  }
  const candidates = await candidatesNamed(out, ids, filter);
  const { entries } = await loadLists((await readRunRecord(out)).gazetteer.folders);
  const taken = new Set(entries.map(({ id }) => id));
  const path = await realpath(into).catch(() => resolve(into));
  await mkdir(dirname(path), { recursive: true }).catch((error) => {
    throw refused(error, into);
  });
  const lockfilePath = join(dirname(path), `.${basename(path)}.lock`);
  const release = await lock(path, { ...listLock, realpath: false, lockfilePath }).catch((error) => {
    if (error.code === "ELOCKED") throw new UsageError(`${into} is being written by another command; try again.`);
    throw refused(error, into);
  });
  try {
    const before = await contentOf(path, into);
    const rows = readJsonLines(before, into).rows;
    for (const { row } of rows) taken.add(row.id);
    const promoted: Promoted[] = [];
    for (const candidate of candidates) {
      const listed = rows.find(({ row }) => isListedBy(candidate, row));
      if (listed !== undefined) throw alreadyListed(candidate, listed);
      const row = entrySchema.parse(
        entryOfCandidate(
          candidate,
          entryId(candidate, (id) => taken.has(id)),
        ),
      );
      taken.add(row.id);
      promoted.push({ candidate, row });
    }
    const start = before === "" || before.endsWith("\n") ? "" : "\n";
    const lines = promoted.map(({ row }) => `${JSON.stringify(row)}\n`).join("");
    await writeWhole(path, `${before}${start}${lines}`).catch((error) => {
      throw refused(error, into);
    });
    return promoted;
  } finally {
    await release().catch(() => {});
  }
}

async function candidatesNamed(out: string, ids: readonly string[], filter: CandidateFilter): Promise<CandidateRecord[]> {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new UsageError(`--promote names ${twice} twice; name each once.`);
  const wanted = new Set(ids);
  const found = new Map<string, CandidateRecord>();
  for await (const candidate of readCandidates(out, filter)) if (wanted.has(candidate.id)) found.set(candidate.id, candidate);
  return ids.map((id) => {
    const candidate = found.get(id);
    if (candidate === undefined) {
      throw new UsageError(`${out} has no candidate "${id}"${filtered(filter)}; "comention candidates ${out}" tells their ids.`);
    }
    return candidate;
  });
}

function filtered({ minScore, minArticles }: CandidateFilter): string {
  return minScore > 0 || minArticles > 1 ? ` of that score in so many articles` : "";
}

async function contentOf(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new UsageError(`The list ${shown} cannot be read (${(error as Error).message}); name another with --into.`);
  }
}

function alreadyListed({ id, text }: CandidateRecord, { row, source }: ListedRow): UsageError {
  return new UsageError(`${id} is listed already: ${source} has "${text}" as ${row.id}. Nothing was written; leave it out.`);
}

function refused(error: unknown, into: string): UsageError {
  const { message } = ((error as Error).cause ?? error) as Error;
  return new UsageError(`The list ${into} cannot be written (${message}); name another with --into.`);
}
