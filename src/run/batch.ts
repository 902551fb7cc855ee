import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import PQueue from "p-queue";
import { placedJudgements } from "../article/judge/place.ts";
import type { FieldNames } from "../article/kinds/fields.ts";
import type { Knowledge } from "../article/knowledge.ts";
import { toDigest } from "../corpus/digest.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type ArticleDigest, type ArticleFile, toArticleFile } from "../model/article-file.ts";
import type { Problem } from "../model/problem.ts";
import { annotate } from "../pipeline.ts";
import { articlePath, contentsAt, type Layout } from "./article-place.ts";
import { OutputError, writeWhole } from "./atomic-file.ts";
import { matchesAny, seenBy } from "./changed-lists.ts";
import { hashText } from "./duplicates.ts";
import type { InputRecord, Made, WrittenArticle } from "./input-record.ts";
import { type Contents, holdsOf, type RawFile, readArticles, readPieces } from "./intake.ts";
import { judgedEntities, judgementsOn, unlistedIn } from "./judged.ts";
import { isUntouched, type Marks, nodeOf } from "./marks.ts";
import type { EndOfParts, Part } from "./records/parts.ts";
import type { InputFile } from "./walk.ts";

/** Files read or written at once: enough to keep the disk busy, few enough to bound memory. */
const filesAtOnce = 8;

/** An input to be done, with what an earlier run made of it, if that may still hold. */
export interface Task {
  readonly file: InputFile;
  readonly before: InputRecord | null;
  /** The lists have changed since: the articles count only where no changed entry matches them. */
  readonly lists: "same" | "changed";
  /** What is to be done of a large file; `file.place` is the part's key then, and at the end of the parts the file's place. */
  readonly part?: Part | EndOfParts;
}

/** Places that a task may write to, without `.json`, as far as they are known before. */
export function placesOf({ file, part }: Task): readonly string[] {
  if (part?.kind !== "part") return [file.place];
  return part.pieces.flatMap((piece) => ("place" in piece ? [piece.place] : []));
}

/** A piece of a run's work; plain data, so that it can be sent to a worker thread. */
export interface Batch {
  readonly tasks: readonly Task[];
  readonly made: Made;
  readonly outputFolder: string;
  readonly layout: Layout;
  /** By which unchanged files are told without reading them. */
  readonly marks: Marks;
  readonly fields: FieldNames;
}

/** What became of a batch: the files done, in order, and why it ended early where the output folder took no more. */
export interface DoneBatch {
  readonly files: readonly DoneFile[];
  readonly refusal: string | null;
}

/** What batches are worked through with. */
export interface Tools {
  readonly knowledge: Knowledge;
  /** The entries that changed since earlier results, compiled, or null. */
  readonly changed: Gazetteer | null;
}

export interface DoneFile {
  /** The file's, or a part's key. */
  readonly place: string;
  /** A part's file is done when its end is. */
  readonly covers: "file" | "part";
  readonly record: InputRecord;
  readonly reused: boolean;
  /** One for each article of the record. */
  readonly digests: readonly DoneArticle[];
  /** Where articles lie in shards, which the caller writes: the line of each. */
  readonly lines: readonly Uint8Array[];
}

export interface DoneArticle {
  readonly digest: ArticleDigest;
  /** Of the text with its white space made alike: equal for articles printed twice. */
  readonly textHash: string;
  /** Lines of the judgements on its mentions that have a place in its text. */
  readonly judgements: readonly number[];
}

/**
 * Reads, annotates and writes the files of a batch, or takes what an earlier run wrote where it still holds. The results
 * are in the order of the files. It runs alike in the main thread and in a worker.
 */
export async function processBatch(batch: Batch, tools: Tools): Promise<DoneBatch> {
  const queue = new PQueue({ concurrency: filesAtOnce });
  let refusal: string | null = null;
  const files = await queue.addAll(
    batch.tasks.map((task) => async () => {
      if (refusal !== null) return null;
      try {
        return await processFile(task, batch, tools);
      } catch (error) {
        if (!(error instanceof OutputError)) throw error;
        refusal ??= error.message;
        return null;
      }
    }),
  );
  return { files: files.filter((file) => file !== null), refusal };
}

async function processFile(task: Task, batch: Batch, tools: Tools): Promise<DoneFile> {
  const { file, before, part } = task;
  if (part !== undefined) return processPart(task, part, batch, tools);
  let bytes: Uint8Array;
  let node: string;
  try {
    if (before !== null && (await isUntouched(file.path, before, batch.marks.begun))) {
      const done = await reuse(task, before, batch, tools);
      if (done !== null) return done;
    }
    const found = await stat(file.path, { bigint: true });
    const { largestFile } = batch.made;
    // Of a file of many articles it is the record that may not be larger.
    if (found.size > largestFile && holdsOf(file.place) !== "many")
      return failed(file, tooLarge(file, found.size, largestFile), batch.made);
    node = nodeOf(found);
    bytes = await readFile(file.path);
  } catch (error) {
    const message = `It could not be read (${(error as Error).message}); check its permissions.`;
    return failed(file, { code: "input/unreadable", message, source: file.shown }, batch.made);
  }
  const sha256 = hashOf(bytes);
  if (before?.sha256 === sha256) {
    const done = await reuse(task, { ...before, node }, batch, tools);
    if (done !== null) return done;
  }
  const known = { input: file.input, sha256, size: bytes.length, node, made: batch.made };
  const raw: RawFile = { bytes, shown: file.shown, place: file.place, fields: batch.fields, limit: batch.made.largestFile };
  return annotateAll(await readArticles(raw), { place: file.place, covers: "file" }, known, batch, tools);
}

async function processPart(task: Task, part: Part | EndOfParts, batch: Batch, tools: Tools): Promise<DoneFile> {
  const { file, before } = task;
  const { made } = batch;
  if (part.kind === "end") {
    const { sha256, size, node } = part;
    const record = { input: file.input, sha256, size, node, made, articles: [], problems: [] };
    return { place: file.place, covers: "file", record, reused: false, digests: [], lines: [] };
  }
  const done = before === null ? null : await reuse(task, before, batch, tools);
  if (done !== null) return done;
  const known = { input: file.input, sha256: part.sha256, size: part.size, node: "", made };
  return annotateAll(await readPieces(part.pieces, file.shown), { place: part.key, covers: "part" }, known, batch, tools);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function annotateAll(
  { articles, problems }: Contents,
  of: Pick<DoneFile, "place" | "covers">,
  known: Omit<InputRecord, "articles" | "problems">,
  batch: Batch,
  { knowledge }: Tools,
): Promise<DoneFile> {
  const digests: DoneArticle[] = [];
  const written: WrittenArticle[] = [];
  const lines: Uint8Array[] = [];
  for (const { article, place } of articles) {
    const annotated = annotate(article, knowledge);
    const output = toArticleFile(annotated);
    const content = Buffer.from(`${JSON.stringify(output)}\n`);
    const file = `${place}.json`;
    if (batch.layout === "files") await writeWhole(articlePath(batch.outputFolder, file), content);
    else lines.push(content);
    const unlisted = unlistedIn(annotated);
    const judged = judgementsOn(article.id, unlisted, knowledge.judgements);
    const seen = seenBy(annotated, knowledge.gazetteer, judgedEntities(article.id, unlisted, knowledge.judgements));
    written.push({ file, sha256: hashOf(content), size: content.length, seen, unlisted, judged });
    digests.push(doneArticle(output, knowledge));
  }
  return { ...of, record: { ...known, articles: written, problems }, reused: false, digests, lines };
}

/** What an earlier run wrote for a file, or null where any of it is missing, not as it was written, or out of date. */
async function reuse(
  { file: { place }, lists, part }: Task,
  before: InputRecord,
  { outputFolder, layout, made, marks }: Batch,
  { changed, knowledge }: Tools,
): Promise<DoneFile | null> {
  const digests: DoneArticle[] = [];
  const lines: Uint8Array[] = [];
  for (const article of before.articles) {
    const { file, sha256, size, line, unlisted, judged } = article;
    const content = await contentsAt(outputFolder, article);
    if (content === null) return null;
    const untouched = line === undefined && (await isUntouched(articlePath(outputFolder, file), { size }, marks.ended));
    if (!untouched && hashOf(content) !== sha256) return null;
    const output = JSON.parse(content.toString("utf8")) as ArticleFile;
    if (judgementsOn(output.id, unlisted, knowledge.judgements) !== judged) return null;
    if (lists === "changed" && changed !== null && matchesAny(output, changed, knowledge.spelling)) return null;
    digests.push(doneArticle(output, knowledge));
    if (layout === "jsonl") lines.push(content);
  }
  return { place, covers: part === undefined ? "file" : "part", record: { ...before, made }, reused: true, digests, lines };
}

function doneArticle(output: ArticleFile, { judgements }: Knowledge): DoneArticle {
  const lines = placedJudgements(output, judgements).map(({ line }) => line);
  return { digest: toDigest(output), textHash: hashText(output.text), judgements: lines };
}

function failed(file: InputFile, problem: Problem, made: Made): DoneFile {
  const record = { input: file.input, sha256: "", size: -1, node: "", made, articles: [], problems: [problem] };
  return { place: file.place, covers: "file", record, reused: false, digests: [], lines: [] };
}

function tooLarge(file: InputFile, size: bigint, limit: number): Problem {
  const message = `The file has ${size} bytes, more than the limit of ${limit}; split it, or raise --max-bytes.`;
  return { code: "input/too-large", message, source: file.shown };
}
