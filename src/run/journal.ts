import { createHash } from "node:crypto";
import { readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import * as z from "zod";
import { problemSchema } from "../model/problem.ts";
import { writeWhole } from "./atomic-file.ts";
import type { InputRecord } from "./batch.ts";

const journalSchema = z.object({
  schema: z.literal("comention/journal@1"),
  fingerprint: z.string(),
  inputs: z.record(
    z.string(),
    z.object({
      sha256: z.string(),
      articles: z.array(z.object({ file: z.string(), sha256: z.string() })),
      problems: z.array(problemSchema),
    }),
  ),
});

/**
 * What an output folder's last run did: by the place of each input, its bytes' hash and the files written for it.
 * `fingerprint` stands for all else that results depend on: program, lists, options.
 */
export interface Journal {
  readonly fingerprint: string;
  readonly inputs: Readonly<Record<string, InputRecord>>;
}

const journalPath = (outputFolder: string) => join(outputFolder, ".comention", "journal.json");

/** The journal of an output folder, or null where there is none that can be trusted. */
export async function readJournal(outputFolder: string): Promise<Journal | null> {
  try {
    const parsed = journalSchema.safeParse(JSON.parse(await readFile(journalPath(outputFolder), "utf8")));
    return parsed.success ? (parsed.data as Journal) : null;
  } catch {
    return null;
  }
}

/** Writes the journal, inputs in the order of their places. */
export async function writeJournal(outputFolder: string, journal: Journal): Promise<void> {
  await writeWhole(journalPath(outputFolder), `${JSON.stringify({ schema: "comention/journal@1", ...journal })}\n`);
}

/**
 * Removes the outputs an earlier run wrote that this one did not, and folders left empty. Only files the journal names
 * are removed, and none outside `articles/`. Gives their number.
 */
export async function removeGone(outputFolder: string, before: Journal, kept: ReadonlySet<string>): Promise<number> {
  const root = resolve(outputFolder, "articles");
  let removed = 0;
  for (const { articles } of Object.values(before.inputs)) {
    for (const { file } of articles) {
      const path = resolve(root, file);
      if (kept.has(file) || !path.startsWith(root + sep)) continue;
      await rm(path, { force: true });
      removed++;
      for (let folder = dirname(path); folder.startsWith(root + sep); folder = dirname(folder)) {
        try {
          await rmdir(folder);
        } catch {
          break;
        }
      }
    }
  }
  return removed;
}

/** One hash for everything besides an article's bytes that its annotation depends on. */
export function fingerprintOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
