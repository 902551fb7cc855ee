import type { ArticleFile } from "../model/article-file.ts";
import type { Span } from "../model/span.ts";
import { conllTypes } from "./conll.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { codePointOffsets, wellFormed } from "./offsets.ts";
import { titleOf } from "./titles.ts";
import { tokensWithin, wordTokens } from "./word-tokens.ts";

/**
 * The articles as spaCy's Doc JSON (https://spacy.io/api/doc#to_json), a document a line, for `Doc.from_json`. Offsets are
 * code points. Labels are those of spaCy's multilingual models (PER, LOC, ORG), `kb_id` is the entity's id. spaCy
 * reads it from span groups alone, so the mentions stand there too, in the group `mentions`. What is known of
 * the article stands in `meta`, which spaCy passes over: in `_` it would ask for extensions set up before.
 */
export function spacyDocs(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", lines(run))];
}

async function* lines(run: FinishedRun): AsyncIterable<string> {
  for await (const article of run.articles()) yield `${JSON.stringify(spacyDoc(article))}\n`;
}

function spacyDoc(article: ArticleFile) {
  const { id, text, language, publishedOn } = article;
  const words = wordTokens(article);
  const title = titleOf(article);
  const codePoint = codePointOffsets(text);
  const inCodePoints = ({ start, end }: Span) => ({ start: codePoint(start), end: codePoint(end) });
  const covered = (span: Span) => {
    const within = tokensWithin(words, span);
    if (within === null) return [];
    return [inCodePoints({ start: (words[within[0]] as Span).start, end: (words[within[1]] as Span).end })];
  };
  const mentions = article.mentions.flatMap((mention) =>
    covered(mention).map((span) => ({
      ...span,
      label: conllTypes[mention.type],
      kb_id: wellFormed(mention.entity ?? ""),
    })),
  );
  return {
    text: wellFormed(text),
    ents: mentions.map(({ start, end, label }) => ({ start, end, label })),
    spans: { mentions },
    sents: article.sentences.flatMap(covered),
    tokens: withSpaces(words, text).map((span, number) => ({ id: number, ...inCodePoints(span) })),
    cats: {},
    meta: { id: wellFormed(id), language, published_on: publishedOn, title: title === null ? null : wellFormed(title) },
  };
}

/**
 * spaCy's tokens make up the whole text: a single space after a token belongs to it, and what other space there is between
 * two words is a token.
 */
function withSpaces(words: readonly Span[], text: string): Span[] {
  const all: Span[] = [];
  let position = 0;
  for (const word of [...words, { start: text.length, end: text.length }]) {
    if (position > 0 && position < word.start && text[position] === " ") position++;
    if (word.start > position) all.push({ start: position, end: word.start });
    if (word.end > word.start) all.push(word);
    position = word.end;
  }
  return all;
}
