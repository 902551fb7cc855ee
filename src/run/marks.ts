import type { BigIntStats } from "node:fs";
import { stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { writeWhole } from "./atomic-file.ts";

/**
 * Two moments, in nanoseconds since 1970, by which files are told to be unchanged without being read. They are kept as the
 * times of two empty files, so that equal runs still leave equal bytes. The file system sets a file's change time with
 * every write, rename or copy; one before a mark shows that the file is as it was then.
 */
export interface Marks {
  /** Before the last finished run read its first input. */
  readonly begun: bigint;
  /** After it had written its last output. */
  readonly ended: bigint;
}

/** What the clocks of a file system and of this machine may differ by; in milliseconds. */
const clockMargin = 2_000;
/** Longer than what a file system counts as one moment; in milliseconds. */
const moment = 20;

/** The marks below a state folder; a moment before every file where there are none. */
export async function readMarks(folder: string): Promise<Marks> {
  const timeOf = (name: string) =>
    stat(join(folder, name), { bigint: true }).then(
      ({ mtimeNs }) => mtimeNs,
      () => 0n,
    );
  return { begun: await timeOf("begun"), ended: await timeOf("ended") };
}

/** Marks when a run that is now finished began, in milliseconds since 1970. */
export async function markBegun(folder: string, startedAt: number): Promise<void> {
  const path = join(folder, "begun");
  await writeWhole(path, "");
  const seconds = (startedAt - clockMargin) / 1000;
  await utimes(path, seconds, seconds);
}

/** Marks that a run has written its last output. */
export async function markEnded(folder: string): Promise<void> {
  await setTimeout(moment);
  await writeWhole(join(folder, "ended"), "");
}

/**
 * Whether a file has a size and was not touched since a mark; with a node, also whether it is the same file: one that was
 * moved here with its folder bears its old times.
 */
export async function isUntouched(path: string, known: { readonly size: number; readonly node?: string }, since: bigint) {
  try {
    const found = await stat(path, { bigint: true });
    if (known.node !== undefined && known.node !== nodeOf(found)) return false;
    return Number(found.size) === known.size && found.ctimeNs < since && found.mtimeNs < since;
  } catch {
    return false;
  }
}

/** Tells a file from every other one that is there at the same time. */
export function nodeOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}
