import { daysOfSlice } from "../corpus/days.ts";
import type { TimelineRow } from "../corpus/timeline.ts";
import type { EntityType } from "../model/entry.ts";
import type { GraphEdge, GraphNode, GraphView } from "../model/graph.ts";
import { compareText } from "../model/span.ts";
import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import { nodePlaces, nodeSizes, type Place } from "./node-places.ts";
import { escapeXml } from "./xml.ts";

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
`;

/** Colours that the colour-blind tell apart too (Okabe and Ito 2008). */
const colours: Readonly<Record<EntityType, string>> = {
  person: `r="0" g="114" b="178"`,
  place: `r="0" g="158" b="115"`,
  organization: `r="213" g="94" b="0"`,
};

const ownNodeAttributes = nodeAttributes.filter(({ name }) => name !== "label");

/**
 * The graph as GEXF 1.3 (https://gexf.net), for Gephi. An edge's weight is its count of windows. Where any article is
 * dated the graph is dynamic: an edge lasts from its first to its last day, a node from its first slice of time to its
 * last, undated ones always; and the counts of windows, by slice, are values that change. Nodes have a colour by type, a
 * size by windows and a first place by community. No date of writing is given, so that equal graphs give equal bytes.
 * `timeline` has the rows of every node, in the order of nodes, and can be gone through more than once.
 */
export function* gexf({ nodes, edges, ...graph }: GraphView, timeline: Iterable<TimelineRow>): Iterable<string> {
  const dynamic = isDated(timeline);
  const slicesOf = slicesByNode(timeline);
  yield head;
  yield `  <meta>\n    <creator>comention</creator>\n    <description>Who is mentioned with whom, by ${escapeXml(graph.window)}</description>\n  </meta>\n`;
  const time = dynamic ? ` mode="dynamic" timeformat="date" timerepresentation="interval"` : ` mode="static"`;
  yield `  <graph defaultedgetype="undirected" idtype="string"${time}>\n`;
  yield* attributesOf("node", ownNodeAttributes, dynamic);
  yield* attributesOf("edge", edgeAttributes, dynamic);
  const places = nodePlaces(nodes);
  const sizes = nodeSizes(nodes);
  yield `    <nodes count="${nodes.length}">\n`;
  for (const [number, node] of nodes.entries()) {
    const shown: Shown = { place: places[number] as Place, size: sizes[number] as number };
    yield nodeElement(node, shown, slicesOf(node.id));
  }
  yield `    </nodes>\n    <edges>\n`;
  let number = 0;
  for (const edge of edges) yield edgeElement(edge, number++);
  yield `    </edges>\n  </graph>\n</gexf>\n`;
}

function isDated(timeline: Iterable<TimelineRow>): boolean {
  for (const { slice } of timeline) if (slice !== null) return true;
  return false;
}

/** The dated rows of one node after the other; both are sorted by id, and the timeline may tell of entities that are no node. */
function slicesByNode(timeline: Iterable<TimelineRow>): (id: string) => TimelineRow[] {
  const rows = timeline[Symbol.iterator]();
  let next = rows.next();
  return (id) => {
    const own: TimelineRow[] = [];
    for (; next.done !== true && compareText(next.value.entity, id) <= 0; next = rows.next()) {
      if (next.value.entity === id && next.value.slice !== null) own.push(next.value);
    }
    return own;
  };
}

/** Static attributes stand last: graphology's reader keeps the types of the last declaration alone. */
function* attributesOf<Row>(holder: "node" | "edge", attributes: readonly Attribute<Row>[], dynamic: boolean): Iterable<string> {
  const name = "windows_by_slice";
  if (dynamic) {
    yield `    <attributes class="${holder}" mode="dynamic">\n      <attribute id="${name}" title="${name}" type="integer"/>\n    </attributes>\n`;
  }
  yield `    <attributes class="${holder}" mode="static">\n`;
  for (const { name, type } of attributes) yield `      <attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield `    </attributes>\n`;
}

interface Shown {
  readonly place: Place;
  readonly size: number;
}

function nodeElement(node: GraphNode, { place, size }: Shown, slices: readonly TimelineRow[]): string {
  const counts = slices.map(({ slice, windows }) => [slice as string, windows] as const);
  const [first, last] = [counts[0], counts.at(-1)];
  const life = first === undefined || last === undefined ? "" : lifetime(daysOfSlice(first[0])[0], daysOfSlice(last[0])[1]);
  return [
    `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}"${life}>\n`,
    values(node, ownNodeAttributes, counts),
    `        <viz:size value="${size}"/>\n        <viz:position x="${place.x}" y="${place.y}"/>\n`,
    `        <viz:color ${colours[node.type]}/>\n      </node>\n`,
  ].join("");
}

function edgeElement(edge: GraphEdge, number: number): string {
  const { source, target, count, firstOn, lastOn, slices } = edge;
  const life = firstOn === null || lastOn === null ? "" : lifetime(firstOn, lastOn);
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  return `      <edge id="${number}" ${ends} weight="${count}"${life}>\n${values(edge, edgeAttributes, Object.entries(slices))}      </edge>\n`;
}

function lifetime(first: string, last: string): string {
  return ` start="${first}" end="${last}"`;
}

function values<Row>(row: Row, attributes: readonly Attribute<Row>[], counts: readonly (readonly [string, number])[]): string {
  let text = "        <attvalues>\n";
  for (const { name, of } of attributes) {
    const value = of(row);
    if (value !== null) text += `          <attvalue for="${name}" value="${escapeXml(String(value))}"/>\n`;
  }
  for (const [slice, count] of counts) {
    text += `          <attvalue for="windows_by_slice" value="${count}"${lifetime(...daysOfSlice(slice))}/>\n`;
  }
  return `${text}        </attvalues>\n`;
}
