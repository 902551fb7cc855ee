import * as z from "zod";
import { entityTypes } from "./entry.ts";
import { problemSchema } from "./problem.ts";

/**
 * How much a name tells by itself: `full` has several parts, `single` one of its own, `bare` is a nisba, a title, a kunya,
 * a usual given name or an ordinary word, which many share; such a name is never taken for another's spelling.
 */
export const standings = ["full", "single", "bare"] as const;
export type Standing = (typeof standings)[number];

/**
 * How a listed name is near to a candidate, the surest first: the `same-name` (which was not linked for want of evidence),
 * another `spelling`, the name in the `other-script`, or one whose last word it is, a `short-form`.
 */
export const nearRelations = ["same-name", "spelling", "other-script", "short-form"] as const;

/** Why two names may be one entity's; the surest first. */
export const joinRules = ["title-off", "usual-spelling", "spelling", "short-form", "middle-names", "other-script"] as const;
export type JoinRule = (typeof joinRules)[number];

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
    id: z.string().describe("Of this group of names: candidate: and the key."),
    key: z.string().describe("Folded form of the name that stands for all."),
    keys: z.array(z.string()).describe("Folded forms of all its names, sorted."),
    text: z.string().describe("The fullest and most mentioned name, in its most frequent spelling."),
    type: z.enum(entityTypes),
    standing: z
      .enum(standings)
      .describe(
        "full: a name of several parts; single: one of its own; bare: a nisba, kunya, title or usual word, which many share.",
      ),
    labels: z.record(z.string(), z.string()).describe("A name in each script, by the code of its language."),
    score: z.number().min(0).max(1).describe("Mean of the scores of its mentions."),
    settles: z
      .number()
      .min(0)
      .describe("Mentions that listing it is expected to link: the sum of their scores; 0 for a bare name."),
    mentions: count,
    articles: count,
    names: z.array(spelling).describe("Spellings met in the text, short forms too, most frequent first."),
    evidence: z.array(z.object({ rule: z.string(), count })),
    roles: z.array(spelling).describe("Titles and offices written before it."),
    country: z.string().nullable().describe("A guess: ISO 3166-1 alpha-2; null where too little speaks for one."),
    countries: z
      .array(z.object({ country: z.string(), count }))
      .describe(
        "What speaks for each country: listed entities and demonyms in its sentences, those in titles before it threefold.",
      ),
    company: z
      .array(z.object({ entity: z.string(), count }))
      .describe("Listed entities that stand in a sentence with it, and in how many."),
    similar: z
      .array(
        z.object({ entity: z.string(), name: z.string(), similarity: z.number().min(0).max(1), relation: z.enum(nearRelations) }),
      )
      .describe("Listed names that it may be, or be a spelling of."),
    joins: z
      .array(z.object({ name: z.string(), to: z.string(), rule: z.enum(joinRules), similarity: z.number().min(0).max(1) }))
      .describe("Why each further name was taken for the same entity's."),
    contexts: z
      .array(z.object({ article: z.string(), start: count, end: count, phrase: z.string() }))
      .describe("Where it stands, with a few words around it, in the first articles by id."),
  })
  .describe("One line of candidates.jsonl: a probable entity that nobody listed, with all its names.");

/** A probable entity that nobody listed, gathered over all articles: one line of `candidates.jsonl`. */
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
      candidatesLetGo: count
        .optional()
        .describe("Names in few articles that were let go, so that memory stays bounded; absent where none was."),
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
    title: z
      .union([z.string(), z.object({ start: count, end: count })])
      .optional()
      .describe("The title; or where it stands in the text, as an annotated article tells it, so that one can be read again."),
    language: z.string().optional(),
    publishedOn: z.string().nullable().optional(),
  })
  .describe("An article as JSON: a line of JSON Lines, or an item of a JSON array.");

/** An article as a JSON record gives it. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
