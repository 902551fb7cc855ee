import { nameTypes, stretchesOf } from "../src/article/discover/labels.ts";
import type { Example } from "./examples.ts";

/** Counts of names by type: right, proposed, marked. */
export type Tally = Map<string, { right: number; proposed: number; marked: number }>;

/** Adds the names of an example to the counts: exact tokens and type; `other` is left out. */
export function count(tally: Tally, { sentences, gold }: Example, labels: Uint8Array): void {
  for (const [from, to] of sentences) {
    const marked = stretchesOf(gold, from, to).filter(({ type }) => type < 3);
    const keys = new Set(marked.map(({ first, last, type }) => `${first} ${last} ${type}`));
    const proposed = stretchesOf(labels, from, to).filter(({ type }) => type < 3);
    for (const { type } of marked) for (const row of rowsOf(tally, type)) row.marked++;
    for (const { first, last, type } of proposed) {
      for (const row of rowsOf(tally, type)) {
        row.proposed++;
        if (keys.has(`${first} ${last} ${type}`)) row.right++;
      }
    }
  }
}

function rowsOf(tally: Tally, type: number) {
  return ["all", nameTypes[type] as string].map((key) => {
    const row = tally.get(key) ?? { right: 0, proposed: 0, marked: 0 };
    tally.set(key, row);
    return row;
  });
}

/** F1 in percent of one row. */
export function f1(tally: Tally, key = "all"): number {
  const { right, proposed, marked } = tally.get(key) ?? { right: 0, proposed: 0, marked: 0 };
  return proposed + marked === 0 ? 0 : (200 * right) / (proposed + marked);
}

/** One line: F1 of all and by type, with precision and recall. */
export function shown(tally: Tally): string {
  return ["all", "person", "place", "organization"]
    .map((key) => {
      const { right, proposed, marked } = tally.get(key) ?? { right: 0, proposed: 0, marked: 0 };
      const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
      return `${key} ${f1(tally, key).toFixed(2)} (P ${percent(right, proposed)} R ${percent(right, marked)})`;
    })
    .join("  ");
}
