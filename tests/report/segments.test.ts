import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutParagraphs, cutSegments, type Paragraph, type TextLayers } from "../../src/report/segments.ts";

function layersOf(text: string, parts: Partial<TextLayers> = {}): TextLayers {
  return { text, sentences: [], mentions: [], demonyms: [], ...parts };
}

const joined = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ segments, gap }) => segments.map(({ text }) => text).join("") + gap).join("");
const pieces = (layers: TextLayers) =>
  cutParagraphs(layers).map(({ segments }) => segments.map(({ kind, text }) => (kind === "plain" ? text : `${kind}:${text}`)));

describe("cutParagraphs", () => {
  test("cuts at line breaks and keeps the white space between as gaps", () => {
    const paragraphs = cutParagraphs(layersOf("one\n\n two \r\nthree\n"));
    expect(paragraphs.map(({ segments, gap }) => [segments.map(({ text }) => text).join(""), gap])).toEqual([
      ["one", "\n\n "],
      ["two", " \r\n"],
      ["three", "\n"],
    ]);
  });

  test("keeps a wrapped sentence and a wrapped name in one paragraph", () => {
    const text = "He went to Abu\nDhabi today.\nNext.";
    const sentences = [
      { start: 0, end: 27, zone: "body" },
      { start: 28, end: 33, zone: "body" },
    ];
    expect(pieces(layersOf(text, { sentences, mentions: [{ start: 11, end: 20 }] }))).toEqual([
      ["He went to ", "mention:Abu\nDhabi", " today."],
      ["Next."],
    ]);
    expect(pieces(layersOf(text, { mentions: [{ start: 11, end: 20 }] }))).toHaveLength(2);
  });

  test("marks names at the start, at the end and side by side", () => {
    const text = "أنقرةطرابلس";
    const mentions = [
      { start: 0, end: 5 },
      { start: 5, end: 11 },
    ];
    expect(pieces(layersOf(text, { mentions }))).toEqual([["mention:أنقرة", "mention:طرابلس"]]);
  });

  test("counts in UTF-16, so that emoji before and in a name shift nothing", () => {
    const text = "👩‍🚀 in 🇱🇾Libya🎉";
    const start = text.indexOf("🇱🇾");
    expect(pieces(layersOf(text, { mentions: [{ start, end: start + 9 }] }))).toEqual([["👩‍🚀 in ", "mention:🇱🇾Libya", "🎉"]]);
  });

  test("shows a demonym only where it is no part of a name", () => {
    const mentions = [{ start: 0, end: 19 }];
    const demonyms = [
      { start: 0, end: 6 },
      { start: 21, end: 27 },
    ];
    expect(pieces(layersOf("Libyan Red Crescent, Libyan", { mentions, demonyms }))).toEqual([
      ["mention:Libyan Red Crescent", ", ", "demonym:Libyan"],
    ]);
  });

  test("tells the sentence of each piece and which are furniture", () => {
    const sentences = [
      { start: 0, end: 4, zone: "body" },
      { start: 5, end: 10, zone: "furniture" },
    ];
    const [paragraph] = cutParagraphs(layersOf("One. Share", { sentences }));
    expect(paragraph?.segments.map(({ text, sentence, furniture }) => [text, sentence, furniture])).toEqual([
      ["One.", 0, false],
      [" ", -1, false],
      ["Share", 1, true],
    ]);
  });

  test("gives nothing for nothing", () => {
    expect(cutParagraphs(layersOf(""))).toEqual([]);
  });

  test("loses no text and no mention, whatever the layers", () => {
    const character = fc.constantFrom("a", "ب", " ", "\n", "\r", "🎉", "\u2028", ".");
    const text = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(""));
    const spansIn = (length: number) =>
      fc.uniqueArray(fc.nat(length), { maxLength: 12 }).map((offsets) => {
        const sorted = offsets.sort((a, b) => a - b);
        return sorted.flatMap((start, index) => {
          const end = sorted[index + 1];
          return index % 3 === 2 || end === undefined ? [] : [{ start, end }];
        });
      });
    const layers = text.chain((value) =>
      fc.record({
        text: fc.constant(value),
        sentences: spansIn(value.length).map((spans) => spans.map((span) => ({ ...span, zone: "body" }))),
        mentions: spansIn(value.length),
        demonyms: spansIn(value.length),
      }),
    );
    fc.assert(
      fc.property(layers, (value) => {
        const paragraphs = cutParagraphs(value);
        const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
        expect(joined(paragraphs)).toBe(value.text);
        for (const segment of segments) expect(segment.text).toBe(value.text.slice(segment.start, segment.end));
        const shown = segments.filter(({ kind }) => kind === "mention");
        expect(shown.map(({ start, end }) => ({ start, end }))).toEqual(value.mentions);
        expect(shown.map(({ mark }) => mark)).toEqual(value.mentions.map((_, index) => index));
      }),
      { numRuns: 500 },
    );
  });
});

describe("cutSegments", () => {
  test("cuts one stretch, and leaves plain what only reaches into it", () => {
    const layers = layersOf("Ankara and Tripoli", {
      mentions: [
        { start: 0, end: 6 },
        { start: 11, end: 18 },
      ],
    });
    expect(cutSegments(layers, { start: 3, end: 18 }).map(({ kind, text }) => [kind, text])).toEqual([
      ["plain", "ara and "],
      ["mention", "Tripoli"],
    ]);
  });
});
