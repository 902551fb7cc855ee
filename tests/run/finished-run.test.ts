import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openFinishedRun } from "../../src/run/finished-run.ts";
import { comention, folderWith } from "../program.ts";

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

describe("a finished run", () => {
  let out: string;
  beforeAll(async () => {
    const input = await folderWith({
      "a.txt": "The United Nations is in Tripoli.\n\nLibya and Egypt spoke.",
      "b.txt": "Qadhunia Zorblat met Antonio Guterres in Cairo.",
    });
    out = join(await folderWith(), "out");
    const ended = await comention(["run", input, "--out", out, "--quiet"]);
    expect(ended.code, ended.stderr).toBe(0);
  });

  test("is read as its files tell it, as often as asked", async () => {
    const run = await openFinishedRun(out, "escape");
    const graph = JSON.parse(await readFile(join(out, "graph", "comentions.json"), "utf8"));
    const { nodes, edges, ...head } = graph;
    for (let time = 0; time < 2; time++) {
      expect((await all(run.articles())).map(({ source }) => source.path.slice(-5))).toEqual(["a.txt", "b.txt"]);
      expect(await run.graphHead()).toEqual(head);
      expect(await all(run.nodes())).toEqual(nodes);
      expect(await all(run.edges())).toEqual(edges);
      const listed = (await readFile(join(out, "entities.jsonl"), "utf8")).trimEnd().split("\n");
      expect(await all(run.entities())).toEqual(listed.map((line) => JSON.parse(line)));
    }
    expect(edges.length).toBeGreaterThan(2);
  });

  test("that is none is refused in a sentence", async () => {
    await expect(openFinishedRun(await folderWith(), "escape")).rejects.toThrow("holds no run.json");
  });

  test("with a broken line names the file", async () => {
    const run = await openFinishedRun(out, "escape");
    await writeFile(join(out, "entities.jsonl"), "{\n");
    await expect(all(run.entities())).rejects.toThrow("entities.jsonl is not as this version of comention writes it");
  });
});
