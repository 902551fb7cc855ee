import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stateFolder } from "./state-folder.ts";

/** How annotated articles lie below `articles/`: `files`, one each, or `jsonl`, a line each of numbered files, the shards. */
export const layouts = ["files", "jsonl"] as const;
export type Layout = (typeof layouts)[number];

/** Where an annotated article lies. */
export interface ArticlePlace {
  /** Its file under `articles/`, with `.json`; in shards it is a name alone. */
  readonly file: string;
  /** In bytes, with the line feed at its end. */
  readonly size: number;
  /** Where it lies instead of in its file. */
  readonly line?: LinePlace;
}

/** A line of a shard. */
export interface LinePlace {
  /** Its file under `articles/`. */
  readonly shard: string;
  /** Where the line begins, in bytes. */
  readonly from: number;
  /** The folder, below the state folder, in which the shard lies until it takes its place. */
  readonly draft?: string;
}

/** The path of a file under `articles/`. */
export function articlePath(out: string, file: string): string {
  return join(out, "articles", file);
}

/** An annotated article's bytes as they lie in an output folder, or null where they cannot be read. */
export async function contentsAt(out: string, { file, size, line }: ArticlePlace): Promise<Buffer | null> {
  if (line === undefined) return readFile(articlePath(out, file)).catch(() => null);
  const settled = articlePath(out, line.shard);
  const drafted = line.draft === undefined ? [] : [join(out, stateFolder, line.draft, line.shard)];
  for (const path of [...drafted, settled]) {
    const shard = await open(path).catch(() => null);
    if (shard === null) continue;
    try {
      const { bytesRead, buffer } = await shard.read(Buffer.alloc(size), 0, size, line.from);
      return bytesRead === size ? buffer : null;
    } catch {
      return null;
    } finally {
      await shard.close();
    }
  }
  return null;
}
