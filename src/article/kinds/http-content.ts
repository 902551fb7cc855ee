import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

type Unpacker = (bytes: Uint8Array, limits: { readonly maxOutputLength: number }) => Uint8Array;

const unpackers: Readonly<Record<string, Unpacker>> = {
  identity: (bytes) => bytes,
  "": (bytes) => bytes,
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  br: brotliDecompressSync,
  // Servers send what the standard calls deflate in either of two forms.
  deflate: (bytes, limits) => (((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, limits) : inflateRawSync(bytes, limits)),
};

/**
 * The content of a server's answer, its transfer and content codings undone (RFC 9110, RFC 9112); `headers` by their names in
 * small letters. Archives often keep the headers of codings that they have undone: content that is not so coded is taken as
 * it is. Throws on an unknown coding, and where the content unpacks to more than `limit` bytes.
 */
export function readContent(body: Uint8Array, headers: ReadonlyMap<string, string>, limit: number): Uint8Array {
  let bytes = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? (unchunked(body) ?? body) : body;
  const codings = (headers.get("content-encoding") ?? "").toLowerCase().split(",").reverse();
  for (const coding of codings.map((one) => one.trim())) {
    if (/gzip$/.test(coding) && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) continue;
    const unpack = Object.hasOwn(unpackers, coding) ? (unpackers[coding] as Unpacker) : undefined;
    if (unpack === undefined) throw new Error(`its coding "${coding}" is not known`);
    try {
      bytes = unpack(bytes, { maxOutputLength: Math.max(1, limit) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new Error(`more than ${limit} bytes`);
      if (/gzip$/.test(coding) || !looksLikeText(bytes)) throw error;
    }
  }
  return bytes;
}

function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 512).some((byte) => byte < 9);
}

/** Chunks joined; null where the bytes are not so cut. */
function unchunked(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at);
    const size =
      end < 0 ? null : /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(bytes.toString("latin1", at, Math.min(end, at + 64)))?.[1];
    if (size == null) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
    if (at > bytes.length) return null;
  }
}
