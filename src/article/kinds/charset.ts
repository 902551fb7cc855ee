/**
 * Decodes markup by byte-order mark, else strict UTF-8, else the charset the markup declares (XML declaration or meta),
 * else UTF-8 with U+FFFD for bad bytes. The order is that of strength of evidence: text that is valid UTF-8 by chance is
 * rarer than a wrong declaration.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
    const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      return new TextDecoder("utf-8").decode(bytes);
    }
  }
}

/** The text of bytes that begin with the byte-order mark of UTF-16, the mark off; null for all others. */
export function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}
