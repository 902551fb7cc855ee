import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleKinds, safeName } from "../../src/run/intake.ts";

const read = (kind: string, text: string) =>
  articleKinds[kind]?.({ bytes: new TextEncoder().encode(text), shown: `in/a${kind}`, place: `a${kind}` });

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
  test("a text file is one article with its path as id, the ending off", () => {
    expect(read(".txt", "نص")?.articles).toMatchObject([{ place: "a.txt", article: { id: "a", text: "نص" } }]);
  });

  test("a byte-order mark is off, nothing else changes", () => {
    expect(read(".txt", "\ufeffa\r\nb ")?.articles[0]?.article.text).toBe("a\r\nb ");
  });

  test("JSON Lines: an article a line; a bad line is a problem with its number, and the rest is read", () => {
    const contents = read(".jsonl", '{"id":"1","text":"a"}\n{broken\n\n{"id":"2"}\n{"id":"3","text":"c"}\n');
    expect(contents?.articles.map(({ place }) => place)).toEqual(["a.jsonl/1", "a.jsonl/3"]);
    expect(contents?.problems).toMatchObject([
      { code: "record/invalid", source: "in/a.jsonl:2" },
      { code: "record/invalid", source: "in/a.jsonl:4" },
    ]);
  });

  test("an id that comes twice is a problem", () => {
    const contents = read(".jsonl", '{"id":"1","text":"a"}\n{"id":"1","text":"b"}');
    expect(contents?.articles).toHaveLength(1);
    expect(contents?.problems).toMatchObject([{ code: "record/duplicate-id", source: "in/a.jsonl:2" }]);
  });

  test("JSON: one article or a list of them", () => {
    expect(read(".json", '{"id":"1","text":"a"}')?.articles).toHaveLength(1);
    expect(read(".json", '[{"id":"1","text":"a"},{"id":"2","text":"b"}]')?.articles).toHaveLength(2);
    expect(read(".json", "[")?.problems).toMatchObject([{ code: "record/invalid" }]);
  });

  test("a title that the text does not begin with is put before it", () => {
    const article = read(".json", '{"id":"1","title":"Talks","text":"They met."}')?.articles[0]?.article;
    expect(article).toMatchObject({ text: "Talks\n\nThey met.", title: { start: 0, end: 5 } });
  });
});
