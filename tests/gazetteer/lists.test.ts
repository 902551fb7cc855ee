import { describe, expect, test } from "vitest";
import { lint } from "../../src/gazetteer/lint.ts";
import { mergeRows } from "../../src/gazetteer/merge.ts";
import { readCsv, readJsonLines } from "../../src/gazetteer/rows.ts";

const rowsOf = (...rows: readonly object[]) => readJsonLines(rows.map((row) => JSON.stringify(row)).join("\n"), "a.jsonl").rows;
const entriesOf = (...rows: readonly object[]) => mergeRows(rowsOf(...rows)).entries;

describe("readJsonLines", () => {
  test("a bad row is a problem with file and line, and the others load", () => {
    const text =
      '\ufeff{"id":"a","type":"place","labels":{"ar":"مصر"}}\r\n\r\nnot json\n{"id":"b","type":"planet","names":["x"]}\n{"id":"c","type":"person"}\n';
    const { rows, problems } = readJsonLines(text, "lists/a.jsonl");
    expect(rows.map(({ row, source }) => [row.id, source])).toEqual([["a", "lists/a.jsonl:1"]]);
    expect(problems.map(({ code, source }) => [code, source])).toEqual([
      ["gazetteer/invalid-row", "lists/a.jsonl:3"],
      ["gazetteer/invalid-row", "lists/a.jsonl:4"],
      ["gazetteer/invalid-row", "lists/a.jsonl:5"],
    ]);
  });

  test("a problem's message holds the fault and the row", () => {
    expect(readJsonLines('{"id":"b","type":"planet","names":["x"]}', "a.jsonl").problems[0]?.message).toMatch(/type.*planet/s);
  });

  test("unknown keys are kept", () => {
    expect(entriesOf({ id: "a", type: "person", names: ["x y"], role: "envoy" })[0]?.extra).toEqual({ role: "envoy" });
  });
});

describe("readCsv", () => {
  test("reads the columns of the contract", () => {
    const { rows } = readCsv(
      "id,type,label_ar,label_en,names,country,population,wikidata\ntripoli,place,طرابلس,Tripoli,Trables | Tarabulus,LY,1200000,Q3579\n",
      "a.csv",
    );
    expect(rows).toMatchObject([
      {
        source: "a.csv:2",
        row: {
          id: "tripoli",
          labels: { ar: "طرابلس", en: "Tripoli" },
          names: ["Trables", "Tarabulus"],
          country: "LY",
          place: { population: 1200000 },
          refs: { wikidata: "Q3579" },
        },
      },
    ]);
  });

  test("a line break inside quotes does not shift line numbers", () => {
    const { rows, problems } = readCsv('id,type,label_en\na,person,"A\nB"\nb,planet,C\nc,person,D\n', "a.csv");
    expect(rows.map(({ source }) => source)).toEqual(["a.csv:2", "a.csv:5"]);
    expect(problems.map(({ source }) => source)).toEqual(["a.csv:4"]);
  });
});

describe("mergeRows", () => {
  test("one id in two lists: names unite, the later row wins on the rest", () => {
    const [entry] = entriesOf(
      { id: "a", type: "place", labels: { en: "Old" }, names: ["x"], country: "LY", prominence: 0.1 },
      { id: "a", type: "place", labels: { en: "New", ar: "جديد" }, names: ["y"], prominence: 0.9 },
    );
    expect(entry).toMatchObject({ country: "LY", prominence: 0.9, labels: { en: "New", ar: "جديد" } });
    expect(entry?.names.map(({ text }) => text).sort()).toEqual(["New", "Old", "x", "y", "جديد"].sort());
  });

  test("another type under the same id is left out with a problem", () => {
    const rows = rowsOf({ id: "a", type: "place", names: ["x y"] }, { id: "a", type: "person", names: ["z z"] });
    const { entries, problems } = mergeRows(rows);
    expect(entries).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "gazetteer/conflicting-type", source: "a.jsonl:2" }]);
  });

  test("a spelling listed as weak is weak, also where a label or another list has it", () => {
    const [entry] = entriesOf(
      { id: "a", type: "place", labels: { en: "Reading" } },
      { id: "a", type: "place", names: [{ text: "READING", strength: "weak" }] },
    );
    expect(entry?.names.every(({ strength }) => strength === "weak")).toBe(true);
  });

  test("a GeoNames feature code becomes a kind of ours", () => {
    expect(entriesOf({ id: "a", type: "place", names: ["x y"], place: { kind: "PPLC" } })[0]?.kind).toBe("capital");
  });

  test.each([
    ["as CLDR calls it", { ar: "ليبيا", en: "Libya" }, "LY", "country"],
    ["as newspapers do", { ar: "السعودية", en: "Saudi Arabia" }, "SA", "country"],
    ["with other hamzas", { ar: "اوكرانيا", en: "Ukraine" }, "UA", "country"],
    ["in English otherwise than CLDR", { en: "Turkey" }, "TR", "country"],
    ["by one label only: a capital of the state's Arabic name", { ar: "تونس", en: "Tunis" }, "TN", null],
  ])("a place without a kind that is called as its state is, %s", (_, labels, country, kind) => {
    expect(entriesOf({ id: "a", type: "place", labels, country })[0]?.kind).toBe(kind);
  });
});

describe("lint", () => {
  const rulesOf = (...rows: readonly object[]) => [...lint(entriesOf(...rows))].map(({ rule, entry }) => `${entry} ${rule}`);

  test("has nothing to say about a good list", () => {
    expect(rulesOf({ id: "a", type: "person", labels: { ar: "فتحي باشاغا", en: "Fathi Bashagha" }, country: "LY" })).toEqual([]);
  });

  test.each([
    ["a nisba", { id: "a", type: "place", names: ["ليبي"] }, "a common-word"],
    ["a single letter", { id: "a", type: "place", names: ["و"] }, "a not-a-name"],
    ["two scripts in one name", { id: "a", type: "place", names: ["مصر Egypt"] }, "a mixed-scripts"],
    ["a Persian letter", { id: "a", type: "place", names: ["لیبیا"] }, "a persian-letters"],
    ["no country code", { id: "a", type: "place", names: ["x y"], country: "Libya" }, "a unknown-country"],
  ])("finds %s", (_, row, finding) => expect(rulesOf(row)).toContain(finding));

  test("finds a strong name that two entries share, and none where it is weak", () => {
    const one = { id: "a", type: "person", labels: { ar: "صالح الورفلي" } };
    expect(rulesOf(one, { id: "b", type: "person", labels: { ar: "صالح الورفلى" } })).toEqual(["a shared-name"]);
    expect(
      rulesOf(one, { id: "b", type: "person", labels: { ar: "ب ج د ه" }, names: [{ text: "صالح الورفلي", strength: "weak" }] }),
    ).toEqual([]);
  });
});
