import { describe, expect, test } from "vitest";
import { heldSummary, summarizeTables } from "../../src/corpus/summary.ts";
import { addArticle, emptyTables } from "../../src/corpus/tables.ts";
import type { ArticleDigest } from "../../src/model/article-file.ts";
import { graphSchema } from "../../src/model/graph.ts";

/** An article whose sentences mention entities by one letter each: "ab" is a sentence that mentions a and b. */
function digest(
  id: string,
  sentences: readonly (string | { readonly of: string; readonly zone?: "furniture" | "title"; readonly repeats?: number })[],
  publishedOn: string | null = null,
): ArticleDigest {
  const rows = sentences.map((one) => (typeof one === "string" ? { of: one } : one));
  return {
    id,
    source: { path: `${id}.txt`, sha256: "", bytes: 0 },
    language: "en",
    publishedOn,
    title: { start: 0, end: 0 },
    sentences: rows.map((row, at) => ({
      start: at * 10,
      end: at * 10 + 10,
      zone: ("zone" in row ? row.zone : undefined) ?? "body",
      ...("repeats" in row && row.repeats !== undefined ? { repeats: row.repeats } : {}),
    })),
    mentions: rows.flatMap(({ of }, at) =>
      Array.from(of, (letter, place) => ({
        start: at * 10 + place,
        end: at * 10 + place + 1,
        text: letter,
        type: "person" as const,
        entity: letter,
        origin: "gazetteer" as const,
        name: letter,
        score: 1,
        evidence: [],
        alternatives: [],
      })),
    ),
    demonyms: [],
    problems: [],
  };
}

function graphOf(articles: readonly ArticleDigest[]) {
  const tables = emptyTables();
  for (const article of articles) addArticle(tables, article, { duplicateOf: null });
  return heldSummary(summarizeTables(tables, { entry: () => undefined, names: () => [] })).graph;
}

/** Five windows mention somebody: ab, abc, a, d and, in the other article, ac. */
const worked = [
  digest("one", ["ab", "abc", "a", "", "d", { of: "bd", zone: "furniture" }, { of: "ab", repeats: 0 }], "2020-01-02"),
  digest("two", ["ac"]),
];

describe("the co-mention graph", () => {
  const graph = graphOf(worked);
  const edge = (source: string, target: string) => graph.edges.find((one) => one.source === source && one.target === target);

  test("has one edge a pair, source before target, sorted; furniture and repeats make none", () => {
    expect(graph.edges.map(({ source, target, count, articles }) => [source, target, count, articles])).toEqual([
      ["a", "b", 2, 1],
      ["a", "c", 2, 2],
      ["b", "c", 1, 1],
    ]);
  });

  test("counts neighbours and articles of each node", () => {
    expect(graph.articles).toBe(2);
    expect(graph.nodes.map(({ id, degree, articles }) => [id, degree, articles])).toEqual([
      ["a", 2, 2],
      ["b", 2, 1],
      ["c", 2, 2],
      ["d", 0, 1],
    ]);
  });

  test("measures an edge as a hand does: a in 4, b in 2, both in 2 of 5 windows", () => {
    // npmi = ln(2*5 / (4*2)) / -ln(2/5); G2 = 2 (2 ln 1.25 + 2 ln 0.8333 + ln 1.6667)
    expect(edge("a", "b")?.npmi).toBeCloseTo(0.243529, 5);
    expect(edge("a", "b")?.logLikelihood).toBeCloseTo(1.184939, 5);
    // b spreads 3 over two edges, 2 of it here: 1 - 2/3
    expect(edge("a", "b")?.backbone).toBeCloseTo(0.333333, 5);
    expect(edge("b", "c")?.backbone).toBeCloseTo(0.666667, 5);
  });

  test("points to where the two are together, and to the days", () => {
    expect(edge("a", "c")).toMatchObject({
      evidence: [
        { article: "one", sentence: 1 },
        { article: "two", sentence: 0 },
      ],
      firstOn: "2020-01-02",
      lastOn: "2020-01-02",
    });
  });

  test("is what its schema says, and does not depend on the order of articles", () => {
    expect(graphSchema.parse(graph)).toEqual(graph);
    expect(graphOf([...worked].reverse())).toEqual(graph);
  });

  test("of nothing is empty", () => {
    expect(graphOf([])).toMatchObject({ articles: 0, nodes: [], edges: [] });
  });
});
