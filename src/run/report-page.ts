import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { defaultGraphOptions } from "../corpus/graph-options.ts";
import type { ArticleFile } from "../model/article-file.ts";
import { candidateRecordSchema, entityRecordSchema } from "../model/corpus-files.ts";
import { renderReport } from "../report/page.ts";
import { type ReportInput, reportData } from "../report/report-data.ts";
import { writeWhole } from "./atomic-file.ts";
import { readGraph } from "./read-graph.ts";
import { readArticles } from "./read-output.ts";
import { readRunRecord } from "./read-record.ts";
import { UsageError } from "./walk.ts";

/** Articles shown whole in the report; a page with more would be slow to open. */
export const articlesInReport = 200;

/** Writes the report page of an output folder and gives its path. */
export async function writeReport(out: string, input: ReportInput): Promise<string> {
  const path = join(out, "report", "index.html");
  const template = await readFile(new URL("../web/report.html", import.meta.url), "utf8");
  await writeWhole(path, renderReport(template, reportData(input)));
  return path;
}

/**
 * Writes the report page of a finished run again, from the files of its output folder, and gives its path: for what was
 * written to since (`comention graph`), or by an earlier program. An untouched run gives the same bytes. Throws a
 * UsageError where the folder is no finished run.
 */
export async function rewriteReport(out: string): Promise<string> {
  const { counts, problems } = await readRunRecord(out);
  const { types } = defaultGraphOptions;
  return writeReport(out, {
    articles: await firstArticles(out),
    articleCount: counts.articles,
    entities: await readRows(join(out, "entities.jsonl"), entityRecordSchema),
    candidates: await readRows(join(out, "candidates.jsonl"), candidateRecordSchema),
    graph: await readGraph(out, null, { types, minArticles: 1, backbone: null }),
    problems,
  });
}

async function firstArticles(out: string): Promise<ArticleFile[]> {
  const articles: ArticleFile[] = [];
  for await (const article of readArticles(out)) {
    if (articles.push(article) === articlesInReport) break;
  }
  return articles;
}

async function readRows<Row>(path: string, schema: { readonly parse: (value: unknown) => Row }): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      rows.push(schema.parse(JSON.parse(line)));
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UsageError(`${path} ${missing ? "is missing" : "is not as this version of comention writes it"}; run again.`);
  }
  return rows;
}
