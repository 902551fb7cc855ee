import type { ArticleFile } from "../model/article-file.ts";
import type { Span } from "../model/span.ts";

export type Sentence = ArticleFile["sentences"][number];
export type Mention = ArticleFile["mentions"][number];

/** A block of an article (a paragraph, a heading) with its sentences; all are of one zone. */
export interface Block extends Span {
  readonly zone: Sentence["zone"];
  readonly sentences: readonly Sentence[];
}

/** The blocks of an article in order. A block whose sentences are of several zones is told as one block a zone. */
export function blocksOf({ sentences }: Pick<ArticleFile, "sentences">): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (let next = 1; next <= sentences.length; next++) {
    const { start, zone, block } = sentences[first] as Sentence;
    const sentence = sentences[next];
    if (sentence !== undefined && sentence.block === block && sentence.zone === zone && block !== undefined) continue;
    blocks.push({ start, end: (sentences[next - 1] as Sentence).end, zone, sentences: sentences.slice(first, next) });
    first = next;
  }
  return sentences.length === 0 ? [] : blocks;
}

/** A piece of a text: part of a mention, or text between mentions. */
export interface Piece extends Span {
  readonly mention: Mention | null;
  /** The mention's number in the article; -1 where there is none. */
  readonly number: number;
}

/**
 * A span cut into text and mentions, which together make it up. Of a mention that reaches beyond the span only the part
 * within is given. `mentions` are all those of the article.
 */
export function piecesOf({ start, end }: Span, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let position = start;
  const between = (until: number) => {
    if (until > position) pieces.push({ start: position, end: until, mention: null, number: -1 });
  };
  for (let number = firstEndingAfter(mentions, start); number < mentions.length; number++) {
    const mention = mentions[number] as Mention;
    if (mention.start >= end) break;
    between(mention.start);
    pieces.push({ start: Math.max(mention.start, start), end: Math.min(mention.end, end), mention, number });
    position = Math.min(mention.end, end);
  }
  between(end);
  return pieces;
}

/** Mentions are sorted and never overlap, so their ends are sorted as well. */
function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
