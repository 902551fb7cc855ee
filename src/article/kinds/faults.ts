import type { Problem } from "../../model/problem.ts";
import type { Decoded } from "./charset.ts";

/** What the way a text was decoded gives cause to tell; nothing where its charset was known or evident. */
export function charsetProblems({ known, charset }: Pick<Decoded, "known" | "charset">, source: string): readonly Problem[] {
  if (known === "binary") {
    const message =
      "Its bytes are those of no text (NUL or control characters); convert it to UTF-8 text, or remove it from the input.";
    return [{ code: "article/not-text", message, source }];
  }
  if (known === "damaged") {
    const message = "Some bytes are not UTF-8, though the most are; they were read as U+FFFD. Get the file afresh or mend it.";
    return [{ code: "article/invalid-utf8", message, source }];
  }
  if (known === "unsure") {
    const message = `The bytes are not UTF-8 and too few to tell their charset; they were read as ${charset}. Convert the file to UTF-8.`;
    return [{ code: "article/uncertain-charset", message, source }];
  }
  return [];
}

export function unreadableDate(written: string, source: string): Problem {
  const shown = written.slice(0, 60);
  return { code: "article/unreadable-date", message: `The date "${shown}" cannot be read; write it as 2024-05-01.`, source };
}

export function unsupportedLanguage(told: string | undefined, source: string): Problem {
  const which = told === undefined ? "is in no language that is supported" : `is told to be in "${told}", which is not supported`;
  const message = `The article ${which}; listed names were looked up, none was discovered. Leave it out, or expect less of it.`;
  return { code: "article/unsupported-language", message, source };
}
