import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleKinds, safeName } from "../../src/run/intake.ts";

const read = (kind: string, text: string) => readBytes(kind, new TextEncoder().encode(text));
const readBytes = async (kind: string, bytes: Uint8Array) =>
  articleKinds[kind]?.({ bytes, shown: `in/a${kind}`, place: `a${kind}` });

describe("safeName", () => {
  test.each([
    ["plain", "plain"],
    ["مقال 1", "مقال 1"],
    ["../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"],
    ["https://example.org/a?b", "https%3A%2F%2Fexample.org%2Fa%3Fb"],
    ["a%2Fb", "a%252Fb"],
    [".hidden", "%2Ehidden"],
    ["a\u0000b\nc", "a%00b%0Ac"],
  ])("%j is %j", (id, name) => expect(safeName(id)).toBe(name));

  test("is one name that fits a file system, whatever the id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 400 }), (id) => {
        const name = safeName(id);
        expect(name).not.toMatch(/[/\\:*?"<>|]|^\.|\p{Cc}|\p{Cs}/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      }),
    );
  });

  test("keeps short ids apart", () => {
    const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
    fc.assert(fc.property(id, id, (a, b) => void expect(safeName(a) === safeName(b)).toBe(a === b)));
  });

  test("keeps long ids apart that differ at their end", () => {
    expect(safeName(`${"ن".repeat(300)}1`)).not.toBe(safeName(`${"ن".repeat(300)}2`));
  });
});

describe("kinds of article", () => {
  test("a text file is one article with its path as id, the ending off", async () => {
    expect((await read(".txt", "نص"))?.articles).toMatchObject([{ place: "a.txt", article: { id: "a", text: "نص" } }]);
  });

  test("a byte-order mark is off, nothing else changes", async () => {
    expect((await read(".txt", "\ufeffa\r\nb "))?.articles[0]?.article.text).toBe("a\r\nb ");
  });

  test("JSON Lines: an article a line; a bad line is a problem with its number, and the rest is read", async () => {
    const contents = await read(".jsonl", '{"id":"1","text":"a"}\n{broken\n\n{"id":"2"}\n{"id":"3","text":"c"}\n');
    expect(contents?.articles.map(({ place }) => place)).toEqual(["a.jsonl/1", "a.jsonl/3"]);
    expect(contents?.problems).toMatchObject([
      { code: "record/invalid", source: "in/a.jsonl:2" },
      { code: "record/invalid", source: "in/a.jsonl:4" },
    ]);
  });

  test("an id that comes twice is a problem", async () => {
    const contents = await read(".jsonl", '{"id":"1","text":"a"}\n{"id":"1","text":"b"}');
    expect(contents?.articles).toHaveLength(1);
    expect(contents?.problems).toMatchObject([{ code: "record/duplicate-id", source: "in/a.jsonl:2" }]);
  });

  test("JSON: one article or a list of them", async () => {
    expect((await read(".json", '{"id":"1","text":"a"}'))?.articles).toHaveLength(1);
    expect((await read(".json", '[{"id":"1","text":"a"},{"id":"2","text":"b"}]'))?.articles).toHaveLength(2);
    expect((await read(".json", "["))?.problems).toMatchObject([{ code: "record/invalid" }]);
  });

  test("a title that the text does not begin with is put before it", async () => {
    const article = (await read(".json", '{"id":"1","title":"Talks","text":"They met."}'))?.articles[0]?.article;
    expect(article).toMatchObject({ text: "Talks\n\nThey met.", title: { start: 0, end: 5 } });
  });

  test("HTML: blocks stay apart, navigation is off; title, date and language come from the page", async () => {
    const html = `<html lang="en"><head><title>Talks</title><meta property="article:published_time" content="2024-05-01T10:00:00Z"></head>
      <body><nav>Home</nav><article><p>They met in <b>Tripoli</b>.</p><p>Talks went on.</p></article><script>x</script></body></html>`;
    const article = (await read(".html", html))?.articles[0]?.article;
    expect(article?.text).toBe("Talks\n\nThey met in Tripoli.\n\nTalks went on.");
    expect(article).toMatchObject({ id: "a", language: "en", publishedOn: "2024-05-01T10:00:00Z" });
  });

  test("HTML in the charset it declares: windows-1256", async () => {
    const head = new TextEncoder().encode('<meta charset="windows-1256"><p>');
    const bytes = Uint8Array.from([...head, 0xd8, 0xd1, 0xc7, 0xc8, 0xe1, 0xd3]); // طرابلس, Tripoli
    expect((await readBytes(".html", bytes))?.articles[0]?.article.text).toBe("طرابلس");
  });

  test("UTF-16 with a byte-order mark is text", async () => {
    const bytes = Buffer.from("\ufeffنص", "utf16le");
    expect((await readBytes(".txt", bytes))?.articles[0]?.article).toMatchObject({ text: "نص", problems: [] });
  });

  test("Markdown: the text of blocks, and front matter", async () => {
    const article = (await read(".md", "---\ntitle: Talks\ndate: 2024-05-01\n---\nThey *met*.\n\n- one\n- two\n"))?.articles[0]
      ?.article;
    expect(article).toMatchObject({ text: "Talks\n\nThey met.\n\none\n\ntwo", publishedOn: "2024-05-01" });
  });

  test.each([".html", ".htm", ".md", ".txt", ".json", ".jsonl"])(
    "%s of any bytes gives an article or a problem",
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const contents = await readBytes(kind, bytes);
          if (bytes.length > 0 && !kind.endsWith("l"))
            expect((contents?.articles.length ?? 0) + (contents?.problems.length ?? 0)).toBeGreaterThan(0);
        }),
        { numRuns: 50 },
      );
    },
  );
});
