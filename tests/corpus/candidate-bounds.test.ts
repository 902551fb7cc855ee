import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArticleList } from "../../src/corpus/candidates/article-list.ts";
import { openBlocks, pairsToCompare } from "../../src/corpus/candidates/blocks.ts";
import { addCandidates, emptyTally } from "../../src/corpus/candidates/tally.ts";
import { toDigest } from "../../src/corpus/digest.ts";
import type { SpelledName } from "../../src/language/spelling-distance.ts";
import { newsOf } from "./marked-news.ts";

const vowels = ["ا", "و", "ي", "اي", "او", "يا", "وا", "يو", "اا", "وو"];

/** As many different names of one sound: كنتربري with other vowels, all in one block. */
function alike(count: number): SpelledName[] {
  return Array.from({ length: count }, (_, at): SpelledName => {
    const [a, b, c, d] = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10, Math.floor(at / 1000)];
    const word = `ك${vowels[a]}نت${vowels[b]}رب${vowels[c]}ر${vowels[d]}`;
    return { words: [word], script: "arabic" };
  });
}

/** As many names of two words, each with one of few family names. */
function related(count: number): SpelledName[] {
  return Array.from({ length: count }, (_, at): SpelledName => {
    const [given] = (alike(at + 1).at(-1) as SpelledName).words;
    return { words: [given as string, ["الورفلاوي", "الزايداني", "الشكشوكي"][at % 3] as string], script: "arabic" };
  });
}

function counted(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}

describe("comparisons", () => {
  test.each([
    ["names of one sound", alike],
    ["names that share a word", related],
  ])("grow with the number of names and not with their pairs: %s", (_, make) => {
    const [one, two, four] = [500, 1000, 2000].map((count) => counted(pairsToCompare(make(count)))) as [number, number, number];
    expect(one).toBeGreaterThan(500);
    expect(one).toBeLessThan(500 * 32);
    expect(two / one).toBeLessThan(2.1);
    expect(four / two).toBeLessThan(2.1);
  });

  test("of a small block are all there are", () => {
    expect(counted(pairsToCompare(alike(30)))).toBe((30 * 29) / 2);
  });

  test("with listed names are bounded by the names met, however long the list", () => {
    const compared = (listed: number) => {
      const near = openBlocks(alike(1000));
      return alike(listed).reduce((sum, name) => sum + counted(near(name)), 0);
    };
    expect(compared(1)).toBe(1000);
    expect(compared(100)).toBe(2048);
    expect(compared(2000)).toBe(2048);
  });
});

describe("memory", () => {
  test("holds no more names than it may; those in few articles go first, the ones met longest ago", () => {
    const tally = emptyTally(8);
    for (let at = 0; at < 40; at++) {
      const article = newsOf(
        `${at}`,
        `[Kemal Arslan|person] met [Jan ${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}vik|person].`,
      );
      addCandidates(tally, toDigest(article), at, () => 0);
      expect(tally.byKey.size).toBeLessThanOrEqual(8);
    }
    expect([...tally.byKey.keys()]).toContain("kemal arslan");
    expect(tally.byKey.get("kemal arslan")?.articles.size).toBe(40);
    expect([...tally.byKey.keys()]).toContain("jan nbvik");
    expect(tally.byKey.size + tally.leftOut).toBe(41);
  });

  test("of the articles of a name takes a few bytes each and gives the same numbers back", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
        const ascending = [...numbers].sort((a, b) => a - b);
        const list = new ArticleList();
        for (const number of ascending) list.add(number);
        expect([...list]).toEqual([...new Set(ascending)]);
        expect(list.size).toBe(new Set(ascending).size);
      }),
    );
    expect(() => {
      const list = new ArticleList();
      list.add(2);
      list.add(1);
    }).toThrow("Article 1 comes after article 2.");
  });
});
