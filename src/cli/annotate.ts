import { once } from "node:events";
import { createInterface } from "node:readline";
import { Models } from "../article/discover/models.ts";
import { type DiscoverPolicy, knowledgeOf } from "../article/knowledge.ts";
import { readRecord } from "../article/read.ts";
import { toArticleFile } from "../model/article-file.ts";
import { type ArticleRecord, articleRecordSchema } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { annotate } from "../pipeline.ts";
import { loadGazetteer } from "../run/gazetteer-cache.ts";
import { gazetteerFolders } from "../run/load-gazetteers.ts";
import { loadModels } from "../run/load-models.ts";
import type { Call } from "./commands.ts";
import { problemLine } from "./run.ts";

/**
 * `comention annotate`: an article a line in, an annotated article a line out, in order and one at a time, so that
 * memory does not grow. A line that is no article gives a line with its problems in its place.
 */
export async function annotateCommand({ options }: Call): Promise<number> {
  const lists = await loadGazetteer(gazetteerFolders((options.gazetteers ?? []) as string[], (options.add ?? []) as string[]));
  for (const problem of lists.problems) process.stderr.write(problemLine(problem));
  const policies = {
    discover: options.discover as DiscoverPolicy,
    overlap: options.overlap as "longest" | "leftmost",
    models: new Models(await loadModels()),
  };
  const knowledge = knowledgeOf(lists.gazetteer, policies);
  let problems = lists.problems.length;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const read = readLine(line, number);
    const output = "instead" in read ? read.instead : toArticleFile(annotate(readRecord(read.record, "stdin"), knowledge));
    problems += output.problems.length;
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, "drain");
  }
  return problems > 0 ? 1 : 0;
}

/** A line read: an article, or what to write in its place. */
type Line =
  | { readonly record: ArticleRecord }
  | { readonly instead: { readonly id?: string; readonly line?: number; readonly problems: readonly Problem[] } };

function readLine(line: string, number: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(line.startsWith("\ufeff") ? line.slice(1) : line);
  } catch (error) {
    return { instead: { line: number, problems: [invalid(number, `it is not JSON (${(error as Error).message})`)] } };
  }
  const parsed = articleRecordSchema.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`).join("; ");
  const id = (value as { id?: unknown } | null)?.id;
  const named = typeof id === "string" ? { id } : { line: number };
  return { instead: { ...named, problems: [invalid(number, faults)] } };
}

function invalid(number: number, fault: string): Problem {
  return { code: "record/invalid", message: `The line is no article, mend it: ${fault}.`, source: `stdin:${number}` };
}
