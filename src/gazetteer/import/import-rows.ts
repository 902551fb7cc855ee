import { entrySchema } from "../../model/entry.ts";
import type { ImportFormat, ImportOptions, ImportSource, Outcome } from "./import-format.ts";

/**
 * Reads a file of others into rows that are valid, of a type wanted and prominent enough; everything else is a problem or
 * is passed over with a reason. Outcomes are in the order of the file, in batches, and the same for the same bytes.
 */
export async function* importRows(
  format: ImportFormat,
  source: ImportSource,
  options: ImportOptions,
): AsyncGenerator<readonly Outcome[]> {
  for await (const outcomes of format.read(source, options))
    yield outcomes.map((outcome) => checked(outcome, source.name, options));
}

function checked(outcome: Outcome, file: string, { types, leastProminence }: ImportOptions): Outcome {
  if (!("row" in outcome)) return outcome;
  const { row } = outcome;
  if (!types.includes(row.type)) return { skipped: `type ${row.type} is not wanted` };
  if (row.prominence !== undefined && row.prominence < leastProminence) return { skipped: "less prominent than wanted" };
  const parsed = entrySchema.safeParse(row);
  if (parsed.success) return outcome;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "row"}: ${message}`).join("; ");
  const message = `Record "${row.id}" left out, mend it: ${faults}.`;
  return { problem: { code: "import/invalid-record", message, source: outcome.at ?? file } };
}
