import { describe, expect, test } from "vitest";
import { mergeRows } from "../../src/gazetteer/merge.ts";
import { readJsonLines } from "../../src/gazetteer/rows.ts";
import { statisticsOf } from "../../src/gazetteer/statistics.ts";

const list = [
  { id: "tripoli", type: "place", labels: { ar: "طرابلس", en: "Tripoli" }, country: "LY", place: { kind: "capital" } },
  { id: "tripoli-lb", type: "place", labels: { ar: "طرابلس" }, names: ["Tripoli"], country: "LB", place: { kind: "city" } },
  { id: "haftar", type: "person", labels: { ar: "خليفة حفتر" }, names: [{ text: "حفتر", strength: "weak" }], country: "LY" },
];

describe("statisticsOf", () => {
  const statistics = statisticsOf(mergeRows(readJsonLines(list.map((row) => JSON.stringify(row)).join("\n"), "l").rows).entries);

  test("counts entries by type, country, kind and language of labels", () => {
    expect(statistics.entries).toBe(3);
    expect(statistics.types).toEqual({ place: 2, person: 1 });
    expect(statistics.countries).toEqual({ LY: 2, LB: 1 });
    expect(statistics.kinds).toEqual({ "place/capital": 1, "place/city": 1 });
    expect(statistics.labelLanguages).toEqual({ ar: 3, en: 1 });
  });

  test("counts listed names by strength, script and language", () => {
    const { listed, strong, weak, scripts, languages } = statistics.names;
    expect({ listed, strong, weak }).toEqual({ listed: 6, strong: 5, weak: 1 });
    expect(scripts).toEqual({ arabic: 4, latin: 2 });
    expect(languages).toEqual({ ar: 3, "not told": 2, en: 1 });
  });

  test("counts folded names, those that entries share, and the longest", () => {
    const { distinct, shared, mostShared, longest } = statistics.names;
    expect({ distinct, shared }).toEqual({ distinct: 4, shared: 2 });
    expect(mostShared).toEqual([
      { name: "tripoli", entries: 2 },
      { name: "طرابلس", entries: 2 },
    ]);
    expect(longest[0]).toEqual({ name: "خليفة حفتر", words: 2, entry: "haftar" });
  });

  test("counts the spellings that names imply by their rules", () => {
    const { generated, generatedBy } = statistics.names;
    expect(Object.values(generatedBy).reduce((sum, count) => sum + count, 0)).toBe(generated);
    expect(generated).toBeGreaterThan(0);
  });
});
