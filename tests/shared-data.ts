import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root =
  process.env.COMENTION_SHARED === undefined
    ? fileURLToPath(new URL("../../shared", import.meta.url))
    : resolve(process.env.COMENTION_SHARED);

/**
 * Whether the gold and corpora that lie beside the project, but are not part of it, are here. Tests that need them are
 * `describe.skipIf(!sharedAvailable)`; in CI they are not skipped but fail, as {@link sharedPath} throws there.
 */
export const sharedAvailable: boolean = existsSync(root) || inCi();

/**
 * A path below the folder of shared data: `../shared` beside the project, or the one that COMENTION_SHARED names.
 * Throws where there is no such file or folder.
 */
export function sharedPath(...parts: readonly string[]): string {
  const path = join(root, ...parts);
  if (!existsSync(path)) throw new Error(`No shared data at ${path}; put it there, or name its folder in COMENTION_SHARED.`);
  return path;
}

function inCi(): boolean {
  return process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";
}
