import { useState } from "preact/hooks";
import type { ReportArticle } from "../../src/report/report-data.ts";
import { timesNamed } from "./directory.ts";
import { counted, firstOf } from "./wording.ts";

interface Props {
  readonly articles: readonly ReportArticle[];
  readonly total: number;
  readonly chosen: number;
  readonly entity: string | null;
  readonly onChoose: (index: number) => void;
}

/** The articles to choose from; with a filter where there are more than a glance takes in. */
export function ArticleList({ articles, total, chosen, entity, onChoose }: Props) {
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLowerCase();
  const listed = articles
    .map((article, index) => ({ article, index }))
    .filter(({ article: { heading, path, id } }) => `${heading}\n${path}\n${id}`.toLowerCase().includes(wanted));
  const cap = firstOf(articles.length, total, "articles");
  return (
    <nav class="articles" aria-label="Articles">
      <h2>Articles</h2>
      {articles.length > 5 && (
        <input
          type="search"
          aria-label="Filter articles by title or path"
          placeholder="Filter articles"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {cap !== null && <p class="note">Shown: {cap}.</p>}
      <ul>
        {listed.map(({ article, index }) => (
          <li key={index}>
            <button
              type="button"
              class="row"
              aria-current={index === chosen ? "true" : undefined}
              onClick={() => onChoose(index)}
            >
              <bdi class="article-title" dir="auto">
                {article.heading}
              </bdi>
              <span class="row-note">
                {counted(article.mentionCount, "mention")}
                {article.publishedOn !== null && ` · ${article.publishedOn.slice(0, 10)}`}
                {entity !== null && timesNamed(article, entity) > 0 && (
                  <b class="named"> · {timesNamed(article, entity)} highlighted</b>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {listed.length === 0 && <p class="note">No article matches.</p>}
    </nav>
  );
}
