import { UndirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import type { CorpusGraph } from "../../src/corpus/graph.ts";
import { gexf } from "../../src/export/gexf.ts";
import { nodePlaces, nodeSizes } from "../../src/export/node-places.ts";
import { graphsOf } from "../corpus/small-articles.ts";
import { smallArticle } from "./small-run.ts";

const text = '😀 Ali met "Bea" <b>.\nAli met Cem & Bea.';
const named = [
  ["Ali", "person", "ali"],
  ["Bea", "place", "b <&\"'> ب"],
  ["Ali", "person", "ali"],
  ["Cem", "organization", "c"],
  ["Bea", "place", "b <&\"'> ب"],
] as const;
const dated = { ...smallArticle("1", text, named), publishedOn: "2024-02-10" };
const later = { ...smallArticle("2", "Ali, Bea", named.slice(0, 2)), publishedOn: "2025-01-02" };
const undated = smallArticle("3", "Ali met Dan.", [named[0], ["Dan", "person", "d"]]);

function written(articles: readonly (typeof dated | typeof undated)[]): string {
  const { graph, timeline } = graphsOf(articles)[0] as CorpusGraph;
  return [...gexf(graph, timeline)].join("");
}

describe("GEXF", () => {
  test("is read back by graphology with every node, edge and value", () => {
    const { graph } = graphsOf([dated, later, undated])[0] as CorpusGraph;
    // Of two declarations, static and dynamic, it keeps one; Gephi Lite asks it to pass over the other too.
    const read = parse(UndirectedGraph, written([dated, later, undated]), { allowUndeclaredAttributes: true });
    expect(read.nodes()).toEqual(graph.nodes.map(({ id }) => id));
    for (const node of graph.nodes) {
      const { label, size, x, y, color, ...values } = read.getNodeAttributes(node.id);
      expect([label, values.type, values.windows, values.pagerank]).toEqual([node.label, node.type, node.windows, node.pagerank]);
      expect([typeof size, typeof x, typeof y, typeof color]).toEqual(["number", "number", "number", "string"]);
    }
    for (const edge of graph.edges) {
      const { weight, npmi } = read.getEdgeAttributes(read.edge(edge.source, edge.target));
      expect([weight, npmi]).toEqual([edge.count, edge.npmi]);
    }
    expect(read.size).toBe([...graph.edges].length);
  });

  test("tells when: an edge by its days, a node by the slices of time that it is mentioned in, a count by its slice", () => {
    const text = written([dated, later, undated]);
    expect(text).toContain(`mode="dynamic" timeformat="date" timerepresentation="interval"`);
    expect(text).toMatch(/<node id="ali"[^>]* start="2024-02-01" end="2025-01-31">/);
    expect(text).toMatch(/<node id="c"[^>]* start="2024-02-01" end="2024-02-29">/);
    expect(text).toMatch(/<edge id="0" [^>]*weight="3" start="2024-02-10" end="2025-01-02">/);
    expect(text).toContain(`<attvalue for="windows_by_slice" value="2" start="2024-02-01" end="2024-02-29"/>`);
  });

  test("leaves what has no date always there", () => {
    const text = written([dated, undated]);
    expect(text).toMatch(/<node id="d" label="d">/);
    expect(text).toMatch(/<edge id="\d" source="ali" target="d" weight="1">/);
  });

  test("is static where no article has a date", () => {
    const text = written([undated]);
    expect(text).toContain(`idtype="string" mode="static">`);
    expect(text).not.toMatch(/dynamic|start=/);
  });
});

describe("nodes are placed and sized", () => {
  test("apart from each other, the same way each time", () => {
    const nodes = Array.from({ length: 300 }, (_, number) => ({ community: number % 7, windows: number }));
    const places = nodePlaces(nodes);
    expect(nodePlaces(nodes)).toEqual(places);
    const nearest = places.flatMap((one, at) =>
      places.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(40);
  });

  test("by area as often as they are mentioned", () => {
    expect(nodeSizes([{ windows: 0 }, { windows: 25 }, { windows: 100 }])).toEqual([8, 24, 40]);
  });
});
