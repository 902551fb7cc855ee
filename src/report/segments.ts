import { lastStartingBy, overlaps, type Span } from "../model/span.ts";

/** What is marked in a text: the layers of an annotated article that the page shows. All sorted by start. */
export interface TextLayers {
  readonly text: string;
  readonly sentences: readonly (Span & { readonly zone: string })[];
  readonly mentions: readonly Span[];
  readonly demonyms: readonly Span[];
}

/** A piece of text that is shown in one way. `mark` is the number of the mention or demonym, -1 for plain text. */
export interface Segment extends Span {
  readonly kind: "plain" | "mention" | "demonym";
  readonly mark: number;
  /** The number of the sentence it starts in, -1 between sentences. */
  readonly sentence: number;
  readonly furniture: boolean;
  readonly text: string;
}

/** A paragraph, and the white space up to the next one: all segments and gaps joined are the text. */
export interface Paragraph extends Span {
  readonly segments: readonly Segment[];
  readonly gap: string;
}

interface Mark extends Span {
  readonly kind: "mention" | "demonym";
  readonly mark: number;
}

/**
 * Cuts a whole text into paragraphs of segments. A line break ends a paragraph unless a sentence or a mention goes on
 * across it (a wrapped line). A mention is always one segment.
 */
export function cutParagraphs(layers: TextLayers): Paragraph[] {
  const { text } = layers;
  const marks = chooseMarks(layers);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    paragraphs.push({ start, end, segments: cutMarked(layers, marks, { start, end }), gap: text.slice(end, next) });
    start = next;
  };
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    const breaks = space.match(/\r\n?|[\n\u2028\u2029]/g)?.length ?? 0;
    if (breaks === 0) continue;
    const gap = { start: index, end: index + space.length };
    const wrapped = breaks === 1 && touches(layers.sentences, gap);
    if (!wrapped && !touches(marks, gap)) close(gap.start, gap.end);
  }
  if (start < text.length) close(text.length, text.length);
  return paragraphs;
}

/** Cuts one stretch of the text, such as a sentence. A mention that only reaches into it is shown as plain text. */
export function cutSegments(layers: TextLayers, stretch: Span): Segment[] {
  return cutMarked(layers, chooseMarks(layers), stretch);
}

/** Mentions before demonyms: a demonym inside a name is part of that name. What is empty or overlaps is left out. */
function chooseMarks({ text, mentions, demonyms }: TextLayers): Mark[] {
  const fits = (span: Span) => span.start >= 0 && span.start < span.end && span.end <= text.length;
  const chosen: Mark[] = [];
  let free = 0;
  mentions.forEach(({ start, end }, mark) => {
    if (!fits({ start, end }) || start < free) return;
    chosen.push({ start, end, kind: "mention", mark });
    free = end;
  });
  const names = [...chosen];
  free = 0;
  demonyms.forEach(({ start, end }, mark) => {
    if (!fits({ start, end }) || start < free || touches(names, { start, end })) return;
    chosen.push({ start, end, kind: "demonym", mark });
    free = end;
  });
  return chosen.sort((a, b) => a.start - b.start);
}

/** Whether one of `spans` (sorted, not overlapping) shares a code unit with `span`. */
function touches(spans: readonly Span[], span: Span): boolean {
  const last = spans[lastStartingBy(spans, span.end - 1)];
  return last !== undefined && overlaps(last, span);
}

function cutMarked(layers: TextLayers, marks: readonly Mark[], stretch: Span): Segment[] {
  const { text, sentences } = layers;
  const segments: Segment[] = [];
  const push = (start: number, end: number, kind: Segment["kind"], mark: number) => {
    const last = lastStartingBy(sentences, start);
    const sentence = last >= 0 && start < (sentences[last]?.end ?? 0) ? last : -1;
    const furniture = sentences[sentence]?.zone === "furniture";
    segments.push({ start, end, kind, mark, sentence, furniture, text: text.slice(start, end) });
  };
  const pushPlain = (from: number, to: number) => {
    let at = from;
    while (at < to) {
      const inside = sentences[lastStartingBy(sentences, at)];
      const next = sentences[lastStartingBy(sentences, at) + 1];
      const border = inside !== undefined && at < inside.end ? inside.end : (next?.start ?? to);
      const end = Math.min(border, next?.start ?? border, to);
      push(at, end, "plain", -1);
      at = end;
    }
  };
  let at = stretch.start;
  for (let index = Math.max(0, lastStartingBy(marks, stretch.start)); index < marks.length; index++) {
    const { start, end, kind, mark } = marks[index] as Mark;
    if (start >= stretch.end) break;
    if (start < at || end > stretch.end) continue;
    pushPlain(at, start);
    push(start, end, kind, mark);
    at = end;
  }
  pushPlain(at, stretch.end);
  return segments;
}
