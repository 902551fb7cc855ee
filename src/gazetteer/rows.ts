import Papa from "papaparse";
import { type EntryRow, entrySchema } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";

/** A valid row with where it stands (`path:line`). */
export interface ListedRow {
  readonly row: EntryRow;
  readonly source: string;
}

export interface ListContents {
  readonly rows: readonly ListedRow[];
  readonly problems: readonly Problem[];
}

/** Kinds of list read from a gazetteer folder, by file ending. A new kind is a line here. */
export const listKinds: Readonly<Record<string, (text: string, path: string) => ListContents>> = {
  ".jsonl": readJsonLines,
  ".csv": readCsv,
};

/** Reads a JSON Lines list. A bad line is a problem with `path:line`; blank lines are passed over. */
export function readJsonLines(text: string, path: string): ListContents {
  const rows: ListedRow[] = [];
  const problems: Problem[] = [];
  withoutByteOrderMark(text)
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === "") return;
      const source = `${path}:${index + 1}`;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch (error) {
        problems.push(invalid(source, `it is not JSON (${(error as Error).message})`, line));
        return;
      }
      accept(value, source, line, rows, problems);
    });
  return { rows, problems };
}

/**
 * Reads a CSV list with a header: `id,type,label_ar,label_en,names` with `|` between names, `country`, `kind`, `gender`,
 * `prominence`, `lat`, `lon`, `population`, `wikidata`; other columns are handed on. Line numbers count records' first lines.
 */
export function readCsv(text: string, path: string): ListContents {
  const rows: ListedRow[] = [];
  const problems: Problem[] = [];
  const content = withoutByteOrderMark(text);
  let header: string[] | undefined;
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(content, {
    step: ({ data, meta }) => {
      const source = `${path}:${line}`;
      line += content.slice(from, meta.cursor).split("\n").length - 1;
      from = meta.cursor;
      if (data.every((cell) => cell.trim() === "")) return;
      if (header === undefined) header = data.map((cell) => cell.trim());
      else accept(csvRow(header, data), source, data.join(","), rows, problems);
    },
  });
  return { rows, problems };
}

/** Rows that a program already holds, as values; problems name them `<source>:<number>`, counted from 1. */
export function readValues(values: readonly unknown[], source: string): ListContents {
  const rows: ListedRow[] = [];
  const problems: Problem[] = [];
  values.forEach((value, index) => {
    accept(value, `${source}:${index + 1}`, JSON.stringify(value) ?? String(value), rows, problems);
  });
  return { rows, problems };
}

function csvRow(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const labels: Record<string, string> = {};
  const place: Record<string, unknown> = {};
  header.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? "";
    if (cell === "") return;
    if (column.startsWith("label_")) labels[column.slice("label_".length)] = cell;
    else if (column === "names")
      row.names = cell
        .split("|")
        .map((name) => name.trim())
        .filter((name) => name !== "");
    else if (column === "prominence") row.prominence = Number(cell);
    else if (column === "lat" || column === "lon" || column === "population") place[column] = Number(cell);
    else if (column === "wikidata") row.refs = { wikidata: cell };
    else row[column] = cell;
  });
  if (Object.keys(labels).length > 0) row.labels = labels;
  if (Object.keys(place).length > 0) row.place = place;
  return row;
}

function accept(value: unknown, source: string, line: string, rows: ListedRow[], problems: Problem[]): void {
  const parsed = entrySchema.safeParse(value);
  if (parsed.success) {
    rows.push({ row: parsed.data, source });
    return;
  }
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "row"}: ${message}`);
  problems.push(invalid(source, faults.join("; "), line));
}

function invalid(source: string, fault: string, line: string): Problem {
  const shown = line.length > 120 ? `${line.slice(0, 120)}…` : line;
  return { code: "gazetteer/invalid-row", message: `Row left out, mend it: ${fault}. It reads: ${shown}`, source };
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
