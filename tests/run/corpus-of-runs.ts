import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RunOptions, RunRecord } from "../../src/index.ts";
import { filesBelow, projectFolder } from "../program.ts";

/** Short generated articles, no two alike, some in folders, by their paths below `articles`. */
export function generatedArticles(count: number): Readonly<Record<string, string>> {
  const people = ["فتحي باشاغا", "خلوصي أكار", "Fathi Bashagha", "الدكتور سالم الزروق"];
  const places = ["طرابلس", "بنغازي", "ليبيا", "Tripoli"];
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const [one, other, place] = [people[n % 4], people[(n >> 2) % 4], places[n % 3]];
      const text = `وصل ${one} إلى ${place} رقم ${n}.\n\nوالتقى ${other} في ${places[(n >> 1) % 4]}. ثم عاد باشاغا.\n`;
      return [`articles/day-${n % 7}/${n}.txt`, text];
    }),
  );
}

/** All that a run wrote but run.json, which alone may tell times and the machine. */
export async function resultsOf(out: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await filesBelow(out)).filter(([path]) => path !== "run.json");
  return Object.fromEntries(files.map(([path, bytes]) => [path, bytes.toString("base64")]));
}

/** Paths whose bytes differ; a list of paths reads better in a failure than two dumps. */
export function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}

export async function runRecordOf(out: string): Promise<RunRecord> {
  return JSON.parse(await readFile(join(out, "run.json"), "utf8")) as RunRecord;
}

/** A module of the built program: what a run is made of, in this process. */
export function built<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ pathToFileURL(join(projectFolder, "dist", path)).href) as Promise<Module>;
}

/** A run in this process and thread. */
export async function runHere(options: Partial<RunOptions>): Promise<RunRecord> {
  const { run } = await built<typeof import("../../src/run/run.ts")>("run/run.js");
  return run({ workers: 0, ...options });
}
