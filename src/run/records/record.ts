import type { ItemOfFeed } from "../../article/kinds/feed.ts";
import type { FieldNames } from "../../article/kinds/fields.ts";
import type { ArchivedPage } from "../../article/kinds/warc.ts";
import type { ArticleRecord } from "../../model/corpus-files.ts";
import type { Problem } from "../../model/problem.ts";

/** What a file that holds many articles has of one of them: cut out, not yet read; plain data, to be sent to a thread. */
export type RawRecord =
  | { readonly kind: "record"; readonly record: ArticleRecord }
  | { readonly kind: "item"; readonly item: ItemOfFeed }
  | { readonly kind: "page"; readonly page: ArchivedPage };

/** A record with its id, or what is wrong with one; `at` is its line, or its number from 1 where it has no lines. */
export type Cut =
  | { readonly id: string; readonly raw: RawRecord; readonly at: number }
  | { readonly fault: Pick<Problem, "code" | "message">; readonly at?: number };

export interface CutSettings {
  /** A record of more bytes (of UTF-16 units, where it is text) is a problem, and is not held. */
  readonly limit: number;
  readonly fields: FieldNames;
}

/**
 * Cuts a stream of a file's bytes, unpacked already, into records, taking more of it only when they are taken: memory is
 * that of a chunk and a record. Bad records are faults, and the rest goes on; throws only what the stream throws.
 */
export type Cutter = (chunks: AsyncIterable<Uint8Array>, settings: CutSettings) => AsyncGenerator<Cut>;

export function tooLong(what: string, limit: number): Pick<Problem, "code" | "message"> {
  return {
    code: "input/too-large",
    message: `The ${what} is longer than the limit of ${limit}; shorten it, or raise --max-bytes.`,
  };
}
