import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultSimilarity, openCountedArticles } from "../../src/corpus/near-duplicates.ts";
import { hashText } from "../../src/run/duplicates.ts";
import { signatureIn } from "../corpus/stories.ts";
import { sharedAvailable, sharedPath } from "../shared-data.ts";

/**
 * Least shares, in percent, of edited copies that are found with their original among all articles of the corpus, at the
 * default similarity; `alike` is how many of its own articles are near-duplicates of another (the ten of the English corpus
 * were looked at: all are one story printed twice). A floor only rises.
 */
const floors = {
  "raw-bbc-en": { alike: 10, headline: 100, dateline: 100, paragraph: 100, words: 98, wire: 82 },
  "raw-arwiki": { alike: 0, headline: 100, dateline: 100, paragraph: 90, words: 96, wire: 72 },
} as const;

type Edit = (text: string, others: readonly [string, string]) => string;

/** One word in twenty is another article's; by a fixed sequence of numbers, so that each run edits alike. */
const words: Edit = (text, [, other]) => {
  const pool = other.split(/\s+/);
  let state = text.length;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const changed = (word: string) => (/\S/.test(word) && random() < 1 / 20 ? pool[Math.floor(random() * pool.length)] : word);
  return text.split(/( +)/).map(changed).join("");
};
const headline: Edit = (text, [other]) => [other.split("\n")[0], ...text.split("\n").slice(1)].join("\n");
const dateline: Edit = (text) => text.replace("\n", "\nCAIRO, Nov 25 (Agency) - ");
const paragraph: Edit = (text, [other]) => {
  const last = other
    .split("\n")
    .filter((line) => line.split(/\s+/).length > 20)
    .at(-1);
  return `${text}\n\n${(last ?? "").split(/\s+/).slice(0, 45).join(" ")}`;
};
const wire: Edit = (text, others) => words(paragraph(dateline(headline(text, others), others), others), others);
const edits = { headline, dateline, paragraph, words, wire };

describe.skipIf(!sharedAvailable)("near-duplicates among real articles", () => {
  for (const [corpus, floor] of Object.entries(floors)) {
    test(`of ${corpus} are found and nothing else is`, { timeout: 180_000 }, () => {
      const folder = sharedPath("corpora", corpus);
      const texts = readdirSync(folder)
        .sort()
        .map((name) => readFileSync(join(folder, name), "utf8"));
      const table = openCountedArticles(defaultSimilarity);
      const numbers = new Map<string, number>();
      let [counted, alike] = [0, 0];
      for (const text of texts) {
        const signature = signatureIn(text);
        if (signature === null) continue;
        const found = table.add({ signature, textHash: hashText(text) });
        numbers.set(text, found?.of ?? counted);
        if (found === null) counted++;
        else alike++;
      }
      expect(alike).toBe(floor.alike);
      for (const [name, edit] of Object.entries(edits)) {
        let [right, wrong, of] = [0, 0, 0];
        texts.forEach((text, n) => {
          const number = numbers.get(text);
          if (number === undefined) return;
          const copy = edit(text, [texts[(n + 37) % texts.length] as string, texts[(n + 71) % texts.length] as string]);
          const found = table.add({ signature: signatureIn(copy), textHash: hashText(`${name} ${copy}`) });
          of++;
          if (found?.of === number) right++;
          else if (found !== null && found.of < counted) wrong++;
        });
        expect(100 * (right / of), name).toBeGreaterThanOrEqual(floor[name as keyof typeof edits]);
        expect(wrong, name).toBe(0);
      }
    });
  }
});
