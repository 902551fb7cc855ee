import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../marked.ts";
import { compactList } from "./compact-list.ts";
import { readCases } from "./read-cases.ts";

const folder = new URL("cases/", import.meta.url);
const files = readdirSync(folder).sort();
let cases = 0;

for (const file of files) {
  describe(file.replace(/\.txt$/, ""), () => {
    for (const section of readCases(readFileSync(new URL(file, folder), "utf8"))) {
      cases += section.cases.length;
      describe(section.title, () => {
        const gazetteer = compactList(section.list);
        for (const { why, line, marked, zones } of section.cases) {
          test(`${line}: ${why}`, () => check(marked, gazetteer, zones));
        }
      });
    }
  });
}

test("there are as many cases as there ever were", () => {
  expect(cases).toBeGreaterThanOrEqual(996);
});
