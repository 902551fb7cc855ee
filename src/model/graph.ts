import * as z from "zod";
import { zones } from "./article.ts";
import { entityTypes } from "./entry.ts";

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const day = z.string().nullable();

export const sliceNames = ["day", "week", "month", "year"] as const;
/** How long a slice of time is: 2024-01-31, 2024-W05 (ISO 8601), 2024-01, 2024. */
export type SliceName = (typeof sliceNames)[number];

export const graphNodeSchema = z.object({
  id: z.string(),
  type: z.enum(entityTypes),
  label: z.string(),
  labels: z.record(z.string(), z.string()),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2, where the list tells it."),
  mentions: count,
  articles: count,
  windows: count.describe("Windows in which it is mentioned."),
  degree: count.describe("Edges."),
  weightedDegree: count.describe("Sum of the counts of its edges."),
  community: count.describe("Louvain community, numbered by its first node."),
  pagerank: share.describe("PageRank, edges weighted by count; sums to 1."),
  betweenness: share.describe("Share of shortest paths, in steps, that lead through it; see the key betweenness of the graph."),
  provisional: z.literal(true).optional().describe("Of a candidate, which no list has; absent of a listed entity."),
  core: count.describe("The largest k for which the node is in the k-core."),
});

export const graphEdgeSchema = z.object({
  source: z.string(),
  target: z.string(),
  count: count.describe("Windows in which both are mentioned."),
  articles: count,
  npmi: z.number().min(-1).max(1).describe("Normalised pointwise mutual information over windows."),
  logLikelihood: z.number().describe("Dunning's G² of the two-by-two table of windows."),
  pValue: share.describe("Chance of a G² as large without any link between the two."),
  jaccard: share.describe("Windows with both, as a share of windows with either."),
  cosine: share.describe("Windows with both, as a share of the geometric mean of the windows of each."),
  backbone: share.describe("Disparity filter significance; small is strong."),
  noiseCorrected: z.number().min(-1).max(1).describe("Noise-corrected score: 0 as expected, 1 far above."),
  noiseCorrectedDeviation: z.number().min(0).describe("Standard deviation of the noise-corrected score."),
  firstOn: day,
  lastOn: day,
  slices: z.record(z.string(), count).describe("The count by slice of time; windows of undated articles are in none."),
  evidence: z
    .array(z.object({ article: z.string(), sentence: count }))
    .describe("Articles spread evenly over time, each with the sentence in which the pair is complete."),
});

const headSchema = {
  schema: z.literal("comention/graph@1"),
  window: z.string().describe("sentence, paragraph, article, or tokens:N."),
  articles: count.describe("Articles counted: no duplicates, and within the period asked for."),
  windows: count.describe("Windows with at least one linked mention."),
  slice: z.enum(sliceNames),
  leftOut: z
    .object({
      zones: z.array(z.enum(zones)).describe("Mentions in sentences of these zones are not counted."),
      ambiguousMentions: count.describe("Mentions of a listed name that could not be linked to one entity."),
      duplicates: count.describe("Articles that are near-duplicates of a counted one."),
      outsidePeriod: count.describe("Articles outside --since and --until, or undated when either is given."),
      edges: count.describe("Edges that --min-articles or --backbone took away."),
    })
    .describe("What the graph does not hold."),
  filters: z
    .object({
      types: z.array(z.enum(entityTypes)),
      since: day,
      until: day,
      minArticles: count,
      backbone: z.number().nullable(),
      candidates: share.optional().describe("The least score of candidates that are nodes; absent where none are."),
    })
    .describe("What was asked for."),
  betweenness: z.string().describe("exact, or of how many seeded pivots it is an estimate."),
};

export const graphSchema = z
  .object({ ...headSchema, nodes: z.array(graphNodeSchema), edges: z.array(graphEdgeSchema) })
  .describe("Who is mentioned with whom: undirected, source < target by code units, sorted.");

/** All of a graph's file but its nodes and edges. */
export const graphHeadSchema = z.object(headSchema);

/** The co-mention graph as `graph/comentions.json` holds it. */
export type Graph = z.infer<typeof graphSchema>;
export type GraphNode = z.infer<typeof graphNodeSchema>;
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

/**
 * A graph whose edges can be gone through any number of times, in order, without all of them being held in memory. Every
 * {@link Graph} is one.
 */
export interface GraphView extends Omit<Graph, "edges"> {
  readonly edges: Iterable<GraphEdge>;
}
