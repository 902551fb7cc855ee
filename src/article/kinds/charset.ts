import { isAscii, isUtf8, transcode } from "node:buffer";
import { chooseSingleByte, decodeBytes } from "./single-byte.ts";

/** Text decoded from bytes, and how its charset was known. */
export interface Decoded {
  readonly text: string;
  /** The charset as the Encoding Standard names it: `utf-8`, `windows-1256`. */
  readonly charset: string;
  /**
   * `marked` by a byte-order mark, `valid` UTF-8, `declared` by the markup, `evident` from the letters; `unsure` where the
   * bytes speak for no charset, `damaged` where they are UTF-8 but for some, which became U+FFFD, `binary` where they are
   * no text at all (then `text` is empty).
   */
  readonly known: "marked" | "valid" | "declared" | "evident" | "unsure" | "damaged" | "binary";
}

/**
 * Decodes text by the strongest evidence there is: byte-order mark, then validity as UTF-8, then what the text declares
 * (`declared` as {@link declaredCharset} finds it), then UTF-16 by its pattern of bytes, then the single-byte charset whose
 * letters make sense. Validity goes before a declaration, as text that is valid UTF-8 by chance is rarer than a wrong
 * declaration. A byte-order mark is off, nothing else is changed.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes, "marked");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes, "marked");
  const nul = bytes.indexOf(0);
  if (nul < 0 && isUtf8(bytes)) return { text: decodeValid(bytes), charset: "utf-8", known: "valid" };
  if (nul >= 0) {
    const charset = utf16Of(bytes);
    return charset === null ? { text: "", charset: "binary", known: "binary" } : decodeAs(charset, bytes, "evident");
  }
  if (isControlled(bytes)) return { text: "", charset: "binary", known: "binary" };
  const told = declared === undefined ? null : decoderOf(declared);
  const { charset, sure } = chooseSingleByte(bytes);
  if (told !== null && told.encoding !== "utf-8" && !told.encoding.startsWith("utf-16")) {
    // Programs put windows-1252 (iso-8859-1) in by themselves: such a declaration yields to plain Arabic.
    const given = told.encoding === "windows-1252" && charset !== "windows-1252" && sure;
    if (!given) return decodeAs(told.encoding, bytes, "declared");
  }
  if (isUtf8ButForSome(bytes)) return decodeAs("utf-8", bytes, "damaged");
  return decodeAs(charset, bytes, sure ? "evident" : "unsure");
}

/** Decodes HTML or XML: as {@link decodeText}, believing what the markup declares, or else what it `came` with. */
export function decodeMarkup(bytes: Uint8Array, came?: string): Decoded {
  return decodeText(bytes, declaredCharset(bytes) ?? came);
}

/** The charset that an XML declaration or a `meta` of the first 4096 bytes tells, as written there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']?([\w:.-]+)/i.exec(head);
  return (xml ?? /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head))?.[1];
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function decodeAs(charset: string, bytes: Uint8Array, known: Decoded["known"]): Decoded {
  return { text: decodeBytes(charset, bytes), charset, known };
}

/** UTF-8 by way of UTF-16, which Node does twice as fast as a decoder for text beyond ASCII. */
function decodeValid(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Whether more than a fiftieth of the bytes are control characters, which no text has. */
function isControlled(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  return controls * 50 > sample.length;
}

/** Share of the units that must be of everyday text for bytes without a mark to be taken as UTF-16. */
const leastEveryday = 0.9;

/** The order of bytes in which bytes with NULs are everyday text of ours, or null. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  for (const charset of ["utf-16le", "utf-16be"]) {
    const sample = new TextDecoder(charset).decode(bytes.subarray(0, 8192));
    const everyday = sample.match(/[\t\n\r\u0020-\u007e\u00a0-\u024f\u0600-\u06ff\u2010-\u2026]/g)?.length ?? 0;
    if (everyday / sample.length >= leastEveryday) return charset;
  }
  return null;
}

/** Whether at most a third of the characters beyond ASCII are broken as UTF-8: no text of another charset is so by chance. */
function isUtf8ButForSome(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] as number;
    if (first < 0x80) continue;
    const more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
    let got = 0;
    while (got < more && ((bytes[at + got] ?? 0) & 0xc0) === 0x80) got++;
    if (more > 0 && got === more && first < 0xf5) {
      whole++;
      at += more;
    } else broken++;
  }
  return whole >= broken * 2 && whole > 0;
}
