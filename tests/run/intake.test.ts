import { gzipSync } from "node:zlib";
import fc from "fast-check";
import JsZip from "jszip";
import { describe, expect, test } from "vitest";
import { readArticles } from "../../src/run/intake.ts";
import { encode } from "../article/kinds/encode.ts";

const read = (kind: string, text: string) => readBytes(kind, new TextEncoder().encode(text));
const readBytes = (kind: string, bytes: Uint8Array) => readArticles({ bytes, shown: `in/a${kind}`, place: `a${kind}` });

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

  test("CSV: a row an article, the row's number where there is no id; fields may bear other names", async () => {
    const csv = 'headline,body,day\nTalks,"They met, in\nTripoli.",1 May 2024\n,Again.,\n';
    const fields = { id: "id", text: "body", title: "headline", date: "day", language: "language" };
    const contents = await readArticles({ bytes: Buffer.from(csv), shown: "a.csv", place: "a.csv", fields });
    expect(contents.problems).toEqual([]);
    expect(contents.articles).toMatchObject([
      { place: "a.csv/1", article: { text: "Talks\n\nThey met, in\nTripoli.", publishedOn: "2024-05-01" } },
      { place: "a.csv/2", article: { text: "Again.", publishedOn: null } },
    ]);
  });

  test("CSV without the column of texts is a problem that names the flag", async () => {
    const [problem] = (await read(".csv", "a,b\n1,2\n"))?.problems ?? [];
    expect(problem?.message).toContain("--text-field");
  });

  test("CSV in windows-1256, as Excel saves it", async () => {
    const bytes = encode("id,text\n1,وصل الوزير إلى طرابلس أمس\n", "windows-1256"); // The minister arrived in Tripoli yesterday
    expect((await readBytes(".csv", bytes))?.articles[0]?.article.text).toBe("وصل الوزير إلى طرابلس أمس");
  });

  test("fields of JSON may lie in records within", async () => {
    const fields = { id: "_id", text: "_source.body", title: "t", date: "d", language: "l" };
    const bytes = Buffer.from('{"_id":7,"_source":{"body":"x"}}');
    const contents = await readArticles({ bytes, shown: "a.jsonl", place: "a.jsonl", fields });
    expect(contents.articles).toMatchObject([{ article: { id: "7", text: "x" } }]);
  });

  test("RSS: an item an article, with title, date, language and address", async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><language>ar-LY</language>
      <item><title>A &amp;amp; B</title><link>https://example.org/1</link><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate>
      <description><![CDATA[<p>One.</p><p>Two.</p>]]></description></item></channel></rss>`;
    const contents = await read(".xml", rss);
    expect(contents?.articles).toMatchObject([
      {
        place: "a.xml/https%3A%2F%2Fexample.org%2F1",
        article: {
          text: "A & B\n\nOne.\n\nTwo.",
          language: "ar",
          publishedOn: "2024-05-01",
          source: { url: "https://example.org/1" },
        },
      },
    ]);
  });

  test("Atom: an entry an article", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><entry><id>u:1</id><title>A</title>
      <published>2024-05-01T10:00:00Z</published><content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry></feed>`;
    expect((await read(".xml", atom))?.articles).toMatchObject([
      { article: { id: "u:1", text: "A\n\nOne.", publishedOn: "2024-05-01T10:00:00Z", language: "en" } },
    ]);
  });

  test("XML that is no feed is a problem", async () => {
    expect((await read(".xml", "<a><b>"))?.problems).toMatchObject([{ code: "input/unreadable" }]);
  });

  test("any kind packed with gzip; its id has neither ending", async () => {
    const bytes = gzipSync("<p>Tripoli</p>");
    const contents = await readArticles({ bytes, shown: "in/a.html.gz", place: "a.html.gz" });
    expect(contents.articles).toMatchObject([{ place: "a.html.gz", article: { id: "a", text: "Tripoli" } }]);
  });

  test("a file that unpacks to more than the limit, or is cut off, is a problem", async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000, "x"));
    const cut = gzipSync("Tripoli").subarray(0, 15);
    for (const bytes of [bomb, cut]) {
      const contents = await readArticles({ bytes, shown: "a.txt.gz", place: "a.txt.gz", limit: 1000 });
      expect(contents).toMatchObject({ articles: [], problems: [{ code: "input/unreadable", source: "a.txt.gz" }] });
    }
  });

  test("a Word document's paragraphs; one that unpacks to more than the limit is a problem", async () => {
    const zip = new JsZip();
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${paragraph("طرابلس")}${paragraph("Benghazi")}`; // Tripoli
    zip.file(
      "word/document.xml",
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    );
    zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect((await readBytes(".docx", bytes))?.articles).toMatchObject([{ article: { text: "طرابلس\n\nBenghazi" } }]);
    const small = await readArticles({ bytes, shown: "a.docx", place: "a.docx", limit: 100 });
    expect(small.problems).toMatchObject([{ code: "input/unreadable" }]);
  });

  test("what is no Word document or PDF is a problem", async () => {
    expect((await read(".docx", "no zip"))?.problems).toMatchObject([{ code: "input/unreadable" }]);
    expect((await read(".pdf", "no pdf"))?.problems).toMatchObject([{ code: "input/unreadable" }]);
  });

  test.each([".html", ".htm", ".md", ".txt", ".json", ".jsonl", ".csv", ".xml", ".docx"])(
    "%s of any bytes gives an article or a problem",
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const contents = await readBytes(kind, bytes);
          if (bytes.length > 0 && [".md", ".txt", ".json", ".docx"].includes(kind))
            expect((contents?.articles.length ?? 0) + (contents?.problems.length ?? 0)).toBeGreaterThan(0);
        }),
        { numRuns: 50 },
      );
    },
  );
});
