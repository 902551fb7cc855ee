import type { ReportArticle, ReportEntity } from "../../src/report/report-data.ts";
import { timesNamed } from "./directory.ts";
import { Spellings } from "./spellings.tsx";
import { counted } from "./wording.ts";

interface Props {
  readonly entity: ReportEntity;
  readonly articles: readonly ReportArticle[];
  readonly onJump: (article: number, mention: number) => void;
}

/** Of the chosen entity: its id, spellings, time span, and the shown articles that name it. */
export function EntityDetails({ entity, articles, onJump }: Props) {
  const { id, country, names, nameCount, firstOn, lastOn } = entity;
  const naming = articles
    .map((article, index) => ({ article, index, times: timesNamed(article, id) }))
    .filter(({ times }) => times > 0);
  return (
    <div class="details">
      <p>
        <bdi class="id">{id}</bdi>
        {country !== null && ` · ${country}`}
        {firstOn !== null && ` · ${firstOn === lastOn ? firstOn : `${firstOn} to ${lastOn}`}`}
      </p>
      <Spellings names={names} total={nameCount} />
      <ul class="jumps">
        {naming.map(({ article, index, times }) => (
          <li key={index}>
            <button
              type="button"
              class="link"
              onClick={() =>
                onJump(
                  index,
                  article.mentions.findIndex((mention) => mention.entity === id),
                )
              }
            >
              <bdi dir="auto">{article.heading}</bdi>
            </button>{" "}
            <span class="row-note">{counted(times, "time")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
