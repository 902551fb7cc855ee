import { randomBytes } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { SpillStore } from "../corpus/word-log.ts";
import { temporaryPrefix } from "./atomic-file.ts";

/** A spill store in a temporary file, made when first written to; `close` removes it. */
export interface SpillFile extends SpillStore {
  close(): void;
}

/** Opens a spill store below an output folder. Reading and writing wait, as the corpus phase does nothing else meanwhile. */
export function openSpillFile(outputFolder: string): SpillFile {
  const folder = join(outputFolder, ".comention");
  const path = join(folder, `${temporaryPrefix}${process.pid}-${randomBytes(4).toString("hex")}.spill`);
  let file: number | null = null;
  let size = 0;
  const opened = () => {
    if (file === null) {
      mkdirSync(folder, { recursive: true });
      file = openSync(path, "wx+");
    }
    return file;
  };
  const write = (place: number, bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(opened(), bytes, done, bytes.length - done, place + done);
  };
  return {
    append(bytes) {
      const place = size;
      write(place, bytes);
      size += bytes.length;
      return place;
    },
    write,
    read(place, target) {
      for (let done = 0; done < target.length; ) {
        const count = readSync(opened(), target, done, target.length - done, place + done);
        if (count === 0) throw new Error(`The temporary file ${path} is shorter than what was written to it.`);
        done += count;
      }
    },
    close() {
      if (file === null) return;
      closeSync(file);
      file = null;
      rmSync(path, { force: true });
    },
  };
}
