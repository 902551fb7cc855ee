import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { base1, base2 } from "../../src/language/hashing.ts";
import { WordScanner } from "../../src/language/scan.ts";
import { expansionOf, flags, learn } from "../../src/language/units.ts";
import { field, recordSize } from "../../src/language/word-record.ts";
import { keyOf, splitWords, wordKey } from "../../src/language/words.ts";
import { naiveFold, naiveKey, naiveWords } from "./naive-words.ts";

/** What words are made of and parted by, the awkward cases often. */
const pieces = [
  ..."اأإآٱبةىيكلوفعنءؤئـًَُّٰﻻﷲﺍ٠١٩۴",
  ..."پچکگیےہھ\u0750\u08a0\u06dd\u0600",
  ..."abszABSZéÉßæıİʼʻʿøﬁＡ\u0300\u0301\u0345",
  ..."Ωжюก中あ①Ⅳ½ª",
  ..."'’‘`´\"-–—_.,،؛؟!?:;()«»/…",
  ..." \t\n\r\u00a0\u2028\u3000\ufeff\u200b\u200d\u200f\u2066\u00ad\u2010\u2011\u0085\u0000",
  ..."0129",
  "U.S.",
  "J. ",
  "'s",
  "’s ",
  "ʼs",
  "Ж.Ю.",
  "𝐀.",
  "𐞀",
  "😀",
  "𞸀",
  "\ud800",
  "\udc00",
  "الل",
  "عبد الله",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 24 })
  .map((parts) => parts.join(""));

describe("words", () => {
  it("agree with the definition on any part of any text", () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (whole, a, b) => {
        // A part begins where a character does: at the beginning of the nearest one before.
        const start = characterStart(whole, Math.min(a, whole.length));
        const end = Math.max(start, whole.length - b);
        expect(splitWords(whole, start, end)).toEqual(naiveWords(whole, start, end));
      }),
      { numRuns: 20_000 },
    );
  });

  it("fold to the keys of the definition", () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const word of naiveWords(whole)) {
          expect(keyOf(whole, word)).toBe(naiveKey(whole, word));
          const { key, offsets } = wordKey(whole, word);
          expect(key).toBe(naiveKey(whole, word));
          expect(offsets).toHaveLength(key.length + 1);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it("are hashed by their keys", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const scanner = new WordScanner("left-out");
        scanner.read(whole);
        scanner.scan(0, whole.length);
        const keys = naiveWords(whole)
          .map((word) => naiveKey(whole, word))
          .filter((key) => key !== "");
        expect(scanner.count).toBe(keys.length);
        keys.forEach((key, number) => {
          const at = number * recordSize;
          expect(scanner.records[at + field.hash1]).toBe(hash(key, base1));
          expect(scanner.records[at + field.hash2]).toBe(hash(key, base2));
          expect(scanner.records[at + field.length]).toBe(key.length);
        });
      }),
      { numRuns: 5_000 },
    );
  });

  it("tell where each unit of a key came from", () => {
    // لله with tatweel and the ligature lam-alef: وﻻـية "and state of"
    const whole = "x وﻻـية";
    const [, word] = splitWords(whole);
    expect(word).toBeDefined();
    if (word !== undefined) expect(wordKey(whole, word)).toEqual({ key: "ولايه", offsets: [2, 3, 3, 5, 6, 7] });
  });
});

describe("the table of units", () => {
  it("agrees with folding on every unit of the basic plane, a period aside", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      const known = learn(unit);
      const folded =
        (known & flags.dropped) !== 0
          ? ""
          : (known & flags.expands) !== 0
            ? String.fromCharCode(...expansionOf(unit))
            : String.fromCharCode(known & 0xffff);
      if (folded !== naiveFold(character).replaceAll(".", "") || fold(character) !== naiveFold(character)) {
        expect.fail(`U+${unit.toString(16)} folds to ${folded}`);
      }
    }
  });

  it("drops every joiner, as the scanner passes over them within a word", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const known = learn(unit);
      if ((known & flags.joiner) !== 0) expect(known & flags.dropped).not.toBe(0);
    }
  });
});

function characterStart(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at;
}

function hash(key: string, base: number): number {
  let sum = 0;
  for (let unit = 0; unit < key.length; unit++) sum = (Math.imul(sum, base) + key.charCodeAt(unit)) | 0;
  return sum;
}
