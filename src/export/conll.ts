import type { ArticleFile } from "../model/article-file.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { wellFormed } from "./offsets.ts";
import { tokensWithin, wordTokens } from "./word-tokens.ts";

/** CoNLL-2003's names of our types. */
export const conllTypes = { person: "PER", place: "LOC", organization: "ORG" } as const;

/**
 * The articles as CoNLL-2003 lists them: a token a line with four columns, of which part of speech and chunk are unknown
 * (-X-), and the last is the name's tag in IOB2; an empty line after each sentence; a -DOCSTART- line before each article.
 */
export function conll(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", lines(run))];
}

async function* lines(run: FinishedRun): AsyncIterable<string> {
  for await (const article of run.articles()) {
    yield "-DOCSTART- -X- -X- O\n\n";
    yield* sentenceLines(article);
  }
}

function* sentenceLines(article: ArticleFile): Iterable<string> {
  const text = wellFormed(article.text);
  const tokens = wordTokens(article);
  const tags: string[] = tokens.map(() => "O");
  for (const mention of article.mentions) {
    const within = tokensWithin(tokens, mention);
    if (within === null) continue;
    const [first, last] = within;
    for (let number = first; number <= last; number++) {
      tags[number] = `${number === first ? "B" : "I"}-${conllTypes[mention.type]}`;
    }
  }
  for (const sentence of article.sentences) {
    const within = tokensWithin(tokens, sentence);
    if (within === null) continue;
    const [first, last] = within;
    for (let number = first; number <= last; number++) {
      const { start, end } = tokens[number] as { start: number; end: number };
      // A name that runs over a sentence's end begins anew: in IOB2 no sentence starts inside a name.
      const tag = number === first ? tags[number]?.replace(/^I-/, "B-") : tags[number];
      yield `${text.slice(start, end)} -X- -X- ${tag}\n`;
    }
    yield "\n";
  }
}
