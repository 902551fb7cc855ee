import type { ReportProblem } from "../../src/report/report-data.ts";
import { firstOf } from "./wording.ts";

/** What in the input could not be taken as it was. */
export function ProblemList({ problems, total }: { readonly problems: readonly ReportProblem[]; readonly total: number }) {
  const cap = firstOf(problems.length, total, "problems");
  return (
    <>
      {cap !== null && <p class="note">Shown: {cap}.</p>}
      <ul class="problems">
        {problems.map(({ code, message, source }, index) => (
          <li key={index}>
            <code>{code}</code>
            {source !== undefined && <bdi class="id"> {source}</bdi>}
            <p>
              <bdi dir="auto">{message}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
