import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listsOnDisk, stateBodies } from "../../gazetteers/build/state-bodies.mjs";
import { nisbaStems } from "../../src/language/ar/nisba-stems.ts";
import { demonymForms } from "../../src/language/en/demonym-forms.ts";
import { foldName } from "../../src/language/words.ts";

const made = stateBodies({ nisbaStems, demonymForms, foldName, ...listsOnDisk() });

interface Row {
  readonly id: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly names: readonly (string | { readonly text: string })[];
}

const rows = new Map(
  made
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
    .map((row) => [row.id, row]),
);
const spellings = (id: string) => {
  const row = rows.get(id);
  return [...Object.values(row?.labels ?? {}), ...(row?.names ?? []).flatMap((name) => (typeof name === "string" ? [name] : []))];
};

describe("bodies of states", () => {
  test("are committed as the script makes them", () => {
    expect(readFileSync("gazetteers/organizations/generated/state-bodies.jsonl", "utf8")).toBe(made);
  });

  test.each([
    [
      "ministry-of-defence-libya",
      ["وزارة الدفاع الليبية", "وزارة الدفاع في ليبيا", "Libyan Ministry of Defence", "Ministry of Defence of Libya"],
    ],
    ["ministry-of-foreign-affairs-saudi-arabia", ["وزارة الخارجية السعودية", "Saudi Foreign Ministry"]],
    ["ministry-of-interior-south-korea", ["وزارة الداخلية الكورية الجنوبية", "South Korean Interior Ministry"]],
    ["ministry-of-health-south-africa", ["وزارة الصحة الجنوب أفريقية", "South African Ministry of Health"]],
    [
      "ministry-of-finance-united-arab-emirates",
      ["وزارة المالية الإماراتية", "UAE Finance Ministry", "Emirati Ministry of Finance"],
    ],
    ["ministry-of-education-yemen", ["وزارة التربية والتعليم اليمنية", "Yemeni Ministry of Education"]],
    ["ministry-of-justice-united-states", []],
    ["ministry-of-culture-iran", ["وزارة الثقافة الإيرانية", "Iranian Ministry of Culture"]],
    ["ministry-of-oil-iraq", ["وزارة النفط العراقية", "Iraqi Oil Ministry"]],
    ["ministry-of-agriculture-morocco", ["وزارة الفلاحة المغربية", "Moroccan Ministry of Agriculture"]],
    ["armed-forces-chad", ["الجيش التشادي", "القوات المسلحة التشادية", "Chadian army"]],
    ["central-bank-oman", ["البنك المركزي العماني", "Omani Central Bank"]],
    ["football-association-qatar", ["الاتحاد القطري لكرة القدم", "Qatari Football Association"]],
    ["national-football-team-brazil", ["المنتخب البرازيلي", "Brazil national football team"]],
  ])("%s in the forms newspapers use", (id, expected) => {
    expect(spellings(id)).toEqual(expect.arrayContaining(expected));
  });

  test("take the id of the body a list has already", () => {
    expect(spellings("pentagon")).toContain("American Defence Department");
    expect(rows.has("ministry-of-defence-united-states")).toBe(false);
    expect(spellings("bank-of-italy")).toContain("البنك المركزي الإيطالي");
  });

  test("a nisba with another sense makes a weak name only: الجيش المالي could be read otherwise", () => {
    expect(rows.get("armed-forces-mali")?.names).toContainEqual({ text: "الجيش المالي", strength: "weak" });
  });
});
