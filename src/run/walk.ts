import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/span.ts";
import { type Glob, globOf } from "./glob.ts";
import { addRules, type IgnoreRules, ignoreFile, noRules } from "./ignore-rules.ts";
import { holdsOf } from "./intake.ts";
import { type Names, openNames } from "./safe-name.ts";
import { leadsBack, leadsOut, noArticles, noFile, unreadable, unsupported } from "./walk-problems.ts";

/** A file to read: where it is, and its place under `articles/`, with `/` between folders. */
export interface InputFile {
  readonly path: string;
  /** As given on the command line or found below it: what `source.path` says. */
  readonly shown: string;
  /** Its path below the INPUT, made of names that every file system takes ({@link openNames}). */
  readonly place: string;
  /** The INPUT it was found by, as named. */
  readonly input: string;
}

/** A mistake in how a command was called or configured: nothing was written; exit code 2. */
export class UsageError extends Error {}

/** Whether links that lead out of the inputs are read, or only told of. */
export type LinkPolicy = "inside" | "follow";

/** A place longer than this, in bytes, is shortened: under an output folder it must stay below the 4096 of paths. */
const longestPlace = 1000;

/**
 * The files of the inputs, sorted by their place under `articles/`. A folder is walked wholly, and of a pattern the folder
 * it begins with, but for hidden entries, those that a `.comentionignore` leaves out, and the output folder. A file of an
 * unknown kind, an entry that cannot be read, a link that leads back up, and, unless `links` says follow, one that leads out
 * of the inputs is a problem. What several links lead to is walked once. A file of `judgements` below an input is none.
 * One folder INPUT: places are relative to it; a file INPUT: its own name; several INPUTs: under each one's name. Throws a
 * UsageError for an input that does not exist.
 */
export async function walkInputs(
  inputs: readonly string[],
  outputFolder: string,
  links: LinkPolicy = "inside",
  judgements: string | null = null,
): Promise<{ readonly files: readonly InputFile[]; readonly problems: readonly Problem[] }> {
  const output = await realpath(outputFolder).catch(() => resolve(outputFolder));
  const roots = await Promise.all(inputs.map(rootOf));
  const apart = judgements === null ? null : await realpath(judgements).catch(() => resolve(judgements));
  const within = links === "follow" ? [sep] : roots.map(({ real }) => real);
  const found: InputFile[] = [];
  const problems: Problem[] = [];
  const names = openNames();
  const rootNames = distinctNames(roots);
  for (const [index, root] of roots.entries()) {
    const { input, path, kind, glob } = root;
    const under = inputs.length > 1 ? names.take(rootNames[index] as string, kind === "folder" ? kind : useOf(path)) : "";
    if (kind === "file") {
      const place = under === "" ? names.take(basename(resolve(path)), useOf(path)) : under;
      found.push({ path, shown: shownPath(path), place, input });
      continue;
    }
    if (root.real === output) throw new UsageError(`${input} is the output folder; name another with --out.`);
    const before = found.length;
    const walk: Walk = { input, glob, root: path, within, output, apart, names, found, problems, seen: new Set(), linked: [] };
    const top = { path, real: root.real, place: under, names: under === "" ? names : openNames(), rules: noRules, inner: "" };
    await walkFolder(top, walk);
    // Links come last, so that what lies in the inputs itself keeps its own place.
    for (let link = walk.linked.shift(); link !== undefined; link = walk.linked.shift()) await walkFolder(link, walk);
    if (found.length === before) problems.push(noArticles(input));
  }
  return { files: found.sort((a, b) => compareText(a.place, b.place)), problems };
}

interface Root {
  readonly input: string;
  readonly path: string;
  readonly real: string;
  readonly kind: "file" | "folder";
  /** Which of the files are meant, where the input is a pattern. */
  readonly glob: Glob | null;
}

async function rootOf(input: string): Promise<Root> {
  const entry = await stat(input).catch(() => null);
  if (entry !== null) {
    return { input, path: input, real: await realpath(input), kind: entry.isDirectory() ? "folder" : "file", glob: null };
  }
  const glob = await globOf(input);
  const real = glob === null ? null : await realpath(glob.folder).catch(() => null);
  if (glob === null || real === null) {
    throw new UsageError(`No such file or folder: ${input}. Name an existing file or folder of articles, or a pattern of them.`);
  }
  return { input, path: glob.folder, real, kind: "folder", glob };
}

interface Walk {
  /** The folder as it was named, and where it is. */
  readonly input: string;
  readonly root: string;
  readonly glob: Glob | null;
  /** Real paths that links may lead below. */
  readonly within: readonly string[];
  /** The output folder is never an input, even where it lies below one. */
  readonly output: string;
  /** A file that is no article, by its real path. */
  readonly apart: string | null;
  /** The names at the top of `articles/`. */
  readonly names: Names;
  readonly found: InputFile[];
  readonly problems: Problem[];
  readonly seen: Set<string>;
  /** Folders that links lead to, still to be walked. */
  readonly linked: Folder[];
}

interface Folder {
  readonly path: string;
  readonly real: string;
  readonly place: string;
  /** The names given within `place`. */
  readonly names: Names;
  readonly rules: IgnoreRules;
  /** Its path below the root, as patterns and rules see it. */
  readonly inner: string;
}

async function walkFolder(folder: Folder, walk: Walk): Promise<void> {
  if (folder.real === walk.output || walk.seen.has(folder.real)) return;
  walk.seen.add(folder.real);
  let entries: Dirent[];
  let { rules } = folder;
  try {
    entries = await readdir(folder.path, { withFileTypes: true });
    if (entries.some(({ name }) => name === ignoreFile)) {
      rules = await addRules(await readFile(join(folder.path, ignoreFile), "utf8"), folder.inner, rules);
    }
  } catch (error) {
    walk.problems.push(unreadable(folder.path, error));
    return;
  }
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    try {
      await walkEntry(entry, { ...folder, rules }, walk);
    } catch (error) {
      walk.problems.push(unreadable(join(folder.path, entry.name), error));
    }
  }
}

async function walkEntry(entry: Dirent, folder: Folder, walk: Walk): Promise<void> {
  const { name } = entry;
  const path = join(folder.path, name);
  const inner = folder.inner === "" ? name : `${folder.inner}/${name}`;
  const link = entry.isSymbolicLink();
  // What is left out need not lead anywhere.
  if (link && folder.rules.ignores(inner, "file")) return;
  const target = link ? await stat(path) : entry;
  const kind = target.isDirectory() ? "folder" : "file";
  if (folder.rules.ignores(inner, kind)) return;
  if (kind === "file" && walk.glob !== null && !walk.glob.matches(inner)) return;
  const real = link ? await realpath(path) : join(folder.real, name);
  if (real === walk.apart) return;
  const holds = holdsOf(name);
  if (kind === "file" && holds === undefined) {
    walk.problems.push(unsupported(path));
    return;
  }
  if (link && !walk.within.some((root) => isWithin(real, root))) {
    walk.problems.push(leadsOut(path, real));
    return;
  }
  if (link && kind === "folder" && isWithin(folder.real, real)) {
    walk.problems.push(leadsBack(path, real));
    return;
  }
  if (kind === "folder") {
    const place = shortened(placed(folder, name, "folder"), walk.names);
    const below: Folder = { path, real, place, names: openNames(), rules: folder.rules, inner };
    if (link) walk.linked.push(below);
    else await walkFolder(below, walk);
  } else if (!target.isFile()) walk.problems.push(noFile(path));
  else walk.found.push({ path, shown: shownPath(path), place: placed(folder, name, useOf(name)), input: walk.input });
}

function placed({ place, names }: Folder, name: string, use: "file" | "folder"): string {
  const own = names.take(name, use);
  return place === "" ? own : `${place}/${own}`;
}

/** A folder's place, or where that is too long a checksum of it at the top. */
function shortened(place: string, top: Names): string {
  if (Buffer.byteLength(place) <= longestPlace) return place;
  return top.take(`~${createHash("sha256").update(place).digest("hex").slice(0, 20)}`, "folder");
}

/** What holds many articles is a folder under `articles/`. */
function useOf(name: string): "file" | "folder" {
  return holdsOf(name) === "many" ? "folder" : "file";
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The inputs' own names, a number added where two are alike. */
function distinctNames(roots: readonly Root[]): string[] {
  const used = new Map<string, number>();
  return roots.map(({ path }) => {
    const name = basename(resolve(path)) || "input";
    const times = used.get(name) ?? 0;
    used.set(name, times + 1);
    return times === 0 ? name : `${name}-${times + 1}`;
  });
}

function shownPath(path: string): string {
  return path.replaceAll("\\", "/");
}
