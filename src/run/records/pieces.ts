import { decodeText } from "../../article/kinds/charset.ts";
import { type Extracted, told } from "../../article/kinds/extracted.ts";
import { readItem } from "../../article/kinds/feed.ts";
import type { FieldNames } from "../../article/kinds/fields.ts";
import { readFetched } from "../../article/kinds/html.ts";
import { readExtracted, readRecord } from "../../article/read.ts";
import type { Article } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { openNames } from "../safe-name.ts";
import type { Cutter, RawRecord } from "./record.ts";
import { unpacked } from "./unpacked.ts";

/** A record of a file with the place of its output under `articles/`, without `.json`; or a problem in its stead. */
export type Piece = { readonly id: string; readonly raw: RawRecord; readonly place: string } | { readonly problem: Problem };

/** What is known of a file that holds many articles. */
export interface RecordFile {
  readonly shown: string;
  readonly place: string;
  readonly fields: FieldNames;
  /** In bytes. */
  readonly limit: number;
  readonly packing: "gzip" | "none";
}

/** Problems of a file that are told one by one; of a file that is something else there may be millions. */
const problemsTold = 1000;

/**
 * The records of a file in their order, each id once, its bytes taken as they are needed. A stream that breaks is a problem,
 * after the records before the break.
 */
export async function* piecesOf(
  { shown, place, fields, limit, packing }: RecordFile,
  chunks: AsyncIterable<Uint8Array>,
  cut: Cutter,
): AsyncGenerator<Piece> {
  const ids = new Set<string>();
  const names = openNames();
  let problems = 0;
  let ended: "whole" | "broken" = "whole";
  try {
    for await (const one of cut(packing === "gzip" ? unpacked(chunks, limit) : chunks, { limit, fields })) {
      const source = one.at === undefined ? shown : `${shown}:${one.at}`;
      const repeated = !("fault" in one) && ids.has(one.id);
      if (!("fault" in one) && !repeated) {
        ids.add(one.id);
        yield { id: one.id, raw: one.raw, place: `${place}/${names.take(one.id, "file")}` };
      } else if (++problems <= problemsTold) {
        yield { problem: "fault" in one ? { ...one.fault, source } : duplicateId(one.id, source) };
      }
    }
  } catch (error) {
    const remedy = packing === "gzip" ? "get the file afresh, or unpack it first" : "check its permissions";
    const message = `It could not be read to its end (${(error as Error).message}); the records before are taken; ${remedy}.`;
    yield { problem: { code: "input/unreadable", message, source: shown } };
    ended = "broken";
  }
  if (ids.size + problems === 0 && ended === "whole") {
    const message = "The file holds no article; remove it, or get it afresh.";
    yield { problem: { code: "input/no-articles", message, source: shown } };
  }
  if (problems > problemsTold) {
    const message = `${problems - problemsTold} more records of the file have problems like those; mend it, or remove it.`;
    yield { problem: { code: "record/invalid", message, source: shown } };
  }
}

/** The article of a record, or why there is none. */
export async function readPiece({ id, raw }: Extract<Piece, { raw: unknown }>, shown: string): Promise<Article | Problem> {
  if (raw.kind === "record") return readRecord(raw.record, shown);
  try {
    if (raw.kind === "item") {
      const extracted = await readItem(raw.item);
      return readExtracted(extracted, Buffer.from(extracted.text), { path: shown, id });
    }
    const { bytes, content, charset, url, date } = raw.page;
    const page: Extracted = content === "html" ? await readFetched(bytes, charset) : plain(bytes, charset);
    // The archive knows best under which address it found a page; a page knows best when it was published.
    return readExtracted({ ...page, ...told({ url, date: page.date ?? date }) }, bytes, { path: shown, id });
  } catch (error) {
    const message = `The text of "${id}" could not be taken out (${(error as Error).message}); leave it out, or convert it.`;
    return { code: "record/invalid", message, source: shown };
  }
}

function plain(bytes: Uint8Array, declared: string | undefined): Extracted {
  const { text, charset, known } = decodeText(bytes, declared);
  return { text, decoded: { charset, known } };
}

function duplicateId(id: string, source: string): Problem {
  const message = `The id "${id}" stands for an earlier record of this file too; give each record its own.`;
  return { code: "record/duplicate-id", message, source };
}
