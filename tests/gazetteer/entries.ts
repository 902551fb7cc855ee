import type { Entry } from "../../src/model/entry.ts";

/** An entry with these names and, besides, what `rest` says. */
export function entryOf(id: string, names: readonly string[], rest: Partial<Entry> = {}): Entry {
  return {
    id,
    type: "place",
    labels: {},
    names: names.map((text) => ({ text, lang: null, strength: "strong", generated: null })),
    country: null,
    kind: null,
    gender: null,
    prominence: null,
    population: null,
    extra: {},
    ...rest,
  };
}
