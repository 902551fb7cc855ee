import * as z from "zod";
import { entityTypes } from "./entry.ts";

const count = z.int().min(0);

export const graphNodeSchema = z.object({
  id: z.string(),
  type: z.enum(entityTypes),
  label: z.string(),
  labels: z.record(z.string(), z.string()),
  mentions: count,
  articles: count,
  degree: count,
  community: count,
  pagerank: z.number(),
});

export const graphEdgeSchema = z.object({
  source: z.string(),
  target: z.string(),
  count: count.describe("Windows in which both are mentioned."),
  articles: count,
  npmi: z.number().min(-1).max(1).describe("Normalised pointwise mutual information over windows."),
  logLikelihood: z.number().describe("Dunning's G² of the two-by-two table of windows."),
  backbone: z.number().min(0).max(1).describe("Disparity filter significance; small is strong."),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
  evidence: z.array(z.object({ article: z.string(), sentence: count })),
});

export const graphSchema = z
  .object({
    schema: z.literal("comention/graph@1"),
    window: z.string(),
    articles: count,
    nodes: z.array(graphNodeSchema),
    edges: z.array(graphEdgeSchema),
  })
  .describe("Who is mentioned with whom: undirected, source < target by code units, sorted.");

/** The co-mention graph as `graph/comentions.json` holds it. */
export type Graph = z.infer<typeof graphSchema>;
export type GraphNode = z.infer<typeof graphNodeSchema>;
export type GraphEdge = z.infer<typeof graphEdgeSchema>;
