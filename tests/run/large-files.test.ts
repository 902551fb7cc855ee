import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addFiles, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";
import { built, differing, generatedArticles, resultsOf, runHere } from "./corpus-of-runs.ts";

/** Lines of JSON Lines, larger together than a file that is read whole, by a field that no article has. */
function manyLines(count: number): string[] {
  const articles = Object.values(generatedArticles(count));
  return articles.map((text, n) => JSON.stringify({ id: `a${n}`, text, html: "x".repeat(3000) }));
}

const asFile = (lines: readonly string[]) => `${lines.join("\n")}\n`;
const count = 1400;

describe("a file of many articles that is too large to be read whole", () => {
  test("gives what its records give, whatever the number of threads, and only what changed of it is done again", async () => {
    const lines = manyLines(count);
    const folder = await folderWith({ "in/big.jsonl": asFile(lines), "lists/small.jsonl": smallList });
    const input = { shown: "big.jsonl", place: "big.jsonl", input: "in", path: join(folder, "in/big.jsonl") };
    const { isLarge } = await built<typeof import("../../src/run/records/parts.ts")>("run/records/parts.js");
    expect(await isLarge(input)).toBe(true);

    const options = { inputs: [join(folder, "in")], gazetteers: [join(folder, "lists")], out: join(folder, "out") };
    expect((await runHere(options)).counts).toMatchObject({ inputs: 1, articles: count, annotated: count });
    const first = await resultsOf(options.out);
    expect(Object.keys(first).filter((path) => path.startsWith("articles/big.jsonl/"))).toHaveLength(count);
    await runHere({ ...options, out: join(folder, "threads"), workers: 2 });
    expect(differing(await resultsOf(join(folder, "threads")), first)).toEqual([]);

    expect((await runHere(options)).timings).toHaveProperty("unchanged");

    // One record is changed, one is gone, one is new, and one cannot be read.
    const edited = [...lines];
    edited[10] = JSON.stringify({ id: "a10", text: "وصل فتحي باشاغا إلى بنغازي." }); // Fathi Bashagha came to Benghazi
    edited.splice(1200, 1);
    edited.splice(1000, 0, JSON.stringify({ id: "new", text: "Tripoli" }), "{broken");
    await addFiles(folder, { "in/big.jsonl": asFile(edited) });
    const again = await runHere(options);
    expect(again.counts).toMatchObject({ articles: count, removed: 1, problems: 1 });
    expect(again.problems).toMatchObject([{ code: "record/invalid", source: expect.stringMatching(/big\.jsonl:1002$/) }]);
    expect(again.counts.annotated).toBeLessThan(count / 2);
    await runHere({ ...options, out: join(folder, "fresh") });
    expect(differing(await resultsOf(options.out), await resultsOf(join(folder, "fresh")))).toEqual([]);

    // It shrinks to what is read whole, and grows again.
    await addFiles(folder, { "in/big.jsonl": asFile(lines.slice(0, 100)) });
    expect((await runHere(options)).counts).toMatchObject({ articles: 100 });
    await addFiles(folder, { "in/big.jsonl": asFile(lines) });
    await runHere(options);
    expect(differing(await resultsOf(options.out), first)).toEqual([]);
  }, 60_000);
});
