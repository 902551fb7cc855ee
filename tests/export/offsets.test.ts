import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength, codePointOffsets, withoutCarriageReturns } from "../../src/export/offsets.ts";

test("an emoji is one code point, and an Arabic letter with a diacritic two", () => {
  expect(codePointLength("😀")).toBe(1);
  expect(codePointLength("بَ")).toBe(2);
});

test("offsets agree with a count of the code points before them, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, at) => {
      const letters = [...text];
      const number = at % (letters.length + 1);
      expect(codePointOffsets(text)(letters.slice(0, number).join("").length)).toBe(number);
    }),
  );
});

test("neither a carriage return nor an unpaired surrogate shifts an offset when it is replaced", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const replaced = withoutCarriageReturns(`${text}\r\n\ud83d`);
      expect(replaced.length).toBe(text.length + 3);
      expect(replaced).not.toMatch(/\r|\p{Surrogate}/u);
    }),
  );
});
