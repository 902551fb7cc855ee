import { UndirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import type { GraphEdge, GraphNode, GraphView } from "../model/graph.ts";
import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import { legalXml } from "./xml.ts";

/**
 * The graph as GEXF 1.3 (https://gexf.net), for Gephi. An edge's weight is its count of windows. No date is written, so
 * that equal graphs give equal bytes.
 */
export function gexf({ nodes, edges: all }: GraphView): string {
  const edges = [...all];
  const graph = new UndirectedGraph();
  const numbers = new Map(nodes.map(({ id }, number) => [id, String(number)]));
  for (const number of numbers.values()) graph.addNode(number);
  edges.forEach(({ source, target }, number) => {
    graph.addUndirectedEdgeWithKey(String(number), numbers.get(source), numbers.get(target));
  });
  const written = write(graph, {
    version: "1.3",
    formatNode: (key) => {
      const node = nodes[Number(key)] as GraphNode;
      const { label, ...attributes } = valuesOf(node, nodeAttributes);
      return fixed({ key: legalXml(node.id) }, { label: label as string, attributes });
    },
    formatEdge: (key) => {
      const edge = edges[Number(key)] as GraphEdge;
      const ends = { source: legalXml(edge.source), target: legalXml(edge.target) };
      return fixed(ends, { weight: edge.count, attributes: valuesOf(edge, edgeAttributes) });
    },
  });
  return `${withTypes(written)}\n`;
}

function valuesOf<Row>(row: Row, attributes: readonly Attribute<Row>[]): Record<string, string | number | null> {
  const pairs = attributes.map(({ name, of }) => {
    const value = of(row);
    return [name, typeof value === "string" ? legalXml(value) : value] as const;
  });
  return Object.fromEntries(pairs);
}

/**
 * Keeps the values of some keys, whatever is assigned to them later. The nodes of the graphology graph are numbers, as ids
 * such as "constructor" would clash with what every object has; the writer puts those numbers over what we format.
 */
function fixed<Element extends object>(values: Readonly<Record<string, string>>, element: Element): Element {
  for (const [key, value] of Object.entries(values)) {
    Object.defineProperty(element, key, { get: () => value, set: () => undefined });
  }
  return element;
}

const doubles: ReadonlySet<string> = new Set(
  [...nodeAttributes, ...edgeAttributes].filter(({ type }) => type === "double").map(({ name }) => name),
);

/** The writer calls a column of whole numbers integer; two graphs could then not be laid over each other. */
function withTypes(written: string): string {
  return written.replace(/(<attribute id="(\w+)" title="\w+" type=)"integer"/g, (whole, head: string, name: string) =>
    doubles.has(name) ? `${head}"double"` : whole,
  );
}
