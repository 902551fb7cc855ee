import papaparse from "papaparse";
import type { FormulaPolicy } from "./format.ts";

export type Cell = string | number | null;

/** How rows are written as text: what stands between cells, what ends a row, what becomes of formulas. */
export interface Dialect {
  readonly delimiter: "," | "\t";
  readonly newline: "\r\n" | "\n";
  readonly formulas: FormulaPolicy;
}

/**
 * Beginnings that a spreadsheet may take for a formula, those of East Asian keyboards among them (OWASP, "CSV Injection").
 * papaparse's own pattern misses a formula that goes on after a line break.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const csv: Dialect = { delimiter: ",", newline: "\r\n", formulas: "escape" };

/**
 * Rows as CSV (RFC 4180: commas, quotes doubled, each row ended by CRLF); a null is an empty cell. A text that a
 * spreadsheet could run as a formula gets an apostrophe before it; numbers are left alone.
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return rowsAsText(rows, csv);
}

/** Rows in a dialect of CSV, each ended by its line end; a null is an empty cell, and so is an empty text. */
export function rowsAsText(rows: readonly (readonly Cell[])[], { delimiter, newline, formulas }: Dialect): string {
  if (rows.length === 0) return "";
  const escapeFormulae = formulas === "escape" ? formula : false;
  return papaparse.unparse(rows as Cell[][], { delimiter, newline, escapeFormulae }) + newline;
}
