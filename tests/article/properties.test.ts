import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knowledgeOf } from "../../src/article/knowledge.ts";
import { readRecord } from "../../src/article/read.ts";
import { fold, foldWithOffsets } from "../../src/language/fold.ts";
import { foldName } from "../../src/language/words.ts";
import type { AnnotatedArticle } from "../../src/model/article.ts";
import { articleFileSchema, toArticleFile } from "../../src/model/article-file.ts";
import type { Span } from "../../src/model/span.ts";
import { annotate } from "../../src/pipeline.ts";
import { sampleGazetteer, texts } from "./samples.ts";

const knowledge = knowledgeOf(sampleGazetteer);

function annotated(text: string): AnnotatedArticle {
  return annotate(readRecord({ id: "any", text }, "any.jsonl"), knowledge);
}

function everyText(holds: (article: AnnotatedArticle, text: string) => void, runs = 300): void {
  fc.assert(
    fc.property(texts, (text) => holds(annotated(text), text)),
    { numRuns: runs },
  );
}

function expectApart(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}

describe("of any text", () => {
  test("the text stays as it is", () => everyText((article, text) => void expect(article.text).toBe(text)));

  test("mentions are sorted, apart, inside the text, and what their span slices", () => {
    everyText(({ mentions, text }) => {
      expectApart(mentions, text.length);
      for (const { start, end, text: shown } of mentions) expect(shown).toBe(text.slice(start, end));
    });
  });

  test("mentions and demonyms together are apart", () => {
    everyText(({ mentions, demonyms, text }) => {
      expectApart(
        [...mentions, ...demonyms].sort((a, b) => a.start - b.start),
        text.length,
      );
    });
  });

  test("a mention's proclitics stand before it, letter for letter, and are not in it", () => {
    everyText(({ mentions, text }) => {
      for (const { start, clitic = "" } of mentions) {
        // Of لل the span keeps the second lam; marks and tatweel may stand between the letters.
        const written = clitic.endsWith("لل") ? clitic.slice(0, -1) : clitic;
        expect(fold(text.slice(0, start)).endsWith(fold(written))).toBe(true);
      }
    });
  });

  test("a mention begins and ends where tokens do, within one sentence", () => {
    everyText(({ mentions, tokens, sentences }) => {
      const starts = new Set(tokens.flatMap(({ readings }) => readings.map(({ start }) => start)));
      const ends = new Set(tokens.map(({ end }) => end));
      for (const { start, end } of mentions) {
        expect(starts.has(start) && ends.has(end)).toBe(true);
        expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
      }
    });
  });

  test("no mention stands in furniture", () => {
    everyText(({ mentions, sentences }) => {
      const furniture = sentences.filter(({ zone }) => zone === "furniture");
      for (const { start } of mentions) expect(furniture.some((one) => one.start <= start && start < one.end)).toBe(false);
    });
  });

  test("every character but white space is in exactly one sentence", () => {
    everyText(({ sentences, text }) => {
      expectApart(sentences, text.length);
      let outside = "";
      let at = 0;
      for (const { start, end } of sentences) {
        outside += text.slice(at, start);
        at = end;
      }
      expect((outside + text.slice(at)).trim()).toBe("");
    });
  });

  test("tokens are sorted and apart, the whole word is the first reading", () => {
    everyText(({ tokens, text }) => {
      expectApart(tokens, text.length);
      for (const { start, end, readings } of tokens) {
        expect(readings[0]).toMatchObject({ start, clitic: "" });
        for (const reading of readings) expect(reading.start >= start && reading.start < end && reading.key !== "").toBe(true);
      }
    });
  });

  test("an entity is given exactly where a listed name is not ambiguous", () => {
    everyText(({ mentions }) => {
      for (const { entity, origin, alternatives, score } of mentions) {
        if (origin === "discovery") expect(entity).toBeNull();
        else if (entity === null) expect(alternatives.length).toBeGreaterThan(1);
        expect(score >= 0 && score <= 1).toBe(true);
      }
    });
  });

  test("the article's file is valid and comes back from JSON as it was", () => {
    everyText((article) => {
      const file = toArticleFile(article);
      expect(articleFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    });
  });

  test("annotating twice gives the same", () => {
    everyText((article, text) => {
      expect(JSON.stringify(toArticleFile(annotated(text)))).toBe(JSON.stringify(toArticleFile(article)));
    });
  });
});

describe("of hostile texts", () => {
  const huge = {
    "one token of 200,000 letters": "ل".repeat(200_000),
    "one token of 200,000 marks": `ل${"\u064e".repeat(200_000)}`,
    "200,000 spaces": `ليبيا${" ".repeat(200_000)}ليبيا`,
    "200,000 bidi controls": `ليبيا${"\u202e".repeat(200_000)}`,
    "100,000 lone surrogates": "\ud800".repeat(100_000),
    "50,000 opening quotes": "«".repeat(50_000),
    "50,000 full stops": ".".repeat(50_000),
    "50,000 empty lines": "\n".repeat(50_000),
    "20,000 initials": "J. ".repeat(20_000),
    "20,000 clitic letters apart": "و ".repeat(20_000),
    "20,000 times the beginning of a name": "بعثة الأمم المتحدة ".repeat(20_000),
    "100,000 digits": "7".repeat(100_000),
    "20,000 hyphens between letters": "a-".repeat(20_000),
    "20,000 apostrophes between letters": "a'".repeat(20_000),
  };
  test.each(Object.entries(huge))("%s", (_, text) => {
    const article = annotated(text);
    expect(article.text).toBe(text);
    expectApart(article.mentions, text.length);
  });
});

describe("folding", () => {
  test("is idempotent", () => {
    fc.assert(fc.property(texts, (text) => void expect(fold(fold(text))).toBe(fold(text))));
  });

  test("of a concatenation is the concatenation of the foldings, where no character is cut", () => {
    const cutsPair = (a: string, b: string) => /[\ud800-\udbff]$/.test(a) && /^[\udc00-\udfff]/.test(b);
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        fc.pre(!cutsPair(a, b));
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  test("with offsets gives the same key, and offsets that never go back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { key, offsets } = foldWithOffsets(text);
        expect(key).toBe(fold(text));
        expect(offsets.length).toBe(key.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let at = 1; at < offsets.length; at++) {
          expect(offsets[at] as number).toBeGreaterThanOrEqual(offsets[at - 1] as number);
        }
      }),
    );
  });

  test("of a name does not heed white space around it", () => {
    fc.assert(fc.property(texts, (text) => void expect(foldName(`  ${text}\n`)).toBe(foldName(text))));
  });
});
