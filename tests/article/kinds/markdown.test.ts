import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/article/kinds/markdown.ts";
import { readExtracted } from "../../../src/article/read.ts";
import { spanInFile } from "../../../src/model/source-stretch.ts";

async function articleOf(markdown: string) {
  const bytes = new TextEncoder().encode(markdown);
  return readExtracted(await readMarkdown(bytes), bytes, { path: "a.md", id: "a" });
}

/** What stands in the file where `name` stands in the text. */
async function inFile(markdown: string, name: string): Promise<string | null> {
  const { text, source } = await articleOf(markdown);
  const start = text.indexOf(name);
  expect(start, `${name} in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0);
  const span = spanInFile(source, { start, end: start + name.length });
  return span === null ? null : markdown.slice(span.start, span.end);
}

describe("a name of Markdown's text stands in the file", () => {
  test.each([
    ["a paragraph", "They met in Tripoli.\n", "Tripoli", "Tripoli"],
    ["emphasis around it", "They met in **Tripoli**.\n", "Tripoli", "Tripoli"],
    ["emphasis inside it", "*Fathi* Bashagha spoke.\n", "Fathi Bashagha", "Fathi* Bashagha"],
    ["a link", "[Fathi Bashagha](https://example.org) spoke.\n", "Fathi Bashagha", "Fathi Bashagha"],
    ["after front matter", "---\ntitle: Talks\n---\nThey met in Tripoli.\n", "Tripoli", "Tripoli"],
    ["after a heading and a list", "# Talks\n\n- one\n- in Tripoli\n", "Tripoli", "Tripoli"],
    ["over two lines of a quotation", "> said Fathi\n> Bashagha today\n", "Fathi\nBashagha", "Fathi\n> Bashagha"],
    ["a reference of a character", "The AT&amp;T tower\n", "AT&T", "AT&amp;T"],
    ["a reference at its end", "in Bogot&aacute; today\n", "Bogotá", "Bogot&aacute;"],
    ["a reference that is none", "the &nothing; here, AT&T there\n", "AT&T", "AT&T"],
    ["a backslash before a mark", "the \\*Tripoli\\* talks\n", "*Tripoli*", "*Tripoli\\*"],
    ["a code span", "see ``Tripoli`` now\n", "Tripoli", "Tripoli"],
    ["a code span with backslashes", "see `\\\\Tripoli` now\n", "\\\\Tripoli", "\\\\Tripoli"],
    ["a code span with a reference", "see `AT&amp;T` now\n", "AT&amp;T", "AT&amp;T"],
    ["a block of code", "```txt\nin Tripoli\n```\n", "Tripoli", "Tripoli"],
    ["Windows line ends", "# Talks\r\n\r\nThey met\r\nin Tripoli.\r\n", "Tripoli", "Tripoli"],
    ["Arabic", "التقى **فتحي باشاغا** في [طرابلس](x)\n", "فتحي باشاغا", "فتحي باشاغا"], // Fathi Bashagha met in Tripoli
  ])("%s", async (_, markdown, name, expected) => {
    expect(await inFile(markdown, name)).toBe(expected);
  });

  test("the title of the front matter is put before the text and in no stretch", async () => {
    expect(await inFile("---\ntitle: Talks in Tripoli\n---\nThey met.\n", "Talks")).toBeNull();
  });

  test("a byte-order mark is not counted", async () => {
    const { source } = await articleOf("\ufeffTripoli");
    expect(source.stretches).toEqual([[0, 0, 7, 7]]);
  });
});

describe("stretches", () => {
  const pieces = fc.constantFrom(
    ..."ab*_`>#[]()!&;\\ \t\n\r-+~".split(""),
    "\n\n",
    "\n> ",
    "&amp;",
    "&#233;",
    "**",
    "طرابلس", // Tripoli
    "```\n",
  );

  test("lie in order, and what maps unit by unit is the same in text and file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const markdown = parts.join("");
        const { text, source } = await articleOf(markdown);
        let [at, file] = [0, 0];
        for (const [start, begin, units, unitsOfFile] of source.stretches ?? []) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(begin).toBeGreaterThanOrEqual(file);
          if (units === unitsOfFile) expect(markdown.slice(begin, begin + units)).toBe(text.slice(start, start + units));
          [at, file] = [start + units, begin + unitsOfFile];
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test("cover every letter that stands in the file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("word", " ", "\n", "*", "**", "> ", "- ", "`", "\\"), { maxLength: 40 }),
        async (parts) => {
          const { text, source } = await articleOf(parts.join(""));
          const covered = new Set(
            (source.stretches ?? []).flatMap(([start, , units]) => Array.from({ length: units }, (_, i) => start + i)),
          );
          for (const { index } of text.matchAll(/[a-z]/g)) expect(covered, text).toContain(index);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
