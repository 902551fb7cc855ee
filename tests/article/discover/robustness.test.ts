import { describe, expect, it } from "vitest";
import { read, shipped } from "./knowledge-of-tests.ts";

const knowledge = shipped("all");

/** The most unlisted names in a text without meaning, per 1,000 words. docs/models.md states it too. */
const mostPerThousand = 20;

/** Numbers in [0, 1) from a fixed seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomWords(letters: string, count: number, seed: number): string {
  const random = seeded(seed);
  const word = () =>
    Array.from({ length: 3 + Math.floor(random() * 6) }, () => letters[Math.floor(random() * letters.length)]).join("");
  return Array.from({ length: count }, (_, index) => word() + (index % 17 === 16 ? "." : "")).join(" ");
}

const found = (text: string) => read(text, knowledge).mentions.filter(({ origin }) => origin === "discovery").length;

describe("text without meaning gives no flood of names", () => {
  it.each([
    ["random Arabic letters", randomWords("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", 5_000, 1), 5_000],
    ["random Latin letters", randomWords("abcdefghijklmnopqrstuvwxyz", 5_000, 2), 5_000],
    ["base64", randomWords("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 5_000, 3), 5_000],
    ["Cyrillic and Greek", randomWords("абвгдежзиклмнопрстуфхцчшщыэюяαβγδεζηθικλμνξοπρστυφχψω", 5_000, 4), 5_000],
    ["Chinese", randomWords("的一是不了人我在有他这为之大来以个中上们", 5_000, 5), 5_000],
    ["a table of numbers", Array.from({ length: 2_000 }, (_, i) => `${i}\t${i * 7}\t${i % 13}.5`).join("\n"), 6_000],
  ])("%s", (_, text, words) => {
    expect((found(text) * 1000) / words).toBeLessThanOrEqual(mostPerThousand);
  });

  it("reads a sentence of 100,000 words whole", () => {
    // "and said the man that the weather is fine", without end
    const text = "وقال الرجل إن الجو جميل ".repeat(20_000);
    expect(found(text)).toBeLessThanOrEqual(2_000);
  });
});
