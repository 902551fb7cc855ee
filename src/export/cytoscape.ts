import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { nodePlaces, type Place } from "./node-places.ts";
import { wellFormed } from "./offsets.ts";

/**
 * The graph as Cytoscape.js takes it (`cytoscape(JSON.parse(text))`), Cytoscape as .cyjs and networkx (`cytoscape_graph`): an element a line. An edge's
 * weight is its count of windows; each node has a place, for the layout `preset`, and a name, which Cytoscape shows.
 */
export function cytoscape(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", lines(run))];
}

async function* lines(run: FinishedRun): AsyncIterable<string> {
  const { window, slice } = await run.graphHead();
  yield `{"data":${JSON.stringify({ name: "comentions", window, slice })},\n"elements":{"nodes":[`;
  const places = await placesOf(run);
  const taken = new Set<string>();
  let number = 0;
  for await (const node of run.nodes()) {
    if (node.id.startsWith(edgePrefix)) taken.add(node.id);
    // networkx knows a node by its value.
    const data = { id: node.id, value: node.id, name: node.label, ...valuesOf(node, nodeAttributes) };
    yield `${number === 0 ? "\n" : ",\n"}${element({ data, position: places[number] })}`;
    number++;
  }
  yield `],\n"edges":[`;
  number = 0;
  for await (const edge of run.edges()) {
    const { source, target, count } = edge;
    const data = { id: edgeId(number, taken), source, target, weight: count, ...valuesOf(edge, edgeAttributes) };
    yield `${number === 0 ? "\n" : ",\n"}${element({ data })}`;
    number++;
  }
  yield "]}}\n";
}

/** Of each node no more is held than its place needs. */
async function placesOf(run: FinishedRun): Promise<readonly Place[]> {
  const nodes: { readonly community: number; readonly windows: number }[] = [];
  for await (const { community, windows } of run.nodes()) nodes.push({ community, windows });
  return nodePlaces(nodes);
}

const edgePrefix = "edge-";

/** Nodes and edges share their ids in Cytoscape, so an edge is given one that no node has. */
function edgeId(number: number, taken: ReadonlySet<string>): string {
  let id = `${edgePrefix}${number}`;
  while (taken.has(id)) id += "-";
  return id;
}

function valuesOf<Row>(row: Row, attributes: readonly Attribute<Row>[]): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const { name, of } of attributes) {
    const value = of(row);
    if (value !== null) values[name] = value;
  }
  return values;
}

function element(value: object): string {
  return JSON.stringify(value, (_key, inner) => (typeof inner === "string" ? wellFormed(inner) : inner));
}
