import type { ReportArticle } from "../../src/report/report-data.ts";
import type { Directory } from "./directory.ts";
import { EntityName } from "./entity-name.tsx";
import { EvidenceTable } from "./evidence-table.tsx";
import { TypeSign } from "./type-sign.tsx";
import { decimal, originName, typeNames } from "./wording.ts";

interface Props {
  readonly mention: ReportArticle["mentions"][number];
  readonly directory: Directory;
  readonly selected: boolean;
  readonly onSelect: (entity: string | null) => void;
}

/** Everything known of one mention: whom it names, by which evidence, and whom else it could. */
export function MentionCard({ mention, directory, selected, onSelect }: Props) {
  const { entity, alternatives, clitic } = mention;
  return (
    <>
      <p class="card-title">
        <bdi dir="auto">{mention.text}</bdi>
      </p>
      <p class="card-type">
        <TypeSign type={mention.type} /> {typeNames[mention.type]}
      </p>
      {entity === null ? (
        <p class="card-entity">
          {alternatives.length > 0 ? "Left open: the evidence does not decide between those below." : "In no list."}
        </p>
      ) : (
        <p class="card-entity">
          <EntityName id={entity} entity={directory.entity(entity)} />
          <button type="button" class="quiet" aria-pressed={selected} onClick={() => onSelect(selected ? null : entity)}>
            {selected ? "Stop highlighting" : "Highlight all mentions"}
          </button>
        </p>
      )}
      <dl class="facts">
        {entity !== null && <Fact term="Id" value={entity} code />}
        <Fact term="Origin" value={originName(mention.origin)} />
        {mention.name !== mention.text && <Fact term="Matched name" value={mention.name} />}
        {clitic !== undefined && clitic !== "" && <Fact term="Written before it" value={clitic} />}
        <Fact term="Score" value={decimal(mention.score)} />
      </dl>
      <EvidenceTable evidence={mention.evidence} />
      {alternatives.length > 0 && (
        <>
          <h3>{entity === null ? "Could be" : "Could also be"}</h3>
          <ul class="alternatives">
            {alternatives.map((other) => (
              <li key={other.entity}>
                <EntityName id={other.entity} entity={directory.entity(other.entity)} />
                <span class="figure">{decimal(other.score)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Fact({ term, value, code }: { readonly term: string; readonly value: string; readonly code?: true }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi class={code ? "id" : undefined}>{value}</bdi>
      </dd>
    </div>
  );
}
