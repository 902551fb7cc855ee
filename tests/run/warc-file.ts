import { gzipSync } from "node:zlib";

/** A record of an archive as ISO 28500 writes it. */
export function warcRecord(
  type: string,
  block: string | Uint8Array,
  about: {
    readonly id?: string;
    readonly url?: string;
    readonly date?: string;
    readonly type?: string;
    readonly length?: number;
  } = {},
): Buffer {
  const bytes = Buffer.from(block);
  const headers = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${about.id ?? "<urn:uuid:0>"}`,
    `WARC-Target-URI: ${about.url ?? "https://a.example/"}`,
    `WARC-Date: ${about.date ?? "2024-05-01T10:00:00Z"}`,
    `Content-Type: ${about.type ?? "application/http; msgtype=response"}`,
    `Content-Length: ${about.length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${headers.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** What a server answered, headers and all. */
export function httpAnswer(
  body: string | Uint8Array,
  {
    status = "200 OK",
    headers = ["Content-Type: text/html; charset=utf-8"],
  }: { status?: string; headers?: readonly string[] } = {},
): Buffer {
  return Buffer.concat([Buffer.from([`HTTP/1.1 ${status}`, ...headers, "", ""].join("\r\n")), Buffer.from(body)]);
}

/** Bytes as HTTP/1.1 sends them in chunks of a size. */
export function chunked(bytes: Uint8Array, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), Buffer.from(part), Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
}

/** An archive with each of its records packed for itself. */
export function gzippedRecords(archive: Buffer): Buffer {
  const starts: number[] = [];
  for (let at = archive.indexOf("WARC/1.0\r\n"); at >= 0; at = archive.indexOf("WARC/1.0\r\n", at + 1)) starts.push(at);
  return Buffer.concat(starts.map((start, at) => gzipSync(archive.subarray(start, starts[at + 1]))));
}
