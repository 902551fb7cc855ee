import { isUtf8 } from "node:buffer";
import type { Knowledge } from "../article/knowledge.ts";
import { readRecord } from "../article/read.ts";
import { toArticleFile } from "../model/article-file.ts";
import { articleRecordSchema } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { annotate } from "../pipeline.ts";
import type { ByteLine } from "./byte-lines.ts";

/** Lines written for lines read, each with its line break, and how many problems they tell of. */
export interface AnnotatedLines {
  readonly text: string;
  readonly problems: number;
}

/**
 * For each line that is an article as JSON the annotated article as JSON, in order; for any other a line with its problems
 * in its place, which bears the record's id, or else the line's number. Empty lines give nothing.
 */
export function annotateLines(lines: readonly ByteLine[], knowledge: Knowledge): AnnotatedLines {
  let text = "";
  let problems = 0;
  for (const line of lines) {
    const output = annotateLine(line, knowledge);
    if (output === null) continue;
    problems += output.problems.length;
    text += `${JSON.stringify(output)}\n`;
  }
  return { text, problems };
}

interface Output {
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

function annotateLine(line: ByteLine, knowledge: Knowledge): Output | null {
  const { number } = line;
  const refused = (message: string, code: Problem["code"] = "record/invalid", named: object = { line: number }) => {
    return { ...named, problems: [{ code, message, source: `stdin:${number}` }] };
  };
  if ("tooLong" in line) {
    return refused(`The line has ${line.tooLong} bytes, more than the limit; split it, or raise --max-bytes.`, "input/too-large");
  }
  const text = new TextDecoder("utf-8").decode(line.bytes);
  if (text.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(`The line is no article, mend it: it is not JSON (${(error as Error).message}).`);
  }
  const parsed = articleRecordSchema.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`).join("; ");
    const id = (value as { id?: unknown } | null)?.id;
    return refused(
      `The line is no article, mend it: ${faults}.`,
      "record/invalid",
      typeof id === "string" ? { id } : { line: number },
    );
  }
  const output = toArticleFile(annotate(readRecord(parsed.data, "stdin"), knowledge));
  if (isUtf8(line.bytes)) return output;
  const message = "Some bytes of the line are not UTF-8 and were read as U+FFFD; write it in UTF-8.";
  const problem: Problem = { code: "article/invalid-utf8", message, source: `stdin:${number}` };
  return { ...output, problems: [problem, ...output.problems] };
}
