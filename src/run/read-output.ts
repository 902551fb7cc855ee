import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ArticleFile, articleFileSchema } from "../model/article-file.ts";
import { compareText } from "../model/span.ts";
import { type ArticlePlace, articlePath, contentsAt } from "./article-place.ts";
import { byteLines } from "./byte-lines.ts";
import { readJournal } from "./journal.ts";
import { isShard } from "./shards.ts";
import { UsageError } from "./walk.ts";

/** An annotated article and where it lies. */
export interface PlacedArticle {
  readonly article: ArticleFile;
  readonly place: ArticlePlace;
}

/**
 * Reads the annotated articles that a run wrote, one after the other, in the order in which that run took them; where no
 * journal tells it, files are sorted by path. Throws a UsageError where there are none, or a file is no annotated article.
 */
export async function* readArticles(out: string): AsyncIterable<ArticleFile> {
  for await (const { article } of readPlacedArticles(out)) yield article;
}

/** The articles of {@link readArticles}, each with its place, by which {@link readArticleAt} reads it again. */
export async function* readPlacedArticles(out: string): AsyncIterable<PlacedArticle> {
  const shards = await shardsOf(out);
  for (const shard of shards) {
    for await (const { bytes, place } of linesOf(out, shard)) yield { article: parsed(articlePath(out, shard), bytes), place };
  }
  if (shards.length > 0) return;
  for (const file of await annotationFiles(out)) yield readFileOf(out, file);
}

/**
 * Finds annotated articles by id. Files whose name tells the id are looked at first, so that few are read; the others
 * only where some id is still missing. An id that no article has is not in the map.
 */
export async function findArticles(out: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, ArticleFile>> {
  const found = new Map<string, ArticleFile>();
  for await (const article of likelyArticles(out, ids)) {
    if (ids.has(article.id) && !found.has(article.id)) found.set(article.id, article);
    if (found.size === ids.size) break;
  }
  return found;
}

/** One annotated article, by its place. Throws a UsageError where there is none. */
export async function readArticleAt(out: string, place: ArticlePlace): Promise<ArticleFile> {
  const path = articlePath(out, place.line?.shard ?? place.file);
  const content = await contentsAt(out, place);
  if (content === null) throw new UsageError(`${path} cannot be read; run again.`);
  return parsed(path, content);
}

async function* likelyArticles(out: string, ids: ReadonlySet<string>): AsyncIterable<ArticleFile> {
  const shards = await shardsOf(out);
  const quoted = [...ids].map((id) => JSON.stringify(id));
  // The id stands near the beginning of a line, as written; in UTF-8 a code unit takes three bytes at most.
  const beginning = 100 + 3 * Math.max(0, ...quoted.map(({ length }) => length));
  for (const shard of shards) {
    for await (const { bytes } of linesOf(out, shard)) {
      const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(beginning, bytes.length)).toString("utf8");
      if (quoted.some((id) => head.includes(id))) yield parsed(articlePath(out, shard), bytes);
    }
  }
  if (shards.length > 0) return;
  const files = await annotationFiles(out);
  const isLikely = (file: string) => ids.has(file.replace(/\.json$/, "").replace(/\.[^./]+$/, "")) || ids.has(lastName(file));
  for (const file of files.filter(isLikely)) yield (await readFileOf(out, file)).article;
  for (const file of files.filter((file) => !isLikely(file))) yield (await readFileOf(out, file)).article;
}

function lastName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.json$/, "");
}

async function readFileOf(out: string, file: string): Promise<PlacedArticle> {
  const content = await contentsAt(out, { file, size: 0 });
  if (content === null) throw new UsageError(`${articlePath(out, file)} cannot be read; run again.`);
  return { article: parsed(articlePath(out, file), content), place: { file, size: content.length } };
}

function parsed(path: string, bytes: Uint8Array): ArticleFile {
  try {
    return articleFileSchema.parse(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")));
  } catch {
    throw new UsageError(`${path} holds no annotated article where one should be; run again, or remove it.`);
  }
}

/** The shards of an output folder in their order; none where each article is a file. */
async function shardsOf(out: string): Promise<readonly string[]> {
  const entries = await readdir(join(out, "articles"), { withFileTypes: true }).catch(() => {
    throw new UsageError(`${out} holds no articles; name the output folder of a finished run.`);
  });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return files.filter(isShard).sort(compareText);
}

async function* linesOf(out: string, shard: string): AsyncIterable<{ readonly bytes: Uint8Array; readonly place: ArticlePlace }> {
  let from = 0;
  try {
    for await (const lines of byteLines(createReadStream(articlePath(out, shard)), Number.POSITIVE_INFINITY)) {
      for (const line of lines) {
        if (!("bytes" in line)) continue;
        const size = line.bytes.length + 1;
        yield { bytes: line.bytes, place: { file: `${shard}#${line.number}`, size, line: { shard, from } } };
        from += size;
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(`${articlePath(out, shard)} cannot be read (${(error as Error).message}); run again.`);
  }
}

/** The files of the annotated articles, below `articles`, in the order in which the run took them. */
async function annotationFiles(out: string): Promise<readonly string[]> {
  const entries = await readdir(join(out, "articles"), { recursive: true });
  const there = entries.map((entry) => entry.replaceAll("\\", "/")).filter((entry) => entry.endsWith(".json"));
  const present = new Set(there);
  const journal = await readJournal(out);
  const inOrder = Object.entries(journal?.inputs ?? {})
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { articles }]) => articles.map(({ file }) => file))
    .filter((file) => present.delete(file));
  return [...inOrder, ...[...present].sort(compareText)];
}
