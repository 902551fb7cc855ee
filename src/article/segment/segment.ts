import { languages } from "../../language/languages.ts";
import type { Article, SegmentedArticle, Sentence, Zone } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Stage } from "../knowledge.ts";
import { findBlocks } from "./blocks.ts";
import { findSentences } from "./sentences.ts";
import { datelineEnd, type ZonedBlock, zoneBlocks } from "./zones.ts";

/**
 * Adds the sentences with their zones. Every character that is not white space belongs to exactly one sentence; a
 * dateline is a sentence of its own; a sentence mostly within quotation marks is of zone `quote`.
 */
export const segment: Stage<Article, SegmentedArticle> = (article) => {
  const { text } = article;
  const blocks = zoneBlocks(text, findBlocks(text), article.title, languages);
  const sentences: Sentence[] = [];
  const firstOf: number[] = [];
  let datelinePossible = true;
  blocks.forEach((block, number) => {
    firstOf.push(sentences.length);
    const parts = partsOf(text, block, datelinePossible);
    if (block.zone === "body") datelinePossible = false;
    parts.forEach((part, index) => {
      const repeats = repeatOf(block, index, firstOf);
      sentences.push({ ...part, block: number, ...(repeats === undefined ? {} : { repeats }) });
    });
  });
  const title = sentences.find(({ zone }) => zone === "title");
  const known = article.title.start < article.title.end;
  const titleBlock = title === undefined ? undefined : blocks[title.block];
  return { ...article, title: known || titleBlock === undefined ? article.title : span(titleBlock), sentences };
};

function partsOf(text: string, block: ZonedBlock, datelinePossible: boolean): (Span & { zone: Zone })[] {
  if (block.zone !== "body") return findSentences(text, block).map((part) => ({ ...part, zone: block.zone }));
  const line = text.slice(block.start, Math.min(block.end, block.start + 120));
  const dateline = datelinePossible ? datelineEnd(line, languages) : null;
  const parts: (Span & { zone: Zone })[] = [];
  let start = block.start;
  if (dateline !== null) {
    parts.push({ start, end: start + dateline, zone: "dateline" });
    start += dateline;
  }
  for (const part of findSentences(text, { start, end: block.end })) parts.push({ ...part, zone: "body" });
  return withQuotes(text, parts);
}

/** Quotation marks, as UTF-16 units: " may open or close, the others do one. */
const straight = 0x22;
const opens = (unit: number) => unit === 0x201c || unit === 0xab || unit === 0x201e; // “ « „
const closes = (unit: number) => unit === 0x201d || unit === 0xbb; // ” »

/** Marks the sentences of a block that lie mostly within quotation marks; a quote may run over several sentences. */
function withQuotes(text: string, parts: (Span & { zone: Zone })[]): (Span & { zone: Zone })[] {
  let inside = false;
  return parts.map((part) => {
    let quoted = 0;
    for (let at = part.start; at < part.end; at++) {
      const unit = text.charCodeAt(at);
      if (opens(unit) || (unit === straight && !inside)) inside = true;
      else if (closes(unit) || unit === straight) inside = false;
      else if (inside) quoted++;
    }
    return part.zone === "body" && quoted * 2 > part.end - part.start ? { ...part, zone: "quote" } : part;
  });
}

/** The sentence that the `index`th sentence of a repeating block prints again. */
function repeatOf(block: ZonedBlock, index: number, firstOf: readonly number[]): number | undefined {
  const first = block.repeats === undefined ? undefined : firstOf[block.repeats];
  return first === undefined ? undefined : first + index;
}

function span({ start, end }: Span): Span {
  return { start, end };
}
