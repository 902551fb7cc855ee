import { randomBytes } from "node:crypto";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import PQueue from "p-queue";

/** Every way in which results reach the disk; a test puts a full or locked disk in its place. */
export const disk = { createWriteStream, mkdir, open, rename, writeFile };

/** The output folder takes no more: the disk is full, or it may not be written. What was written before stays good. */
export class OutputError extends Error {}

const refusals: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space",
  EDQUOT: "the quota of the disk is used up; free some space",
  EFBIG: "a file would be larger than the file system allows; use another disk",
  EACCES: "permission is refused; make it writable",
  EPERM: "permission is refused; make it writable",
  EROFS: "the disk is mounted read-only; make it writable",
  EIO: "the disk reports a failure; check it",
};

/** An error of the file system as an {@link OutputError} with its remedy; any other error as it is. */
export function toOutputError(error: unknown, path: string): unknown {
  const remedy = refusals[(error as NodeJS.ErrnoException).code ?? ""];
  if (remedy === undefined) return error;
  const message = `${path} cannot be written: ${remedy} and run the same command again; finished articles are kept.`;
  return new OutputError(message, { cause: error });
}

/** Does something to the file or folder at `path`; what the file system refuses is an {@link OutputError}. */
export async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toOutputError(error, path);
  }
}

/** Temporary files bear this prefix, so that a reader of an output folder can tell them and a run can remove them. */
export const temporaryPrefix = ".comention-writing-";

/** Writes a file whole or not at all: beside its place first, then renamed into it. Folders are made as needed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const temporary = await temporaryBeside(path);
    try {
      await disk.writeFile(temporary, content);
      await disk.rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw toOutputError(error, path);
  }
}

/** Files brought to the disk at once: a journaling file system commits them together. */
const syncedAtOnce = 32;

/** Waits until files, and the folders that name them, are on the disk itself. A file that is gone is passed over. */
export async function syncFiles(paths: readonly string[]): Promise<void> {
  const queue = new PQueue({ concurrency: syncedAtOnce });
  const files = new Set(paths);
  const folders = new Set(paths.map((path) => dirname(path)));
  const sync = async (path: string, kind: "file" | "folder") => {
    try {
      const file = await disk.open(path, "r");
      await file.sync().finally(() => file.close());
    } catch (error) {
      // Not every system can open or sync a folder; there a rename is as durable as it can be made.
      const { code } = error as NodeJS.ErrnoException;
      if (kind === "file" && code !== "ENOENT") throw toOutputError(error, path);
    }
  };
  await queue.addAll([...files].map((path) => () => sync(path, "file")));
  await queue.addAll([...folders].map((path) => () => sync(path, "folder")));
}

/** Removes the temporary files that runs which died left below a folder. No other run may be writing there. */
export async function removeTemporary(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeTemporary(path);
    else if (entry.isFile() && entry.name.startsWith(temporaryPrefix)) await rm(path, { force: true });
  }
}

/** Writes a file in parts, whole or not at all. */
export async function writeParts(path: string, content: Iterable<string> | AsyncIterable<string | Uint8Array>): Promise<void> {
  const file = await openWhole(path);
  try {
    for await (const part of content) await file.write(part);
    await file.close();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** A file written in parts that takes its place only at `close`; `abandon` leaves nothing behind. */
export interface WholeWriter {
  write(part: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

/** Opens a file to be written in parts; it appears at `path` when closed. */
export async function openWhole(path: string): Promise<WholeWriter> {
  const temporary = await temporaryBeside(path).catch((error) => {
    throw toOutputError(error, path);
  });
  const stream = disk.createWriteStream(temporary);
  let failure: unknown;
  stream.on("error", (error) => {
    failure ??= toOutputError(error, path);
  });
  return {
    async write(part) {
      if (failure !== undefined) throw failure;
      if (!stream.write(part)) await drained(stream);
    },
    async close() {
      try {
        stream.end();
        await finished(stream);
        await disk.rename(temporary, path);
      } catch (error) {
        throw failure ?? toOutputError(error, path);
      }
    },
    async abandon() {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}

/** A folder of files that takes its place only at `close`, instead of what is there; `abandon` leaves nothing behind. */
export interface FolderWriter {
  /** Where a file of the folder is to be written, by its path within it. */
  place(path: string): string;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

/** Opens a folder to be filled; it appears at `path` when closed. */
export async function openFolderWhole(path: string): Promise<FolderWriter> {
  const temporary = await temporaryBeside(path);
  await mkdir(temporary);
  return {
    place: (file) => join(temporary, file),
    async close() {
      const before = await temporaryBeside(path);
      await rename(path, before).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      });
      await rename(temporary, path);
      await rm(before, { recursive: true, force: true });
    },
    abandon: () => rm(temporary, { recursive: true, force: true }),
  };
}

/** A folder beside a file that is being made, for all that making it needs. */
export interface Workshop {
  /** Where a file of the folder is to be written. */
  place(name: string): string;
  /** Lets one of its files take its place at the path, and removes the folder. */
  close(name: string): Promise<void>;
  abandon(): Promise<void>;
}

/** Opens a folder for making the file at `path`, by programs that write files themselves. */
export async function openWorkshop(path: string): Promise<Workshop> {
  const temporary = await temporaryBeside(path);
  await disk.mkdir(temporary);
  const abandon = () => rm(temporary, { recursive: true, force: true });
  return {
    place: (name) => join(temporary, name),
    async close(name) {
      await disk.rename(join(temporary, name), path);
      await abandon();
    },
    abandon,
  };
}

/** When a stream takes more, or has failed. Listeners are taken off again, as a long file is written in thousands of parts. */
function drained(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done).off("error", done);
      resolve();
    };
    stream.on("drain", done).on("error", done);
  });
}

async function temporaryBeside(path: string): Promise<string> {
  await disk.mkdir(dirname(path), { recursive: true });
  return join(dirname(path), `${temporaryPrefix}${process.pid}-${randomBytes(4).toString("hex")}`);
}
