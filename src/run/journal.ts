import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { crc32 } from "node:zlib";
import { disk, guarded, syncFiles, writeParts } from "./atomic-file.ts";
import { byteLines } from "./byte-lines.ts";
import type { InputRecord } from "./input-record.ts";
import { stateFolder } from "./state-folder.ts";

/**
 * What runs into an output folder did. On the disk it is a log, `.comention/journal.log`: a line for each thing done,
 * each with a checksum of its own, so that whatever a crash, a full disk or a power cut leaves of it, every line that is
 * whole is true, and the others are passed over.
 */
export interface Journal {
  /** By the place of each input; a later line replaces an earlier one. */
  readonly inputs: Readonly<Record<string, InputRecord>>;
  /** Places that were begun and perhaps not finished. */
  readonly begun: ReadonlySet<string>;
  /** The last line of a run that was finished; null after one that was not. */
  readonly finished: Finished | null;
}

/** What a finished run leaves for the next one to see whether there is anything to do. */
export interface Finished {
  /** Stands for options, lists and program: {@link Journal.inputs} of the same were made alike. */
  readonly made: string;
  /** Stands for the problems that no input's record holds. */
  readonly problems: string;
  /** Files made of all articles, below the output folder. */
  readonly outputs: readonly { readonly path: string; readonly size: number }[];
}

type Line =
  | { readonly input: string; readonly record: InputRecord }
  | { readonly begun: readonly string[] }
  | { readonly finished: Finished };

const journalPath = (outputFolder: string) => join(outputFolder, stateFolder, "journal.log");

/** The journal of an output folder, or null where there is none. */
export async function readJournal(outputFolder: string): Promise<Journal | null> {
  const bytes = await readFile(journalPath(outputFolder)).catch(() => null);
  if (bytes === null) return null;
  const inputs: Record<string, InputRecord> = {};
  const begun = new Set<string>();
  let finished: Finished | null = null;
  for (let from = 0, to = 0; from < bytes.length; from = to + 1) {
    to = bytes.indexOf(0x0a, from);
    if (to < 0) to = bytes.length;
    const line = readLine(bytes.subarray(from, to));
    if (line === null) continue;
    if ("input" in line) {
      inputs[line.input] = line.record;
      begun.delete(line.input);
    } else if ("begun" in line) for (const place of line.begun) begun.add(place);
    finished = "finished" in line ? line.finished : null;
  }
  return { inputs, begun, finished };
}

function readLine(bytes: Buffer): Line | null {
  const json = bytes.subarray(9);
  if (json.length === 0 || bytes.toString("latin1", 0, 8) !== checksum(json)) return null;
  return JSON.parse(json.toString("utf8")) as Line;
}

function checksum(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(8, "0");
}

function shownLine(line: Line): string {
  const json = JSON.stringify(line);
  return `${checksum(Buffer.from(json))} ${json}\n`;
}

/** Adds to the journal of an output folder. One at a time: the lock sees to it. */
export interface JournalWriter {
  /** Notes inputs about to be worked on, so that what a dead run wrote for them is known to be its own. */
  begin(places: readonly string[]): Promise<void>;
  /** Notes inputs done; `files` are the paths written for them. Brings all to the disk itself when a checkpoint is due. */
  add(inputs: Readonly<Record<string, InputRecord>>, files: readonly string[]): Promise<void>;
  /** Brings what was noted to the disk itself, and closes. */
  close(): Promise<void>;
  /**
   * To be called when closed, after the whole run: writes the journal afresh, the inputs noted in their order, and waits
   * until the disk has it. The lines are taken from the journal itself, as holding them would take memory for each article.
   */
  finish(finished: Finished): Promise<void>;
}

/** Milliseconds between checkpoints, and files at most: what a power cut costs is the work since the last one. */
const checkpointEvery = { milliseconds: 5_000, files: 2_000 };

/** Opens the journal to be added to; lines that are there stay. */
export async function openJournal(outputFolder: string): Promise<JournalWriter> {
  const path = journalPath(outputFolder);
  const file = await guarded(path, async () => {
    await disk.mkdir(dirname(path), { recursive: true });
    return disk.open(path, "a");
  });
  // What the last run left may end within a line.
  await guarded(path, () => file.appendFile("\n"));
  const { size: start } = await guarded(path, () => file.stat());
  let waiting: string[] = [];
  let last = performance.now();
  const checkpoint = async () => {
    const files = waiting;
    waiting = [];
    last = performance.now();
    await syncFiles(files);
    await guarded(path, () => file.datasync());
  };
  return {
    begin: (places) => guarded(path, () => file.appendFile(shownLine({ begun: places }))),
    async add(inputs, files) {
      const lines = Object.entries(inputs).map(([input, record]) => shownLine({ input, record }));
      await guarded(path, () => file.appendFile(lines.join("")));
      for (const one of files) waiting.push(one);
      const due = performance.now() - last > checkpointEvery.milliseconds || waiting.length >= checkpointEvery.files;
      if (due) await checkpoint();
    },
    async close() {
      await checkpoint().finally(() => file.close());
    },
    async finish(finished) {
      await syncFiles(finished.outputs.map((output) => join(outputFolder, output.path)));
      await writeParts(path, finishedLines(path, start, finished));
      await syncFiles([path]);
    },
  };
}

/** The lines of a finished journal: those on inputs that stand in it from a place on, then that it is finished. */
async function* finishedLines(path: string, start: number, finished: Finished): AsyncGenerator<Uint8Array | string> {
  const lineFeed = Buffer.from("\n");
  for await (const lines of byteLines(createReadStream(path, { start }), Number.POSITIVE_INFINITY)) {
    for (const one of lines) {
      if (!("bytes" in one)) continue;
      const bytes = Buffer.from(one.bytes.buffer, one.bytes.byteOffset, one.bytes.length);
      if (!bytes.subarray(9, 9 + inputLine.length).equals(inputLine)) continue;
      if (bytes.includes(drafted)) {
        const { input, record } = readLine(bytes) as Extract<Line, { record: unknown }>;
        yield shownLine({ input, record: settled(record) });
      } else {
        yield bytes;
        yield lineFeed;
      }
    }
  }
  yield shownLine({ finished });
}

/** How a line on an input begins after its checksum, and what is in one whose shards had not taken their places. */
const inputLine = Buffer.from('{"input":');
const drafted = Buffer.from('"draft":');

/** The record where every shard has taken its place. */
function settled(record: InputRecord): InputRecord {
  const articles = record.articles.map((article) => {
    if (article.line === undefined) return article;
    const { shard, from } = article.line;
    return { ...article, line: { shard, from } };
  });
  return { ...record, articles };
}

/**
 * Removes the outputs earlier runs wrote that this one did not, and folders left empty. Only files the journal speaks of
 * are removed, and none outside `articles/`. Gives the number of the articles gone. Where this run's articles lie in
 * `shards`, those kept have no file any more either.
 */
export async function removeGone(
  outputFolder: string,
  before: Journal,
  kept: ReadonlySet<string>,
  lie: "in files" | "in shards" = "in files",
): Promise<number> {
  const root = resolve(outputFolder, "articles");
  const known = new Set<string>();
  const withFile = new Set<string>();
  for (const { articles } of Object.values(before.inputs)) {
    for (const { file, line } of articles) {
      known.add(file);
      if (line === undefined) withFile.add(file);
    }
  }
  // A dead run may have written an output that no line tells of.
  for (const place of before.begun) withFile.add(`${place}.json`);
  for (const file of withFile) {
    const path = resolve(root, file);
    if ((lie === "in files" && kept.has(file)) || !path.startsWith(root + sep)) continue;
    await rm(path, { force: true });
    for (let folder = dirname(path); folder.startsWith(root + sep); folder = dirname(folder)) {
      try {
        await rmdir(folder);
      } catch {
        break;
      }
    }
  }
  return [...known].filter((file) => !kept.has(file)).length;
}

/** One hash for several facts that results depend on. */
export function fingerprintOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
