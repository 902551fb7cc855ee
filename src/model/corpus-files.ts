import * as z from "zod";
import { entityTypes } from "./entry.ts";
import { problemSchema } from "./problem.ts";

const count = z.int().min(0);
const spelling = z.object({ text: z.string(), count });

export const entityRecordSchema = z
  .object({
    id: z.string(),
    type: z.enum(entityTypes),
    label: z.string(),
    labels: z.record(z.string(), z.string()),
    country: z.string().nullable(),
    mentions: count,
    articles: count,
    names: z.array(spelling).describe("The spellings met in the text, most frequent first."),
    firstOn: z.string().nullable(),
    lastOn: z.string().nullable(),
    entry: z.record(z.string(), z.unknown()).describe("The other keys of the gazetteer entry, handed on."),
  })
  .describe("One line of entities.jsonl: a listed entity that the articles mention.");

/** A listed entity that the articles mention: one line of `entities.jsonl`. */
export type EntityRecord = z.infer<typeof entityRecordSchema>;

export const candidateRecordSchema = z
  .object({
    key: z.string().describe("Folded form that groups the spellings."),
    text: z.string().describe("The most frequent spelling."),
    type: z.enum(entityTypes),
    score: z.number().min(0).max(1),
    mentions: count,
    articles: count,
    names: z.array(spelling),
    evidence: z.array(z.object({ rule: z.string(), count })),
    contexts: z.array(z.object({ article: z.string(), start: count, end: count })),
    similar: z
      .array(z.object({ entity: z.string(), name: z.string(), similarity: z.number().min(0).max(1) }))
      .describe("Listed names it could be a spelling of."),
  })
  .describe("One line of candidates.jsonl: a name nobody listed.");

/** A name nobody listed, gathered over all articles: one line of `candidates.jsonl`. */
export type CandidateRecord = z.infer<typeof candidateRecordSchema>;

export const duplicateRecordSchema = z.object({
  article: z.string(),
  of: z.string().describe("The first article, in the order of the inputs, that it is like; which was first written is not told."),
  similarity: z
    .number()
    .min(0)
    .max(1)
    .describe("Share of three-word shingles that both hold, as estimated; 1 for the same text."),
});

/** An article left out of the counts, as it is like one that counts. */
export type DuplicateRecord = z.infer<typeof duplicateRecordSchema>;

export const runRecordSchema = z
  .object({
    schema: z.literal("comention/run@1"),
    comention: z.string(),
    node: z.string(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
    status: z.enum(["finished", "interrupted"]),
    options: z.record(z.string(), z.unknown()),
    gazetteer: z.object({ fingerprint: z.string(), folders: z.array(z.string()), entries: count, names: count }),
    counts: z.object({
      inputs: count,
      articles: count,
      annotated: count.describe("Articles worked through in this run."),
      reused: count.describe("Articles taken from the run before, as nothing changed."),
      removed: count.describe("Outputs removed, as their inputs are gone."),
      mentions: count,
      entities: count,
      candidates: count,
      edges: count,
      problems: count,
    }),
    duplicates: z
      .array(duplicateRecordSchema)
      .describe("Articles that are like another one, which alone counts in the graph, entities and candidates."),
    problems: z.array(problemSchema),
    timings: z.record(z.string(), z.number()).describe("Milliseconds by step."),
  })
  .describe("run.json: what was run, with what, and how it went. The only file that differs between equal runs.");

export type RunRecord = z.infer<typeof runRecordSchema>;

export const articleRecordSchema = z
  .looseObject({
    id: z.string().min(1),
    text: z.string(),
    title: z.string().optional(),
    language: z.string().optional(),
    publishedOn: z.string().nullable().optional(),
  })
  .describe("An article as JSON: a line of JSON Lines, or an item of a JSON array.");

/** An article as a JSON record gives it. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
