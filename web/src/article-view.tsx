import { useMemo } from "preact/hooks";
import type { ReportArticle } from "../../src/report/report-data.ts";
import { cutParagraphs } from "../../src/report/segments.ts";
import { directionOf, langOf } from "./direction.ts";
import type { Directory } from "./directory.ts";
import { Legend } from "./legend.tsx";
import type { MentionEvents } from "./mention-mark.tsx";
import { ParagraphView } from "./paragraph-view.tsx";
import { ProblemList } from "./problem-list.tsx";
import { counted, number } from "./wording.ts";

interface Props extends MentionEvents {
  readonly article: ReportArticle;
  readonly directory: Directory;
  readonly entity: string | null;
  readonly open: number | null;
}

/** The chosen article: its text with everything that was found in it. */
export function ArticleView({ article, directory, entity, open, ...events }: Props) {
  const paragraphs = useMemo(() => cutParagraphs(article).filter(({ segments }) => segments.length > 0), [article]);
  const direction = useMemo(() => directionOf(article.text), [article]);
  const cut = article.characters - article.text.length;
  return (
    <main class="article" id="article" tabIndex={-1}>
      <div class="article-head">
        <h2>
          <bdi>{article.path}</bdi>
        </h2>
        <p class="note">
          {counted(article.mentionCount, "mention")} · language: {article.language}
          {article.publishedOn !== null && ` · published ${article.publishedOn}`}
        </p>
        <Legend />
      </div>
      <div class="text" dir={direction} lang={langOf(article.language)}>
        {paragraphs.map((paragraph) => (
          <ParagraphView
            key={paragraph.start}
            paragraph={paragraph}
            article={article}
            directory={directory}
            entity={entity}
            open={open}
            {...events}
          />
        ))}
      </div>
      {article.text.length === 0 && <p class="note">This article holds no text.</p>}
      {cut > 0 && (
        <p class="note cut">
          The page shows the first {number(article.text.length)} of {number(article.characters)} characters of this article, and{" "}
          {number(article.mentions.length)} of its {counted(article.mentionCount, "mention")}; {number(cut)} characters were left
          out.
        </p>
      )}
      {article.problems.length > 0 && (
        <section class="article-problems">
          <h3>Problems in this article</h3>
          <ProblemList problems={article.problems} total={article.problems.length} />
        </section>
      )}
    </main>
  );
}
