import { constants } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { type Judgements, judgementsOf, noJudgements } from "../../article/judge/judgements.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Problem } from "../../model/problem.ts";
import { disk, toOutputError } from "../atomic-file.ts";
import { parseJudgements } from "../load-judgements.ts";
import { UsageError } from "../walk.ts";

/** A file of judgements that is only ever added to. What others add to it meanwhile is seen and kept. */
export interface JudgementLog {
  /** What the file says now; a file that is not there says nothing. */
  read(): Promise<{ readonly judgements: Judgements; readonly problems: readonly Problem[] }>;
  /** Adds lines and waits until the disk has them: all of them or none. Throws an OutputError where the disk refuses. */
  append(judgements: readonly Judgement[]): Promise<void>;
}

/** Opens a file of judgements, to be made by the first one. Throws a UsageError where it could not be written. */
export async function openJudgementLog(path: string): Promise<JudgementLog> {
  await checkWritable(path);
  let known: { readonly stamp: string; readonly said: Awaited<ReturnType<JudgementLog["read"]>> } | null = null;
  // Judgements come one at a time, whatever number of windows they come from.
  let last: Promise<void> = Promise.resolve();
  return {
    async read() {
      const stamp = await stampOf(path);
      if (known?.stamp === stamp) return known.said;
      const text = stamp === "" ? "" : await readFile(path, "utf8");
      const { numbered, problems } = parseJudgements(text, path.replaceAll("\\", "/"));
      const said = { judgements: numbered.length === 0 ? noJudgements : judgementsOf(numbered), problems };
      known = { stamp, said };
      return said;
    },
    append(judgements) {
      const content = judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join("");
      const added = last.then(() => appendWhole(path, content));
      last = added.catch(() => {});
      return added;
    },
  };
}

/** Appends to a file, after the end of its last line; a part that was written before the disk refused is taken off again. */
async function appendWhole(path: string, content: string): Promise<void> {
  try {
    const file = await disk.open(path, "a+");
    try {
      const { size } = await file.stat();
      const end = Buffer.alloc(1);
      if (size > 0) await file.read(end, 0, 1, size - 1);
      const start = size === 0 || end[0] === 0x0a ? "" : "\n";
      try {
        await file.appendFile(start + content);
        await file.datasync();
      } catch (error) {
        await file.truncate(size).catch(() => {});
        throw error;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toOutputError(error, path);
  }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return `${size} ${mtimeNs} ${ino}`;
  } catch {
    return "";
  }
}

async function checkWritable(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) throw new UsageError(`${path} is no file; name a file with --judgements.`);
  await access(there === null ? dirname(path) : path, constants.W_OK).catch((error: Error) => {
    throw new UsageError(`${path} cannot be written (${error.message}); name another file with --judgements.`);
  });
}
