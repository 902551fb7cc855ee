import type { ReportData } from "../../src/report/report-data.ts";
import { number } from "./wording.ts";

/** Title and the counts of the run. */
export function PageHeader({ totals, window }: Pick<ReportData, "totals" | "window">) {
  const counts: readonly (readonly [string, number])[] = [
    [totals.articles === 1 ? "article" : "articles", totals.articles],
    ["listed entities", totals.entities],
    ["mentions of them", totals.mentions],
    ["unlisted names", totals.candidates],
    [window === "sentence" ? "pairs in one sentence" : `pairs (window: ${window})`, totals.pairs],
    [totals.problems === 1 ? "problem" : "problems", totals.problems],
  ];
  return (
    <header class="page-header">
      <h1>Names in the news</h1>
      <ul class="counts" aria-label="Counts of this run">
        {counts.map(([what, count]) => (
          <li key={what}>
            <b>{number(count)}</b> {what}
          </li>
        ))}
      </ul>
    </header>
  );
}
