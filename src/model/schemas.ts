import type * as z from "zod";
import { articleFileSchema } from "./article-file.ts";
import { articleRecordSchema, candidateRecordSchema, entityRecordSchema, runRecordSchema } from "./corpus-files.ts";
import { entrySchema } from "./entry.ts";
import { exportFileSchema } from "./export-file.ts";
import { goldArticleSchema } from "./gold.ts";
import { graphSchema } from "./graph.ts";
import { judgementSchema } from "./judgement.ts";

/** Every file format of ours by the name of its published JSON Schema (`schemas/<name>.schema.json`). */
export const fileSchemas: Readonly<Record<string, z.ZodType>> = {
  article: articleFileSchema,
  "article-record": articleRecordSchema,
  candidate: candidateRecordSchema,
  entity: entityRecordSchema,
  entry: entrySchema,
  export: exportFileSchema,
  gold: goldArticleSchema,
  graph: graphSchema,
  judgement: judgementSchema,
  run: runRecordSchema,
};
