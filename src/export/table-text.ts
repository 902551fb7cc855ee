import { type Cell, type Dialect, rowsAsText } from "./csv.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { wellFormed } from "./offsets.ts";
import { type Table, tables } from "./tables.ts";

/** Every table as a CSV file (RFC 4180, UTF-8, a header line). */
export function csvTables(run: FinishedRun): Iterable<ExportFile> {
  return tables.map((table) => tableFile(table, run, "csv", { delimiter: ",", newline: "\r\n", formulas: run.formulas }));
}

/** Every table as a file of tab-separated values: cells quoted as in CSV where they hold a tab, a quote or a line end. */
export function tsvTables(run: FinishedRun): Iterable<ExportFile> {
  return tables.map((table) => tableFile(table, run, "tsv", { delimiter: "\t", newline: "\n", formulas: run.formulas }));
}

function tableFile({ name, columns, rows }: Table, run: FinishedRun, ending: string, dialect: Dialect): ExportFile {
  const header = columns.map((column) => column.name);
  return fileOf(`${name}.${ending}`, tableLines(header, rows(run), dialect));
}

/** A header and rows in a dialect of CSV, as UTF-8 can hold them. */
export async function* tableLines(
  header: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  dialect: Dialect,
): AsyncIterable<string> {
  yield rowsAsText([header], { ...dialect, formulas: "keep" });
  for await (const row of rows) {
    yield rowsAsText([row.map((cell) => (typeof cell === "string" ? wellFormed(cell) : cell))], dialect);
  }
}
