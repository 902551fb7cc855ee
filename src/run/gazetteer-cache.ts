import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { compileImage } from "../gazetteer/compile.ts";
import { formatVersion, type Image } from "../gazetteer/compiled/image.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { gazetteerOf } from "../gazetteer/open.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/span.ts";
import { writeWhole } from "./atomic-file.ts";
import { readImage } from "./gazetteer-file.ts";
import { fileState, type ListFile, listFiles, loadLists } from "./load-gazetteers.ts";
import { version } from "./version.ts";
import { UsageError } from "./walk.ts";

/** Lists compiled, with the problems of their rows. */
export interface LoadedGazetteer {
  readonly gazetteer: Gazetteer;
  readonly problems: readonly Problem[];
}

/** What a compiled file was made from; where any of it differs now, the file is stale. */
interface Origin {
  readonly code: string;
  readonly lists: readonly ListFile[];
  readonly problems: readonly Problem[];
  /** When its making began, in milliseconds: lists changed about then or later are compared by their contents. */
  readonly startedAt: number;
}

/** A file may change twice within what its file system counts as one moment; in milliseconds. */
const sameMoment = 2_000;

/**
 * The gazetteer of lists under `folders`: its compiled form where there is one of just these lists and this program, else
 * compiled afresh and kept for the next time. Whether it was kept or not makes no difference to the result. Throws a
 * UsageError for a folder that cannot be read or holds no list.
 */
export async function loadGazetteer(folders: readonly string[]): Promise<LoadedGazetteer> {
  const paths = (await Promise.all(folders.map(listFiles))).flat();
  const code = codeStamp();
  for (const place of placesFor(folders)) {
    const image = await readImage(place, (origin) => isFresh(origin as Origin, paths, code));
    if (image !== null) return loaded(image, paths);
  }
  const image = await compileLists(folders, code);
  await keep(image, folders);
  return loaded(image, paths);
}

/** Compiles the lists under a folder, whatever was kept before. Tells where the compiled form is. */
export async function buildGazetteer(folder: string): Promise<LoadedGazetteer & { readonly path: string }> {
  const image = await compileLists([folder], codeStamp());
  const path = await keep(image, [folder]);
  if (path === null)
    throw new UsageError(`Neither ${placesFor([folder]).join(" nor ")} can be written; make one of them writable.`);
  return {
    ...loaded(
      image,
      (image.origin as Origin).lists.map((list) => list.path),
    ),
    path,
  };
}

async function compileLists(folders: readonly string[], code: string): Promise<Image> {
  const startedAt = Date.now();
  const { entries, lists, problems } = await loadLists(folders);
  return compileImage(entries, { code, lists, problems, startedAt } satisfies Origin);
}

/** The lists may be named by other paths than when they were compiled: problems tell the paths of this time. */
function loaded(image: Image, paths: readonly string[]): LoadedGazetteer {
  const { lists, problems } = image.origin as Origin;
  const shown = problems.map((problem) => {
    const list = lists.findIndex(({ path }) => problem.source?.startsWith(`${path}:`));
    return list < 0 ? problem : { ...problem, source: `${paths[list]}${problem.source?.slice(lists[list]?.path.length)}` };
  });
  return { gazetteer: gazetteerOf(image), problems: shown };
}

async function keep(image: Image, folders: readonly string[]): Promise<string | null> {
  for (const place of placesFor(folders)) {
    try {
      await writeWhole(place, new Uint8Array(image.buffer));
      return place;
    } catch {
      // The next place, if any: a compiled form that cannot be kept is made again the next time.
    }
  }
  return null;
}

/** Where the compiled form of folders may be: below the first of them, else in the user's cache folder. */
function placesFor(folders: readonly string[]): readonly string[] {
  const key = createHash("sha256")
    .update(JSON.stringify(folders.map((folder) => resolve(folder))))
    .digest("hex")
    .slice(0, 16);
  const name = folders.length === 1 ? "gazetteer.bin" : `gazetteer-${key}.bin`;
  const cache = join(cacheFolder(), "comention", `gazetteer-${key}.bin`);
  const [first] = folders as [string];
  return statSync(first).isDirectory() ? [join(first, ".compiled", name), cache] : [cache];
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32" && LOCALAPPDATA !== undefined) return LOCALAPPDATA;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === "" ? join(homedir(), ".cache") : XDG_CACHE_HOME;
}

async function isFresh(origin: Origin, paths: readonly string[], code: string): Promise<boolean> {
  if (origin.code !== code || origin.lists.length !== paths.length) return false;
  const same = await Promise.all(origin.lists.map((list, index) => isUnchanged(list, paths[index] as string, origin.startedAt)));
  return same.every(Boolean);
}

/** A list of the same size and times is the same, unless it changed about when it was read; else its contents decide. */
async function isUnchanged({ state, sha256 }: ListFile, path: string, startedAt: number): Promise<boolean> {
  const now = await fileState(path);
  if (now.size !== state.size) return false;
  const settled = [now.modified, now.changed].every((time) => Number(BigInt(time) / 1_000_000n) < startedAt - sameMoment);
  if (settled && now.modified === state.modified && now.changed === state.changed) return true;
  return (
    createHash("sha256")
      .update(await readFile(path))
      .digest("hex") === sha256
  );
}

/**
 * Stands for the code that compiles: the program's version, the format's, and the state of every module that decides what
 * is compiled, so that a change of a folding or a spelling rule makes the lists be compiled again.
 */
function codeStamp(): string {
  const hash = createHash("sha256").update(`${version} ${formatVersion} ${process.version}`);
  for (const room of ["model", "language", "gazetteer"]) {
    const folder = new URL(`../${room}/`, import.meta.url);
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort(compareText)) {
      if (!/\.[jt]s$/.test(name) || name.endsWith(".d.ts")) continue;
      const { size, mtimeMs } = statSync(new URL(name.replaceAll("\\", "/"), folder));
      hash.update(`${room}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}
