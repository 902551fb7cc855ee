import type { Extracted } from "./extracted.ts";
import { blockText, parsePage } from "./page.ts";
import { unpackedSize } from "./zip-size.ts";

/** The text of a Word document (.docx), block by block. Throws on what is none, or unpacks to more than `limit` bytes. */
export async function readDocx(bytes: Uint8Array, limit: number): Promise<Extracted> {
  unpackedSize(bytes, limit);
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const { body } = await parsePage(`<html><body>${value}</body></html>`);
  return { text: body === null ? "" : blockText(body) };
}
