/** The types these two packages ship name a default export that Node, importing CommonJS, has as the module itself. */
declare module "graphology-communities-louvain" {
  const louvain: (
    graph: import("graphology").UndirectedGraph,
    options: { readonly getEdgeWeight: string; readonly rng: () => number },
  ) => Readonly<Record<string, number>>;
  export default louvain;
}

declare module "graphology-metrics/centrality/pagerank.js" {
  const pagerank: (
    graph: import("graphology").UndirectedGraph,
    options: { readonly getEdgeWeight: string; readonly tolerance: number; readonly maxIterations: number },
  ) => Readonly<Record<string, number>>;
  export default pagerank;
}
