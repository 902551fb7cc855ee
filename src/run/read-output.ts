import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ArticleFile, articleFileSchema } from "../model/article-file.ts";
import { compareText } from "../model/span.ts";
import { readJournal } from "./journal.ts";
import { UsageError } from "./walk.ts";

/**
 * Reads the annotated articles that a run wrote, one after the other, in the order in which that run took them; where no
 * journal tells it, sorted by path. The one place that knows how annotations lie in an output folder. Throws a UsageError
 * where there are none, or a file is no annotated article.
 */
export async function* readArticles(out: string): AsyncIterable<ArticleFile> {
  for (const file of await annotationFiles(out)) yield await readAnnotation(out, file);
}

/**
 * Finds annotated articles by id. Files whose name tells the id are looked at first, so that few are read; the others
 * only where some id is still missing. An id that no file has is not in the map.
 */
export async function findArticles(out: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, ArticleFile>> {
  const found = new Map<string, ArticleFile>();
  const files = await annotationFiles(out);
  const likely = (file: string) => ids.has(file.replace(/\.json$/, "").replace(/\.[^./]+$/, "")) || ids.has(lastName(file));
  for (const file of [...files.filter(likely), ...files.filter((file) => !likely(file))]) {
    if (found.size === ids.size) break;
    const article = await readAnnotation(out, file);
    if (ids.has(article.id) && !found.has(article.id)) found.set(article.id, article);
  }
  return found;
}

function lastName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.json$/, "");
}

/** The files of the annotated articles, below `articles`, in the order in which the run took them. */
export async function annotationFiles(out: string): Promise<readonly string[]> {
  const entries = await readdir(join(out, "articles"), { recursive: true }).catch(() => {
    throw new UsageError(`${out} holds no articles; name the output folder of a finished run.`);
  });
  const there = entries.map((entry) => entry.replaceAll("\\", "/")).filter((entry) => entry.endsWith(".json"));
  const present = new Set(there);
  const journal = await readJournal(out);
  const inOrder = Object.entries(journal?.inputs ?? {})
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { articles }]) => articles.map(({ file }) => file))
    .filter((file) => present.delete(file));
  return [...inOrder, ...[...present].sort(compareText)];
}

/** One annotated article, by its file below `articles`. Throws a UsageError where it is none. */
export async function readAnnotation(out: string, file: string): Promise<ArticleFile> {
  const path = join(out, "articles", file);
  const content = await readFile(path, "utf8").catch((error: Error) => {
    throw new UsageError(`${path} cannot be read (${error.message}).`);
  });
  try {
    return articleFileSchema.parse(JSON.parse(content));
  } catch {
    throw new UsageError(`${path} is no annotated article; run again, or remove it.`);
  }
}
