import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { readDocx } from "../article/kinds/docx.ts";
import type { Extracted } from "../article/kinds/extracted.ts";
import { defaultFieldNames, type FieldNames } from "../article/kinds/fields.ts";
import { readHtml } from "../article/kinds/html.ts";
import { readMarkdown } from "../article/kinds/markdown.ts";
import { readExtracted, readTextFile } from "../article/read.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { readPdf } from "./pdf.ts";
import { cutCsv } from "./records/csv-records.ts";
import { cutFeed } from "./records/feed-records.ts";
import { cutJson, cutJsonLines } from "./records/json-records.ts";
import { type Piece, piecesOf, readPiece } from "./records/pieces.ts";
import type { Cutter } from "./records/record.ts";
import { cutArchive } from "./records/warc-records.ts";

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

/** A kind of file: one article, and what reads it; or many, and what cuts it into records. */
export type ArticleKind =
  | { readonly holds: "one"; readonly read: (file: RawFile) => Contents | Promise<Contents> }
  | { readonly holds: "many"; readonly cut: Cutter };

/** The kinds of file that articles are read from, by ending. A new kind is a line here. */
export const articleKinds: Readonly<Record<string, ArticleKind>> = {
  ".txt": { holds: "one", read: readText },
  ".jsonl": { holds: "many", cut: cutJsonLines },
  ".json": { holds: "many", cut: cutJson },
  ".csv": { holds: "many", cut: cutCsv },
  ".html": { holds: "one", read: extractedBy(readHtml) },
  ".htm": { holds: "one", read: extractedBy(readHtml) },
  ".md": { holds: "one", read: extractedBy(readMarkdown) },
  ".xml": { holds: "many", cut: cutFeed },
  ".docx": { holds: "one", read: extractedBy(readDocx) },
  ".pdf": { holds: "one", read: extractedBy(readPdf) },
  ".warc": { holds: "many", cut: cutArchive },
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
  const kind = kindOf(file.place);
  if (kind?.holds === "many") return readPieces(recordsOf(file, only(file.bytes)), file.shown);
  const read = kind?.read ?? readText;
  if (unpackedName(file.place) === file.place) return read(file);
  try {
    return await read({ ...file, bytes: gunzipSync(file.bytes, { maxOutputLength: limitOf(file) }) });
  } catch (error) {
    return failed(file, error, "get the file afresh, unpack it first, or raise --max-bytes");
  }
}

/** The records of a file that holds many articles, cut out of its bytes as they are taken. */
export function recordsOf(file: Omit<RawFile, "bytes">, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const kind = kindOf(file.place);
  if (kind?.holds !== "many") throw new Error(`${file.place} is one article`);
  const packing = unpackedName(file.place) === file.place ? "none" : "gzip";
  const { shown, place, fields = defaultFieldNames } = file;
  return piecesOf({ shown, place, fields, limit: limitOf(file), packing }, chunks, kind.cut);
}

/** The articles of records, in their order. */
export async function readPieces(pieces: Iterable<Piece> | AsyncIterable<Piece>, shown: string): Promise<Contents> {
  const articles: Intake[] = [];
  const problems: Problem[] = [];
  for await (const piece of pieces) {
    if ("problem" in piece) problems.push(piece.problem);
    else {
      const read = await readPiece(piece, shown);
      if ("code" in read) problems.push(read);
      else articles.push({ article: withFormsTold(read), place: piece.place });
    }
  }
  return { articles, problems };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const defaultLimit = 50_000_000;

function limitOf({ limit }: Pick<RawFile, "limit">): number {
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
function extractedBy(reader: (bytes: Uint8Array, limit: number) => Promise<Extracted>): (file: RawFile) => Promise<Contents> {
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

function readText({ bytes, shown, place }: RawFile): Contents {
  return { articles: [{ article: readTextFile(bytes, { path: shown, id: idOf(place) }), place }], problems: [] };
}
