import * as z from "zod";
import type { AnnotatedArticle } from "./article.ts";
import { origins, zones } from "./article.ts";
import { entityTypes } from "./entry.ts";
import { problemSchema } from "./problem.ts";

const offset = z.int().min(0);
const span = { start: offset, end: offset };

export const mentionSchema = z.object({
  ...span,
  text: z.string().min(1),
  type: z.enum(entityTypes),
  entity: z.string().nullable(),
  origin: z.enum(origins),
  name: z.string(),
  score: z.number().min(0).max(1),
  clitic: z.string().optional().describe("Proclitics written before the name, not part of the span."),
  evidence: z.array(z.object({ rule: z.string(), weight: z.number(), detail: z.string() })),
  alternatives: z.array(z.object({ entity: z.string(), score: z.number() })),
});

export const articleFileSchema = z
  .object({
    schema: z.literal("comention/article@1"),
    id: z.string(),
    source: z.object({
      path: z.string(),
      sha256: z.string(),
      bytes: offset,
      charset: z.string().optional().describe("The charset it was read in, where that is not UTF-8."),
      url: z.string().optional().describe("The page's own address, where the file tells it."),
      author: z.string().optional().describe("As the file tells it."),
      stretches: z
        .array(z.tuple([offset, offset, offset, offset]).readonly())
        .readonly()
        .optional()
        .describe(
          "Of Markdown, where the text stands in the decoded file: begin in the text, begin in the file, UTF-16 units in the " +
            "text, units in the file. Stretches of equal lengths map unit by unit, others (a reference such as &amp;) as a whole.",
        ),
    }),
    language: z.string(),
    publishedOn: z.string().nullable(),
    title: z.object(span).describe("Empty (start equals end) where there is no title."),
    offsetUnit: z.literal("utf-16"),
    text: z.string(),
    sentences: z.array(
      z.object({
        ...span,
        zone: z.enum(zones),
        block: offset.optional().describe("Number of the block of text (paragraph, heading) it is part of."),
        repeats: offset.optional().describe("Number of the sentence this one prints again."),
      }),
    ),
    mentions: z.array(mentionSchema).describe("Sorted by start, never overlapping."),
    demonyms: z.array(z.object({ ...span, text: z.string(), entity: z.string() })),
    problems: z.array(problemSchema),
  })
  .describe("One annotated article. Offsets are UTF-16 code units, half-open.");

/** An annotated article as it is written: `articles/<path>.json`, and a line of `comention annotate`. */
export type ArticleFile = z.infer<typeof articleFileSchema>;

/** What stands around an unlisted name that its mention does not tell. */
export interface MentionSetting {
  /** The title or office written before it, with its complement: وزير الدفاع التركي "Turkish minister of defence"; or empty. */
  readonly role: string;
  /** Where that begins; the name's own start where there is none. */
  readonly roleStart: number;
  /** The name with a few words of its sentence on both sides. */
  readonly phrase: string;
}

/** What the corpus phase needs of an article: all of its file but the text, and what only the text tells. */
export interface ArticleDigest extends Omit<ArticleFile, "text" | "schema" | "offsetUnit"> {
  /** Of each mention the tokens of the text before it; windows measured in tokens need them. */
  readonly mentionTokens?: readonly number[];
  /** Of each mention of an unlisted name the title before it and a few words around it; null for other mentions. */
  readonly mentionSettings?: readonly (MentionSetting | null)[];
  /** What near-duplicates are told by; null in an article of few words. */
  readonly signature?: Uint8Array | null;
}

/** The article's last layer in the order and form of its file. */
export function toArticleFile(article: AnnotatedArticle): ArticleFile {
  return {
    schema: "comention/article@1",
    id: article.id,
    source: article.source,
    language: article.language,
    publishedOn: article.publishedOn,
    title: article.title,
    offsetUnit: "utf-16",
    text: article.text,
    sentences: article.sentences.map(({ start, end, zone, block, repeats }) =>
      repeats === undefined ? { start, end, zone, block } : { start, end, zone, block, repeats },
    ),
    mentions: article.mentions.map((mention) => ({
      ...mention,
      evidence: [...mention.evidence],
      alternatives: [...mention.alternatives],
    })),
    demonyms: article.demonyms.map(({ start, end, text, entity }) => ({ start, end, text, entity })),
    problems: [...article.problems],
  };
}
