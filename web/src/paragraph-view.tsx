import type { ComponentChildren } from "preact";
import type { ReportArticle } from "../../src/report/report-data.ts";
import type { Paragraph, Segment } from "../../src/report/segments.ts";
import type { Directory } from "./directory.ts";
import { type MentionEvents, MentionMark } from "./mention-mark.tsx";

interface Props extends MentionEvents {
  readonly paragraph: Paragraph;
  readonly article: ReportArticle;
  readonly directory: Directory;
  readonly entity: string | null;
  readonly open: number | null;
}

/** One paragraph, sentence by sentence, so that a sentence can be jumped to. */
export function ParagraphView({ paragraph, article, directory, entity, open, ...events }: Props) {
  const show = (segment: Segment): ComponentChildren => {
    const mention = segment.kind === "mention" ? article.mentions[segment.mark] : undefined;
    if (mention !== undefined) {
      const selected = entity !== null && mention.entity === entity;
      return (
        <MentionMark
          key={segment.start}
          index={segment.mark}
          mention={mention}
          directory={directory}
          selected={selected}
          open={open === segment.mark}
          {...events}
        />
      );
    }
    const place = segment.kind === "demonym" ? article.demonyms[segment.mark]?.entity : undefined;
    if (place === undefined) return segment.text;
    const label = directory.entity(place)?.label ?? place;
    return (
      <span key={segment.start} class="demonym" title={`Demonym of ${label}`}>
        {segment.text}
      </span>
    );
  };
  const sentences = groupBySentence(paragraph.segments);
  const zones = new Set(sentences.flatMap(({ sentence }) => article.sentences[sentence]?.zone ?? []));
  const title = zones.size === 1 && zones.has("title");
  return (
    <p dir="auto" class={title ? "title" : undefined}>
      {sentences.map(({ sentence, furniture, segments }) =>
        sentence < 0 ? (
          segments.map(show)
        ) : (
          <span
            key={segments[0]?.start}
            class={furniture ? "sentence furniture" : "sentence"}
            data-sentence={sentence}
            tabIndex={-1}
          >
            {segments.map(show)}
          </span>
        ),
      )}
    </p>
  );
}

function groupBySentence(segments: readonly Segment[]) {
  const groups: { sentence: number; furniture: boolean; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last?.sentence === segment.sentence) last.segments.push(segment);
    else groups.push({ sentence: segment.sentence, furniture: segment.furniture, segments: [segment] });
  }
  return groups;
}
