import { describe, expect, test } from "vitest";
import { type Finding, lint, lintRules } from "../../src/gazetteer/lint.ts";
import { mergeRows } from "../../src/gazetteer/merge.ts";
import { readJsonLines } from "../../src/gazetteer/rows.ts";

type Row = Readonly<Record<string, unknown>>;

function findings(...rows: readonly Row[]): Finding[] {
  const text = rows.map((row) => JSON.stringify(row)).join("\n");
  return [...lint(mergeRows(readJsonLines(text, "list.jsonl").rows).entries)];
}

const place = (id: string, label: string, more: Row = {}): Row => ({ id, type: "place", labels: { en: label }, ...more });
const rulesOf = (...rows: readonly Row[]) => findings(...rows).map(({ rule, entry }) => `${rule} ${entry}`);

describe("lint", () => {
  test("finds nothing in an entry as it should be", () => {
    const row = { id: "benghazi", type: "place", labels: { ar: "بنغازي", en: "Benghazi" }, country: "LY" };
    expect(findings({ ...row, place: { lat: 32.1, lon: 20.1, kind: "city" } })).toEqual([]);
  });

  /** Rule, rows that break it, the same rows mended. */
  const cases: readonly (readonly [rule: string, entry: string, bad: readonly Row[], good: readonly Row[]])[] = [
    [
      "shared-name",
      "a",
      [
        { id: "a", type: "organization", labels: { ar: "وزارة الدفاع" } },
        { id: "b", type: "organization", labels: { ar: "وزاره الدفاع" } },
      ],
      [
        { id: "a", type: "organization", labels: { ar: "وزارة الدفاع" } },
        { id: "b", type: "organization", labels: { en: "Turkish MoD" }, names: [{ text: "وزارة الدفاع", strength: "weak" }] },
      ],
    ],
    [
      "shared-place-name",
      "a",
      [place("a", "Tripoli"), place("b", "Tripoli")],
      [place("a", "Tripoli"), place("b", "Tripoli, Lebanon")],
    ],
    ["id-differs-by-case", "A1", [place("A1", "Sirte"), place("a1", "Derna")], [place("a1", "Sirte"), place("a2", "Derna")]],
    [
      "duplicate-name",
      "a",
      [{ id: "a", type: "place", labels: { ar: "غدامس" }, names: ["غَدامس"] }],
      [{ id: "a", type: "place", labels: { ar: "غدامس" }, names: ["غداميس"] }],
    ],
    // "against", a function word
    [
      "common-word",
      "a",
      [{ id: "a", type: "organization", labels: { ar: "ضد" } }],
      [{ id: "a", type: "organization", labels: { ar: "ضد الفساد" } }],
    ],
    [
      "given-name-alone",
      "a",
      [{ id: "a", type: "person", labels: { ar: "محمد صلاح" }, names: ["محمد"] }],
      [{ id: "a", type: "person", labels: { ar: "محمد صلاح" }, names: [{ text: "محمد", strength: "weak" }] }],
    ],
    ["not-a-name", "a", [place("a", "Sirte", { names: ["X"] })], [place("a", "Sirte", { names: ["Sx"] })]],
    ["mixed-scripts", "a", [place("a", "Sirte سرت")], [place("a", "Sirte", { names: ["سرت"] })]],
    [
      "persian-letters",
      "a",
      [place("a", "Karak", { names: ["الکرک"] })],
      [place("a", "Karak", { names: [{ text: "الکرک", lang: "fa" }] })],
    ],
    [
      "class-word",
      "a",
      [{ id: "a", type: "place", labels: { ar: "مدينة بنغازي" }, place: { kind: "city" } }],
      [{ id: "a", type: "place", labels: { ar: "مدينة بنغازي" }, names: ["بنغازي"], place: { kind: "city" } }],
    ],
    [
      "class-word",
      "a",
      [place("a", "City of Derna", { place: { kind: "city" } })],
      [place("a", "Derna", { place: { kind: "city" } })],
    ],
    ["bad-id", "a b", [place("a b", "Sirte")], [place("a-b", "Sirte")]],
    ["bad-id", "a\u0007", [place("a\u0007", "Sirte")], [place("a7", "Sirte")]],
    ["bad-id", "x".repeat(201), [place("x".repeat(201), "Sirte")], [place("x".repeat(200), "Sirte")]],
    ["no-label", "a", [{ id: "a", type: "place", names: ["Sirte"] }], [place("a", "Sirte")]],
    ["unknown-country", "a", [place("a", "Sirte", { country: "Libya" })], [place("a", "Sirte", { country: "LY" })]],
    ["unknown-country", "a", [place("a", "Sirte", { country: "ZZ" })], [place("a", "Sirte")]],
    [
      "zero-coordinates",
      "a",
      [place("a", "Sirte", { place: { lat: 0, lon: 0 } })],
      [place("a", "Sirte", { place: { lat: 0, lon: 16.6 } })],
    ],
  ];

  test.each(cases)("tells of %s", (rule, entry, bad, good) => {
    expect(rulesOf(...bad)).toEqual([`${rule} ${entry}`]);
    expect(rulesOf(...good)).toEqual([]);
  });

  test("has a case of each of its rules", () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(lintRules));
  });

  test("leaves the key place of what is no place to the reading of lists, which refuses the row", () => {
    const { problems } = readJsonLines(
      '{"id":"a","type":"person","labels":{"en":"Somebody"},"place":{"kind":"city"}}',
      "list.jsonl",
    );
    expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual(["gazetteer/invalid-row list.jsonl:1"]);
  });

  test("tells of a shared name once, with the first three others", () => {
    const rows = ["a", "b", "c", "d", "e", "f"].map((id) => place(id, "San Juan"));
    expect(findings(...rows).map(({ message }) => message)).toEqual([
      '"san juan" is a strong name of b, c, d and 2 more too; make it weak where it needs context.',
    ]);
  });

  test("names the alias that lacks its class word", () => {
    const [finding] = findings({ id: "a", type: "place", labels: { ar: "مدينة بنغازي" }, place: { kind: "city" } });
    expect(finding?.message).toBe('"مدينة بنغازي" holds the word "مدينة"; list "بنغازي" as a name too.');
  });
});
