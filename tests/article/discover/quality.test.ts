import { describe, expect, it } from "vitest";
import { sharedAvailable } from "../../shared-data.ts";
import { goldOf, read, shipped } from "./knowledge-of-tests.ts";

/** F1 in percent below which exact span and type on the development gold must not fall, with the shipped lists. */
const floors = { all: 85.5, ar: 88, en: 77 };

describe.skipIf(!sharedAvailable)("exact spans and types on real articles", () => {
  it("reaches the floors", () => {
    const knowledge = shipped("all");
    const rows = {
      all: { right: 0, found: 0, marked: 0 },
      ar: { right: 0, found: 0, marked: 0 },
      en: { right: 0, found: 0, marked: 0 },
    };
    for (const { text, language, mentions } of goldOf("gold/dev.jsonl")) {
      const marked = new Set(mentions.map(({ start, end, type }) => `${start} ${end} ${type}`));
      const found = read(text, knowledge).mentions;
      const right = found.filter(({ start, end, type }) => marked.has(`${start} ${end} ${type}`)).length;
      for (const row of [rows.all, language === "ar" ? rows.ar : rows.en]) {
        row.right += right;
        row.found += found.length;
        row.marked += mentions.length;
      }
    }
    const f1 = ({ right, found, marked }: typeof rows.all) => (200 * right) / (found + marked);
    expect(f1(rows.all)).toBeGreaterThanOrEqual(floors.all);
    expect(f1(rows.ar)).toBeGreaterThanOrEqual(floors.ar);
    expect(f1(rows.en)).toBeGreaterThanOrEqual(floors.en);
  });
});
