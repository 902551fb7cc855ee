import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ArticleFile, articleFileSchema } from "../model/article-file.ts";
import { compareText } from "../model/span.ts";
import { UsageError } from "./walk.ts";

/** The annotated articles of a finished run, in the order of their files. Throws a UsageError where there are none. */
export async function* readArticles(out: string): AsyncIterable<ArticleFile> {
  const root = join(out, "articles");
  const names = await readdir(root, { recursive: true }).catch((error: Error) => {
    throw new UsageError(`${out} holds no finished run (${error.message}); make one with comention run --out ${out}.`);
  });
  for (const name of names.filter((one) => one.endsWith(".json")).sort(compareText)) {
    const parsed = articleFileSchema.safeParse(JSON.parse(await readFile(join(root, name), "utf8")));
    if (!parsed.success) throw new UsageError(`${join(root, name)} is no annotated article; run again with --force.`);
    yield parsed.data;
  }
}
