import type { ReportArticle } from "../../src/report/report-data.ts";
import { cutSegments } from "../../src/report/segments.ts";
import { langOf } from "./direction.ts";
import type { Directory } from "./directory.ts";

interface Props {
  readonly article: string;
  readonly sentence: number;
  readonly directory: Directory;
  readonly emphasized: (mention: ReportArticle["mentions"][number]) => boolean;
  readonly onJump: (article: number, sentence: number) => void;
}

/** A sentence as evidence, with a way to its place in the article; where the page lacks the text it says so. */
export function Excerpt({ article: id, sentence, directory, emphasized, onJump }: Props) {
  const article = directory.article(id);
  const span = article?.sentences[sentence];
  if (article === undefined || span === undefined) {
    return (
      <li class="note">
        <bdi class="id">{id}</bdi>
        {sentence >= 0 && `, sentence ${sentence + 1}`}: its text is not on this page.
      </li>
    );
  }
  return (
    <li>
      <p dir="auto" lang={langOf(article.language)} class="excerpt">
        {cutSegments(article, span).map((segment) => {
          const mention = segment.kind === "mention" ? article.mentions[segment.mark] : undefined;
          return mention !== undefined && emphasized(mention) ? (
            <strong key={segment.start}>{segment.text}</strong>
          ) : (
            segment.text
          );
        })}
      </p>
      <button type="button" class="link" onClick={() => onJump(directory.articleIndex(id), sentence)}>
        Show in <bdi dir="auto">{article.heading}</bdi>
      </button>
    </li>
  );
}
