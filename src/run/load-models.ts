import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ModelBytes } from "../article/discover/models.ts";

/** The model files inside the package, one a language: `ar.bin`. */
export const packagedModels = fileURLToPath(new URL("../../models", import.meta.url));

/**
 * Reads the bytes of every model of a folder, by language, into memory that worker threads share. A folder that is not
 * there gives none, and rules alone look for unlisted names.
 */
export async function loadModels(folder = packagedModels): Promise<ModelBytes> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const bytes = new Map<string, Uint8Array>();
  for (const name of names.sort()) {
    if (!name.endsWith(".bin")) continue;
    const read = await readFile(join(folder, name));
    const shared = new Uint8Array(new SharedArrayBuffer(read.length));
    shared.set(read);
    bytes.set(name.slice(0, -".bin".length), shared);
  }
  return bytes;
}

/** A short hash of models: results of other models are not these. */
export function fingerprintOfModels(models: ModelBytes): string {
  const hash = createHash("sha256");
  for (const [language, bytes] of models) hash.update(language).update(bytes);
  return hash.digest("hex").slice(0, 16);
}
