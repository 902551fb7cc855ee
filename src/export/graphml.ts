import type { GraphView } from "../model/graph.ts";
import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import { escapeXml } from "./xml.ts";

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** GraphML's words for the types of attributes. */
const typeNames = { string: "string", integer: "int", double: "double" } as const;

/** The graph as GraphML 1.0. An edge's `weight` is its count of windows; a null is left out. */
export function* graphml({ nodes, edges }: GraphView): Iterable<string> {
  yield head;
  yield* keys("node", "n", nodeAttributes);
  yield `  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>\n`;
  yield* keys("edge", "e", edgeAttributes);
  yield `  <graph id="comentions" edgedefault="undirected">\n`;
  for (const node of nodes) {
    yield `    <node id="${escapeXml(node.id)}">${data(node, "n", nodeAttributes)}</node>\n`;
  }
  for (const edge of edges) {
    const weight = `<data key="weight">${edge.count}</data>`;
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
    yield `    <edge ${ends}>${weight}${data(edge, "e", edgeAttributes)}</edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

/** Ids of keys are unique in the document, so those of nodes and of edges bear a prefix. */
function* keys<Row>(holder: "node" | "edge", prefix: string, attributes: readonly Attribute<Row>[]): Iterable<string> {
  for (const { name, type } of attributes) {
    yield `  <key id="${prefix}_${name}" for="${holder}" attr.name="${name}" attr.type="${typeNames[type]}"/>\n`;
  }
}

function data<Row>(row: Row, prefix: string, attributes: readonly Attribute<Row>[]): string {
  return attributes
    .map(({ name, of }) => {
      const value = of(row);
      return value === null ? "" : `<data key="${prefix}_${name}">${escapeXml(String(value))}</data>`;
    })
    .join("");
}
