import * as z from "zod";
import { entityTypes } from "./entry.ts";

const offset = z.int().min(0);

export const goldArticleSchema = z
  .looseObject({
    id: z.string().describe("Path or id of the article."),
    sha256: z.string().optional().describe("Of the text in UTF-8."),
    language: z.string().optional(),
    text: z.string().optional(),
    mentions: z.array(
      z.looseObject({
        start: offset,
        end: offset,
        text: z.string(),
        type: z.enum(entityTypes),
        entity: z.string().nullable(),
      }),
    ),
  })
  .describe("One article of a gold file, with the mentions that are right. Offsets are UTF-16 code units, half-open.");

/** An article with the mentions that are right: one line of a gold file. */
export type GoldArticle = z.infer<typeof goldArticleSchema>;
export type GoldMention = GoldArticle["mentions"][number];
