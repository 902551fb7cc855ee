import * as z from "zod";
import { articleFileSchema } from "./article-file.ts";
import { candidateRecordSchema, entityRecordSchema } from "./corpus-files.ts";
import { graphSchema } from "./graph.ts";

export const exportFileSchema = z
  .object({
    schema: z.literal("comention/export@1"),
    articles: z.array(articleFileSchema),
    entities: z.array(entityRecordSchema),
    candidates: z.array(candidateRecordSchema),
    graph: graphSchema,
  })
  .describe("A whole run as one JSON document, a record a line. Offsets are UTF-16 code units, half-open.");
