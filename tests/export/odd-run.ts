import type { FinishedRun } from "../../src/export/format.ts";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { smallArticle, smallEntity, smallRun } from "./small-run.ts";

/** An emoji is two UTF-16 code units and one code point, a fatha (a vowel mark) one of either. */
export const articles = [
  smallArticle(
    "أخبار/😀 1.txt",
    '😀 قال أنطونيو غوتيريش: «الأممُ المتحدة» 👩‍👩‍👧 في طرابلس.\r\nAntónio said "no", twice.',
    [
      ["أنطونيو غوتيريش", "person", "antonio-guterres"],
      ["طرابلس", "place", "tripoli"],
      ["António", "person", null],
    ],
    "ar",
  ),
  { ...smallArticle("=cmd|' /C calc'!A0", "Tripoli", [["Tripoli", "place", "tripoli"]]), publishedOn: "2024-02-29T08:00:00Z" },
];
export const entities = [
  smallEntity("antonio-guterres", "person", { refs: { wikidata: "Q1253" } }),
  { ...smallEntity("tripoli", "place"), label: "-Tripoli", names: [{ text: "طرابلس", count: 1 }], firstOn: "2024-02-29" },
];
export const edge: GraphEdge = {
  ...{ source: "antonio-guterres", target: "tripoli", count: 3, articles: 2, npmi: -0.25, logLikelihood: 1.5, pValue: 0.2 },
  ...{ jaccard: 0.5, cosine: 0.5, backbone: 0.04, noiseCorrected: 0.1, noiseCorrectedDeviation: 0.01 },
  ...{ firstOn: "2024-02-29", lastOn: "2024-03-01", slices: { "2024-02": 1, "2024-03": 2 } },
  evidence: [{ article: "أخبار/😀 1.txt", sentence: 0 }],
};
export const nodes = entities.map(({ id, type, label, labels, country }): GraphNode => {
  const counts = { mentions: 1, articles: 1, windows: 1, degree: 1, weightedDegree: 3, community: 0, pagerank: 0.5 };
  return { id, type, label, labels, country, ...counts, betweenness: 0, core: 1 };
});
/** A finished run of what breaks exports: emoji, vowel marks, line ends, quotation marks, formulas, commas. */
export const oddRun: FinishedRun = {
  ...smallRun(articles, entities, [], [edge], nodes),
  graphHead: async () => ({
    ...{ schema: "comention/graph@1", window: "sentence", articles: 2, windows: 2, slice: "month", betweenness: "exact" },
    leftOut: { zones: ["furniture"], ambiguousMentions: 0, duplicates: 0, outsidePeriod: 0, edges: 0 },
    filters: { types: ["person", "place", "organization"], since: null, until: null, minArticles: 1, backbone: null },
  }),
};
