import { compareText } from "../model/span.ts";

/** Counts as a list, the most frequent first, equals in code unit order. */
export function ranked(counts: ReadonlyMap<string, number>): { text: string; count: number }[] {
  return Array.from(counts, ([text, count]) => ({ text, count })).sort(
    (a, b) => b.count - a.count || compareText(a.text, b.text),
  );
}
