import type { Extracted } from "../article/kinds/extracted.ts";
import { readHtml } from "../article/kinds/html.ts";
import { readMarkdown } from "../article/kinds/markdown.ts";
import { readExtracted, readRecord, readTextFile } from "../article/read.ts";
import type { Article } from "../model/article.ts";
import { articleRecordSchema } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";

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
}

/** The kinds of file that articles are read from, by ending. A new kind is a line here. */
export const articleKinds: Readonly<Record<string, (file: RawFile) => Contents | Promise<Contents>>> = {
  ".txt": readText,
  ".jsonl": readJsonLines,
  ".json": readJson,
  ".html": extractedBy(readHtml),
  ".htm": extractedBy(readHtml),
  ".md": extractedBy(readMarkdown),
};

/** A file that is one article, its text taken out by a reader. A file the reader fails on is a problem. */
function extractedBy(reader: (bytes: Uint8Array) => Promise<Extracted>): (file: RawFile) => Promise<Contents> {
  return async ({ bytes, shown, place }) => {
    const id = place.replace(/\.[^./]+$/, "");
    try {
      return { articles: [{ article: readExtracted(await reader(bytes), bytes, { path: shown, id }), place }], problems: [] };
    } catch (error) {
      const message = `Its text could not be taken out (${(error as Error).message}); convert it to plain text.`;
      return { articles: [], problems: [{ code: "input/unreadable", message, source: shown }] };
    }
  };
}

function readText({ bytes, shown, place }: RawFile): Contents {
  const id = place.replace(/\.[^./]+$/, "");
  return { articles: [{ article: readTextFile(bytes, { path: shown, id }), place }], problems: [] };
}

function readJsonLines(file: RawFile): Contents {
  const text = new TextDecoder("utf-8").decode(file.bytes);
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
    const value: unknown = JSON.parse(new TextDecoder("utf-8").decode(file.bytes));
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

function readRecords(records: readonly Numbered[], { shown, place }: RawFile, problems: Problem[]): Contents {
  const articles: Intake[] = [];
  const places = new Set<string>();
  for (const { value, source } of records) {
    const parsed = articleRecordSchema.safeParse(value);
    if (!parsed.success) {
      const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`).join("; ");
      problems.push({ code: "record/invalid", message: `The record is no article, mend it: ${faults}.`, source });
      continue;
    }
    const own = `${place}/${safeName(parsed.data.id)}`;
    if (places.has(own)) {
      const message = `The id "${parsed.data.id}" stands for an earlier record of this file too; give each record its own.`;
      problems.push({ code: "record/duplicate-id", message, source });
      continue;
    }
    places.add(own);
    articles.push({ article: readRecord(parsed.data, shown), place: own });
  }
  return { articles, problems };
}

/** The most bytes of an id in a file name: with `.json` it stays below the 255 that file systems allow. */
const longestName = 200;

/**
 * An id as one name of a file: characters that some file system refuses, or that would leave the folder, are
 * percent-encoded; an overlong one is cut and told apart by its code units' sum. Distinct ids stay distinct but for the cut.
 */
export function safeName(id: string): string {
  const encoded = [...id]
    .map((c, index) => (/[\p{Cc}\p{Cs}/\\:*?"<>|%]/u.test(c) || (c === "." && index === 0) ? percent(c) : c))
    .join("");
  if (Buffer.byteLength(encoded) <= longestName) return encoded;
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) >>> 0;
  let cut = "";
  for (const c of encoded) {
    if (Buffer.byteLength(cut + c) > longestName - 9) break;
    cut += c;
  }
  return `${cut}-${sum.toString(16).padStart(8, "0")}`;
}

function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
