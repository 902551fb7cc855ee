import { articlePath, type Layout } from "./article-place.ts";
import type { DoneFile } from "./batch.ts";
import { type Journal, removeGone } from "./journal.ts";
import { openShards, removeShards } from "./shards.ts";

/** Sees that the articles of a run come to lie below `articles/`. */
export interface ArticleStore {
  /** Takes files done, in the order of the run, with the paths that the disk must have before the journal can be trusted. */
  add(files: readonly DoneFile[]): Promise<{ readonly files: readonly DoneFile[]; readonly written: readonly string[] }>;
  /** Lets everything take its place and takes away what is not of this run; gives how many earlier articles are gone. */
  settle(kept: ReadonlySet<string>): Promise<number>;
  close(): Promise<void>;
}

/** Opens the articles of an output folder for a run; `before` is what its journal tells. */
export async function openArticleStore(out: string, layout: Layout, before: Journal | null): Promise<ArticleStore> {
  if (layout === "jsonl") return openShards(out, before);
  // An input may bear the name of a shard, so these go first.
  if (before !== null) await removeShards(out, before, new Set());
  return {
    async add(files) {
      const fresh = files.filter(({ reused }) => !reused);
      return { files, written: fresh.flatMap(({ record }) => record.articles.map(({ file }) => articlePath(out, file))) };
    },
    settle: async (kept) => (before === null ? 0 : await removeGone(out, before, kept)),
    close: async () => {},
  };
}
