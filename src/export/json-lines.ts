/** Records as JSON Lines: one a line, each line ended by a line feed. */
export function* jsonLines(records: Iterable<unknown>): Iterable<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
