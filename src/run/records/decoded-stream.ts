import { isAscii, isUtf8 } from "node:buffer";
import { type Decoded, decodeText } from "../../article/kinds/charset.ts";
import { charsetProblems } from "../../article/kinds/faults.ts";
import { decodeBytes } from "../../article/kinds/single-byte.ts";
import type { Cut } from "./record.ts";

/** A text that comes in parts; `faults` tells, once it is at its end, what was wrong with its bytes. */
export interface DecodedStream {
  readonly texts: AsyncGenerator<string>;
  faults(): readonly Extract<Cut, { fault: unknown }>[];
}

/** Bytes looked at together: enough to tell a charset by. */
const together = 65_536;

/**
 * Decodes a stream as {@link decodeText} does a whole text: its charset is that of the first part that is more than ASCII.
 * `declared` is what the beginning tells of itself. A byte-order mark is off.
 */
export function decodedStream(
  chunks: AsyncIterable<Uint8Array>,
  declared: (head: Uint8Array) => string | undefined = () => undefined,
): DecodedStream {
  let doubt: Pick<Decoded, "known" | "charset"> | null = null;
  async function* decode(): AsyncGenerator<string> {
    let told: string | undefined;
    let charset: string | null = null;
    let wide: InstanceType<typeof TextDecoder> | null = null;
    let rest: Uint8Array = new Uint8Array(0);
    let first = true;
    for await (const { bytes: part, last } of parts(chunks)) {
      if (first) {
        told = declared(part);
        if (part.includes(0) || (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)) {
          const decoded = decodeText(part.subarray(0, part.length & ~1));
          doubt = decoded.known === "binary" ? decoded : null;
          if (doubt !== null) return;
          wide = new TextDecoder(decoded.charset);
        }
      }
      if (wide !== null) yield wide.decode(part, { stream: !last });
      else {
        let bytes = first && part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf ? part.subarray(3) : part;
        if (charset === null || charset === "utf-8") {
          bytes = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
          const whole = last ? bytes.length : wholeLetters(bytes);
          rest = bytes.subarray(whole);
          bytes = bytes.subarray(0, whole);
        }
        if (charset === null && !isAscii(bytes)) {
          const decoded = decodeText(bytes, told);
          if (decoded.known === "binary" || decoded.known === "unsure") doubt = decoded;
          if (decoded.known === "binary") return;
          charset = decoded.charset;
          // What was held back for being cut as UTF-8 is a letter of its own here.
          if (charset !== "utf-8") bytes = Buffer.concat([bytes, rest]);
        }
        if (charset === "utf-8" && !isUtf8(bytes)) doubt = { known: "damaged", charset };
        yield charset === null ? latin(bytes) : charset === "utf-8" ? utf8.decode(bytes) : decodeBytes(charset, bytes);
      }
      first = false;
    }
  }
  const faults = () =>
    (doubt === null ? [] : charsetProblems(doubt, "")).map(({ code, message }) => ({ fault: { code, message } }));
  return { texts: decode(), faults };
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** Joins chunks into parts of at least {@link together} bytes. */
async function* parts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ readonly bytes: Uint8Array; readonly last: boolean }> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < together) continue;
    yield { bytes: held.length === 1 ? chunk : Buffer.concat(held), last: false };
    held = [];
    length = 0;
  }
  yield { bytes: Buffer.concat(held), last: true };
}

/** Where the last letter that is whole as UTF-8 ends. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
