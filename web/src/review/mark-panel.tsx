import type { EntityLabels } from "../../../src/report/report-data.ts";
import type { ReviewMark } from "../../../src/report/review-data.ts";
import { EntityName } from "../entity-name.tsx";
import { EvidenceTable } from "../evidence-table.tsx";
import { TypeSign } from "../type-sign.tsx";
import { decimal, originName, typeNames } from "../wording.ts";
import type { Decided } from "./api.ts";
import { UnlistedButtons } from "./decision-buttons.tsx";
import { EntitySearch } from "./entity-search.tsx";
import type { SelectedSpan } from "./selection.ts";

interface Props {
  readonly mark: ReviewMark | undefined;
  /** A selected stretch that is to become a mention. */
  readonly selected: SelectedSpan | null;
  readonly labelOf: (id: string) => EntityLabels | undefined;
  readonly onDecide: (decided: Decided) => void;
  readonly onFailure: (message: string) => void;
}

/** What is known of the current mark or selection, and the decisions there are. */
export function MarkPanel({ mark, selected, labelOf, onDecide, onFailure }: Props) {
  const text = selected?.text ?? mark?.text;
  if (text === undefined) {
    return <p class="note">Choose a marked name, or select any stretch of the text to make it a mention.</p>;
  }
  const accepted = mark === undefined ? null : acceptanceOf(mark);
  return (
    <>
      <p class="card-title">
        <bdi dir="auto">{text}</bdi>
      </p>
      {selected !== null ? (
        <p class="note">
          A mention is made of the selection, in place of what it overlaps.
          {mark !== undefined && (
            <>
              {" "}
              That was <bdi>{mark.text}</bdi>.
            </>
          )}
        </p>
      ) : (
        mark !== undefined && <Standing mark={mark} labelOf={labelOf} />
      )}
      <div class="decisions">
        {accepted !== null && (
          <button type="button" class="quiet" onClick={() => onDecide(accepted)}>
            {selected === null ? "Accept" : "Keep its entity"} <kbd>a</kbd>
          </button>
        )}
        {selected === null && (
          <button type="button" class="quiet" onClick={() => onDecide({ decision: "no-name" })}>
            Reject <kbd>r</kbd>
          </button>
        )}
        {selected === null && mark?.judgement?.on === "mention" && (
          <button type="button" class="quiet" onClick={() => onDecide({ decision: "undecided" })}>
            Undo <kbd>u</kbd>
          </button>
        )}
      </div>
      {mark !== undefined && mark.alternatives.length > 0 && (
        <>
          <h3>Could also be</h3>
          <ul class="rows">
            {mark.alternatives.map(({ entity, score }) => (
              <li key={entity}>
                <button type="button" class="row" onClick={() => onDecide({ decision: "link", entity })}>
                  <EntityName id={entity} entity={labelOf(entity)} />
                  <span class="row-note">{decimal(score)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <UnlistedButtons onDecide={onDecide} />
      <EntitySearch text={text} onLink={(entity) => onDecide({ decision: "link", entity })} onFailure={onFailure} />
      {selected === null && mark !== undefined && <EvidenceTable evidence={mark.evidence} />}
    </>
  );
}

/** The decision that what was found is right; null where nothing was decided that could be. */
export function acceptanceOf({ entity, type, origin }: ReviewMark): Decided | null {
  if (entity !== null) return { decision: "link", entity };
  return type !== null && origin === "discovery" ? { decision: "unlisted", type } : null;
}

function Standing({ mark, labelOf }: { readonly mark: ReviewMark } & Pick<Props, "labelOf">) {
  const { type, entity, origin, score, rejected, judgement } = mark;
  return (
    <>
      {type !== null && (
        <p class="card-type">
          <TypeSign type={type} /> {typeNames[type]}
          {entity === null && " · no listed entity"}
        </p>
      )}
      {entity !== null && (
        <p class="card-entity">
          <EntityName id={entity} entity={labelOf(entity)} />
          <bdi class="id">{entity}</bdi>
        </p>
      )}
      {origin !== null && score !== null && (
        <p class="note">
          {originName(origin)}, score {decimal(score)}
        </p>
      )}
      <p class="note" id="standing">
        {judgement === null ? "Not judged." : rejected ? "Judged: no name" : "Judged"}
        {judgement?.on === "name" && ", by a judgement on the name in all articles"}
        {judgement?.judgedBy && (
          <>
            {" "}
            by <bdi>{judgement.judgedBy}</bdi>
          </>
        )}
        {judgement?.judgedAt && `, ${judgement.judgedAt.slice(0, 16).replace("T", " ")}`}
      </p>
    </>
  );
}
