import { spawn } from "node:child_process";
import type { Extracted } from "../article/kinds/extracted.ts";

/** A document that takes longer, in milliseconds, is given up. */
const longest = 120_000;

/**
 * The text of a PDF by way of poppler's `pdftotext`, which gives Arabic in the order in which it is read. Throws, with the
 * remedy, where the program is missing or fails, and where the text is longer than `limit` bytes.
 */
export function readPdf(bytes: Uint8Array, limit: number): Promise<Extracted> {
  return new Promise((done, failed) => {
    const child = spawn("pdftotext", ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"], { timeout: longest });
    const parts: Buffer[] = [];
    let length = 0;
    let said = "";
    child.once("error", () => failed(new Error("pdftotext is not installed; install poppler-utils")));
    child.stdin.on("error", () => undefined);
    child.stderr.on("data", (chunk) => {
      said = (said + chunk).slice(0, 300);
    });
    child.stdout.on("data", (chunk: Buffer) => {
      parts.push(chunk);
      length += chunk.length;
      if (length > limit) child.kill();
    });
    child.once("close", (code) => {
      if (length > limit) failed(new Error(`its text is longer than ${limit} bytes`));
      else if (code !== 0) failed(new Error(`pdftotext: ${said.trim() || `ended with code ${code}`}`));
      else done({ text: Buffer.concat(parts).toString("utf8").trim() });
    });
    child.stdin.end(bytes);
  });
}
