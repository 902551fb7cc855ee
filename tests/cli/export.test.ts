import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formats, runFormats } from "../../src/export/formats.ts";
import { comention, filesBelow, folderWith } from "../program.ts";

const articles = [
  { id: "a", text: "😀 قال عبد الحميد الدبيبة إن الأمم المتحدة تعمل في طرابلس.", publishedOn: "2024-05-06" },
  { id: "=b", text: "Antonio Guterres of the United Nations met the Libyan foreign minister in Tripoli." },
];

/** Formats that this machine can write: a DuckDB database needs a package that is no dependency. */
const names = runFormats.filter(({ makes }) => makes === "files").map(({ name }) => name);

let input: string;
let out: string;
beforeAll(async () => {
  input = await folderWith({ "articles.jsonl": articles.map((article) => `${JSON.stringify(article)}\n`).join("") });
  out = join(await folderWith(), "out");
  const ended = await comention(["run", input, "--out", out, "--quiet"]);
  expect(ended.code, ended.stderr).toBe(0);
});

describe("comention export", () => {
  test("writes every format into its place, nothing else, and the same bytes again", async () => {
    const first = await comention(["export", out, "--format", names.join(",")]);
    expect([first.code, first.stdout]).toEqual([0, ""]);
    const written = await filesBelow(join(out, "export"));
    for (const { path, makes } of runFormats) {
      if (makes !== "files") continue;
      const own = Object.keys(written).filter((file) => `export/${file}`.startsWith(path));
      expect(own, path).not.toEqual([]);
    }
    expect(Object.keys(written).filter((file) => !runFormats.some(({ path }) => `export/${file}`.startsWith(path)))).toEqual([]);
    const again = await comention(["export", out, "--format", names.join(","), "--quiet"]);
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(await filesBelow(join(out, "export"))).toEqual(written);
  });

  test("puts a new folder in the place of its old one, whole", async () => {
    await mkdir(join(out, "export", "csv"), { recursive: true });
    await writeFile(join(out, "export", "csv", "stale.csv"), "of an earlier run");
    expect((await comention(["export", out, "--format", "csv"])).code).toBe(0);
    const files = Object.keys(await filesBelow(join(out, "export", "csv")));
    expect(files).toEqual(["articles.csv", "edges.csv", "entities.csv", "evidence.csv", "mentions.csv", "slices.csv"]);
  });

  test("gives what every run writes too, as the run wrote it", async () => {
    const folder = await folderWith();
    const wanted = formats.map(({ name }) => name).join(",");
    expect((await comention(["export", out, "--format", wanted, "-o", folder])).code).toBe(0);
    for (const { path } of formats) {
      expect(await readFile(join(folder, path.split("/").at(-1) as string))).toEqual(await readFile(join(out, path)));
    }
  });

  test("writes to a file, to a folder, to standard output", async () => {
    const folder = await folderWith();
    expect((await comention(["export", out, "--format", "jsonl", "-o", join(folder, "new", "a.jsonl")])).code).toBe(0);
    expect((await comention(["export", out, "--format", "jsonl", "-o", folder])).code).toBe(0);
    expect((await comention(["export", out, "--format", "tsv", "-o", join(folder, "tables")])).code).toBe(0);
    const { code, stdout } = await comention(["export", out, "--format", "jsonl", "-o", "-"]);
    const files = await filesBelow(folder);
    expect(code).toBe(0);
    expect(stdout).toBe(String(files["new/a.jsonl"]));
    expect(stdout).toBe(String(files["articles.jsonl"]));
    expect(stdout.split("\n")).toHaveLength(articles.length + 1);
    expect(Object.keys(files)).toContain("tables/mentions.tsv");
  });

  test("keeps formulas for programs when asked", async () => {
    const tables = join(await folderWith(), "tables");
    expect((await comention(["export", out, "--format", "csv", "--formulas", "keep", "-o", tables])).code).toBe(0);
    expect(await readFile(join(tables, "articles.csv"), "utf8")).toContain("\r\n=b,");
  });
});

describe("a DuckDB database", () => {
  const driver = "@duckdb/node-api";

  test("is made where its driver is installed; else a sentence says how to get it, and nothing is written", async () => {
    const there = await import(driver).then(
      () => "installed" as const,
      () => "missing" as const,
    );
    const folder = await folderWith();
    const { code, stderr } = await comention(["export", out, "--format", "duckdb", "-o", join(folder, "c.duckdb")]);
    const files = Object.keys(await filesBelow(folder));
    if (there === "installed") expect([code, files], stderr).toEqual([0, ["c.duckdb"]]);
    else {
      expect([code, files]).toEqual([2, []]);
      expect(stderr).toContain(`needs the package ${driver}, which is not installed; install it`);
      expect(stderr.split("\n")).toHaveLength(2);
    }
  });
});

describe("comention run --format", () => {
  test("writes what export writes", async () => {
    const other = join(await folderWith(), "out");
    const ended = await comention(["run", input, "--out", other, "--quiet", "--format", "json,csv,gexf"]);
    expect(ended.code, ended.stderr).toBe(0);
    const folder = await folderWith();
    expect((await comention(["export", out, "--format", "json,csv", "-o", folder])).code).toBe(0);
    expect(await filesBelow(join(other, "export"))).toEqual(await filesBelow(folder));
  });
});

describe("a mistaken export ends with 2, says so in a sentence, and writes nothing", () => {
  test.each([
    ["without a format", [], "Name a format with --format"],
    ["with a format there is not", ["--format", "csv,papyrus"], 'There is no format "papyrus"; there are '],
    ["with a policy there is not", ["--format", "csv", "--formulas", "run"], '--formulas takes escape or keep, not "run"'],
    ["of a folder to standard output", ["--format", "csv", "-o", "-"], "csv is a folder of files"],
    ["of a database to standard output", ["--format", "duckdb", "-o", "-"], "duckdb is a database, which is made on the disk"],
    ["of two to standard output", ["--format", "json,jsonl", "-o", "-"], "-o - takes one format, not 2"],
    ["of a folder to a file", ["--format", "csv", "-o", "FOLDER/mine.txt"], "mine.txt is a file"],
    ["of several to a file", ["--format", "json,jsonl", "-o", "FOLDER/mine.txt"], "mine.txt is a file"],
    ["over what is somebody's", ["--format", "csv", "-o", "FOLDER"], "is not empty; name a new or empty one"],
  ])("%s", async (_, args, said) => {
    const folder = await folderWith({ "mine.txt": "mine" });
    const { code, stdout, stderr } = await comention(["export", out, ...args.map((arg) => arg.replace("FOLDER", folder))]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(await filesBelow(folder)).toEqual({ "mine.txt": Buffer.from("mine") });
  });

  test("of a folder without a run", async () => {
    const { code, stderr } = await comention(["export", await folderWith(), "--format", "csv"]);
    expect(code).toBe(2);
    expect(stderr).toContain("holds no run.json; name the output folder of a finished run.");
  });

  test("of a run that was interrupted", async () => {
    const folder = await folderWith();
    const record = JSON.parse(await readFile(join(out, "run.json"), "utf8"));
    await writeFile(join(folder, "run.json"), JSON.stringify({ ...record, status: "interrupted" }));
    const { code, stderr } = await comention(["export", folder, "--format", "csv"]);
    expect(code).toBe(2);
    expect(stderr).toContain("was interrupted");
    expect(Object.keys(await filesBelow(folder))).toEqual(["run.json"]);
  });

  test("of a run whose files were harmed, and the export before it stays", async () => {
    const folder = await folderWith();
    expect((await comention(["run", input, "--out", folder, "--quiet", "--format", "csv"])).code).toBe(0);
    const before = await filesBelow(join(folder, "export"));
    await copyFile(join(folder, "run.json"), join(folder, "entities.jsonl"));
    for (const format of ["csv", "json"]) {
      const { code, stderr } = await comention(["export", folder, "--format", format]);
      expect(code).toBe(2);
      expect(stderr).toContain("entities.jsonl is not as this version of comention writes it; run again.");
    }
    await rm(join(folder, "graph", "comentions.gexf"));
    const gone = await comention(["export", folder, "--format", "gexf", "-o", join(folder, "export", "g.gexf")]);
    expect(gone.code).toBe(2);
    expect(gone.stderr).toContain("comentions.gexf cannot be read");
    expect(await filesBelow(join(folder, "export"))).toEqual(before);
  });
});
