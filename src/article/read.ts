import { isAscii, isUtf8, transcode } from "node:buffer";
import { createHash } from "node:crypto";
import { detectLanguage } from "../language/detect.ts";
import { languages } from "../language/languages.ts";
import type { Article, Source } from "../model/article.ts";
import type { ArticleRecord } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { decodeMarked } from "./kinds/charset.ts";
import type { Extracted } from "./kinds/extracted.ts";

/**
 * An article from the bytes of a text file. `path` becomes `source.path` and, where no `id` is given, the id without
 * its ending. Bytes that are no text, or not UTF-8, give a problem on the article; none makes it fail.
 */
export function readTextFile(bytes: Uint8Array, { path, id }: { readonly path: string; readonly id: string }): Article {
  const { text, problems } = decodeText(bytes, path);
  return toArticle(id, { path, sha256: sha256(bytes), bytes: bytes.length }, text, { problems });
}

/**
 * An article from a JSON record. A title that its text does not begin with is put before it, a blank line between, so
 * that the title is annotated too: then `text` of the result is not the record's. `sha256` and `bytes` are of the
 * record's text in UTF-8.
 */
export function readRecord(record: ArticleRecord, path: string): Article {
  const bytes = Buffer.from(record.text, "utf8");
  const title = record.title?.trim() ?? "";
  const separate = title !== "" && !record.text.trimStart().startsWith(title);
  const text = separate ? `${title}\n\n${record.text}` : record.text;
  const start = title === "" ? 0 : text.indexOf(title);
  return toArticle(record.id, { path, sha256: sha256(bytes), bytes: bytes.length }, text, {
    title: { start, end: start + title.length },
    ...(record.language === undefined ? {} : { language: record.language }),
    publishedOn: record.publishedOn ?? null,
  });
}

/**
 * An article from the text that a reader took out of a file (HTML, Markdown); a title that the text does not begin with
 * is put before it. `sha256` and `bytes` are of the file. A date that does not begin as ISO 8601 is left out.
 */
export function readExtracted(
  extracted: Extracted,
  bytes: Uint8Array,
  { path, id }: { readonly path: string; readonly id: string },
): Article {
  const { title, language, text, date } = extracted;
  const publishedOn = /^\d{4}-\d{2}-\d{2}/.exec(date ?? "")?.[0] ?? null;
  const told = { ...(title === undefined || text === "" ? {} : { title }), ...(language === undefined ? {} : { language }) };
  const article = readRecord({ id, text, publishedOn, ...told }, path);
  return { ...article, source: { path, sha256: sha256(bytes), bytes: bytes.length } };
}

interface Known {
  readonly title?: Article["title"];
  readonly language?: string;
  readonly publishedOn?: string | null;
  readonly problems?: readonly Problem[];
}

function toArticle(id: string, source: Source, text: string, known: Known): Article {
  const problems = [...(known.problems ?? [])];
  if (text.trim() === "" && problems.length === 0) {
    problems.push({ code: "article/empty", message: "The article has no text; nothing to annotate.", source: source.path });
  }
  return {
    id,
    source,
    language: languageFor(text, known.language),
    publishedOn: known.publishedOn ?? null,
    title: known.title ?? { start: 0, end: 0 },
    text,
    problems,
  };
}

/** A told language that we have a folder for is believed, `ar-LY` as `ar`; else the text itself is asked. */
function languageFor(text: string, told: string | undefined): string {
  const code = told?.toLowerCase().split(/[-_]/)[0];
  return languages.some((language) => language.code === code) ? (code as string) : detectLanguage(text);
}

/** Decodes UTF-16 with a byte-order mark, else UTF-8, the byte-order mark off and nothing else changed. Bytes with a NUL are not text. */
function decodeText(bytes: Uint8Array, path: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const marked = decodeMarked(bytes);
  if (marked !== null) return { text: marked, problems: [] };
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `Byte ${nul} is NUL, so this is no text file; remove it from the input or convert it to UTF-8 text.`;
    return { text: "", problems: [{ code: "article/not-text", message, source: path }] };
  }
  if (isUtf8(bytes)) return { text: decodeValid(bytes), problems: [] };
  const text = new TextDecoder("utf-8").decode(bytes);
  const first = text.indexOf("\ufffd");
  const message = `The bytes are not UTF-8 (first at character ${first}); they were read as U+FFFD. Convert the file to UTF-8.`;
  return { text, problems: [{ code: "article/invalid-utf8", message, source: path }] };
}

/** UTF-8 by way of UTF-16, which Node does twice as fast as a decoder for text beyond ASCII. */
function decodeValid(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
