import type { GraphEdge, GraphNode } from "../model/graph.ts";

/** A column of a table of nodes or edges, and an attribute in graph files. `type` is in words that GEXF and GraphML make theirs. */
export interface Attribute<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "double";
  readonly of: (row: Row) => string | number | null;
}

/** What every graph format tells of a node besides its id. */
export const nodeAttributes: readonly Attribute<GraphNode>[] = [
  { name: "type", type: "string", of: ({ type }) => type },
  { name: "label", type: "string", of: ({ label }) => label },
  { name: "label_ar", type: "string", of: ({ labels }) => labels.ar ?? null },
  { name: "label_en", type: "string", of: ({ labels }) => labels.en ?? null },
  { name: "mentions", type: "integer", of: ({ mentions }) => mentions },
  { name: "articles", type: "integer", of: ({ articles }) => articles },
  { name: "degree", type: "integer", of: ({ degree }) => degree },
  { name: "community", type: "integer", of: ({ community }) => community },
  { name: "pagerank", type: "double", of: ({ pagerank }) => pagerank },
  { name: "country", type: "string", of: ({ country }) => country },
  { name: "windows", type: "integer", of: ({ windows }) => windows },
  { name: "weighted_degree", type: "integer", of: ({ weightedDegree }) => weightedDegree },
  { name: "betweenness", type: "double", of: ({ betweenness }) => betweenness },
  { name: "core", type: "integer", of: ({ core }) => core },
  { name: "status", type: "string", of: ({ provisional }) => statusOf(provisional) },
];

/** What every graph format tells of an edge besides its ends and its count of windows. */
export const edgeAttributes: readonly Attribute<GraphEdge>[] = [
  { name: "articles", type: "integer", of: ({ articles }) => articles },
  { name: "npmi", type: "double", of: ({ npmi }) => npmi },
  { name: "log_likelihood", type: "double", of: ({ logLikelihood }) => logLikelihood },
  { name: "backbone", type: "double", of: ({ backbone }) => backbone },
  { name: "p_value", type: "double", of: ({ pValue }) => pValue },
  { name: "jaccard", type: "double", of: ({ jaccard }) => jaccard },
  { name: "cosine", type: "double", of: ({ cosine }) => cosine },
  { name: "noise_corrected", type: "double", of: ({ noiseCorrected }) => noiseCorrected },
  { name: "noise_corrected_deviation", type: "double", of: ({ noiseCorrectedDeviation }) => noiseCorrectedDeviation },
  { name: "first_on", type: "string", of: ({ firstOn }) => firstOn },
  { name: "last_on", type: "string", of: ({ lastOn }) => lastOn },
];

/** How a table or graph file tells a candidate, which no list has, from a listed entity. */
export function statusOf(provisional: true | undefined): "listed" | "provisional" {
  return provisional === true ? "provisional" : "listed";
}
