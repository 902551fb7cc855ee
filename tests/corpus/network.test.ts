import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { egoNetwork, shortestPath } from "../../src/corpus/neighbourhood.ts";
import { networkMeasures } from "../../src/corpus/network/measures.ts";
import { seededRandom } from "../../src/corpus/random.ts";
import { articleOf, graphOf, shortEdges } from "./small-articles.ts";

type Edges = readonly (readonly [number, number, number?])[];

function measuresOf(order: number, edges: Edges) {
  return networkMeasures({
    order,
    sources: Uint32Array.from(edges, ([source]) => source),
    targets: Uint32Array.from(edges, ([, target]) => target),
    weights: Float64Array.from(edges, ([, , weight]) => weight ?? 1),
  });
}

describe("measures of nodes, worked by hand", () => {
  test("betweenness on a line of four: each inner node is on 2 of the 3 paths between others", () => {
    const { betweenness, method } = measuresOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect([...betweenness]).toEqual([0, 2 / 3, 2 / 3, 0]);
    expect(method).toBe("exact");
  });

  test("betweenness on a square: each node is on half of the one path of two ways", () => {
    const square: Edges = [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ];
    for (const score of measuresOf(4, square).betweenness) expect(score).toBeCloseTo(1 / 6, 15);
  });

  test("PageRank of a pair is one half each; weights pull", () => {
    expect([...measuresOf(2, [[0, 1]]).pagerank]).toEqual([0.5, 0.5]);
    const { pagerank } = measuresOf(3, [
      [0, 1, 9],
      [0, 2, 1],
    ]);
    // r1 = 0.05 + 0.85 · 0.9 r0, r2 = 0.05 + 0.85 · 0.1 r0, r0 = 0.05 + 0.85 (r1 + r2).
    const middle = (0.05 + 0.85 * 0.1) / (1 - 0.85 ** 2);
    const byHand = [middle, 0.05 + 0.765 * middle, 0.05 + 0.085 * middle];
    pagerank.forEach((score, node) => {
      expect(score).toBeCloseTo(byHand[node] as number, 12);
    });
  });

  test("two triangles with a bridge: two communities, all in the 2-core, the node that hangs on it in the 1-core", () => {
    const { community, core } = measuresOf(8, [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [3, 5],
      [4, 5],
      [5, 6],
    ]);
    expect([...community]).toEqual([0, 0, 0, 1, 1, 1, 1, 2]);
    expect([...core]).toEqual([2, 2, 2, 2, 2, 2, 1, 0]);
  });

  test("of no nodes, and of nodes without edges", () => {
    expect(measuresOf(0, []).pagerank).toHaveLength(0);
    const { pagerank, community, core, betweenness } = measuresOf(2, []);
    expect([[...pagerank], [...community], [...core], [...betweenness]]).toEqual([
      [0.5, 0.5],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test("betweenness of a large network is an estimate that says so, the same each time", () => {
    const random = seededRandom(3);
    const order = 3_000;
    const edges = new Map<string, readonly [number, number]>();
    while (edges.size < 36_000) {
      const [a, b] = [Math.floor(random() ** 2 * order), Math.floor(random() * order)];
      if (a !== b) edges.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
    }
    const [one, two] = [measuresOf(order, [...edges.values()]), measuresOf(order, [...edges.values()])];
    expect(one.method).toBe("128 pivots");
    expect(two).toEqual(one);
  });
});

test("any network: PageRank sums to 1, cores are at most degrees, communities are numbered by their first node", () => {
  const network = fc.integer({ min: 1, max: 12 }).chain((order) => {
    const end = fc.nat({ max: order - 1 });
    return fc.tuple(
      fc.constant(order),
      fc.uniqueArray(fc.tuple(end, end), { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` }),
    );
  });
  fc.assert(
    fc.property(network, ([order, pairs]) => {
      const edges = pairs.filter(([a, b]) => a !== b);
      const { pagerank, core, community } = measuresOf(order, edges);
      expect(pagerank.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 10);
      const degrees = core.map((_, node) => edges.filter((ends) => ends.includes(node)).length);
      core.forEach((k, node) => {
        expect(k).toBeLessThanOrEqual(degrees[node] as number);
      });
      const seen = [...new Set(community)];
      expect(seen).toEqual(seen.map((_, number) => number));
    }),
  );
});

describe("around an entity", () => {
  const graph = graphOf([
    articleOf("one", null, "a with b. b with c. c with d. a with e. e with f. a with e. e with d. d with d."),
  ]);

  test("the ego network holds what is near and what is between", () => {
    expect(shortEdges({ ...graph, edges: [...egoNetwork(graph, "a", 1).edges] })).toEqual(["a-b 1/1", "a-e 2/1"]);
    expect(egoNetwork(graph, "a", 2).nodes.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(shortEdges({ ...graph, edges: [...egoNetwork(graph, "d", 1).edges] })).toEqual(["c-d 1/1", "d-e 1/1"]);
  });

  test("a path is the shortest, of those as short the strongest", () => {
    const path = (from: string, to: string) => shortestPath(graph, from, to)?.map(({ source, target }) => `${source}-${target}`);
    expect(path("a", "d")).toEqual(["a-e", "d-e"]);
    expect(path("d", "a")).toEqual(["d-e", "a-e"]);
    expect(path("c", "f")).toEqual(["c-d", "d-e", "e-f"]);
    expect(path("a", "a")).toEqual([]);
    expect(shortestPath(graphOf([articleOf("one", null, "a with b. c.")]), "a", "c")).toBe(null);
  });
});
