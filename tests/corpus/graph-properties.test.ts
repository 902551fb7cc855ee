import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spread } from "../../src/corpus/gather.ts";
import type { GraphOptions, WindowName } from "../../src/corpus/graph-options.ts";
import type { Memory, SpillStore } from "../../src/corpus/word-log.ts";
import type { ArticleFile } from "../../src/model/article-file.ts";
import { graphSchema } from "../../src/model/graph.ts";
import { articleOf, graphOf, graphsOf, shortEdges } from "./small-articles.ts";

/** A store in memory that does what a file does. */
function arrayStore(): SpillStore {
  let bytes = Buffer.alloc(0);
  return {
    append(more) {
      bytes = Buffer.concat([bytes, more]);
      return bytes.length - more.length;
    },
    read: (place, target) => target.set(bytes.subarray(place, place + target.length)),
    write: (place, more) => bytes.set(more, place),
  };
}

const dates = ["2024-01-31", "2024-02-01", "2024-02-29", "2024-12-30"];
const articles = dates.map((day, number) => articleOf(`article-${number}`, day, "a with b. a with c."));

describe("an edge", () => {
  test("tells its period, its count by slice, and evidence spread over time", () => {
    const many = [...articles, articleOf("undated", null, "b with a.")];
    const [edge] = graphOf(many, { evidence: 3 }).edges;
    expect(edge).toMatchObject({ source: "a", target: "b", count: 5, articles: 5, firstOn: "2024-01-31", lastOn: "2024-12-30" });
    expect(edge?.slices).toEqual({ "2024-01": 1, "2024-02": 2, "2024-12": 1 });
    expect(edge?.evidence).toEqual([
      { article: "article-0", sentence: 0 },
      { article: "article-2", sentence: 0 },
      { article: "undated", sentence: 0 },
    ]);
  });

  test.each([
    ["day", { "2024-01-31": 1, "2024-02-01": 1, "2024-02-29": 1, "2024-12-30": 1 }],
    ["week", { "2024-W05": 2, "2024-W09": 1, "2025-W01": 1 }],
    ["year", { "2024": 4 }],
  ] as const)("is told by %s", (slice, slices) => {
    expect(graphOf(articles, { slice }).edges[0]?.slices).toEqual(slices);
  });

  test("points to the sentence in which the pair is complete", () => {
    const [edge] = graphOf([articleOf("one", null, "a. none. b. b with a.")], { windows: ["article"] }).edges;
    expect(edge?.evidence).toEqual([{ article: "one", sentence: 2 }]);
  });

  test("keeps its figures whatever filter shows it", () => {
    const mixed = [...articles, articleOf("more", "2024-05-05", "a with d. e with f. a with b.")];
    const all = graphOf(mixed);
    const some = graphOf(mixed, { minArticles: 2 });
    expect(shortEdges(some)).toEqual(["a-b 5/5", "a-c 4/4"]);
    expect(some.edges).toEqual(all.edges.filter(({ articles }) => articles >= 2));
    expect(some.leftOut.edges).toBe(2);
    expect(some.nodes.map(({ id, degree }) => `${id} ${degree}`)).toEqual(["a 2", "b 1", "c 1"]);
  });

  test("is in the backbone where its significance is below alpha", () => {
    const text = `${"a with b. ".repeat(20)}a with c. a with d. b with e. b with f.`;
    const graph = graphOf([articleOf("one", null, text)]);
    const strong = graph.edges.filter(({ backbone }) => backbone < 0.05);
    expect(strong).toHaveLength(1);
    expect(graphOf([articleOf("one", null, text)], { backbone: 0.05 }).edges).toEqual(strong);
  });
});

test("the timeline counts articles, mentions and windows by slice, undated ones last", () => {
  const two = [articleOf("one", "2024-01-31", "a with a. a. b."), articleOf("two", null, "a.")];
  const rows = Array.from(graphsOf(two)[0]?.timeline ?? [], ({ entity, slice, articles: count, mentions, windows }) =>
    [entity, slice, count, mentions, windows].join(" "),
  );
  expect(rows).toEqual(["a 2024-01 1 3 2", "a  1 1 1", "b 2024-01 1 1 1"]);
});

test("evidence is spread evenly, ends included", () => {
  expect(spread(3, 5)).toEqual([0, 1, 2]);
  expect(spread(9, 5)).toEqual([0, 2, 4, 6, 8]);
  expect(spread(100, 3)).toEqual([0, 49, 99]);
  expect(spread(7, 1)).toEqual([0]);
  expect(spread(7, 0)).toEqual([]);
});

const corpus = fc
  .array(fc.array(fc.array(fc.constantFrom(..."abcdnopq?"), { maxLength: 5 }), { maxLength: 5 }), { maxLength: 12 })
  .map((texts) =>
    texts.map((sentences, number) => {
      const text = sentences.map((letters, at) => `the ${letters.join(" so ")} end.${at % 2 === 1 ? "\n" : " "}`).join("");
      return articleOf(`article-${number}`, number % 3 === 0 ? null : `2024-0${(number % 4) + 1}-15`, text);
    }),
  );
const anyWindow = fc.constantFrom<WindowName>("sentence", "paragraph", "article", "tokens:1", "tokens:4", "tokens:50");
const anyOptions: fc.Arbitrary<Partial<GraphOptions>> = fc.record({
  windows: fc.tuple(anyWindow),
  minArticles: fc.constantFrom(1, 1, 2),
  slice: fc.constantFrom("day", "week", "month", "year"),
  evidence: fc.constantFrom(0, 1, 2, 5),
});

describe("any graph", () => {
  test("has the form of its file, sorted, with counts that agree", () => {
    fc.assert(
      fc.property(corpus, anyOptions, (of, options) => {
        const graph = graphOf(of, options);
        expect(graphSchema.parse(graph)).toEqual(graph);
        const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
        expect([...nodes.keys()]).toEqual([...nodes.keys()].sort());
        const keys = graph.edges.map(({ source, target }) => `${source} ${target}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const { source, target, count, articles: inArticles, slices, evidence } of graph.edges) {
          expect(source < target).toBe(true);
          const windows = Math.min(nodes.get(source)?.windows ?? 0, nodes.get(target)?.windows ?? 0);
          expect(count).toBeLessThanOrEqual(windows);
          expect(inArticles).toBeLessThanOrEqual(count);
          expect(Object.values(slices).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(count);
          expect(evidence.length).toBe(Math.min(inArticles, options.evidence ?? 5));
        }
        for (const { id, degree, weightedDegree } of graph.nodes) {
          const own = graph.edges.filter(({ source, target }) => source === id || target === id);
          expect(degree).toBe(own.length);
          expect(weightedDegree).toBe(own.reduce((sum, { count }) => sum + count, 0));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("does not depend on the order of articles", () => {
    fc.assert(
      fc.property(corpus, anyOptions, (of, options) => {
        expect(graphOf([...of].reverse(), options)).toEqual(graphOf(of, options));
      }),
      { numRuns: 100 },
    );
  });

  test("is the same through a file, however little is held in memory", () => {
    fc.assert(
      fc.property(corpus, anyOptions, fc.constantFrom(1, 5, 12, 64), (of, options, words) => {
        const memory: Memory = { store: arrayStore(), words };
        const [plain, spilled] = [graphsOf(of, options)[0], graphsOf(of, options, memory)[0]];
        expect([...(spilled?.graph.edges ?? [])]).toEqual([...(plain?.graph.edges ?? [])]);
        expect(spilled?.graph.nodes).toEqual(plain?.graph.nodes);
        expect([...(spilled?.timeline ?? [])]).toEqual([...(plain?.timeline ?? [])]);
      }),
      { numRuns: 100 },
    );
  });

  test("counts sentences as the plainest program does", () => {
    fc.assert(
      fc.property(corpus, (of) => {
        expect(shortEdges(graphOf(of))).toEqual(plainCount(of));
      }),
      { numRuns: 100 },
    );
  });

  test("comes of many blocks merged: more rows than are read ahead of each", () => {
    const sentence = "a with b. c with d. a with d.";
    const many = Array.from({ length: 9_000 }, (_, number) => articleOf(`article-${number}`, null, sentence));
    const memory: Memory = { store: arrayStore(), words: 50_000 };
    expect(shortEdges(graphOf(many, {}, memory))).toEqual(["a-b 9000/9000", "a-d 9000/9000", "c-d 9000/9000"]);
  });
});

function plainCount(of: readonly ArticleFile[]): string[] {
  const pairs = new Map<string, { count: number; articles: Set<string> }>();
  for (const { id, text } of of) {
    for (const sentence of text.split(".")) {
      const letters = [...new Set(sentence.split(/\s+/).filter((word) => /^[a-z]$/.test(word)))].sort();
      for (const source of letters)
        for (const target of letters) {
          if (source >= target) continue;
          const pair = pairs.get(`${source}-${target}`) ?? { count: 0, articles: new Set() };
          pair.count++;
          pair.articles.add(id);
          pairs.set(`${source}-${target}`, pair);
        }
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { count, articles: inThem }]) => `${key} ${count}/${inThem.size}`);
}
