import papaparse from "papaparse";

export type Cell = string | number | null;

/**
 * Beginnings that a spreadsheet may take for a formula (OWASP, "CSV Injection"). papaparse's own pattern misses a formula
 * that goes on after a line break.
 */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180: commas, quotes doubled, each row ended by CRLF); a null is an empty cell. A text that a
 * spreadsheet could run as a formula gets an apostrophe before it; numbers are left alone.
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return "";
  return `${papaparse.unparse(rows as Cell[][], { newline: "\r\n", escapeFormulae: formula })}\r\n`;
}
