import type { ReviewRows } from "../../../src/report/review-data.ts";
import { counted, firstOf } from "../wording.ts";

interface Props {
  readonly data: ReviewRows;
  readonly filter: string;
  readonly chosen: string | null;
  readonly onFilter: (filter: string) => void;
  readonly onChoose: (id: string) => void;
}

/** The articles to choose from, with how many of their mentions were judged. */
export function RowList({ data, filter, chosen, onFilter, onChoose }: Props) {
  const cap = firstOf(data.rows.length, data.matching, "articles");
  return (
    <nav class="articles" aria-label="Articles">
      <h2>Articles</h2>
      <input
        type="search"
        dir="auto"
        aria-label="Filter articles by title or path"
        placeholder="Filter articles"
        value={filter}
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
      {cap !== null && <p class="note">Shown: {cap}.</p>}
      <ul>
        {data.rows.map(({ id, heading, mentions, judged, publishedOn }) => (
          <li key={id}>
            <button type="button" class="row" aria-current={id === chosen ? "true" : undefined} onClick={() => onChoose(id)}>
              <bdi class="article-title" dir="auto">
                {heading}
              </bdi>
              <span class="row-note">
                {counted(mentions, "mention")}
                {judged > 0 && ` · ${judged} judged`}
                {publishedOn !== null && ` · ${publishedOn.slice(0, 10)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {data.rows.length === 0 && <p class="note">No article matches.</p>}
    </nav>
  );
}
