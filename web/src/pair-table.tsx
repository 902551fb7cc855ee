import { useState } from "preact/hooks";
import type { ReportData, ReportPair } from "../../src/report/report-data.ts";
import type { Directory } from "./directory.ts";
import { PairRow } from "./pair-row.tsx";
import { firstOf } from "./wording.ts";

interface Props {
  readonly pairs: readonly ReportPair[];
  readonly total: number;
  readonly window: ReportData["window"];
  readonly directory: Directory;
  readonly onJump: (article: number, sentence: number) => void;
}

/** Who is mentioned with whom, strongest first; a pair opens on the sentences that are its evidence. */
export function PairTable({ pairs, total, window, directory, onJump }: Props) {
  const [open, setOpen] = useState<ReportPair | null>(null);
  const cap = firstOf(pairs.length, total, "pairs");
  if (total === 0) return <p class="note">No two entities are mentioned together.</p>;
  return (
    <>
      <p class="note">
        Two entities in one {window}, strongest first{cap !== null && `: ${cap}`}. Choose a pair to read its evidence. NPMI tells
        how much more often they meet than chance would have it: 1 always together, 0 as by chance.
      </p>
      <table class="pairs">
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col" class="figure">
              Count
            </th>
            <th scope="col" class="figure">
              Articles
            </th>
            <th scope="col" class="figure">
              <abbr title="normalised pointwise mutual information">NPMI</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <PairRow
              key={JSON.stringify([pair.source, pair.target])}
              pair={pair}
              open={pair === open}
              directory={directory}
              onToggle={() => setOpen(pair === open ? null : pair)}
              onJump={onJump}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
