import { useMemo } from "preact/hooks";
import type { ReviewArticle, ReviewMark } from "../../../src/report/review-data.ts";
import { cutParagraphs, type Segment } from "../../../src/report/segments.ts";
import { directionOf, langOf } from "../direction.ts";
import { typeNames } from "../wording.ts";

interface Props {
  readonly article: ReviewArticle;
  readonly current: number;
  readonly onChoose: (mark: number) => void;
}

/** The article's whole text with its marks; the current one is what keys and panel are about. */
export function ReviewText({ article, current, onChoose }: Props) {
  const paragraphs = useMemo(
    () => cutParagraphs({ ...article, mentions: article.marks, demonyms: [] }).filter(({ segments }) => segments.length > 0),
    [article],
  );
  const direction = useMemo(() => directionOf(article.text), [article]);
  const show = (segment: Segment) => {
    const mark = segment.kind === "mention" ? article.marks[segment.mark] : undefined;
    return mark === undefined ? (
      <span key={segment.start} data-start={segment.start} class={segment.furniture ? "furniture" : undefined}>
        {segment.text}
      </span>
    ) : (
      <MarkView
        key={segment.start}
        mark={mark}
        index={segment.mark}
        current={segment.mark === current}
        onChoose={() => onChoose(segment.mark)}
      />
    );
  };
  return (
    <div class="text" id="text" dir={direction} lang={langOf(article.language)}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          {paragraph.segments.map(show)}
        </p>
      ))}
    </div>
  );
}

interface MarkProps {
  readonly mark: ReviewMark;
  readonly index: number;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function MarkView({ mark, index, current, onChoose }: MarkProps) {
  const { start, text, type, entity, rejected, judgement } = mark;
  const classes = [
    "mention",
    entity === null && "unresolved",
    rejected && "rejected",
    judgement !== null && !rejected && "judged",
    current && "current",
  ];
  const what = rejected ? "no name" : `${type === null ? "" : typeNames[type]}${judgement === null ? "" : ", judged"}`;
  return (
    <mark class={classes.filter(Boolean).join(" ")} data-type={type ?? undefined} data-mention={index}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot wrap over lines, and it breaks the joining of Arabic letters */}
      <span
        role="button"
        tabIndex={0}
        data-start={start}
        aria-label={`${text}, ${what}`}
        aria-pressed={current}
        onClick={() => {
          // The end of a selection within a name is no choice of it.
          if (document.getSelection()?.isCollapsed !== false) onChoose();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onChoose();
        }}
      >
        {text}
      </span>
    </mark>
  );
}
