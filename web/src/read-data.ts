import type { ReportData } from "../../src/report/report-data.ts";

/** The data put into this page, or null in the bare template. */
export function readData(page: Document): ReportData | null {
  return JSON.parse(page.getElementById("comention-data")?.textContent ?? "null") as ReportData | null;
}
