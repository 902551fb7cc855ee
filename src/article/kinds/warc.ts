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

/** A record of an archive: a page, something that is none, a fault, or the bytes of one too long; `number` counts from 1. */
export type ArchiveRecord = { readonly number: number } & (
  | { readonly page: ArchivedPage }
  | { readonly other: string }
  | { readonly fault: string }
  | { readonly tooLong: number }
);

/**
 * The records of a WARC archive (ISO 28500), its bytes unpacked already, as they come. Pages are what servers answered with
 * status 200 and HTML or plain text; requests, redirects, images and the like are `other`. A record longer than `limit` is
 * not held. Of one that is not as it says, what was read is looked through again for where the next begins: no record that
 * is whole is lost to it, unless it lies more than `limit` bytes within or the archive is full of such.
 */
export async function* archiveRecords(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ArchiveRecord> {
  const input = openInput(chunks);
  let rereadable = limit * rereads;
  for (let number = 1; await input.more(); number++) {
    const head = await input.peek(longestHead, endOfHead);
    const headers = head === null ? null : headersOf(head, /^WARC\/\d+\.\d+$/);
    const length = headers === null ? null : lengthOf(headers);
    if (head === null || headers === null || length === null) {
      const told = headers?.get("content-length");
      yield { number, fault: headers === null ? "it does not begin as a record does" : `its Content-Length is "${told ?? ""}"` };
      if (!(await input.skipTo(beginning))) return;
      continue;
    }
    input.pass(head.length + endOfHead.length);
    const block = await input.read(Math.min(length, limit));
    const whole = block.length + (await input.skip(length - block.length)) === length;
    // Two line breaks end a record; without them it counts where another, or nothing, follows.
    const ended = whole && endsRecord.test(await input.ahead(lookahead));
    if (!ended) {
      yield { number, fault: whole ? "it is not as long as its Content-Length says" : "the file ends before it does" };
      if (block.length <= rereadable) {
        rereadable -= block.length;
        input.giveBack(block);
      }
      if (!beginsRecord.test(await input.ahead(lookahead)) && !(await input.skipTo(beginning))) return;
      continue;
    }
    const kind = headers.get("warc-type") ?? "unknown";
    const answer = kind === "response" && /^application\/http/i.test(headers.get("content-type") ?? "application/http");
    if (!answer) yield { number, other: kind };
    else if (length > limit) yield { number, tooLong: length };
    else yield { number, ...pageOf(headers, Uint8Array.from(block), limit, number) };
  }
}

const endOfHead = Buffer.from("\r\n\r\n");
const endsRecord = /^(?:\r\n\r\n|[\r\n]*(?:WARC\/|$))/;
const beginsRecord = /^WARC\//;
/** How many bytes tell whether a record ends, or begins, at a place. */
const lookahead = 16;
const beginning = Buffer.from("\r\nWARC/");
/** How many times the limit of a record is read again at most, so that an archive of lies takes no endless time. */
const rereads = 8;
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
    /** What stands before a mark, nothing passed; null where it is not within `longest` bytes. */
    async peek(longest: number, mark: Buffer): Promise<Uint8Array | null> {
      for (let from = 0; ; ) {
        const at = held.indexOf(mark, from);
        if (at >= 0 && at <= longest) return held.subarray(0, at);
        from = Math.max(0, held.length - mark.length);
        if (held.length > longest + mark.length || !(await fill())) return null;
      }
    },
    pass(length: number): void {
      held = held.subarray(length);
    },
    /** The next bytes; fewer where the stream ends. */
    async read(length: number): Promise<Buffer> {
      const parts: Buffer[] = [];
      for (let missing = length; missing > 0 && (held.length > 0 || (await fill())); ) {
        const part = held.subarray(0, missing);
        parts.push(part);
        missing -= part.length;
        held = held.subarray(part.length);
      }
      return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    },
    /** Passes bytes and gives how many there were. */
    async skip(length: number): Promise<number> {
      let missing = length;
      while (missing > 0 && (held.length > 0 || (await fill()))) {
        const part = Math.min(missing, held.length);
        missing -= part;
        held = held.subarray(part);
      }
      return length - missing;
    },
    /** Lets bytes that were read be read again. */
    giveBack(bytes: Buffer): void {
      held = Buffer.concat([bytes, held]);
    },
    /** The next bytes, a character each, none of them passed; fewer where the stream ends. */
    async ahead(length: number): Promise<string> {
      while (held.length < length && (await fill()));
      return held.toString("latin1", 0, length);
    },
    /** Goes to the next place of some bytes; false where there is none to the end. */
    async skipTo(bytes: Buffer): Promise<boolean> {
      for (;;) {
        const at = held.indexOf(bytes);
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
