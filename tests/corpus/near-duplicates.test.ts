import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDuplicateFinder } from "../../src/corpus/near-duplicate-groups.ts";
import { bandsFor, defaultSimilarity, openCountedArticles } from "../../src/corpus/near-duplicates.ts";
import { fewestShingles, signatureLength, signatureOf, similarityOf } from "../../src/corpus/signature.ts";
import { hashText } from "../../src/run/duplicates.ts";
import { arabicWire, englishStory, jaccardOf, otherStory, segmented, shinglesOf, signatureIn, siteLines } from "./stories.ts";

/** For each text the number of the first counted one it repeats, or null where it counts itself. */
function repeated(texts: readonly string[], similarity: number | "off" = defaultSimilarity): (string | null)[] {
  const finder = openDuplicateFinder(similarity);
  return texts.map((text, number) => {
    const { sentences } = segmented(text);
    const article = { id: String(number), sentences: [...sentences], signature: signatureIn(text) };
    return finder.of(article, hashText(text));
  });
}

/** A word of letters alone for a number, another for each: digits would make a word of their own. */
const lettersOf = (n: number) =>
  `${n < 0 ? "m" : "k"}${[...String(Math.abs(n))].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

describe("an article counts once, however it is sent out again", () => {
  test("an Arabic wire report under another dateline and headline, with a paragraph added", () => {
    // "Cairo - The Capital: fighting in Tripoli, United Nations calls for calm"
    const copy = arabicWire.replace("طرابلس (وكالة) - ", "القتال يتجدد والأمم المتحدة تدعو إلى التهدئة\n\nالقاهرة - العاصمة: ");
    // "The city has seen such clashes from time to time since the end of last year."
    const longer = `${copy}\n\nوتشهد المدينة مثل هذه الاشتباكات من وقت إلى آخر منذ نهاية العام الماضي.`;
    expect(repeated([arabicWire, copy, longer])).toEqual([null, "0", "0"]);
  });

  test("an Arabic report with vowel marks, other hamzas, tatweel and other digits", () => {
    // The same report, vocalised and respelled: "(in) the capital" with kasra, "the nations" without hamza.
    const respelled = arabicWire.replaceAll("أ", "ا").replaceAll("في", "فِي").replaceAll("الأمم", "الأمـــم");
    expect(repeated([arabicWire, respelled])).toEqual([null, "0"]);
  });

  test("an English story under a rewritten headline, in capitals, wrapped otherwise", () => {
    const headline = englishStory.replace("Harbour workers end week-long strike", "Flour crisis over as dockers go back");
    const wrapped = englishStory.replaceAll(/(\w+ \w+ \w+ \w+ \w+) /g, "$1\n");
    expect(repeated([englishStory, headline, wrapped, headline.toUpperCase()])).toEqual([null, "0", "0", "0"]);
  });

  test("a story with the lines of a site around it", () => {
    expect(repeated([englishStory, `${englishStory}\n\n${siteLines}`])).toEqual([null, "0"]);
  });

  test("the same short text, but for white space", () => {
    expect(repeated(["Shots were heard in the port.", "Shots were  heard in the port.\n"])).toEqual([null, "0"]);
  });
});

describe("what is another story counts by itself", () => {
  test("of the same site, with the same lines around it", () => {
    const page = (story: string) => `${siteLines}\n\n${story}\n\n${siteLines}`;
    expect(repeated([page(englishStory), page(otherStory)])).toEqual([null, null]);
  });

  test("short notices of one form", () => {
    const notice = (name: string) => `${name} is a village in the district of the coast. It had 312 inhabitants in 1990.`;
    expect(repeated([notice("Ras Hilal"), notice("Ain Zara"), notice("Wadi Naga")])).toEqual([null, null, null]);
  });

  test("articles without text", () => {
    expect(repeated(["", " ", ""])).toEqual([null, null, null]);
  });

  test("with half of its text, unless a lower similarity is asked for", () => {
    const paragraphs = englishStory.split("\n\n");
    const part = [...paragraphs.slice(0, 3), ...otherStory.split("\n\n").slice(3)].join("\n\n");
    expect(jaccardOf(shinglesOf(englishStory), shinglesOf(part))).toBeLessThan(0.58);
    expect(repeated([englishStory, part])).toEqual([null, null]);
    expect(repeated([englishStory, part], 0.5)).toEqual([null, "0"]);
  });

  test("unless it is the same text, where near-duplicates are off", () => {
    const headline = englishStory.replace("week-long strike", "strike");
    expect(repeated([englishStory, headline, englishStory], "off")).toEqual([null, null, "0"]);
  });
});

describe("groups", () => {
  test("bear the first article's id, whose row comes first, and are in the order of those", () => {
    const finder = openDuplicateFinder(0.6);
    const texts = { z: englishStory, b: arabicWire, c: `${arabicWire} انتهى`, a: englishStory, d: otherStory, e: arabicWire };
    for (const [id, text] of Object.entries(texts)) {
      finder.of({ id, sentences: [...segmented(text).sentences], signature: signatureIn(text) }, hashText(text));
    }
    expect([...finder.groups()].map(({ counted, others }) => [counted, others.map(({ article }) => article)])).toEqual([
      ["z", ["a"]],
      ["b", ["c", "e"]],
    ]);
    expect(finder.duplicates.map(({ article }) => article)).toEqual(["c", "a", "e"]);
    expect(finder.duplicates.at(-1)).toEqual({ article: "e", of: "b", similarity: 1 });
  });

  test("never hold what is unlike the counted article, though a chain of small changes leads there", () => {
    const words = Array.from({ length: 400 }, (_, n) => lettersOf(n));
    const chain = Array.from({ length: 20 }, (_, n) => words.slice(n * 15, n * 15 + 100).join(" "));
    const found = repeated(chain);
    found.forEach((of, number) => {
      if (of === null) return;
      expect(jaccardOf(shinglesOf(chain[number] as string), shinglesOf(chain[Number(of)] as string))).toBeGreaterThan(0.45);
    });
    expect(new Set(found).size).toBeGreaterThan(5);
  });
});

/** Texts of made-up words, and two texts of which one is the other with some words changed. */
const wordList = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 60, maxLength: 400 });
const textOf = (words: readonly number[]) => words.map(lettersOf).join(" ");
const edited = fc.record({
  words: wordList,
  step: fc.integer({ min: 4, max: 60 }),
  cut: fc.double({ min: 0, max: 0.5, noNaN: true }),
});
const edit = ({ words, step, cut }: { words: number[]; step: number; cut: number }) =>
  words.slice(0, Math.ceil(words.length * (1 - cut))).map((word, at) => (at % step === 1 ? -word - 1 : word));

const equalValues = (a: Uint8Array, b: Uint8Array) => a.reduce((sum, value, at) => sum + (value === b[at] ? 1 : 0), 0);

describe("signatures", () => {
  test("estimate the exact Jaccard similarity, within six standard errors", () => {
    fc.assert(
      fc.property(edited, (given) => {
        const [one, other] = [textOf(given.words), textOf(edit(given))];
        const [a, b] = [signatureIn(one), signatureIn(other)];
        if (a === null || b === null) return;
        const exact = jaccardOf(shinglesOf(one), shinglesOf(other));
        const error = Math.sqrt((exact * (1 - exact)) / signatureLength) + 0.01;
        expect(Math.abs(similarityOf(equalValues(a, b)) - exact)).toBeLessThan(6 * error);
      }),
    );
  });

  test("have no bias and the error they claim", () => {
    let [bias, square, count] = [0, 0, 0];
    for (let seed = 0; seed < 300; seed++) {
      const words = Array.from({ length: 150 }, (_, at) => seed * 1000 + at);
      const other = words.map((word, at) => (at % 10 === seed % 10 ? -word - 1 : word));
      const exact = jaccardOf(shinglesOf(textOf(words)), shinglesOf(textOf(other)));
      const a = signatureIn(textOf(words)) as Uint8Array;
      const error = similarityOf(equalValues(a, signatureIn(textOf(other)) as Uint8Array)) - exact;
      [bias, square, count] = [bias + error, square + error ** 2, count + 1];
    }
    expect(Math.abs(bias / count)).toBeLessThan(0.01);
    expect(Math.sqrt(square / count)).toBeLessThan(0.05);
  });

  test("need enough words, and take no heed of titles and furniture", () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => lettersOf(n)).join(" ");
    expect(signatureIn(words(fewestShingles + 1))).toBeNull();
    expect(signatureIn(words(fewestShingles + 2))).toHaveLength(signatureLength);
    const text = `${words(60)}\n${words(50)}`;
    const at = (zone: "body" | "title" | "furniture") => [
      { start: 0, end: words(60).length, zone: "body" as const },
      { start: words(60).length + 1, end: text.length, zone },
    ];
    const whole = signatureOf({ text: words(60), sentences: at("body").slice(0, 1) });
    expect(signatureOf({ text, sentences: at("title") })).toEqual(whole);
    expect(signatureOf({ text, sentences: at("furniture") })).toEqual(whole);
    expect(signatureOf({ text, sentences: at("body") })).not.toEqual(whole);
  });
});

describe("the table of counted articles", () => {
  const likeness = (signature: Uint8Array, n: number) => ({ signature, textHash: `${n.toString(16).padStart(8, "0")}00000000` });
  /** Signatures in families: members share all values but some. */
  const families = fc.array(
    fc.record({
      family: fc.integer({ min: 0, max: 5 }),
      spoilt: fc.uniqueArray(fc.integer({ min: 0, max: signatureLength - 1 }), { maxLength: 70 }),
    }),
    { minLength: 2, maxLength: 30 },
  );
  const signatureFor = ({ family, spoilt }: { family: number; spoilt: readonly number[] }, n: number) => {
    const values = Uint8Array.from({ length: signatureLength }, (_, at) => (at * 7 + family * 31) & 255);
    for (const at of spoilt) values[at] = (n * 13 + at * 5 + 100) & 255;
    return values;
  };

  test("finds the first counted article that is alike, as comparing with each of them does", () => {
    fc.assert(
      fc.property(families, fc.constantFrom(0.5, 0.6, 0.7, 0.9, 1), (given, threshold) => {
        const table = openCountedArticles(threshold);
        const counted: Uint8Array[] = [];
        given.map(signatureFor).forEach((signature, n) => {
          const found = table.add(likeness(signature, n));
          const alike = counted.map((other) => similarityOf(equalValues(signature, other)));
          // Nothing unlike is ever found; what is well above the threshold is never missed.
          if (found !== null) expect(found.similarity).toBe(alike[found.of]);
          if (found !== null) expect(found.similarity).toBeGreaterThanOrEqual(threshold);
          const sure = alike.findIndex((similarity) => similarity >= Math.min(1, threshold + 0.3));
          if (sure >= 0) expect(found?.of).toBeLessThanOrEqual(sure);
          if (found === null) counted.push(signature);
        });
      }),
    );
  });

  test("gives articles that are all alike one group in whatever order they come", () => {
    const members = fc.array(
      fc.record({ family: fc.integer({ min: 0, max: 5 }), spoilt: fc.constantFrom([], [3], [70], [9, 80]) }),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    const groupsOf = (given: readonly { family: number; spoilt: readonly number[]; n: number }[]) => {
      const finder = openDuplicateFinder(0.8);
      const groups = new Map<string, number[]>();
      for (const { n, ...member } of given) {
        const sentences = [{ start: 0, end: 1, zone: "body" as const }];
        const article = { id: String(n), sentences, signature: signatureFor(member, n) };
        const of = finder.of(article, likeness(article.signature, n).textHash) ?? String(n);
        groups.set(of, [...(groups.get(of) ?? []), n]);
      }
      return new Set([...groups.values()].map((group) => group.sort((a, b) => a - b).join(" ")));
    };
    fc.assert(
      fc.property(members, fc.infiniteStream(fc.nat()), (given, stream) => {
        const numbered = given.map((member, n) => ({ ...member, n }));
        const keys = [...stream.take(numbered.length)];
        const shuffled = [...numbered].sort((a, b) => (keys[a.n] as number) - (keys[b.n] as number));
        expect(groupsOf(shuffled)).toEqual(groupsOf(numbered));
      }),
    );
  });

  test("holds what it says of bytes an article, and loses none as it grows", () => {
    let state = 1;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    };
    const signatures = Array.from({ length: 30_000 }, () => Uint8Array.from({ length: signatureLength }, random));
    const table = openCountedArticles(defaultSimilarity);
    const found = signatures.filter((signature, n) => table.add(likeness(signature, n)) !== null);
    expect(found).toEqual([]);
    expect(table.bytes / signatures.length).toBeLessThanOrEqual(136 + (bandsFor(defaultSimilarity) + 1) * (32 / 3) + 16);
    signatures.forEach((signature, n) => {
      if (n % 100 !== 0) return;
      const changed = signature.with(5, (signature[5] as number) ^ 1);
      expect(table.add(likeness(changed, n + 1e6))).toEqual({ of: n, similarity: 0.992 });
    });
  });

  test("compares with no more than some articles of one form", () => {
    const table = openCountedArticles(0.6);
    // A fifth of their values are equal: many share a band, none is alike.
    for (let n = 0; n < 2000; n++) {
      const signature = Uint8Array.from({ length: signatureLength }, (_, at) => (at < 26 ? at : (n * 31 + at * n) & 255));
      table.add(likeness(signature, n));
    }
    expect(table.bytes).toBeLessThan(2000 * 600);
  });
});
