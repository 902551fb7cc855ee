import type { DuplicateFinder } from "../corpus/near-duplicate-groups.ts";
import { csvRows } from "./csv.ts";

/** Where the table stands under an output folder. */
export const duplicatesPath = "duplicates.csv";

/**
 * The groups of near-duplicates as CSV, a row an article. A group bears the id of its counted article, whose row comes
 * first; `similarity` is to that one.
 */
export function* duplicatesCsv({ groups }: Pick<DuplicateFinder, "groups">): Iterable<string> {
  yield csvRows([["group", "article", "counted", "similarity"]]);
  for (const { counted, others } of groups()) {
    yield csvRows([
      [counted, counted, "yes", 1],
      ...others.map(({ article, similarity }) => [counted, article, "no", similarity]),
    ]);
  }
}
