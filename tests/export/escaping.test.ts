import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvRows } from "../../src/export/csv.ts";
import { escapeXml, legalXml } from "../../src/export/xml.ts";

describe("csvRows", () => {
  test("ends rows with CRLF, doubles quotes, and quotes what holds a comma, a quote or a line end", () => {
    expect(csvRows([["a", 'say "no"', "b,c", "d\ne", null, 1.5]])).toBe('a,"say ""no""","b,c","d\ne",,1.5\r\n');
  });

  test("of no rows is nothing", () => {
    expect(csvRows([])).toBe("");
  });

  test("leaves Arabic as it is", () => {
    expect(csvRows([["طرابلس، ليبيا"]])).toBe("طرابلس، ليبيا\r\n");
  });

  test.each(["=1+1", "+1", "-1", "@a", "\ta", "=a\nb", "\n=1", "＝1"])("keeps a spreadsheet from running %j", (text) => {
    expect(Papa.parse<string[]>(csvRows([[text]])).data[0]?.[0]).toBe(`'${text}`);
  });

  test("leaves negative numbers alone", () => {
    expect(csvRows([[-1.25]])).toBe("-1.25\r\n");
  });

  test("gives back every text that is no formula", () => {
    const cell = fc.string({ unit: "binary" }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^\s*$/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        expect(Papa.parse<string[]>(csvRows([cells]), { delimiter: ",", newline: "\r\n" }).data[0]).toEqual(cells);
      }),
    );
  });
});

describe("escapeXml", () => {
  test("writes what has a meaning in XML as references", () => {
    expect(escapeXml(`<a href="x">&'`)).toBe("&#60;a href=&#34;x&#34;&#62;&#38;&#39;");
  });

  test("keeps line ends and tabs of an attribute", () => {
    expect(escapeXml("a\n\t\r")).toBe("a&#10;&#9;&#13;");
  });

  test.each(["\u0000", "\u0008", "\u001b", "\ufffe", "\uffff", "\ud800", "\udc00"])("replaces %j, which XML forbids", (unit) => {
    expect(legalXml(`a${unit}b`)).toBe("a\ufffdb");
  });

  test("leaves whole surrogate pairs and Arabic alone", () => {
    expect(escapeXml("😀 ليبيا")).toBe("😀 ليبيا");
  });
});
