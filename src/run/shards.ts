import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { articlePath } from "./article-place.ts";
import type { ArticleStore } from "./article-store.ts";
import { disk, guarded, syncFiles } from "./atomic-file.ts";
import type { DoneFile } from "./batch.ts";
import type { WrittenArticle } from "./input-record.ts";
import { type Journal, removeGone } from "./journal.ts";
import { stateFolder } from "./state-folder.ts";

/** Articles in a shard; the last has what is left. */
export const articlesInShard = 1_000;

/** Whether a file directly under `articles/` is a shard; those of single articles end in `.json`. */
export function isShard(name: string): boolean {
  return /^\d{5,}\.jsonl$/.test(name);
}

function shardName(number: number): string {
  return `${String(number).padStart(5, "0")}.jsonl`;
}

/**
 * Opens the shards of a run. All of them are written anew, in the order of the run, so that they are those of a fresh run:
 * what still holds is copied. Until the run is done they lie as a draft in the state folder, and the journal tells which
 * line of which draft an article is, so that a run that dies is gone on with.
 */
export async function openShards(out: string, before: Journal | null): Promise<ArticleStore> {
  const draft = await nextDraft(out, before);
  const folder = join(out, stateFolder, draft);
  await guarded(folder, () => disk.mkdir(folder, { recursive: true }));
  let count = 0;
  let size = 0;
  let shard: { readonly name: string; readonly file: Awaited<ReturnType<typeof disk.open>> } | null = null;
  let unwritten: Uint8Array[] = [];

  async function flush(): Promise<void> {
    const bytes = Buffer.concat(unwritten);
    unwritten = [];
    if (shard !== null && bytes.length > 0)
      await guarded(folder, () => (shard as NonNullable<typeof shard>).file.appendFile(bytes));
  }
  async function closeShard(): Promise<void> {
    await flush();
    await shard?.file.close();
    shard = null;
  }
  async function place(article: WrittenArticle, bytes: Uint8Array): Promise<WrittenArticle> {
    if (count % articlesInShard === 0) {
      await closeShard();
      const name = shardName(count / articlesInShard);
      shard = { name, file: await guarded(folder, () => disk.open(join(folder, name), "wx")) };
      size = 0;
    }
    const line = { shard: shardName(Math.floor(count / articlesInShard)), from: size, draft };
    unwritten.push(bytes);
    size += bytes.length;
    count++;
    return { ...article, line };
  }

  return {
    async add(files) {
      const placed: DoneFile[] = [];
      const shards = new Set<string>();
      for (const { lines, ...file } of files) {
        const articles: WrittenArticle[] = [];
        for (const [at, article] of file.record.articles.entries()) {
          const written = await place(article, lines[at] as Uint8Array);
          shards.add(join(folder, written.line?.shard as string));
          articles.push(written);
        }
        placed.push({ ...file, lines: [], record: { ...file.record, articles } });
      }
      await flush();
      return { files: placed, written: [...shards] };
    },
    async settle(kept) {
      await closeShard();
      const names = (await readdir(folder)).sort();
      await syncFiles(names.map((name) => join(folder, name)));
      const gone = before === null ? 0 : await removeGone(out, before, kept, "in shards");
      await guarded(out, () => disk.mkdir(join(out, "articles"), { recursive: true }));
      for (const name of names) await guarded(out, () => disk.rename(join(folder, name), articlePath(out, name)));
      if (before !== null) await removeShards(out, before, new Set(names));
      return gone;
    },
    async close() {
      await closeShard();
    },
  };
}

/** Removes the shards that a journal speaks of but those kept, and all drafts of shards but those it still tells of. */
export async function removeShards(out: string, before: Journal, kept: ReadonlySet<string>): Promise<void> {
  const shards = new Set<string>();
  for (const { line } of articlesOf(before)) if (line !== undefined) shards.add(line.shard);
  for (const shard of shards) if (isShard(shard) && !kept.has(shard)) await rm(articlePath(out, shard), { force: true });
}

/** Removes the drafts of shards below the state folder, but those of some names. */
export async function removeDrafts(out: string, kept: ReadonlySet<string> = new Set()): Promise<void> {
  for (const name of await drafts(out)) {
    if (!kept.has(name)) await rm(join(out, stateFolder, name), { recursive: true, force: true });
  }
}

/** Makes room for a draft: those that no line of the journal tells of are of no use to anyone. */
async function nextDraft(out: string, before: Journal | null): Promise<string> {
  const told = new Set<string>();
  if (before !== null) for (const { line } of articlesOf(before)) if (line?.draft !== undefined) told.add(line.draft);
  await removeDrafts(out, told);
  const numbers = (await drafts(out)).map((name) => Number(name.slice(draftPrefix.length)));
  return `${draftPrefix}${Math.max(0, ...numbers) + 1}`;
}

const draftPrefix = "shards-";

async function drafts(out: string): Promise<readonly string[]> {
  const names = await readdir(join(out, stateFolder)).catch(() => []);
  return names.filter((name) => /^shards-\d+$/.test(name));
}

function articlesOf({ inputs }: Journal): readonly WrittenArticle[] {
  return Object.values(inputs).flatMap(({ articles }) => articles);
}
