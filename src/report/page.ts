import type { ReportData } from "./report-data.ts";

const opening = '<script type="application/json" id="comention-data">';
const closing = "</script>";

/**
 * Puts the data of a run into the report's template and gives the finished page. The same data gives the same bytes.
 * Throws where the template has no place for data: then the package was built wrong.
 */
export function renderReport(template: string, data: ReportData): string {
  const start = template.indexOf(opening) + opening.length;
  const end = template.indexOf(closing, start);
  if (start < opening.length || end < 0) throw new Error(`The report template has no ${opening} to put the data into.`);
  return template.slice(0, start) + toInlineJson(data) + template.slice(end);
}

/** JSON that no text of an article can turn into markup: within a script element only `<` could end it. */
function toInlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
