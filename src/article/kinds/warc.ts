import { readContent } from "./http-content.ts";

/** A page as an archive has it. */
export interface ArchivedPage {
  /** The archive's own id of the record, `urn:uuid:…`. */
  readonly id: string;
  readonly url: string;
  /** When it was fetched. */
  readonly date: string;
  readonly content: "html" | "text";
  /** The charset that its server told. */
  readonly charset?: string;
  readonly bytes: Uint8Array;
}

/** A record of an archive: a page, something that is none, or a fault; `number` counts records from 1. */
export type ArchiveRecord =
  | { readonly number: number; readonly page: ArchivedPage }
  | { readonly number: number; readonly other: string }
  | { readonly number: number; readonly fault: string };

/**
 * The records of a WARC archive (ISO 28500), its bytes unpacked already, as they come. Pages are what servers answered with
 * status 200 and HTML or plain text; requests, redirects, images and the like are `other`. A record longer than `limit` is a
 * fault and is not held. After one that is not as it says, reading goes on where the next begins.
 */
export async function* archiveRecords(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ArchiveRecord> {
  const input = openInput(chunks);
  for (let number = 1; ; number++) {
    if (!(await input.more())) return;
    const head = await input.take(longestHead, endOfHead);
    const headers = head === null ? null : headersOf(head, /^WARC\/\d+\.\d+$/);
    if (headers === null) {
      yield { number, fault: "it does not begin as a record does" };
      if (!(await input.skipTo(beginning))) return;
      continue;
    }
    const length = lengthOf(headers);
    if (length === null) {
      yield { number, fault: `its Content-Length is "${headers.get("content-length") ?? ""}"` };
      if (!(await input.skipTo(beginning))) return;
      continue;
    }
    const wanted = headers.get("warc-type") === "response" && /^application\/http/i.test(headers.get("content-type") ?? "http");
    const held = wanted && length <= limit ? await input.read(length) : await input.skip(length);
    if (held === "short") {
      yield { number, fault: "the file ends before it does" };
      return;
    }
    if ((await input.more()) && !(await input.begins(version))) {
      yield { number, fault: "it is not as long as its Content-Length says" };
      if (!(await input.skipTo(beginning))) return;
    } else if (held === "skipped") {
      if (!wanted) yield { number, other: headers.get("warc-type") ?? "unknown" };
      else yield { number, fault: `it has ${length} bytes, more than the limit of ${limit}` };
    } else yield { number, ...pageOf(headers, held, limit, number) };
  }
}

const endOfHead = Buffer.from("\r\n\r\n");
const version = Buffer.from("WARC/");
const beginning = Buffer.from("\r\nWARC/");
/** More bytes than the headers of any record have. */
const longestHead = 65_536;

function pageOf(
  headers: ReadonlyMap<string, string>,
  block: Uint8Array,
  limit: number,
  number: number,
): { readonly page: ArchivedPage } | { readonly other: string } | { readonly fault: string } {
  const end = Buffer.from(block.buffer, block.byteOffset, block.length).indexOf(endOfHead);
  const http = end < 0 ? null : headersOf(block.subarray(0, end), /^HTTP\/\d(?:\.\d)? \d{3}(?: .*)?$/);
  if (http === null) return { fault: "it holds no answer of a server" };
  const status = http.get("")?.split(" ")[1];
  if (status !== "200") return { other: `status ${status}` };
  const told = http.get("content-type") ?? "text/html";
  const type = told.split(";")[0]?.trim().toLowerCase();
  if (type !== "text/html" && type !== "application/xhtml+xml" && type !== "text/plain") return { other: type ?? "" };
  try {
    const charset = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(told)?.[1];
    return {
      page: {
        id: headers.get("warc-record-id")?.replace(/^<|>$/g, "") || String(number),
        url: headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "",
        date: headers.get("warc-date") ?? "",
        content: type === "text/plain" ? "text" : "html",
        ...(charset === undefined ? {} : { charset }),
        bytes: readContent(block.subarray(end + endOfHead.length), http, limit),
      },
    };
  } catch (error) {
    return { fault: `its content cannot be unpacked (${(error as Error).message})` };
  }
}

/** Headers by their names in small letters, the first line as ""; null where the first line is another. */
function headersOf(bytes: Uint8Array, first: RegExp): ReadonlyMap<string, string> | null {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8").split(/\r?\n/);
  const start = lines.findIndex((line) => line !== "");
  if (start < 0 || !first.test((lines[start] as string).trim())) return null;
  const headers = new Map([["", (lines[start] as string).trim()]]);
  for (const line of lines.slice(start + 1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function lengthOf(headers: ReadonlyMap<string, string>): number | null {
  const written = headers.get("content-length") ?? "";
  return /^\d{1,15}$/.test(written) ? Number(written) : null;
}

/** A stream of bytes read by lengths and marks; what is not taken is not held beyond a chunk. */
function openInput(chunks: AsyncIterable<Uint8Array>) {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const fill = async (): Promise<boolean> => {
    const { value, done } = await source.next();
    if (done === true) return false;
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.length);
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    return true;
  };
  return {
    /** Whether anything but line breaks follows; those are passed. */
    async more(): Promise<boolean> {
      for (;;) {
        const at = held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
        held = held.subarray(at < 0 ? held.length : at);
        if (held.length > 0) return true;
        if (!(await fill())) return false;
      }
    },
    /** What stands before a mark, which is passed; null, and nothing passed, where it is not within `longest` bytes. */
    async take(longest: number, mark: Buffer): Promise<Uint8Array | null> {
      for (let from = 0; ; ) {
        const at = held.indexOf(mark, from);
        if (at >= 0 && at <= longest) {
          const taken = held.subarray(0, at);
          held = held.subarray(at + mark.length);
          return taken;
        }
        from = Math.max(0, held.length - mark.length);
        if (held.length > longest + mark.length || !(await fill())) return null;
      }
    },
    /** The next bytes in memory of their own. */
    async read(length: number): Promise<Uint8Array | "short"> {
      const parts: Uint8Array[] = [];
      for (let missing = length; missing > 0; ) {
        if (held.length === 0 && !(await fill())) return "short";
        const part = held.subarray(0, missing);
        parts.push(part);
        missing -= part.length;
        held = held.subarray(part.length);
      }
      return Uint8Array.from(Buffer.concat(parts, length));
    },
    async skip(length: number): Promise<"skipped" | "short"> {
      for (let missing = length; missing > 0; ) {
        if (held.length === 0 && !(await fill())) return "short";
        const part = Math.min(missing, held.length);
        missing -= part;
        held = held.subarray(part);
      }
      return "skipped";
    },
    /** Whether these bytes come next. */
    async begins(bytes: Buffer): Promise<boolean> {
      while (held.length < bytes.length && (await fill()));
      return held.subarray(0, bytes.length).equals(bytes);
    },
    /** Goes to the next place of some bytes; false where there is none to the end. */
    async skipTo(bytes: Buffer): Promise<boolean> {
      for (;;) {
        const at = held.indexOf(bytes, 1);
        if (at >= 0) {
          held = held.subarray(at);
          return true;
        }
        held = held.subarray(Math.max(0, held.length - bytes.length));
        if (!(await fill())) return false;
      }
    },
  };
}
