import type { ReportCandidate } from "../../src/report/report-data.ts";
import type { Directory } from "./directory.ts";
import { EntityName } from "./entity-name.tsx";
import { Excerpt } from "./excerpt.tsx";
import { Spellings } from "./spellings.tsx";
import { TypeSign } from "./type-sign.tsx";
import { counted, decimal, firstOf, joinNames, nearNames, number } from "./wording.ts";

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
        Names that stand in no list, found by their context, with the spellings that are probably one entity's: a list may want
        them. First those by whose listing most would be settled; names that many share come last.
        {cap !== null && ` Shown: ${cap}.`}
      </p>
      <ul class="rows">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <details>
              <summary class="row">
                <TypeSign type={candidate.type} />
                <EntityName id={candidate.id} entity={{ label: candidate.text, labels: candidate.labels }} />
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
  const { id, country, names, nameCount, roles, company, joins, evidence, contexts, contextCount, similar } = candidate;
  const cap = firstOf(contexts.length, contextCount, "places");
  return (
    <div class="details">
      <p>
        <bdi class="id">{id}</bdi>
        {country !== null && ` · ${country}, as it seems`}
      </p>
      {names.length > 1 && <Spellings names={names} total={nameCount} />}
      {joins.length > 0 && (
        <ul class="alternatives">
          {joins.map(({ name, to, rule }) => (
            <li key={name}>
              <bdi>{name}</bdi> taken for <bdi>{to}</bdi>: {joinNames[rule]}
            </li>
          ))}
        </ul>
      )}
      {roles.length > 0 && <Counts heading="Called" rows={roles} />}
      {evidence.length > 0 && <p>Found by {evidence.map(({ rule, count }) => `${rule} (${number(count)})`).join(", ")}.</p>}
      {similar.length > 0 && (
        <>
          <h3>Could be, or be a spelling of</h3>
          <ul class="alternatives">
            {similar.map(({ entity, name, similarity, relation }) => (
              <li key={`${entity} ${name}`}>
                <EntityName id={entity} entity={directory.entity(entity) ?? { label: name, labels: {} }} />
                <span class="row-note">{relation === "spelling" ? decimal(similarity) : nearNames[relation]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {company.length > 0 && (
        <>
          <h3>In a sentence with</h3>
          <ul class="alternatives">
            {company.map(({ entity, count }) => (
              <li key={entity}>
                <EntityName id={entity} entity={directory.entity(entity)} /> <span class="times">×{number(count)}</span>
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

interface CountsProps {
  readonly heading: string;
  readonly rows: readonly { readonly text: string; readonly count: number }[];
}

function Counts({ heading, rows }: CountsProps) {
  return (
    <p>
      {heading}{" "}
      {rows.map(({ text, count }, index) => (
        <span key={text}>
          {index > 0 && ", "}
          <bdi>{text}</bdi> <span class="times">×{number(count)}</span>
        </span>
      ))}
    </p>
  );
}
