import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, win32 } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openNames, safeName } from "../../src/run/safe-name.ts";

/** Names as the world has them, the worst among them. */
const name = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 400 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    "..",
    ".",
    "../x",
    "/etc/passwd",
    "C:\\x",
    "con",
    "NUL.txt",
    "com¹.a",
    "a.",
    "a ",
    "%2E",
    "\ud800",
    "~",
    "a/..",
  ),
  fc.constantFrom("ن", "a", "A", "é", "e\u0301", "\u200b", "😀").map((letter) => letter.repeat(300)),
);
const use = fc.constantFrom("file" as const, "folder" as const);

describe("safeName", () => {
  test.each([
    ["plain", "plain"],
    ["مقال 1", "مقال 1"], // article 1
    ["../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"],
    ["https://example.org/a?b", "https%3A%2F%2Fexample.org%2Fa%3Fb"],
    ["a%2Fb", "a%252Fb"],
    ["100% true", "100% true"],
    [".hidden", "%2Ehidden"],
    ["a\u0000b\nc", "a%00b%0Ac"],
    ["CON", "%43ON"],
    ["nul.txt", "%6Eul.txt"],
    ["Lpt1 .tar.gz", "%4Cpt1 .tar.gz"],
    ["console", "console"],
    ["a.", "a."],
  ])("%j is %j", (given, safe) => expect(safeName(given, "file")).toBe(safe));

  test("a folder's name does not end in a dot or space, as Windows drops them", () => {
    expect(safeName("a.", "folder")).toBe("a%2E");
    expect(safeName("a ", "folder")).toBe("a%20");
  });

  test("a long name keeps its ending", () => {
    expect(safeName(`${"ن".repeat(300)}.html.gz`, "file")).toMatch(/^ن+~[0-9a-f]{10}\.html\.gz$/);
  });

  test("is one name that every file system takes, whatever was given", () => {
    fc.assert(
      fc.property(name, use, (given, as) => {
        const safe = safeName(given, as);
        const written = as === "file" ? `${safe}.json` : safe;
        expect(written).not.toMatch(/[/\\:*?"<>|]|^\.|[. ]$|\p{Cc}|\p{Cs}/u);
        expect(written).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i);
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(255);
        expect(resolve("/out", safe)).toBe(`/out/${safe}`);
        expect(win32.resolve("C:\\out", safe)).toBe(`C:\\out\\${safe}`);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps distinct names apart, also those that differ only in what is cut off", () => {
    fc.assert(fc.property(name, name, use, (a, b, as) => void expect(safeName(a, as) === safeName(b, as)).toBe(a === b)));
    expect(safeName(`${"ن".repeat(300)}1`, "file")).not.toBe(safeName(`${"ن".repeat(300)}2`, "file"));
  });
});

describe("names of one folder", () => {
  test("the second of two that differ in case only is marked, and keeps its ending", () => {
    const names = openNames();
    expect(names.take("News.txt", "file")).toBe("News.txt");
    expect(names.take("news.txt", "file")).toMatch(/^news~[0-9a-f]{10}\.txt$/);
  });

  test.each([
    ["ways of writing a letter", "caf\u00e9", "cafe\u0301"],
    ["an invisible character", "طرابلس", "طرا\u200fبلس"],
    ["the letters of other scripts", "straße", "STRASSE"],
    ["the very same name", "a", "a"],
  ])("so is one that differs in %s", (_, one, other) => {
    const names = openNames();
    const taken = [names.take(one, "file"), names.take(other, "file")];
    expect(taken[0]).toBe(one);
    expect(taken[1]).toMatch(/~[0-9a-f]{10}$/);
  });

  test("a folder and the output of a file cannot be the same", () => {
    const names = openNames();
    expect(names.take("a.txt", "file")).toBe("a.txt");
    expect(names.take("a.txt.json", "folder")).toMatch(/^a\.txt~[0-9a-f]{10}\.json$/);
  });

  test("are the same each time, and all different where case, form and invisible characters do not count", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, use), { maxLength: 30 }), (given) => {
        const taken = () => {
          const names = openNames();
          return given.map(([one, as]) => (as === "file" ? `${names.take(one, as)}.json` : names.take(one, as)));
        };
        const once = taken();
        expect(taken()).toEqual(once);
        const seen = once.map((one) =>
          one
            .normalize("NFC")
            .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
            .toUpperCase()
            .toLowerCase()
            .normalize("NFC"),
        );
        expect(new Set(seen).size).toBe(given.length);
      }),
      { numRuns: 300 },
    );
  });

  test("can all be made on this file system", () => {
    const folder = mkdtempSync(join(tmpdir(), "comention-names-"));
    try {
      let round = 0;
      fc.assert(
        fc.property(fc.array(fc.tuple(name, use), { minLength: 1, maxLength: 20 }), (given) => {
          const names = openNames();
          const here = join(folder, String(round++));
          mkdirSync(here);
          for (const [one, as] of given) {
            const own = names.take(one, as);
            if (as === "file") writeFileSync(join(here, `${own}.json`), "", { flag: "wx" });
            else mkdirSync(join(here, own));
          }
          expect(readdirSync(here)).toHaveLength(given.length);
        }),
        { numRuns: 100 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
