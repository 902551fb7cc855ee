import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { RunOptions } from "../../src/index.ts";
import { addFiles, comention, filesBelow, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";
import { built, differing, generatedArticles, resultsOf, runHere } from "./corpus-of-runs.ts";

/** More than two shards of a thousand. */
const articleCount = 2_100;
let folder: string;
const options = (out: string, layout: RunOptions["layout"]): Partial<RunOptions> => ({
  inputs: [join(folder, "articles")],
  gazetteers: [join(folder, "lists")],
  out: join(folder, out),
  discover: "off",
  layout,
});

beforeAll(async () => {
  folder = await folderWith({ ...generatedArticles(articleCount), "lists/small.jsonl": smallList });
  await runHere(options("files", "files"));
  await runHere(options("jsonl", "jsonl"));
}, 120_000);

/** The annotated articles of an output folder, in the order of the run, as they lie there. */
async function annotations(out: string): Promise<readonly string[]> {
  const { readArticles } = await built<typeof import("../../src/run/read-output.ts")>("run/read-output.js");
  const lines: string[] = [];
  for await (const article of readArticles(join(folder, out))) lines.push(JSON.stringify(article));
  return lines;
}

const besideArticles = async (out: string) =>
  Object.fromEntries(
    Object.entries(await resultsOf(join(folder, out))).filter(([path]) => !/^(articles|\.comention)\//.test(path)),
  );

describe("--layout jsonl", () => {
  test("writes the articles as lines of numbered files, a thousand each, in the order of the run", async () => {
    const shards = Object.entries(await filesBelow(join(folder, "jsonl", "articles"))).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(shards.map(([path]) => path)).toEqual(["00000.jsonl", "00001.jsonl", "00002.jsonl"]);
    const lines = shards.map(([, bytes]) => bytes.toString("utf8").split("\n").slice(0, -1));
    expect(lines.map(({ length }) => length)).toEqual([1000, 1000, articleCount - 2000]);
    const files = await annotations("files");
    expect(files).toHaveLength(articleCount);
    expect(lines.flat()).toEqual(files);
    expect(await annotations("jsonl")).toEqual(files);
  });

  test("changes nothing of the graph, the tables and the report", async () => {
    expect(differing(await besideArticles("jsonl"), await besideArticles("files"))).toEqual([]);
  });

  test("serves every reader of a finished run alike", async () => {
    for (const args of [
      ["export", "OUT", "--format", "brat", "-o", "brat-OUT/"],
      ["export", "OUT", "--format", "jsonl", "-o", "OUT.jsonl"],
      ["graph", "OUT", "--path", "fathi-bashagha", "hulusi-akar"],
      ["graph", "OUT", "--window", "paragraph"],
      ["report", "OUT"],
    ]) {
      const [files, jsonl] = await Promise.all(
        ["files", "jsonl"].map((out) =>
          comention(
            args.map((word) => word.replace("OUT", out)),
            { cwd: folder },
          ),
        ),
      );
      expect(files?.code, files?.stderr).toBe(0);
      expect(JSON.stringify(jsonl)).toBe(JSON.stringify(files).replaceAll("files", "jsonl"));
    }
    expect(await readFile(join(folder, "jsonl.jsonl"), "utf8")).toBe(await readFile(join(folder, "files.jsonl"), "utf8"));
    const brat = await Promise.all(["brat-files", "brat-jsonl"].map((name) => filesBelow(join(folder, name))));
    expect(brat[1]).toEqual(brat[0]);
    expect(differing(await besideArticles("jsonl"), await besideArticles("files"))).toEqual([]);
    await runHere({ ...options("files", "files"), reuse: "nothing" });
    await runHere({ ...options("jsonl", "jsonl"), reuse: "nothing" });
  });

  test("run again with nothing changed leaves all as it is; a shard that was damaged is made again from what holds", async () => {
    const before = await resultsOf(join(folder, "jsonl"));
    expect((await runHere(options("jsonl", "jsonl"))).timings).toHaveProperty("unchanged");
    const shard = join(folder, "jsonl", "articles", "00001.jsonl");
    const bytes = await readFile(shard);
    await writeFile(shard, Buffer.concat([bytes.subarray(0, 5000), Buffer.from("x"), bytes.subarray(5001, -1)]));
    const { counts } = await runHere(options("jsonl", "jsonl"));
    expect(counts).toMatchObject({ annotated: 2, reused: articleCount - 2, removed: 0 });
    expect(differing(await resultsOf(join(folder, "jsonl")), before)).toEqual([]);
  });

  test("drops the articles of inputs that are gone, and shards there are too many of", async () => {
    const own = await folderWith({ ...generatedArticles(1_001), "lists/small.jsonl": smallList });
    const here = { ...options("", "jsonl"), inputs: [join(own, "articles")], out: join(own, "out") };
    await runHere(here);
    expect(await readdir(join(own, "out", "articles"))).toHaveLength(2);
    await rm(join(own, "articles", "day-0", "0.txt"));
    expect((await runHere(here)).counts).toMatchObject({ annotated: 0, reused: 1_000, removed: 1 });
    expect(await readdir(join(own, "out", "articles"))).toEqual(["00000.jsonl"]);
    await runHere({ ...here, out: join(own, "fresh") });
    expect(differing(await resultsOf(join(own, "out")), await resultsOf(join(own, "fresh")))).toEqual([]);
  }, 60_000);

  test("and files may follow each other in a folder, even where an input bears the name of a shard", async () => {
    const own = await folderWith({
      ...generatedArticles(5),
      "articles/00000.jsonl": `${JSON.stringify({ id: "a", text: "ليبيا" })}\n${JSON.stringify({ id: "b", text: "طرابلس" })}\n`,
      "lists/small.jsonl": smallList,
    });
    const here = { ...options("", "files"), inputs: [join(own, "articles")] };
    for (const layout of ["files", "jsonl"] as const) await runHere({ ...here, layout, out: join(own, `fresh-${layout}`) });
    for (const layout of ["files", "jsonl", "files", "jsonl"] as const) {
      await addFiles(own, { "out/articles/mine.txt": "of someone else" });
      expect((await runHere({ ...here, layout, out: join(own, "out") })).counts).toMatchObject({ articles: 7, removed: 0 });
      await rm(join(own, "out/articles/mine.txt"));
      expect(differing(await resultsOf(join(own, "out")), await resultsOf(join(own, `fresh-${layout}`)))).toEqual([]);
    }
  });
});
