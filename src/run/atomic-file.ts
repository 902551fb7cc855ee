import { randomBytes } from "node:crypto";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";

/** Temporary files bear this prefix, so that a reader of an output folder can tell them and a run can remove them. */
export const temporaryPrefix = ".comention-writing-";

/** Writes a file whole or not at all: beside its place first, then renamed into it. Folders are made as needed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = await temporaryBeside(path);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
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
  const temporary = await temporaryBeside(path);
  const stream = createWriteStream(temporary);
  let failure: Error | undefined;
  stream.on("error", (error) => {
    failure ??= error;
  });
  return {
    async write(part) {
      if (failure !== undefined) throw failure;
      if (!stream.write(part)) await drained(stream);
    },
    async close() {
      stream.end();
      await finished(stream);
      await rename(temporary, path);
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
  await mkdir(dirname(path), { recursive: true });
  return join(dirname(path), `${temporaryPrefix}${process.pid}-${randomBytes(4).toString("hex")}`);
}
