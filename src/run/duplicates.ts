import { createHash } from "node:crypto";

/** Of a text with its white space made alike: equal for articles printed twice. */
export function hashText(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/gu, " ").trim()).digest("hex");
}
