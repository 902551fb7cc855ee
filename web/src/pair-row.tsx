import type { ReportPair } from "../../src/report/report-data.ts";
import type { Directory } from "./directory.ts";
import { Excerpt } from "./excerpt.tsx";
import { TypeSign } from "./type-sign.tsx";
import { decimal, firstOf, number } from "./wording.ts";

interface Props {
  readonly pair: ReportPair;
  readonly open: boolean;
  readonly directory: Directory;
  readonly onToggle: () => void;
  readonly onJump: (article: number, sentence: number) => void;
}

/** A pair and its figures; when open, a second row with its sentences. */
export function PairRow({ pair, open, directory, onToggle, onJump }: Props) {
  const { source, target, count, articles, npmi, evidence, evidenceCount } = pair;
  const cap = firstOf(evidence.length, evidenceCount, "places");
  return (
    <>
      <tr class={open ? "open" : undefined}>
        <th scope="row">
          <button type="button" class="pair" aria-expanded={open} onClick={onToggle}>
            <End id={source} directory={directory} /> <span class="with">with</span> <End id={target} directory={directory} />
          </button>
        </th>
        <td class="figure">{number(count)}</td>
        <td class="figure">{number(articles)}</td>
        <td class="figure">{decimal(npmi)}</td>
      </tr>
      {open && (
        <tr class="pair-evidence">
          <td colSpan={4}>
            <ul class="excerpts">
              {evidence.map(({ article, sentence }) => (
                <Excerpt
                  key={JSON.stringify([article, sentence])}
                  article={article}
                  sentence={sentence}
                  directory={directory}
                  emphasized={({ entity }) => entity === source || entity === target}
                  onJump={onJump}
                />
              ))}
            </ul>
            {cap !== null && <p class="note">Shown: {cap}.</p>}
          </td>
        </tr>
      )}
    </>
  );
}

function End({ id, directory }: { readonly id: string; readonly directory: Directory }) {
  const entity = directory.entity(id);
  return (
    <span class="pair-end">
      {entity !== undefined && <TypeSign type={entity.type} />}
      <bdi>{entity?.label ?? id}</bdi>
      {entity?.provisional && <span class="provisional">in no list</span>}
    </span>
  );
}
