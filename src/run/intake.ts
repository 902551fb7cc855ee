import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeText } from "../article/kinds/charset.ts";
import { readDocx } from "../article/kinds/docx.ts";
import type { Extracted } from "../article/kinds/extracted.ts";
import { charsetProblems } from "../article/kinds/faults.ts";
import { readFeed } from "../article/kinds/feed.ts";
import { defaultFieldNames, type FieldNames, withOurNames } from "../article/kinds/fields.ts";
import { readHtml } from "../article/kinds/html.ts";
import { readMarkdown } from "../article/kinds/markdown.ts";
import { readExtracted, readRecord, readTextFile } from "../article/read.ts";
import type { Article } from "../model/article.ts";
import { articleRecordSchema } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { readPdf } from "./pdf.ts";
import { openNames } from "./safe-name.ts";

/** An article read from a file with its place under `articles/`, without `.json`. */
export interface Intake {
  readonly article: Article;
  readonly place: string;
}

export interface Contents {
  readonly articles: readonly Intake[];
  /** Problems of records that gave no article. */
  readonly problems: readonly Problem[];
}

/** A file's bytes and names: `shown` is told in `source.path` and problems, `place` is where its output goes. */
export interface RawFile {
  readonly bytes: Uint8Array;
  readonly shown: string;
  readonly place: string;
  readonly fields?: FieldNames;
  /** The most bytes that a packed file may unpack to. */
  readonly limit?: number;
}

type Reader = (file: RawFile) => Contents | Promise<Contents>;

/** A kind of file: whether it is one article or holds many, and what reads it. */
export interface ArticleKind {
  readonly holds: "one" | "many";
  readonly read: Reader;
}

/** The kinds of file that articles are read from, by ending. A new kind is a line here. */
export const articleKinds: Readonly<Record<string, ArticleKind>> = {
  ".txt": { holds: "one", read: readText },
  ".jsonl": { holds: "many", read: readJsonLines },
  ".json": { holds: "many", read: readJson },
  ".csv": { holds: "many", read: readCsv },
  ".html": { holds: "one", read: extractedBy(readHtml) },
  ".htm": { holds: "one", read: extractedBy(readHtml) },
  ".md": { holds: "one", read: extractedBy(readMarkdown) },
  ".xml": { holds: "many", read: readFeedFile },
  ".docx": { holds: "one", read: extractedBy(readDocx) },
  ".pdf": { holds: "one", read: extractedBy(readPdf) },
};

/** Whether a file of this name, `.gz` off, is one article or holds many; undefined for a kind that is not read. */
export function holdsOf(name: string): ArticleKind["holds"] | undefined {
  return kindOf(name)?.holds;
}

function kindOf(name: string): ArticleKind | undefined {
  const ending = extname(unpackedName(name)).toLowerCase();
  return Object.hasOwn(articleKinds, ending) ? articleKinds[ending] : undefined;
}

/** Reads a file of any kind, unpacked first where its name ends in `.gz`. Any kind not known is read as text. */
export async function readArticles(file: RawFile): Promise<Contents> {
  const reader = kindOf(file.place)?.read ?? readText;
  if (unpackedName(file.place) === file.place) return reader(file);
  try {
    return await reader({ ...file, bytes: gunzipSync(file.bytes, { maxOutputLength: limitOf(file) }) });
  } catch (error) {
    return failed(file, error, "get the file afresh, unpack it first, or raise --max-bytes");
  }
}

const defaultLimit = 50_000_000;

function limitOf({ limit }: RawFile): number {
  return Math.max(1, limit ?? defaultLimit);
}

function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, "");
}

function idOf(place: string): string {
  return unpackedName(place).replace(/\.[^./]+$/, "");
}

function failed({ shown }: RawFile, error: unknown, remedy: string): Contents {
  const message = `Its text could not be taken out (${(error as Error).message}); ${remedy}.`;
  return { articles: [], problems: [{ code: "input/unreadable", message, source: shown }] };
}

/** A file that is one article, its text taken out by a reader. A file the reader fails on is a problem. */
function extractedBy(reader: (bytes: Uint8Array, limit: number) => Promise<Extracted>): Reader {
  return async (file) => {
    const { bytes, shown, place } = file;
    try {
      const extracted = await reader(bytes, limitOf(file));
      const article = withFormsTold(readExtracted(extracted, bytes, { path: shown, id: idOf(place) }));
      return { articles: [{ article, place }], problems: [] };
    } catch (error) {
      return failed(file, error, "convert it to plain text");
    }
  };
}

/** Share of the letters that are glyph shapes of Arabic, from which on a text was taken from print and not from writing. */
const shareOfForms = 0.05;

function withFormsTold(article: Article): Article {
  const forms = article.text.match(/[\ufb50-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  if (forms === 0 || forms < (article.text.match(/\p{L}/gu)?.length ?? 0) * shareOfForms) return article;
  const message = `${forms} letters are Arabic presentation forms, as badly made PDFs have; names may be missed. Look for another copy.`;
  const problem: Problem = { code: "article/presentation-forms", message, source: article.source.path };
  return { ...article, problems: [...article.problems, problem] };
}

async function readFeedFile(file: RawFile): Promise<Contents> {
  try {
    const items = await readFeed(file.bytes);
    const problems: Problem[] = [];
    const articles: Intake[] = [];
    const ids = new Set<string>();
    const names = openNames();
    for (const [index, { id, extracted }] of items.entries()) {
      if (ids.has(id)) problems.push(duplicateId(id, `${file.shown}:${index + 1}`));
      else {
        const article = readExtracted(extracted, Buffer.from(extracted.text), { path: file.shown, id });
        articles.push({ article, place: `${file.place}/${names.take(id, "file")}` });
      }
      ids.add(id);
    }
    return { articles, problems };
  } catch (error) {
    return failed(file, error, "of .xml only RSS and Atom feeds are read; convert it");
  }
}

async function readCsv(file: RawFile): Promise<Contents> {
  const { default: papa } = await import("papaparse");
  const { text, ...decoded } = decodeText(file.bytes);
  const faults = charsetProblems(decoded, file.shown);
  const parsed = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: "greedy" });
  const fields = file.fields ?? defaultFieldNames;
  const problems = [...faults];
  if (decoded.known !== "binary" && parsed.meta.fields?.includes(fields.text) !== true) {
    const message = `There is no column "${fields.text}" (${parsed.meta.fields?.slice(0, 20).join(", ")}); name the column of texts with --text-field.`;
    return { articles: [], problems: [...problems, { code: "record/invalid", message, source: file.shown }] };
  }
  for (const { code, message, row } of parsed.errors) {
    if (code === "UndetectableDelimiter") continue;
    const source = row === undefined ? file.shown : `${file.shown}:${row + 2}`;
    problems.push({ code: "record/invalid", message: `The row is not as the header has it (${message}); mend it.`, source });
  }
  const hasId = parsed.meta.fields?.includes(fields.id) === true;
  const rows = parsed.data.map((value, index) => ({
    value: hasId ? value : { ...value, [fields.id]: String(index + 1) },
    source: `${file.shown}:${index + 2}`,
  }));
  return readRecords(rows, file, problems);
}

function readText({ bytes, shown, place }: RawFile): Contents {
  return { articles: [{ article: readTextFile(bytes, { path: shown, id: idOf(place) }), place }], problems: [] };
}

function readJsonLines(file: RawFile): Contents {
  const text = decodeText(file.bytes).text;
  const records: Numbered[] = [];
  const problems: Problem[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const source = `${file.shown}:${index + 1}`;
    try {
      records.push({ value: JSON.parse(line), source });
    } catch (error) {
      problems.push({
        code: "record/invalid",
        message: `The line is not JSON (${(error as Error).message}); mend or remove it.`,
        source,
      });
    }
  });
  return readRecords(records, file, problems);
}

function readJson(file: RawFile): Contents {
  try {
    const value: unknown = JSON.parse(decodeText(file.bytes).text);
    const values = Array.isArray(value) ? value : [value];
    return readRecords(
      values.map((one, index) => ({ value: one, source: `${file.shown}:${index + 1}` })),
      file,
      [],
    );
  } catch (error) {
    const message = `The file is not JSON (${(error as Error).message}); mend it or remove it from the input.`;
    return { articles: [], problems: [{ code: "record/invalid", message, source: file.shown }] };
  }
}

interface Numbered {
  readonly value: unknown;
  readonly source: string;
}

function readRecords(records: readonly Numbered[], { shown, place, fields }: RawFile, problems: Problem[]): Contents {
  const articles: Intake[] = [];
  const ids = new Set<string>();
  const names = openNames();
  for (const { value, source } of records) {
    const parsed = articleRecordSchema.safeParse(withOurNames(value, fields ?? defaultFieldNames));
    if (!parsed.success) {
      const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`).join("; ");
      problems.push({ code: "record/invalid", message: `The record is no article, mend it: ${faults}.`, source });
      continue;
    }
    const { id } = parsed.data;
    if (ids.has(id)) {
      problems.push(duplicateId(id, source));
      continue;
    }
    ids.add(id);
    articles.push({ article: readRecord(parsed.data, shown), place: `${place}/${names.take(id, "file")}` });
  }
  return { articles, problems };
}

function duplicateId(id: string, source: string): Problem {
  const message = `The id "${id}" stands for an earlier record of this file too; give each record its own.`;
  return { code: "record/duplicate-id", message, source };
}
