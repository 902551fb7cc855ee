import type { Evidence } from "../../src/model/article.ts";
import { directionOf } from "./direction.ts";
import { signed } from "./wording.ts";

/** The reasons for and against, as resolution weighed them. */
export function EvidenceTable({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <p class="note">No evidence is recorded.</p>;
  return (
    <table class="evidence">
      <caption>Evidence</caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col" class="figure">
            Weight
          </th>
          <th scope="col">Detail</th>
        </tr>
      </thead>
      <tbody>
        {evidence.map(({ rule, weight, detail }, index) => (
          <tr key={index}>
            <td>{rule}</td>
            <td class="figure">{signed(weight)}</td>
            <td>
              <bdi dir={directionOf(detail)}>{detail}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
