import { expect, test } from "vitest";
import { readArticles } from "../../src/run/intake.ts";
import { fuzzedInput } from "./fuzzed-inputs.ts";

/** In bytes; the bombs unpack to twice as much. */
const limit = 1_000_000;
const inputs = 2_000;
const parts = 10;

test.each(Array.from({ length: parts }, (_, part) => part))(
  "fuzzed inputs are read without a crash, each bad one told (part %i)",
  async (part) => {
    for (let seed = part; seed < inputs; seed += parts) {
      const { name, bytes, bad } = fuzzedInput(seed);
      const { articles, problems } = await readArticles({ bytes, shown: name, place: name, limit }).catch((error) => {
        throw new Error(`input ${seed}, ${name}, crashed`, { cause: error });
      });
      const told = [...problems, ...articles.flatMap(({ article }) => article.problems)];
      if (bad) expect(told.length, `input ${seed}, ${name}: ${JSON.stringify(articles[0]?.article.source)}`).toBeGreaterThan(0);
      for (const { source, message } of told) {
        expect(source, `input ${seed}`).toMatch(name);
        expect(message).not.toBe("");
      }
      for (const { article, place } of articles) {
        expect(place === name || (place.startsWith(`${name}/`) && !/[/\\]/.test(place.slice(name.length + 1))), place).toBe(true);
        expect(article.text.length).toBeLessThanOrEqual(limit * 2);
      }
    }
  },
);
