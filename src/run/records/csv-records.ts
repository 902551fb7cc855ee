import { decodedStream } from "./decoded-stream.ts";
import { recordFrom } from "./json-records.ts";
import { type Cut, type CutSettings, tooLong } from "./record.ts";
import { type TextLine, textLines } from "./text-lines.ts";

/** A row that goes on for more lines has a quotation mark astray. */
const mostLines = 10_000;

/**
 * A table with a header: a record a row, which may go on over lines inside quotation marks. The separator is the one that the
 * beginning of the table has. A row without an id bears its number, from 1.
 */
export async function* cutCsv(chunks: AsyncIterable<Uint8Array>, { limit, fields }: CutSettings): AsyncGenerator<Cut> {
  const { default: papa } = await import("papaparse");
  const { texts, faults } = decodedStream(chunks);
  let delimiter = "";
  let header: readonly string[] | null = null;
  let rows = 0;
  const seen = withOneLineBreak(texts, (beginning) => {
    delimiter = papa.parse(beginning, { preview: 10 }).meta.delimiter;
  });
  for await (const row of tableRows(seen, limit, () => delimiter)) {
    if ("fault" in row) {
      yield row;
      continue;
    }
    const cells = papa.parse<string[]>(row.text, { delimiter }).data[0] ?? [];
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (header === null) {
      header = cells;
      if (header.includes(fields.text)) continue;
      const message = `There is no column "${fields.text}" (${header.slice(0, 20).join(", ")}); name the column of texts with --text-field.`;
      yield { fault: { code: "record/invalid", message } };
      return;
    }
    rows++;
    if (cells.length !== header.length) {
      const message = `The row is not as the header has it (${cells.length} cells under ${header.length} columns); mend it.`;
      yield { fault: { code: "record/invalid", message }, at: row.number };
    }
    const value: Record<string, string> = Object.create(null);
    for (const [index, column] of header.entries()) value[column] = cells[index] ?? "";
    if (!header.includes(fields.id)) value[fields.id] = String(rows);
    yield recordFrom({ ...value }, row.number, fields);
  }
  const found = faults();
  yield* found;
  if (header === null && found.length === 0) {
    yield { fault: { code: "record/invalid", message: "The table is empty; give it a header and rows, or remove it." } };
  }
}

/** Lone `\r` as `\n`, where the beginning of a text has no other; the beginning is also shown to `see`. */
async function* withOneLineBreak(texts: AsyncIterable<string>, see: (text: string) => void): AsyncGenerator<string> {
  let breaks: "\n" | "\r" | null = null;
  for await (const text of texts) {
    const first = breaks === null;
    breaks ??= !text.includes("\n") && text.includes("\r") ? "\r" : "\n";
    const mended = breaks === "\r" ? text.replaceAll("\r", "\n") : text;
    if (first) see(mended.slice(0, 65_536));
    yield mended;
  }
}

type Row = { readonly text: string; readonly number: number } | Extract<Cut, { fault: unknown }>;
type Whole = TextLine & { readonly text: string };

/** Lines joined to rows. Of a row whose quotation mark is never closed the first line is a fault, and the others are rows. */
async function* tableRows(texts: AsyncIterable<string>, limit: number, delimiter: () => string): AsyncGenerator<Row> {
  let open: Whole[] = [];
  let length = 0;
  let quote: "open" | "closed" = "closed";
  /** Lines to be taken, the next one last. */
  const waiting: Whole[] = [];
  const taken = (): readonly Whole[] => {
    const lines = open;
    open = [];
    length = 0;
    quote = "closed";
    return lines;
  };
  const astray = (): Row => {
    const [first, ...rest] = taken() as [Whole, ...Whole[]];
    waiting.push(...rest.reverse());
    const message = "A quotation mark opens and is not closed; close it, or double it where it is part of the text.";
    return { fault: { code: "record/invalid", message }, at: first.number };
  };
  function* rows(): Generator<Row> {
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      open.push(line);
      length += line.text.length;
      quote = quoteAfter(line.text, delimiter(), quote);
      if (quote === "closed") {
        const lines = taken();
        yield { text: lines.map(({ text }) => text).join("\n"), number: (lines[0] as Whole).number };
      } else if (open.length >= mostLines || length > limit) yield astray();
    }
  }
  for await (const lines of textLines(texts, limit)) {
    for (const line of lines) {
      if (line.text === null) yield { fault: tooLong("line", limit), at: line.number };
      else {
        waiting.push(line as Whole);
        yield* rows();
      }
    }
  }
  while (open.length > 0) {
    yield astray();
    yield* rows();
  }
}

/** Whether a cell's quotation mark is still open at the end of a line; one counts as such at a cell's beginning only. */
function quoteAfter(line: string, delimiter: string, before: "open" | "closed"): "open" | "closed" {
  let quote = before;
  for (let at = 0; at <= line.length; ) {
    if (quote === "closed") {
      if (line[at] === '"') {
        quote = "open";
        at++;
        continue;
      }
      const next = line.indexOf(delimiter, at);
      if (next < 0) return quote;
      at = next + delimiter.length;
    } else {
      const close = line.indexOf('"', at);
      if (close < 0) return quote;
      at = close + 2;
      if (line[close + 1] === '"') continue;
      quote = "closed";
      const next = line.indexOf(delimiter, close + 1);
      if (next < 0) return quote;
      at = next + delimiter.length;
    }
  }
  return quote;
}
