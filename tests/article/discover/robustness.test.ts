import { describe, expect, it, test } from "vitest";
import { readRecord } from "../../../src/article/read.ts";
import { annotate } from "../../../src/pipeline.ts";
import { read, shipped } from "./knowledge-of-tests.ts";
import { stepsOf } from "./steps.ts";

const knowledge = shipped("all");

/** The most unlisted names in a text without meaning, per 1,000 words. docs/models.md and docs/candidates.md state it too. */
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

/** So many words of three to eight random letters, each put in the text as `shape` says; a period after every 17th. */
function randomWords(letters: string, count: number, shape: (word: string, at: number) => string = (word) => `${word} `): string {
  const all = [...letters];
  const random = seeded(all.length + count);
  const word = () => Array.from({ length: 3 + Math.floor(random() * 6) }, () => all[Math.floor(random() * all.length)]).join("");
  return Array.from({ length: count }, (_, at) =>
    shape(word(), at).replace(/(\S)( ?)$/u, at % 17 === 16 ? "$1.$2" : "$1$2"),
  ).join("");
}

const arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const latin = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Texts without meaning, of about so many words. */
const floods: Readonly<Record<string, (words: number) => string>> = {
  "random Arabic letters": (words) => randomWords(arabic, words),
  "random Arabic letters with the article": (words) => randomWords(arabic, words, (word) => `ال${word} `),
  "random Latin letters": (words) => randomWords(latin, words),
  "random Latin words with capitals": (words) => randomWords(latin, words, (word) => `${capital(word)} `),
  "some of them with capitals": (words) => randomWords(latin, words, (word, at) => `${at % 5 < 2 ? capital(word) : word} `),
  "Latin capitals": (words) => randomWords(latin.toUpperCase(), words),
  "both scripts mixed in words": (words) => randomWords(arabic + latin, words),
  "base64 with spaces": (words) => randomWords(`${latin}${latin.toUpperCase()}${digits}+/`, words),
  "base64 in lines of 76": (words) =>
    randomWords(`${latin}${latin.toUpperCase()}${digits}+/`, words, (word) => word).replace(/[^.]{76}/gu, "$&\n"),
  hexadecimal: (words) => randomWords(`${digits}abcdef`, words),
  "Cyrillic and Greek": (words) => randomWords("абвгдежзиклмнопрстуфхцчшщыэюяαβγδεζηθικλμνξοπρστυφχψω", words),
  Hebrew: (words) => randomWords("אבגדהוזחטיכלמנסעפצקרשת", words),
  Urdu: (words) => randomWords("ٹپچڈڑژکگےھںآابتثجحخدرزسشصضطعغفقلمنوی", words),
  Devanagari: (words) => randomWords("कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह", words),
  Thai: (words) => randomWords("กขคงจฉชซญดตถทนบปผพฟมยรลวสหอ", words),
  Korean: (words) => randomWords("가나다라마바사아자차카타파하", words),
  Chinese: (words) => randomWords("的一是不了人我在有他这为之大来以个中上们", words),
  emoji: (words) => randomWords("😀😂🎉🔥👍🏽🇱🇾", words),
  "a table of numbers": (words) => Array.from({ length: words / 3 }, (_, i) => `${i}\t${i * 7}\t${i % 13}.5`).join("\n"),
  "a table of Latin words": (words) => randomWords(latin, words, (word, at) => `${capital(word)}${at % 3 === 2 ? "\n" : "\t"}`),
  "a table of Arabic words": (words) => randomWords(arabic, words, (word, at) => `${word}${at % 3 === 2 ? "\n" : "\t"}`),
  "lines of CSV": (words) => Array.from({ length: words / 4 }, (_, i) => `${i},Item${i},${i * 3}.5,Open`).join("\n"),
  "addresses of pages": (words) => randomWords(latin, words / 2, (word, at) => `https://www.${word}.example/${word}?id=${at} `),
  hashtags: (words) => randomWords(latin, words, (word) => `#${capital(word)} `),
  "lines of code": (words) =>
    randomWords(latin, words, (word, at) => (at % 3 > 0 ? `${word}.${capital(word)}(); ` : `const ${word} = `)),
};

describe.each(["ar", "en", "fr"])("in an article of language %s, text without meaning gives no flood of names", (language) => {
  test.each(Object.entries(floods))("%s", (_, flood) => {
    const article = annotate(readRecord({ id: "flood", text: flood(5_000), language }, "test"), knowledge);
    const found = article.mentions.filter(({ origin }) => origin === "discovery");
    expect((found.length * 1000) / 5_000).toBeLessThanOrEqual(mostPerThousand);
    for (const { text } of found) expect(text).not.toContain("\t");
  });
});

describe("work grows with the text and no faster", () => {
  const steps = (text: string, language: string) =>
    stepsOf(() => void annotate(readRecord({ id: "flood", text, language }, "test"), knowledge));

  it("is counted the same each time", () => {
    const text = floods["some of them with capitals"]?.(200) as string;
    steps(text, "en");
    expect(steps(text, "en")).toBe(steps(text, "en"));
  });

  test.each(
    [
      "random Arabic letters",
      "some of them with capitals",
      "base64 with spaces",
      "base64 in lines of 76",
      "a table of Arabic words",
      "Chinese",
    ].flatMap((name) => [["ar", name] as const, ["en", name] as const]),
  )("in %s over %s", (language, name) => {
    const flood = floods[name] as (words: number) => string;
    steps(flood(500), language);
    const [one, four] = [steps(flood(1_000), language), steps(flood(4_000), language)];
    expect(one).toBeGreaterThan(1_000);
    expect(four / one).toBeLessThan(4.4);
  });

  test.each([
    // "and said the man that the weather is fine", without end
    ["of words", "وقال الرجل إن الجو جميل ", 5],
    // "and said the minister Khalid al-Muqtadiri to Kamal al-Mustaqimi", without end
    ["of unlisted names", "وقال الوزير خالد المقتضري لكمال المستقيمي ", 6],
    ["of listed names", "فتحي باشاغا في طرابلس مع خليفة حفتر ", 7],
  ])("in one sentence without end: %s", (_, words, count) => {
    const text = (total: number) => words.repeat(total / count);
    steps(text(1_000), "ar");
    const [one, four] = [steps(text(10_000), "ar"), steps(text(40_000), "ar")];
    expect(four / one).toBeLessThan(4.4);
  });

  it("reads a sentence of 100,000 words whole, without a flood", () => {
    const text = "وقال الرجل إن الجو جميل ".repeat(20_000);
    const found = read(text, knowledge).mentions.filter(({ origin }) => origin === "discovery");
    expect((found.length * 1000) / 100_000).toBeLessThanOrEqual(mostPerThousand);
  });
});
