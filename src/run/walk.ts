import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/span.ts";
import { articleKinds, readerOf } from "./intake.ts";

/** A file to read: where it is, and its place under `articles/`, with `/` between folders. */
export interface InputFile {
  readonly path: string;
  /** As given on the command line or found below it: what `source.path` says. */
  readonly shown: string;
  readonly place: string;
  /** The INPUT it was found by, as named. */
  readonly input: string;
}

/** A mistake in how a command was called or configured: nothing was written; exit code 2. */
export class UsageError extends Error {}

/**
 * The files of the inputs, sorted by their place under `articles/`. A folder is walked wholly; hidden files and folders
 * are passed over, links are followed once, and a file of an unknown kind or an entry that cannot be read is a problem.
 * One folder INPUT: places are relative to it; a file INPUT: its own name; several INPUTs: under each one's name.
 * Throws a UsageError for an input that does not exist.
 */
export async function walkInputs(
  inputs: readonly string[],
  outputFolder: string,
): Promise<{ readonly files: readonly InputFile[]; readonly problems: readonly Problem[] }> {
  const found: InputFile[] = [];
  const problems: Problem[] = [];
  const names = distinctNames(inputs);
  for (const [index, input] of inputs.entries()) {
    const entry = await stat(input).catch(() => {
      throw new UsageError(`No such file or folder: ${input}. Name an existing file or folder of articles.`);
    });
    const under = inputs.length > 1 ? (names[index] as string) : "";
    if (entry.isDirectory()) {
      const before = found.length;
      const walk: Walk = { input, found, problems, seen: new Set([await realpath(input)]), skip: resolve(outputFolder) };
      await walkFolder(input, under, walk);
      if (found.length === before) problems.push(noArticles(input));
    } else found.push({ path: input, shown: shownPath(input), place: under === "" ? basename(input) : under, input });
  }
  return { files: found.sort((a, b) => compareText(a.place, b.place)), problems };
}

interface Walk {
  /** The folder as it was named. */
  readonly input: string;
  readonly found: InputFile[];
  readonly problems: Problem[];
  readonly seen: Set<string>;
  /** The output folder is never an input, even where it lies below one. */
  readonly skip: string;
}

async function walkFolder(folder: string, place: string, walk: Walk): Promise<void> {
  let entries: string[];
  try {
    entries = await readdir(folder);
  } catch (error) {
    walk.problems.push(unreadable(folder, error));
    return;
  }
  for (const name of entries.sort(compareText)) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const below = place === "" ? name : `${place}/${name}`;
    try {
      const entry = await stat(path);
      if (entry.isDirectory()) {
        const real = await realpath(path);
        if (resolve(path) === walk.skip || walk.seen.has(real)) continue;
        walk.seen.add(real);
        await walkFolder(path, below, walk);
      } else if (readerOf(name) === undefined) {
        walk.problems.push(unsupported(path));
      } else if (entry.isFile()) walk.found.push({ path, shown: shownPath(path), place: below, input: walk.input });
    } catch (error) {
      walk.problems.push(unreadable(path, error));
    }
  }
}

/** The inputs' own names, a number added where two are alike, so that their outputs cannot collide. */
function distinctNames(inputs: readonly string[]): string[] {
  const used = new Map<string, number>();
  return inputs.map((input) => {
    const name = basename(resolve(input)) || "input";
    const times = used.get(name) ?? 0;
    used.set(name, times + 1);
    return times === 0 ? name : `${name}-${times + 1}`;
  });
}

function shownPath(path: string): string {
  return path.replaceAll("\\", "/");
}

function noArticles(input: string): Problem {
  const kinds = Object.keys(articleKinds).join(" ");
  return {
    code: "input/no-articles",
    message: `The folder ${input} holds no article; put files of these kinds there: ${kinds}.`,
    source: input,
  };
}

function unsupported(path: string): Problem {
  const kinds = Object.keys(articleKinds).join(" ");
  const message = `Files of the kind "${extname(path)}" are not read; convert it to one of ${kinds}, or move it away.`;
  return { code: "input/unsupported-kind", message, source: shownPath(path) };
}

function unreadable(path: string, error: unknown): Problem {
  return {
    code: "input/unreadable",
    message: `It could not be read (${(error as Error).message}); check its permissions.`,
    source: shownPath(path),
  };
}
