import * as z from "zod";
import { entityTypes } from "./entry.ts";

const offset = z.int().min(0);

/** What a judgement on a mention has, and one on a name has not. */
const ofMention = ["article", "start", "end", "text"];

const shared = {
  article: z.string().min(1).optional().describe("Id of the article; with start, end and text the mention that is judged."),
  start: offset.optional().describe("In UTF-16 code units of the article's text."),
  end: offset.optional(),
  text: z.string().min(1).optional().describe("The article's text from start to end."),
  prefix: z.string().optional().describe("The text right before, by which the place is found again where the article changed."),
  suffix: z.string().optional().describe("The text right after."),
  name: z.string().min(1).optional().describe("Instead of a mention: every unlisted mention of this name, in all articles."),
  judgedBy: z.string().optional(),
  judgedAt: z.iso.datetime({ offset: true }).optional(),
  note: z.string().optional(),
};

/** One line of a file of judgements. Unknown keys are kept. A later line on the same address replaces an earlier one. */
export const judgementSchema = z
  .discriminatedUnion("decision", [
    z.looseObject({ decision: z.literal("link"), entity: z.string().min(1).describe("Id of a listed entity."), ...shared }),
    z.looseObject({ decision: z.literal("unlisted"), type: z.enum(entityTypes), ...shared }),
    z.looseObject({ decision: z.literal("no-name"), ...shared }),
    z.looseObject({ decision: z.literal("undecided"), ...shared }),
  ])
  .refine(
    ({ name, article, start, end, text }) => (name === undefined) !== (article === undefined) && isWhole(name, start, end, text),
    {
      message: "it needs either name, or article, start, end and text",
    },
  )
  .refine(({ start, end, text }) => start === undefined || end === undefined || text?.length === end - start, {
    message: "text has not the length that start and end tell in UTF-16 code units",
    path: ["text"],
  })
  // The published JSON Schema says in its own words what the first refinement says.
  .meta({
    description:
      "One judgement: what a person decided of a mention, or of every mention of an unlisted name. link: it is this listed entity; unlisted: it is a name of this type and of no listed entity; no-name: it is no name; undecided: an earlier judgement is withdrawn.",
    type: "object",
    if: { type: "object", required: ["name"] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword; nothing awaits this object.
    then: { type: "object", not: { anyOf: ofMention.map((key) => ({ type: "object", required: [key] })) } },
    else: { type: "object", required: ofMention },
  });

/** What a person decided of a mention or an unlisted name: data, replayed on every run it is given to. */
export type Judgement = z.infer<typeof judgementSchema>;

/** A judgement on one mention of one article. */
export type MentionJudgement = Judgement & {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Whether a judgement is on one mention; else it is on every unlisted mention of its name. */
export function isOnMention(judgement: Judgement): judgement is MentionJudgement {
  return judgement.article !== undefined;
}

function isWhole(name: string | undefined, ...parts: readonly unknown[]): boolean {
  return parts.every((part) => (part === undefined) === (name !== undefined));
}
