import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { comention, filesBelow, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";

let out: string;

async function copied(): Promise<string> {
  const folder = join(await folderWith(), "out");
  await cp(out, folder, { recursive: true });
  return folder;
}

const page = (folder: string) => readFile(join(folder, "report", "index.html"), "utf8");

beforeAll(async () => {
  const folder = await folderWith({
    "lists/list.jsonl": smallList,
    // "Fathi Bashagha met Hulusi Akar in Tripoli."
    "in/b.txt": "التقى فتحي باشاغا نظيره خلوصي أكار في طرابلس.",
    "in/a.txt": "Hulusi Akar flew to Benghazi. The lawyer Sami Al Warfalli spoke.",
    "in/bad.jsonl": "nonsense\n",
    // More articles than the page shows, in an order that names of files alone do not tell.
    "in/many.jsonl": Array.from({ length: 210 }, (_, n) => `{"id":"${n}","text":"Libya, ${n}"}\n`).join(""),
  });
  out = join(folder, "out");
  const { code } = await comention(["run", join(folder, "in"), "--gazetteers", join(folder, "lists"), "--out", out]);
  expect(code).toBe(1);
});

describe("comention report", () => {
  test("gives the page of the run, byte for byte, and changes nothing else", async () => {
    const folder = await copied();
    await rm(join(folder, "report"), { recursive: true });
    const { code, stderr } = await comention(["report", folder]);
    expect([code, stderr]).toEqual([0, expect.stringContaining(join(folder, "report", "index.html"))]);
    expect(await filesBelow(folder)).toEqual(await filesBelow(out));
  });

  test("shows a graph that was made again since", async () => {
    const folder = await copied();
    await comention(["graph", folder, "--window", "article"]);
    await comention(["report", folder]);
    expect(await page(folder)).toContain('"window":"article"');
    expect(await page(folder)).not.toBe(await page(out));
  });

  test.each([
    ["run.json", (path: string) => rm(path)],
    ["run.json", async (path: string) => writeFile(path, (await readFile(path, "utf8")).replace('"finished"', '"interrupted"'))],
    ["entities.jsonl", (path: string) => writeFile(path, "{}\n")],
    ["candidates.jsonl", (path: string) => rm(path)],
    ["graph/comentions.json", (path: string) => rm(path)],
  ])("refuses a folder whose %s is not that of a finished run, and keeps its page", async (name, spoil) => {
    const folder = await copied();
    await spoil(join(folder, name));
    const { code, stderr } = await comention(["report", folder]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^comention: .*(?:run|finish)/)]);
    expect(await page(folder)).toBe(await page(out));
  });
});
