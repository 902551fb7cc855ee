import type { ReviewArticle } from "../../../src/report/review-data.ts";

/** A stretch of the article's text, in UTF-16 code units. */
export interface SelectedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The stretch of text that is selected on the page, white space at its ends taken off; null where none is. Every piece of
 * text tells by `data-start` where it begins.
 */
export function selectedSpan(article: Pick<ReviewArticle, "text">, selection: Selection | null): SelectedSpan | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const from = offsetOf(startContainer, startOffset);
  const to = offsetOf(endContainer, endOffset);
  if (from === null || to === null || from >= to) return null;
  const text = article.text.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const own = text.trim();
  return own === "" ? null : { start, end: start + own.length, text: own };
}

function offsetOf(node: Node, offset: number): number | null {
  if (node.nodeType !== Node.TEXT_NODE) return null;
  const start = node.parentElement?.closest<HTMLElement>("[data-start]")?.dataset.start;
  return start === undefined ? null : Number(start) + offset;
}
