import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMarkup, decodeText } from "../../../src/article/kinds/charset.ts";
import { encode, utf16 } from "./encode.ts";

const arabic = "وصل رئيس الوزراء إلى طرابلس، أمس."; // The prime minister arrived in Tripoli yesterday.
const french = "Le président s’est rendu à Alger où il a été reçu.";

describe("text is decoded by the strongest evidence", () => {
  test.each<readonly [string, Uint8Array, string, string, string]>([
    ["UTF-8", Buffer.from(arabic), arabic, "utf-8", "valid"],
    ["UTF-8 with its mark, which is off", Buffer.from(`\ufeff${arabic}`), arabic, "utf-8", "valid"],
    ["UTF-16 with its mark", utf16(`\ufeff${arabic}`, "little"), arabic, "utf-16le", "marked"],
    ["UTF-16, big end first", utf16(`\ufeff${arabic}`, "big"), arabic, "utf-16be", "marked"],
    ["UTF-16 without a mark", utf16(arabic, "little"), arabic, "utf-16le", "evident"],
    ["UTF-16 without a mark, big end first", utf16(arabic, "big"), arabic, "utf-16be", "evident"],
    ["windows-1256", encode(arabic, "windows-1256"), arabic, "windows-1256", "evident"],
    ["ISO-8859-6", encode(arabic, "iso-8859-6"), arabic, "iso-8859-6", "evident"],
    ["windows-1252", encode(french, "windows-1252"), french, "windows-1252", "evident"],
  ])("%s", (_, bytes, text, charset, known) => expect(decodeText(bytes)).toEqual({ text, charset, known }));

  test("windows-1252 has its quotes and the euro, which Node itself reads as control characters", () => {
    expect(decodeText(Uint8Array.of(0x49, 0x74, 0x92, 0x73, 0x20, 0x80, 0x35)).text).toBe("It’s €5");
  });

  test("a single letter is read as something, and the doubt is told", () => {
    expect(decodeText(Uint8Array.of(0xc7))).toMatchObject({ known: "unsure" });
  });

  test("UTF-8 cut in the middle of a letter stays UTF-8", () => {
    expect(decodeText(Buffer.from(arabic).subarray(0, 29))).toMatchObject({ charset: "utf-8", known: "damaged" });
  });

  test("an image is no text", () => {
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))).toMatchObject({
      known: "binary",
    });
    expect(decodeText(Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 1, 2, 3, 4, 5, 6))).toMatchObject({ text: "", known: "binary" });
  });

  test("markup is believed in what it declares", () => {
    const bytes = (charset: string) =>
      Buffer.concat([Buffer.from(`<meta charset="${charset}">`), encode("ÇáÚÑÈ", "windows-1252")]);
    expect(decodeMarkup(bytes("windows-1256")).text).toContain("العرب"); // the Arabs
    expect(decodeMarkup(bytes("macintosh"))).toMatchObject({ charset: "macintosh", known: "declared" });
  });

  test("but not in windows-1252 where the letters are plainly Arabic, nor where the bytes are UTF-8", () => {
    const page = (body: Uint8Array) => Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>'), body]);
    expect(decodeMarkup(page(encode(arabic, "windows-1256")))).toMatchObject({ charset: "windows-1256" });
    expect(decodeMarkup(page(Buffer.from(arabic)))).toMatchObject({ charset: "utf-8", known: "valid" });
    expect(decodeMarkup(page(encode(french, "windows-1252")))).toMatchObject({ charset: "windows-1252", known: "declared" });
  });

  test("any text of an Arabic sentence's length comes back from its charset", () => {
    const words = fc.constantFrom(
      ..."قال الوزير في بيان إن الحكومة الليبية تعمل على إجراء الانتخابات هذا العام مع الأمم المتحدة".split(" "),
    );
    const sentence = fc.array(words, { minLength: 8, maxLength: 30 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(sentence, fc.constantFrom("windows-1256", "iso-8859-6"), (text, charset) => {
        expect(decodeText(encode(text, charset))).toEqual({ text, charset, known: "evident" });
      }),
    );
  });
});
