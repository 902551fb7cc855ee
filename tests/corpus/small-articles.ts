import { toDigest } from "../../src/corpus/digest.ts";
import { buildGraphs, type CorpusGraph } from "../../src/corpus/graph.ts";
import type { GraphOptions } from "../../src/corpus/graph-options.ts";
import { addArticle, emptyTables } from "../../src/corpus/tables.ts";
import type { Memory } from "../../src/corpus/word-log.ts";
import type { ArticleFile } from "../../src/model/article-file.ts";
import type { Graph } from "../../src/model/graph.ts";

/** How letters stand for mentions: a to m of a person each, n to z of a place each; `?` of a name left ambiguous. */
const typeOf = (letter: string) => (letter < "n" ? "person" : "place");

type Sentence = ArticleFile["sentences"][number];

/**
 * An article whose single letters are mentions (a, b…), between words of more letters: paragraphs by line breaks, sentences
 * ended by a full stop. A sentence in quotation marks is of zone quote, one after `#` is furniture; `=0` before a sentence
 * says that it prints sentence 0 again.
 */
export function articleOf(id: string, publishedOn: string | null, text: string): ArticleFile {
  const sentences: Sentence[] = [];
  const mentions: ArticleFile["mentions"] = [];
  text.split("\n").reduce((offset, line, block) => {
    for (const found of line.matchAll(/[^.\s][^.]*\./g)) {
      const start = offset + found.index;
      const zone = found[0].startsWith("#") ? "furniture" : found[0].startsWith('"') ? "quote" : "body";
      const repeats = /^=(\d)/.exec(found[0])?.[1];
      const again = repeats === undefined ? {} : { repeats: Number(repeats) };
      sentences.push({ start, end: start + found[0].length, zone, block, ...again });
    }
    return offset + line.length + 1;
  }, 0);
  for (const found of text.matchAll(/(?<![a-z])(?:[a-z]|\?)(?![a-z])/g)) {
    const letter = found[0];
    const span = { start: found.index, end: found.index + 1, text: letter, name: letter, score: 1, evidence: [] };
    const known = letter !== "?";
    const alternatives = known ? [] : ["a", "b"].map((entity) => ({ entity, score: 0.5 }));
    mentions.push({ ...span, type: typeOf(letter), entity: known ? letter : null, origin: "gazetteer", alternatives });
  }
  return {
    schema: "comention/article@1",
    id,
    source: { path: `${id}.txt`, sha256: "", bytes: text.length },
    language: "en",
    publishedOn,
    title: { start: 0, end: 0 },
    offsetUnit: "utf-16",
    text,
    sentences,
    mentions,
    demonyms: [],
    problems: [],
  };
}

/** The graphs of articles, one a window. */
export function graphsOf(articles: readonly ArticleFile[], options: Partial<GraphOptions> = {}, memory?: Memory): CorpusGraph[] {
  const tables = emptyTables(options, memory);
  for (const article of articles) addArticle(tables, toDigest(article), { duplicateOf: null });
  return [...buildGraphs(tables, ({ id, type }) => ({ type, label: id, labels: {}, country: null }))];
}

/** The main graph with its edges held. */
export function graphOf(articles: readonly ArticleFile[], options: Partial<GraphOptions> = {}, memory?: Memory): Graph {
  const { graph } = graphsOf(articles, options, memory)[0] as CorpusGraph;
  return { ...graph, edges: [...graph.edges] };
}

/** Edges in short: "a-b 2/1" is a with b in 2 windows of 1 article. */
export function shortEdges({ edges }: Graph): string[] {
  return edges.map(({ source, target, count, articles }) => `${source}-${target} ${count}/${articles}`);
}
