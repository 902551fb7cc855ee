import * as z from "zod";
import { fileSchemas } from "../model/schemas.ts";

/**
 * The published JSON Schemas (draft 2020-12) by their file names under schemas/, made of the zod schemas that the
 * program itself reads and writes by. They allow further keys, as later versions may add some.
 */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fileSchemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}
