import { rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { RunRecord } from "../../src/index.ts";
import { addFiles, comention, filesBelow, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";

/** Short articles, no two alike, more than one batch of them: some in folders, some many in one file, some bad. */
function articles(count: number): Record<string, string> {
  const people = ["فتحي باشاغا", "خلوصي أكار", "Fathi Bashagha", "الدكتور سالم الزروق"];
  const places = ["طرابلس", "بنغازي", "ليبيا", "Tripoli"];
  const files: Record<string, string> = {
    "bad/empty.txt": "",
    "bad/lines.jsonl": 'nonsense\n{"id":"1","text":"باشاغا في ليبيا"}\n',
  };
  for (let n = 0; n < count; n++) {
    const [one, other, place] = [people[n % 4], people[(n >> 2) % 4], places[n % 3]];
    files[`day-${n % 3}/${n}.txt`] =
      `وصل ${one} إلى ${place} رقم ${n}.\n\nوالتقى ${other} في ${places[(n >> 1) % 4]}. ثم عاد باشاغا.\n`;
  }
  return files;
}

/** All that a run wrote but run.json, which alone may tell times and the machine. */
async function results(out: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await filesBelow(out)).filter(([path]) => path !== "run.json");
  return Object.fromEntries(files.map(([path, bytes]) => [path, bytes.toString("base64")]));
}

async function recordOf(out: string): Promise<RunRecord> {
  return JSON.parse(String((await filesBelow(out))["run.json"])) as RunRecord;
}

/** Paths whose bytes differ; a list of paths reads better in a failure than two dumps. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}

let folder: string;
let plain: Readonly<Record<string, string>>;

/** Runs on the shared inputs into a folder of its own. */
async function runTo(name: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const out = join(folder, name);
  const inputs = ["run", "articles", "--gazetteers", "lists", "--out", name];
  const { code, stderr } = await comention([...inputs, ...args], { cwd: folder, env });
  expect(code, stderr).toBe(1);
  return out;
}

beforeAll(async () => {
  const files = Object.entries(articles(70)).map(([path, text]) => [`articles/${path}`, text] as const);
  folder = await folderWith({ ...Object.fromEntries(files), "lists/small.jsonl": smallList });
  plain = await results(await runTo("plain", ["--workers", "0"]));
});

describe("the same inputs give the same bytes", () => {
  test("of every file that is promised", () => {
    expect(Object.keys(plain).filter((path) => path.startsWith("articles/"))).toHaveLength(72);
    expect(Object.keys(plain)).toEqual(expect.arrayContaining(["mentions.csv", "graph/comentions.gexf", "report/index.html"]));
  });

  test.each(["1", "2"])("with %s workers as with none", async (workers) => {
    expect(differing(await results(await runTo(`workers-${workers}`, ["--workers", workers])), plain)).toEqual([]);
  });

  test.each([
    ["ar_EG.UTF-8", "Asia/Kolkata"],
    ["tr_TR.UTF-8", "Pacific/Apia"],
  ])("with the locale %s and the time zone %s", async (LC_ALL, TZ) => {
    const out = await runTo(`locale-${LC_ALL}`, [], { LC_ALL, LANG: LC_ALL, TZ });
    expect(differing(await results(out), plain)).toEqual([]);
  });

  test("from another folder of the file system, but for the paths told", async () => {
    const away = await folderWith();
    const args = ["run", join(folder, "articles"), "--gazetteers", join(folder, "lists"), "--out", "out"];
    await comention(args, { cwd: away });
    const moved = await results(join(away, "out"));
    expect(differing(moved, plain).filter((path) => path.startsWith("graph/") || path.endsWith(".jsonl"))).toEqual([]);
  });
});

describe("a second run", () => {
  test("reuses every article that did not change, and gives the same bytes", async () => {
    const out = await runTo("again");
    await runTo("again");
    const { counts } = await recordOf(out);
    // The empty article and the file with a bad line are remembered too, problems and all.
    expect(counts).toMatchObject({ articles: 72, annotated: 0, reused: 72, removed: 0, problems: 2 });
    expect(differing(await results(out), plain)).toEqual([]);
  });

  test("does again what was changed or spoilt, and only that", async () => {
    const out = await runTo("spoilt");
    await addFiles(out, { "articles/day-0/0.txt.json": "{}", "mentions.csv": "spoilt", "graph/edges.csv": "" });
    await rm(join(out, "articles", "day-1", "1.txt.json"));
    await runTo("spoilt");
    expect((await recordOf(out)).counts).toMatchObject({ annotated: 2, reused: 70 });
    expect(differing(await results(out), plain)).toEqual([]);
  });

  test("does all again when a list changed, as a fresh run would", async () => {
    const out = await runTo("relisted");
    await addFiles(folder, { "more/more.jsonl": '{"id":"salem-alzarrouk","type":"person","labels":{"ar":"سالم الزروق"}}\n' });
    await runTo("relisted", ["--add", "more"]);
    const fresh = await runTo("relisted-fresh", ["--add", "more"]);
    expect(differing(await results(out), await results(fresh))).toEqual([]);
    expect(differing(await results(out), plain)).not.toEqual([]);
  });

  test("removes the outputs of inputs that are gone, and no file of anybody else", async () => {
    const own = await folderWith({ "in/a.txt": "ليبيا", "in/below/b.txt": "طرابلس", "lists/small.jsonl": smallList });
    const args = ["run", "in", "--gazetteers", "lists", "--out", "out"];
    expect((await comention(args, { cwd: own })).code).toBe(0);
    await addFiles(own, { "out/articles/mine.json": "kept", "out/notes.md": "kept" });
    await rm(join(own, "in", "below"), { recursive: true });
    expect((await comention(args, { cwd: own })).code).toBe(0);
    const left = Object.keys(await filesBelow(join(own, "out")));
    expect(left.filter((path) => path.startsWith("articles/"))).toEqual(["articles/a.txt.json", "articles/mine.json"]);
    expect(left).toContain("notes.md");
    expect((await recordOf(join(own, "out"))).counts).toMatchObject({ articles: 1, reused: 1, removed: 1 });
  });
});
