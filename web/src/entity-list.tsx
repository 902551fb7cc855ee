import { useState } from "preact/hooks";
import type { EntityType } from "../../src/model/entry.ts";
import type { ReportArticle, ReportEntity } from "../../src/report/report-data.ts";
import { EntityDetails } from "./entity-details.tsx";
import { EntityName } from "./entity-name.tsx";
import { TypeFilter } from "./type-filter.tsx";
import { TypeSign } from "./type-sign.tsx";
import { entityTypes } from "./types.ts";
import { counted, firstOf, number } from "./wording.ts";

interface Props {
  readonly entities: readonly ReportEntity[];
  readonly total: number;
  readonly articles: readonly ReportArticle[];
  readonly selected: string | null;
  readonly onSelect: (entity: string | null) => void;
  readonly onJump: (article: number, mention: number) => void;
}

/** Every listed entity that was met; choosing one highlights it in the text. */
export function EntityList({ entities, total, articles, selected, onSelect, onJump }: Props) {
  const [types, setTypes] = useState<ReadonlySet<EntityType>>(new Set(entityTypes));
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const listed = entities.filter((entity) => types.has(entity.type) && searchable(entity).includes(wanted));
  const cap = firstOf(entities.length, total, "entities");
  if (total === 0) return <p class="note">No listed name was met.</p>;
  return (
    <>
      <input
        type="search"
        aria-label="Search entities by name or id"
        placeholder="Search by name or id"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <TypeFilter chosen={types} onChange={setTypes} />
      <p class="note" aria-live="polite">
        {cap !== null ? `Most mentioned: ${cap}` : counted(total, "entity", "entities")}
        {listed.length < entities.length && `; ${number(listed.length)} match`}.
      </p>
      <ul class="rows">
        {listed.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              class="row entity"
              aria-pressed={entity.id === selected}
              onClick={() => onSelect(entity.id === selected ? null : entity.id)}
            >
              <TypeSign type={entity.type} />
              <EntityName id={entity.id} entity={entity} />
              <span class="row-note">
                <b class="figure">{number(entity.mentions)}</b> in {counted(entity.articles, "article")}
              </span>
            </button>
            {entity.id === selected && <EntityDetails entity={entity} articles={articles} onJump={onJump} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function searchable({ id, label, labels, names }: ReportEntity): string {
  return [id, label, ...Object.values(labels), ...names.map(({ text }) => text)].join("\n").toLowerCase();
}
