import { existsSync, type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { globOf } from "./glob.ts";
import { ignoreFile } from "./ignore-rules.ts";
import { UsageError } from "./walk.ts";

/** A stream of changes that never pauses must not put a round off for ever: in this many times the debounce it comes. */
const longestWait = 20;

/**
 * Yields once at the beginning, and again whenever something below the paths has changed and nothing more did for
 * `debounce` milliseconds, until the signal. What changes while the caller works is yielded after it; what happens below
 * `outputFolder` (but in a file that `paths` names) or in hidden files is no change; of a pattern the folder it begins with is
 * watched. Throws a UsageError for a path that cannot be watched.
 */
export async function* watchInputs(
  paths: readonly string[],
  outputFolder: string,
  signal: AbortSignal,
  debounce: number,
): AsyncIterable<void> {
  const out = resolve(outputFolder);
  const named = new Set(paths.map((path) => resolve(path)));
  let changed = true;
  let firstAt = 0;
  let lastAt = 0;
  let wake = () => {};
  const note = (path: string) => {
    if (path === out || (path.startsWith(out + sep) && !named.has(path)) || isHidden(path)) return;
    lastAt = performance.now();
    if (!changed) firstAt = lastAt;
    changed = true;
    wake();
  };
  const watchers: FSWatcher[] = [];
  signal.addEventListener("abort", () => wake(), { once: true });
  try {
    for (const path of paths) watchers.push(await watcherOf(path, note));
    while (!signal.aborted) {
      if (!changed) {
        await new Promise<void>((resume) => {
          wake = resume;
        });
        continue;
      }
      const now = performance.now();
      const due = Math.min(lastAt + debounce, firstAt + longestWait * debounce);
      if (firstAt > 0 && now < due) {
        await pause(due - now, signal);
        continue;
      }
      changed = false;
      yield;
    }
  } finally {
    for (const one of watchers) one.close();
  }
}

/** A hidden entry is no input; a file that leaves others out is none either, but says which are. */
function isHidden(path: string): boolean {
  const name = basename(path);
  return name.startsWith(".") && name !== ignoreFile;
}

async function watcherOf(input: string, note: (path: string) => void): Promise<FSWatcher> {
  const path = existsSync(input) ? input : ((await globOf(input))?.folder ?? input);
  try {
    const recursive = (await stat(path)).isDirectory();
    const watcher = watch(path, { recursive }, (_, name) => note(resolve(recursive && name !== null ? join(path, name) : path)));
    // A folder that goes away while it is watched: the next round tells of it.
    watcher.on("error", () => note(resolve(path)));
    return watcher;
  } catch (error) {
    throw new UsageError(`${path} cannot be watched (${(error as Error).message}).`);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
