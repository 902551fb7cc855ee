import { describe, expect, test } from "vitest";
import { familyNamesByFrequency } from "../../src/language/ar/family-names.ts";
import { givenNamesByFrequency } from "../../src/language/ar/given-names.ts";
import { arabic } from "../../src/language/ar/index.ts";
import { nisbaForms } from "../../src/language/ar/nisba.ts";
import { nisbaStems } from "../../src/language/ar/nisba-stems.ts";
import { english } from "../../src/language/en/index.ts";
import type { Language } from "../../src/language/language.ts";
import { lexiconOf } from "../../src/language/lexicon.ts";
import { foldName } from "../../src/language/words.ts";

const folded = (words: readonly string[]) => new Set(words.map(foldName));
const formsOf = (stem: string, qualifier?: string) =>
  nisbaForms(nisbaStems.find((row) => row.stem === stem && row.qualifier === qualifier) ?? { stem: "", place: "" }).forms;

describe("Arabic names", () => {
  test("3,000 given names and 1,000 family names, each in one class of frequency", () => {
    const given = Object.values(givenNamesByFrequency);
    const family = Object.values(familyNamesByFrequency);
    expect(folded(given.flat()).size).toBeGreaterThanOrEqual(3000);
    expect(folded(family.flat()).size).toBeGreaterThanOrEqual(1000);
    expect(folded(given.flat()).size).toBe(given.flat().length);
    expect(folded(family.flat()).size).toBe(family.flat().length);
  });

  test.each(["محمد", "أحمد", "علي", "حسن", "جون"])("%s is common", (name) => {
    expect(givenNamesByFrequency.common).toContain(name);
  });

  test("none is a title, a class word or a place's nisba, which would hide that reading", () => {
    const { titles, classWordsBefore } = lexiconOf(arabic);
    const common = [...folded(givenNamesByFrequency.rare), ...folded(familyNamesByFrequency.rare)];
    expect(common.filter((key) => titles.has(key) || classWordsBefore.has(key))).toEqual([]);
  });

  test.each(["لسوريا", "بليبيا", "وليبيا", "لندن", "كان", "بين", "على", "إلى", "أن", "هو"])(
    "%s is no name: its proclitic or its sense as a word comes first",
    (word) => {
      const { givenNames, familyNames } = lexiconOf(arabic);
      expect(familyNames.has(foldName(word))).toBe(false);
      if (word !== "على") expect(givenNames.has(foldName(word))).toBe(false);
    },
  );
});

describe.each([arabic, english])("words among the names of $code", (language: Language) => {
  test("are names of the lists", () => {
    const { givenNames, familyNames, nameWords } = lexiconOf(language);
    expect(nameWords.size).toBeGreaterThan(0);
    expect([...nameWords].filter((key) => !givenNames.has(key) && !familyNames.has(key))).toEqual([]);
  });
});

describe("nisbas and demonyms", () => {
  test("of at least 230 states and territories in Arabic, 228 in English", () => {
    const states = (rows: readonly { readonly country?: string }[]) => new Set(rows.flatMap(({ country }) => country ?? [])).size;
    expect(states(nisbaStems)).toBeGreaterThanOrEqual(230);
    expect(states(english.demonyms)).toBeGreaterThanOrEqual(228);
  });

  test.each([
    ["ليبي", undefined, ["ليبي", "الليبية", "ليبيان", "الليبيتين", "الليبيون", "ليبيين", "ليبيات"]],
    ["تركي", undefined, ["التركية", "الأتراك", "تركيين"]],
    ["كوري", "جنوبي", ["كوري جنوبي", "الكورية الجنوبية", "الكوريون الجنوبيون", "الكوريين الجنوبيين"]],
    ["كوري", "شمالي", ["الكوري الشمالي", "كورية شمالية"]],
    ["هندي", undefined, ["الهنود", "هندية"]],
    ["فرنسي", undefined, ["الفرنسيون", "فرنسيات"]],
    ["بوروندي", undefined, ["البوروندي", "بوروندية"]],
    ["أميركي", undefined, ["الأميركية", "الأميركيون", "أميركان"]],
    ["مغربي", undefined, ["المغاربة", "مغربيتان"]],
    ["كردي", undefined, ["الأكراد", "الكردية"]],
    ["خليجي", undefined, ["الخليجية", "خليجيون"]],
    ["غيني", "استوائي", ["الغينية الاستوائية"]],
  ])("%s %s is declined", (stem, qualifier, expected) => {
    expect(formsOf(stem, qualifier)).toEqual(expect.arrayContaining(expected));
  });

  test("a nisba written like its place leaves the bare form to the place: هايتي is Haiti, هايتية Haitian", () => {
    expect(formsOf("هايتي")).not.toContain("هايتي");
    expect(formsOf("هايتي")).toEqual(expect.arrayContaining(["هايتية", "الهايتي"]));
  });
});

describe("titles", () => {
  test.each([arabic, english])("at least 300 in $code, counted by their forms", ({ titles }: Language) => {
    expect(folded(titles.flatMap(({ forms }) => forms)).size).toBeGreaterThanOrEqual(300);
  });

  test.each(["القائم بأعمال", "نائب وزير", "مساعد وزير", "الرئيس المؤقت", "اللواء المتقاعد", "المقررة الخاصة", "قاضي التحقيق"])(
    "%s is an Arabic title",
    (title) => {
      expect(lexiconOf(arabic).titles.has(foldName(title))).toBe(true);
    },
  );
});
