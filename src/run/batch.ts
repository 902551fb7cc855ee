import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import PQueue from "p-queue";
import type { FieldNames } from "../article/kinds/fields.ts";
import type { Knowledge } from "../article/knowledge.ts";
import { toDigest } from "../corpus/digest.ts";
import { type ArticleDigest, type ArticleFile, articleFileSchema, toArticleFile } from "../model/article-file.ts";
import type { Problem } from "../model/problem.ts";
import { annotate } from "../pipeline.ts";
import { writeWhole } from "./atomic-file.ts";
import { hashText } from "./duplicates.ts";
import { type RawFile, readArticles } from "./intake.ts";
import type { InputFile } from "./walk.ts";

/** Files read or written at once: enough to keep the disk busy, few enough to bound memory. */
const filesAtOnce = 8;

/** An article's output as the journal remembers it. */
export interface WrittenArticle {
  /** Under `articles/`, with `.json`. */
  readonly file: string;
  readonly sha256: string;
}

/** What a run remembers of an input file: enough to tell whether its articles must be done again. */
export interface InputRecord {
  readonly sha256: string;
  readonly articles: readonly WrittenArticle[];
  readonly problems: readonly Problem[];
}

/** A part of a run's work; plain data, so that it can be sent to a worker thread. */
export interface Batch {
  readonly files: readonly { readonly file: InputFile; readonly before: InputRecord | null }[];
  readonly outputFolder: string;
  /** In bytes; a larger file is a problem. */
  readonly largestFile: number;
  readonly fields: FieldNames;
}

export interface DoneFile {
  readonly place: string;
  readonly record: InputRecord;
  readonly reused: boolean;
  readonly digests: readonly DoneArticle[];
}

export interface DoneArticle {
  readonly digest: ArticleDigest;
  /** Under `articles/`, with `.json`. */
  readonly file: string;
  /** Of the text with its white space made alike: equal for articles printed twice. */
  readonly textHash: string;
}

/**
 * Reads, annotates and writes the files of a batch, or takes what an earlier run wrote where the bytes are the same. The
 * results are in the order of the files. It runs alike in the main thread and in a worker.
 */
export async function processBatch(batch: Batch, knowledge: Knowledge): Promise<readonly DoneFile[]> {
  const queue = new PQueue({ concurrency: filesAtOnce });
  return queue.addAll(
    batch.files.map(
      ({ file, before }) =>
        () =>
          processFile(file, before, batch, knowledge),
    ),
  );
}

async function processFile(file: InputFile, before: InputRecord | null, batch: Batch, knowledge: Knowledge): Promise<DoneFile> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file.path);
    if (size > batch.largestFile) return failed(file, tooLarge(file, size, batch.largestFile));
    bytes = await readFile(file.path);
  } catch (error) {
    const message = `It could not be read (${(error as Error).message}); check its permissions.`;
    return failed(file, { code: "input/unreadable", message, source: file.shown });
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (before?.sha256 === sha256) {
    const digests = await readBefore(before, batch.outputFolder);
    if (digests !== null) return { place: file.place, record: before, reused: true, digests };
  }
  return annotateFile(
    { bytes, shown: file.shown, place: file.place, fields: batch.fields, limit: batch.largestFile },
    sha256,
    batch,
    knowledge,
  );
}

async function annotateFile(raw: RawFile, sha256: string, batch: Batch, knowledge: Knowledge): Promise<DoneFile> {
  const { articles, problems } = await readArticles(raw);
  const digests: DoneArticle[] = [];
  const written: WrittenArticle[] = [];
  for (const { article, place } of articles) {
    const output = toArticleFile(annotate(article, knowledge));
    const content = `${JSON.stringify(output)}\n`;
    const file = `${place}.json`;
    await writeWhole(join(batch.outputFolder, "articles", file), content);
    written.push({ file, sha256: createHash("sha256").update(content).digest("hex") });
    digests.push({ digest: toDigest(output), file, textHash: hashText(output.text) });
  }
  return { place: raw.place, record: { sha256, articles: written, problems }, reused: false, digests };
}

/** What an earlier run wrote for a file, or null where any of it is missing or not as it was written. */
async function readBefore(before: InputRecord, outputFolder: string): Promise<DoneArticle[] | null> {
  const digests: DoneArticle[] = [];
  for (const { file, sha256 } of before.articles) {
    const content = await readFile(join(outputFolder, "articles", file)).catch(() => null);
    if (content === null || createHash("sha256").update(content).digest("hex") !== sha256) return null;
    const parsed = articleFileSchema.safeParse(JSON.parse(content.toString("utf8")));
    if (!parsed.success) return null;
    const output: ArticleFile = parsed.data;
    digests.push({ digest: toDigest(output), file, textHash: hashText(output.text) });
  }
  return digests;
}

function failed(file: InputFile, problem: Problem): DoneFile {
  return { place: file.place, record: { sha256: "", articles: [], problems: [problem] }, reused: false, digests: [] };
}

function tooLarge(file: InputFile, size: number, limit: number): Problem {
  const message = `The file has ${size} bytes, more than the limit of ${limit}; split it, or raise --max-bytes.`;
  return { code: "input/too-large", message, source: file.shown };
}
