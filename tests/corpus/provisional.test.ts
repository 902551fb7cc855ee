import { describe, expect, test } from "vitest";
import { articleEntities } from "../../src/corpus/article-entities.ts";
import { provisionalEntities } from "../../src/corpus/candidates/provisional.ts";
import { toDigest } from "../../src/corpus/digest.ts";
import { buildGraphs } from "../../src/corpus/graph.ts";
import { defaultGraphOptions } from "../../src/corpus/graph-options.ts";
import { namingOf } from "../../src/corpus/labels.ts";
import { addArticle, emptyTables } from "../../src/corpus/tables.ts";
import { articleEntityRows } from "../../src/export/article-entities-csv.ts";
import { gexf } from "../../src/export/gexf.ts";
import { nodesCsv } from "../../src/export/graph-csv.ts";
import { graphJson } from "../../src/export/graph-json.ts";
import { graphml } from "../../src/export/graphml.ts";
import { timelineCsv } from "../../src/export/timeline-csv.ts";
import type { ArticleFile } from "../../src/model/article-file.ts";
import { candidatesOf, newsOf, type SmallList } from "./marked-news.ts";

const list: SmallList = { ankara: { type: "place", names: ["Ankara"], country: "TR" } };

const articles = [
  newsOf("1", "[Kemal Arslan|person] in [Ankara|place:ankara].\n[Arslan|person] left [Ankara|place:ankara]."),
  newsOf("2", "كمال أرسلان [كمال أرسلان|person] [أنقرة|place:ankara]", { language: "ar" }),
  newsOf("3", "[Jan Novotny|person] met [Kemal Arslan|person].", { score: 0.5 }),
  newsOf("4", "[الليبيين|person] [أنقرة|place:ankara]", { language: "ar", score: 0.9 }),
];

/** The graph of articles with the candidates of a score or more. */
function graphOf(news: readonly ArticleFile[], leastScore: number) {
  const provisional = provisionalEntities(candidatesOf(news, list), leastScore);
  const tables = emptyTables({ candidates: leastScore });
  const digests = news.map((article) => provisional.link(toDigest(article)));
  for (const digest of digests) addArticle(tables, digest, { duplicateOf: null });
  const [main] = buildGraphs(tables, (entity) => provisional.namingOf(entity.id) ?? namingOf(undefined, entity));
  if (main === undefined) throw new Error("A graph has at least one window.");
  return { ...main, digests, edges: [...main.graph.edges] };
}

describe("candidates in the graph", () => {
  const { graph, edges, timeline, digests } = graphOf(articles, 0.7);

  test("are nodes of their own, each with all its names, from the score asked for on", () => {
    expect(graph.nodes.map(({ id, label, mentions, provisional }) => [id, label, mentions, provisional])).toEqual([
      ["ankara", "ankara", 4, undefined],
      ["candidate:kemal-arslan", "Kemal Arslan", 4, true],
    ]);
    expect(graph.nodes[1]).toMatchObject({ type: "person", labels: { en: "Kemal Arslan", ar: "كمال أرسلان" }, country: null });
    expect(graph.filters.candidates).toBe(0.7);
    expect(edges.map(({ source, target, count, articles: both }) => [source, target, count, both])).toEqual([
      ["ankara", "candidate:kemal-arslan", 3, 2],
    ]);
    expect(graphOf(articles, 0.5).graph.nodes.map(({ id }) => id)).toContain("candidate:jan-novotny");
  });

  test("that many share are none, however sure their mentions are", () => {
    expect(graphOf(articles, 0).graph.nodes.map(({ id }) => id)).not.toContain("candidate:الليبيين");
  });

  test("are marked in every file of the graph", () => {
    const lines = (parts: Iterable<string>) => [...parts].join("").split("\n");
    const own = (parts: Iterable<string>) => lines(parts).find((line) => line.includes("candidate:kemal-arslan"));
    const listed = (parts: Iterable<string>) => lines(parts).find((line) => line.includes("ankara"));
    expect(own(graphJson(graph))).toContain('"provisional":true');
    expect(listed(graphJson(graph))).not.toContain("provisional");
    expect(own(nodesCsv(graph))).toMatch(/,provisional\r?$/);
    expect(listed(nodesCsv(graph))).toMatch(/,listed\r?$/);
    expect(own(graphml(graph))).toContain('<data key="n_status">provisional</data>');
    expect(lines(gexf(graph, timeline)).join("")).toMatch(/id="candidate:kemal-arslan".*?for="status" value="provisional"/);
    expect(own(timelineCsv(timeline))).toMatch(/,provisional\r?$/);
    const rows = digests.map((digest) => articleEntityRows(digest, articleEntities(digest, defaultGraphOptions), (id) => id));
    expect(own(rows)).toMatch(/,provisional\r?$/);
    expect(listed(rows)).toMatch(/,listed\r?$/);
  });
});
