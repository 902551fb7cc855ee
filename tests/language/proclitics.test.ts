import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proclitics } from "../../src/language/ar/proclitics.ts";
import type { ProcliticReading } from "../../src/language/language.ts";
import { languages } from "../../src/language/languages.ts";
import { procliticReadings } from "../../src/language/proclitics.ts";

describe("proclitic readings", () => {
  it.each([
    ["وباشاغا", ["و+باشاغا", "وب+اشاغا"]], // "and Bashagha"
    ["وبالقاهره", ["و+بالقاهره", "وب+القاهره"]], // "and in Cairo"
    ["للامم", ["ل+لامم", "لل+الامم", "لل+اللامم"]], // "to the nations"
    ["للجنه", ["ل+لجنه", "لل+الجنه", "لل+اللجنه"]], // "to the committee"
    ["بنغازي", ["ب+نغازي"]], // "Benghazi": that it is a listed name itself is for matching to see
    ["بك", []],
    ["القاهره", []],
  ])("of %s are %j", (key, readings) => {
    expect(procliticReadings(key, proclitics).map(({ key: rest, clitic }) => `${clitic}+${rest}`)).toEqual(readings);
  });

  it("are those of the grammar spelled out, letter by letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."وفبكلاليم"), maxLength: 8 }), (key) => {
        expect(procliticReadings(key, proclitics)).toEqual(spelledOut(key));
      }),
      { numRuns: 5_000 },
    );
  });

  it("have each letter in one slot, and letters that are one unit", () => {
    for (const rules of languages.flatMap((language) => language.proclitics ?? [])) {
      const letters = rules.slots.flatMap((slot) => [...slot]);
      expect(new Set(letters).size).toBe(letters.length);
      for (const letter of [...letters, ...rules.restored.flatMap(({ after, before }) => [after, before])]) {
        expect(letter).toHaveLength(1);
      }
    }
  });
});

function spelledOut(key: string): ProcliticReading[] {
  const readings: ProcliticReading[] = [];
  const add = (rest: string, from: number, clitic: string) => {
    if (rest.length >= 2) readings.push({ key: rest, from, clitic });
  };
  const preposition = (word: string, at: number, before: string) => {
    if (!/^[بكل]./u.test(word)) return;
    add(word.slice(1), at + 1, before + word[0]);
    if (!word.startsWith("لل")) return;
    add(`ا${word.slice(1)}`, at + 1, `${before}لل`);
    add(`ال${word.slice(1)}`, at + 1, `${before}لل`);
  };
  preposition(key, 0, "");
  if (/^[وف]/u.test(key)) {
    add(key.slice(1), 1, key[0] as string);
    preposition(key.slice(1), 1, key[0] as string);
  }
  return readings;
}
