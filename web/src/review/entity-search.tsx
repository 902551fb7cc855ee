import { useEffect, useRef, useState } from "preact/hooks";
import type { ReviewEntry } from "../../../src/report/review-data.ts";
import { EntityName } from "../entity-name.tsx";
import { TypeSign } from "../type-sign.tsx";
import { loadEntries } from "./api.ts";

/** Milliseconds without a key before the lists are searched. */
const patience = 150;

interface Props {
  /** Searched for at first. */
  readonly text: string;
  readonly onLink: (entity: string) => void;
  readonly onFailure: (message: string) => void;
}

/** Looks an entity up in the lists, by a part of any of its names or by its id. */
export function EntitySearch({ text, onLink, onFailure }: Props) {
  const [query, setQuery] = useState(text);
  const [found, setFound] = useState<readonly ReviewEntry[] | null>(null);
  const asked = useRef("");
  useEffect(() => setQuery(text), [text]);
  useEffect(() => {
    asked.current = query;
    const timer = window.setTimeout(() => {
      loadEntries(query).then(
        // An answer that comes late is not of what stands in the field.
        (entries) => asked.current === query && setFound(entries),
        (error: Error) => onFailure(error.message),
      );
    }, patience);
    return () => window.clearTimeout(timer);
  }, [query, onFailure]);
  return (
    <section class="entity-search">
      <h3>Link to an entity of the lists</h3>
      <input
        id="search"
        type="search"
        dir="auto"
        aria-label="Search the lists by name or id"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="rows">
        {(found ?? []).map((entry) => (
          <li key={entry.id}>
            <button type="button" class="row" onClick={() => onLink(entry.id)}>
              <TypeSign type={entry.type} />
              <EntityName id={entry.id} entity={entry} />
              <span class="row-note">
                <bdi class="id">{entry.id}</bdi> {[entry.kind, entry.country].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 && query.trim() !== "" && <p class="note">No list has such a name.</p>}
    </section>
  );
}
