import { adjacencyOf, type EdgeList } from "./adjacency.ts";
import { betweenness } from "./betweenness.ts";
import { communities } from "./communities.ts";
import { coreNumbers } from "./cores.ts";
import { pagerank } from "./pagerank.ts";

/** Measures of nodes that need the whole network, by the number of the node. */
export interface NetworkMeasures {
  readonly pagerank: Float64Array;
  readonly community: Uint32Array;
  readonly core: Uint32Array;
  readonly betweenness: Float64Array;
  /** How betweenness was counted. */
  readonly method: string;
}

/** Every measure of nodes. The result depends on the order of nodes and edges alone. */
export function networkMeasures(edges: EdgeList): NetworkMeasures {
  const network = adjacencyOf(edges);
  const { scores, method } = betweenness(network);
  return {
    pagerank: pagerank(network),
    community: communities(network),
    core: coreNumbers(network),
    betweenness: scores,
    method,
  };
}
