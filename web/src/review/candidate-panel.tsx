import { useState } from "preact/hooks";
import type { ReviewCandidate, ReviewCandidates } from "../../../src/report/review-data.ts";
import { EntityName } from "../entity-name.tsx";
import { TypeSign } from "../type-sign.tsx";
import { counted, firstOf, number } from "../wording.ts";
import type { Decided, JudgedThing } from "./api.ts";
import { UnlistedButtons } from "./decision-buttons.tsx";
import { EntitySearch } from "./entity-search.tsx";

interface Props {
  readonly data: ReviewCandidates | null;
  readonly onDecide: (on: JudgedThing, decided: Decided) => void;
  readonly onOpen: (article: string, start: number) => void;
  readonly onFailure: (message: string) => void;
}

/** Names that no list has, to be judged for all articles at once; and the names judged so far. */
export function CandidatePanel({ data, onDecide, onOpen, onFailure }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  if (data === null) return <p class="note">Loading …</p>;
  const cap = firstOf(data.candidates.length, data.total, "unlisted names");
  return (
    <>
      <p class="note">
        A decision here is on every unlisted mention of the name, in all articles.{cap !== null && ` Shown: ${cap}.`}
      </p>
      {data.total === 0 && <p class="note">No unlisted name was found.</p>}
      <ul class="rows">
        {data.candidates.map((candidate) => (
          <li key={candidate.id}>
            <button
              type="button"
              class="row"
              aria-expanded={open === candidate.id}
              onClick={() => setOpen(open === candidate.id ? null : candidate.id)}
            >
              <TypeSign type={candidate.type} />
              <EntityName id={candidate.id} entity={{ label: candidate.text, labels: candidate.labels }} />
              <span class="row-note">
                {candidate.judgement !== null && "judged · "}
                <b class="figure">{number(candidate.mentions)}</b> in {counted(candidate.articles, "article")}
              </span>
            </button>
            {open === candidate.id && (
              <CandidateDetails
                candidate={candidate}
                onDecide={(decided) => onDecide({ candidate: candidate.id }, decided)}
                onOpen={onOpen}
                onFailure={onFailure}
              />
            )}
          </li>
        ))}
      </ul>
      {data.judged.length > 0 && (
        <section>
          <h3>Names judged</h3>
          <ul class="alternatives">
            {data.judged.map(({ name, what }) => (
              <li key={name}>
                <span>
                  <bdi>{name}</bdi>: <bdi>{what}</bdi>
                </span>
                <button type="button" class="quiet" onClick={() => onDecide({ name }, { decision: "undecided" })}>
                  Undo
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface DetailsProps extends Pick<Props, "onOpen" | "onFailure"> {
  readonly candidate: ReviewCandidate;
  readonly onDecide: (decided: Decided) => void;
}

function CandidateDetails({ candidate, onDecide, onOpen, onFailure }: DetailsProps) {
  const { type, text, names, contexts, similar } = candidate;
  return (
    <div class="details">
      {names.length > 1 && (
        <p>
          Judged together:{" "}
          {names.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <div class="decisions">
        <button type="button" class="quiet" onClick={() => onDecide({ decision: "unlisted", type })}>
          Accept
        </button>
        <button type="button" class="quiet" onClick={() => onDecide({ decision: "no-name" })}>
          Reject
        </button>
      </div>
      {similar.length > 0 && (
        <>
          <h3>Could be</h3>
          <ul class="rows">
            {similar.map((entity) => (
              <li key={entity.id}>
                <button type="button" class="row" onClick={() => onDecide({ decision: "link", entity: entity.id })}>
                  <TypeSign type={entity.type} />
                  <EntityName id={entity.id} entity={entity} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <UnlistedButtons onDecide={onDecide} />
      <EntitySearch text={text} onLink={(entity) => onDecide({ decision: "link", entity })} onFailure={onFailure} />
      <ul class="excerpts">
        {contexts.slice(0, 5).map(({ article, start, phrase }) => (
          <li key={`${article} ${start}`}>
            <p dir="auto" class="excerpt">
              {phrase}
            </p>
            <button type="button" class="link" onClick={() => onOpen(article, start)}>
              Show in <bdi class="id">{article}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
