import { createHash } from "node:crypto";
import { detectLanguage } from "../language/detect.ts";
import { languages } from "../language/languages.ts";
import type { Article, Source } from "../model/article.ts";
import type { ArticleRecord } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { decodeText } from "./kinds/charset.ts";
import { isoDate } from "./kinds/date.ts";
import { type Extracted, told } from "./kinds/extracted.ts";
import { charsetProblems, unreadableDate, unsupportedLanguage } from "./kinds/faults.ts";

/**
 * An article from the bytes of a text file. `path` becomes `source.path` and, where no `id` is given, the id without
 * its ending. Bytes that are no text, or of no sure charset, give a problem on the article; none makes it fail.
 */
export function readTextFile(bytes: Uint8Array, { path, id }: { readonly path: string; readonly id: string }): Article {
  const decoded = decodeText(bytes);
  const source = { path, sha256: sha256(bytes), bytes: bytes.length, ...charsetOf(decoded) };
  return toArticle(id, source, decoded.text, { problems: charsetProblems(decoded, path) });
}

/**
 * An article from a JSON record. A title that its text does not begin with is put before it, a blank line between, so
 * that the title is annotated too: then `text` of the result is not the record's. An annotated article is such a record as
 * well, whose layers are made anew. A date that cannot be read is a problem.
 * `sha256` and `bytes` are of the record's text in UTF-8.
 */
export function readRecord(record: ArticleRecord, path: string): Article {
  const bytes = Buffer.from(record.text, "utf8");
  return titled(record, { path, sha256: sha256(bytes), bytes: bytes.length }, []);
}

/**
 * An article from the text that a reader took out of a file (HTML, Markdown); a title that the text does not begin with
 * is put before it, unless there is no text. `sha256` and `bytes` are of `bytes`: the file, or what it holds of the article.
 */
export function readExtracted(
  extracted: Extracted,
  bytes: Uint8Array,
  { path, id }: { readonly path: string; readonly id: string },
): Article {
  const { title, language, text, date, author, url, stretches, decoded } = extracted;
  const source = { path, sha256: sha256(bytes), bytes: bytes.length, ...told({ url, author }), ...charsetOf(decoded) };
  const facts = told({ title: text.trim() === "" ? undefined : title, language, publishedOn: date });
  const article = titled({ id, text, ...facts }, source, decoded === undefined ? [] : charsetProblems(decoded, path));
  if (stretches === undefined) return article;
  const before = article.text.length - text.length;
  const moved = stretches.map(([start, ...rest]) => [start + before, ...rest] as const);
  return { ...article, source: { ...article.source, stretches: moved } };
}

function titled(record: ArticleRecord, source: Source, problems: readonly Problem[]): Article {
  const { text, title } = titleAndText(record);
  const written = record.publishedOn?.trim() ?? "";
  const publishedOn = written === "" ? null : isoDate(written);
  const undated = written !== "" && publishedOn === null ? [unreadableDate(written, source.path)] : [];
  return toArticle(record.id, source, text, {
    title,
    ...told({ language: record.language }),
    publishedOn,
    problems: [...problems, ...undated],
  });
}

/** The text with its title, and where that stands: as a place of the text, or words that are put before it where they lack. */
function titleAndText({ text, title }: ArticleRecord): Pick<Article, "text" | "title"> {
  if (typeof title === "object") {
    const { start, end } = title;
    return { text, title: start < end && end <= text.length ? { start, end } : { start: 0, end: 0 } };
  }
  const words = title?.trim() ?? "";
  const whole = words === "" || text.trimStart().startsWith(words) ? text : `${words}\n\n${text}`;
  const start = words === "" ? 0 : whole.indexOf(words);
  return { text: whole, title: { start, end: start + words.length } };
}

interface Known {
  readonly title?: Article["title"];
  readonly language?: string;
  readonly publishedOn?: string | null;
  readonly problems?: readonly Problem[];
}

function toArticle(id: string, source: Source, text: string, known: Known): Article {
  const problems = [...(known.problems ?? [])];
  const language = languageFor(text, known.language);
  if (text.trim() === "" && problems.length === 0) {
    problems.push({ code: "article/empty", message: "The article has no text; nothing to annotate.", source: source.path });
  }
  if (language === "und" && isProse(text)) problems.push(unsupportedLanguage(known.language, source.path));
  return {
    id,
    source,
    language,
    publishedOn: known.publishedOn ?? null,
    title: known.title ?? { start: 0, end: 0 },
    text,
    problems,
  };
}

/** Words from which on a text without a language of ours is worth a problem; a table or a caption is not. */
const wordsOfProse = 30;

function isProse(text: string): boolean {
  return (text.slice(0, 20_000).match(/\p{L}{2,}/gu)?.length ?? 0) >= wordsOfProse;
}

/** A told language that we have a folder for is believed, `ar-LY` as `ar`; else the text itself is asked. */
function languageFor(text: string, told: string | undefined): string {
  const code = told?.toLowerCase().split(/[-_]/)[0];
  return languages.some((language) => language.code === code) ? (code as string) : detectLanguage(text);
}

/** The charset is worth telling where it is not the usual one. */
function charsetOf(decoded: Extracted["decoded"]): Pick<Source, "charset"> {
  return decoded === undefined || decoded.charset === "utf-8" || decoded.known === "binary" ? {} : { charset: decoded.charset };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
