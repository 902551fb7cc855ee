import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../marked.ts";
import { compactList } from "./compact-list.ts";
import { readCases } from "./read-cases.ts";

const folder = new URL("cases/", import.meta.url);
const files = readdirSync(folder).sort();

for (const file of files) {
  describe(file.replace(/\.txt$/, ""), () => {
    for (const { title, list, cases } of readCases(readFileSync(new URL(file, folder), "utf8"))) {
      describe(title, () => {
        const gazetteer = compactList(list);
        for (const { why, line, marked, zones } of cases) {
          test(`${line}: ${why}`, () => check(marked, gazetteer, zones));
        }
      });
    }
  });
}

test("every phenomenon has its cases", () => {
  expect(files.length).toBeGreaterThan(0);
});
