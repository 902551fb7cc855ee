import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/article/kinds/date.ts";

describe("isoDate", () => {
  test.each([
    ["2024-05-01", "2024-05-01"],
    ["2024-05-01T10:00:00+02:00", "2024-05-01T10:00:00+02:00"],
    ["2024-05-01 10:00:00", "2024-05-01T10:00:00"],
    ["Wed, 01 May 2024 23:30:00 -0500", "2024-05-01"],
    ["1 May 2024", "2024-05-01"],
    ["May 1st, 2024 at noon", "2024-05-01"],
    ["1er août 2024", "2024-08-01"],
    ["الأربعاء 1 مايو 2024", "2024-05-01"],
    ["١ كانون الثاني ٢٠٢٤", "2024-01-01"], // 1 January 2024, as the Levant says it
    ["2024/5/1", "2024-05-01"],
    ["20240501103000", "2024-05-01"],
    ["01/05/2024", null],
    ["2024-02-30", null],
    ["2024-13-01", null],
    ["yesterday", null],
    ["", null],
  ])("%j is %j", (written, iso) => expect(isoDate(written)).toBe(iso));

  test("takes any text, and what it gives begins with a day", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(isoDate(text) ?? "2024-01-01").toMatch(/^\d{4}-\d\d-\d\d/);
      }),
    );
  });
});
