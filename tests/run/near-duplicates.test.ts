import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { RunRecord } from "../../src/index.ts";
import { arabicWire, englishStory, otherStory } from "../corpus/stories.ts";
import { comention, filesBelow, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";

const files = {
  "in/a/wire.txt": arabicWire,
  // The same report under another dateline, "Benghazi - ", with the United Nations named once more: "the United Nations".
  "in/b/copy.txt": `${arabicWire.replace("طرابلس (وكالة) - ", "بنغازي - ")} الأمم المتحدة.`,
  "in/b/harbour.txt": englishStory,
  "in/c/harbour.txt": englishStory.replace("week-long", "long"),
  "in/c/museum.txt": otherStory,
};

let folder: string;
let plain: Readonly<Record<string, Buffer>>;

async function runTo(name: string, args: readonly string[] = ["in"]): Promise<string> {
  const given = ["run", ...args, "--gazetteers", "lists", "--out", name];
  const { code, stderr } = await comention(given, { cwd: folder });
  expect([code, stderr]).toEqual([0, expect.stringContaining("Finished")]);
  return join(folder, name);
}

const recordIn = async (out: string) => JSON.parse(await readFile(join(out, "run.json"), "utf8")) as RunRecord;

/** What is made of all articles together; run.json alone may differ. */
async function corpusFiles(out: string): Promise<Readonly<Record<string, Buffer>>> {
  const made = Object.entries(await filesBelow(out)).filter(([path]) => !path.startsWith(".") && path !== "run.json");
  return Object.fromEntries(made);
}

beforeAll(async () => {
  folder = await folderWith({ ...files, "lists/list.jsonl": smallList });
  plain = await corpusFiles(await runTo("plain"));
});

describe("near-duplicates in a run", () => {
  test("are listed in run.json and as a table of groups", async () => {
    const { duplicates, counts } = await recordIn(join(folder, "plain"));
    expect(counts.articles).toBe(5);
    expect(duplicates).toMatchObject([
      { article: "b/copy", of: "a/wire" },
      { article: "c/harbour", of: "b/harbour", similarity: 1 },
    ]);
    expect(String(plain["duplicates.csv"])).toBe(
      [
        "group,article,counted,similarity",
        "a/wire,a/wire,yes,1",
        `a/wire,b/copy,no,${duplicates[0]?.similarity}`,
        "b/harbour,b/harbour,yes,1",
        "b/harbour,c/harbour,no,1",
        "",
      ].join("\r\n"),
    );
  });

  test("count once in entities and graph, and each keeps its annotations", () => {
    const entities = String(plain["entities.jsonl"]);
    expect(entities).toContain('"id":"united-nations"');
    for (const line of entities.trim().split("\n")) expect(JSON.parse(line).articles).toBe(1);
    expect(JSON.parse(String(plain["graph/comentions.json"]))).toMatchObject({ articles: 3, leftOut: { duplicates: 2 } });
    expect(String(plain["articles/b/copy.txt.json"])).toContain('"entity":"united-nations"');
  });

  test("are the same with workers, on a second run, and whatever order the inputs are given in", async () => {
    expect(await corpusFiles(await runTo("threads", ["in", "--workers", "2"]))).toEqual(plain);
    expect(await corpusFiles(await runTo("threads"))).toEqual(plain);
    const one = await runTo("one", ["in/a", "in/b", "in/c"]);
    const other = await runTo("other", ["in/c", "in/b", "in/a"]);
    expect(await corpusFiles(other)).toEqual(await corpusFiles(one));
    expect((await recordIn(other)).duplicates).toHaveLength(2);
  });

  test("are the same when the graph is rebuilt, as the run told them, or as asked", async () => {
    const out = await runTo("off", ["in", "--near-duplicates", "off"]);
    const off = await corpusFiles(out);
    expect((await recordIn(out)).duplicates).toEqual([]);
    expect(String(off["duplicates.csv"])).toBe("group,article,counted,similarity\r\n");
    expect((await comention(["graph", out, "--near-duplicates", "0.6"])).code).toBe(0);
    const rebuilt = await corpusFiles(out);
    expect(rebuilt["graph/comentions.json"]).toEqual(plain["graph/comentions.json"]);
    expect(rebuilt["duplicates.csv"]).toEqual(plain["duplicates.csv"]);
    expect((await comention(["graph", out])).code).toBe(0);
    expect(await corpusFiles(out)).toEqual(off);
  });

  test.each(["0.4", "1.1", "all", ""])("refuse a similarity of %j", async (word) => {
    const { code, stderr } = await comention(["run", "in", "--near-duplicates", word, "--out", "refused"], { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining("0.5 to 1, or off")]);
  });
});
