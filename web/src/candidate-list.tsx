import type { ReportCandidate } from "../../src/report/report-data.ts";
import type { Directory } from "./directory.ts";
import { EntityName } from "./entity-name.tsx";
import { Excerpt } from "./excerpt.tsx";
import { Spellings } from "./spellings.tsx";
import { TypeSign } from "./type-sign.tsx";
import { counted, decimal, firstOf, number } from "./wording.ts";

interface Props {
  readonly candidates: readonly ReportCandidate[];
  readonly total: number;
  readonly directory: Directory;
  readonly onJump: (article: number, sentence: number) => void;
}

/** Names that no list holds, each with why it was taken for a name and where it stands. */
export function CandidateList({ candidates, total, directory, onJump }: Props) {
  const cap = firstOf(candidates.length, total, "unlisted names");
  if (total === 0) return <p class="note">No unlisted name was found.</p>;
  return (
    <>
      <p class="note">
        Names that stand in no list, found by their context: a list may want them.
        {cap !== null && ` Most mentioned: ${cap}.`}
      </p>
      <ul class="rows">
        {candidates.map((candidate) => (
          <li key={`${candidate.type} ${candidate.key}`}>
            <details>
              <summary class="row">
                <TypeSign type={candidate.type} />
                <span class="entity-name">
                  <bdi>{candidate.text}</bdi>
                </span>
                <span class="row-note">
                  <b class="figure">{number(candidate.mentions)}</b> in {counted(candidate.articles, "article")} · score{" "}
                  {decimal(candidate.score)}
                </span>
              </summary>
              <CandidateDetails candidate={candidate} directory={directory} onJump={onJump} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function CandidateDetails({
  candidate,
  directory,
  onJump,
}: Pick<Props, "directory" | "onJump"> & { readonly candidate: ReportCandidate }) {
  const { names, nameCount, evidence, contexts, contextCount, similar } = candidate;
  const cap = firstOf(contexts.length, contextCount, "places");
  return (
    <div class="details">
      {names.length > 1 && <Spellings names={names} total={nameCount} />}
      {evidence.length > 0 && <p>Found by {evidence.map(({ rule, count }) => `${rule} (${number(count)})`).join(", ")}.</p>}
      {similar.length > 0 && (
        <>
          <h3>Could be a spelling of</h3>
          <ul class="alternatives">
            {similar.map(({ entity, name, similarity }) => (
              <li key={`${entity} ${name}`}>
                <EntityName id={entity} entity={directory.entity(entity) ?? { label: name, labels: {} }} />
                <span class="figure">{decimal(similarity)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul class="excerpts">
        {contexts.map(({ article, start }, index) => {
          const sentence =
            directory.article(article)?.sentences.findIndex((span) => span.start <= start && start < span.end) ?? -1;
          return (
            <Excerpt
              key={index}
              article={article}
              sentence={sentence}
              directory={directory}
              emphasized={(mention) => mention.start === start}
              onJump={onJump}
            />
          );
        })}
      </ul>
      {cap !== null && <p class="note">Shown: {cap}.</p>}
    </div>
  );
}
