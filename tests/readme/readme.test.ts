import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ArticleFile } from "../../src/index.ts";
import { type Ended, filesBelow, folderWith, mainFile, projectFolder, startProcess } from "../program.ts";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, of]) => of === language)
    .map(([, , text]) => text as string);
}

const shell = blocks("sh").flatMap((block) => block.trim().split("\n"));
const install = "npm ci && ";

/** Runs a line as it stands, but with the built program for `npx comention`, which is what npx would find here. */
function runLine(line: string, cwd: string): Promise<Ended> {
  return startProcess(line.replace("npx comention", `"${process.execPath}" "${mainFile}"`), [], { cwd }, "shell");
}

describe("the README's two command lines", () => {
  test("begin with the install", () => {
    expect(shell.slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  // The install was done before any test could run; CI does it from a clean clone by the second line as a whole.
  test("main job: the line after the install writes what the README lists", async () => {
    const started = Date.now();
    const ended = await runLine((shell[0] as string).slice(install.length), projectFolder);
    expect(ended.code, ended.stderr).toBe(0);
    const listed = [...readme.matchAll(/^\| `([^`]+\.\w+)` \|/gm)].map(([, path]) => path as string);
    expect(listed.length).toBeGreaterThan(5);
    const files = [...listed.filter((path) => !path.includes("<")), "articles/000_85941ff12041443d.txt.json"];
    for (const path of files) expect(existsSync(join(projectFolder, "output", path)), path).toBe(true);
    const record = JSON.parse(readFileSync(join(projectFolder, "output", "run.json"), "utf8")) as { finishedAt: string };
    expect(Date.parse(record.finishedAt)).toBeGreaterThanOrEqual(started);
  });

  // Run from within itself it would never end. CI runs just this line; here it is held to be so.
  test("tests: CI runs the line to the letter", () => {
    const ci = readFileSync(join(projectFolder, ".ci", "run"), "utf8").split("\n");
    expect(ci).toContain(`${shell[1]} || exit 1`);
  });
});

describe("the README's excerpts are of a real run on the seeds", () => {
  let files: Readonly<Record<string, Buffer>>;
  beforeAll(async () => {
    const out = await folderWith();
    const ended = await runLine(`npx comention run --out "${out}"`, projectFolder);
    expect(ended.code, ended.stderr).toBe(0);
    files = await filesBelow(out);
  });

  test("mentions", () => {
    const { mentions } = JSON.parse(String(files["articles/000_85941ff12041443d.txt.json"])) as ArticleFile;
    const shown = (blocks("json")[0] as string).trim().split("\n");
    expect(shown).toHaveLength(3);
    for (const line of shown) {
      const mention = JSON.parse(line) as ArticleFile["mentions"][number];
      expect(mentions.find(({ start }) => start === mention.start)).toMatchObject(mention);
    }
  });

  test("edges, their first columns", () => {
    const edges = String(files["graph/edges.csv"]).split("\n");
    const shown = (blocks("csv")[0] as string).trim().split("\n");
    expect(shown).toHaveLength(3);
    for (const line of shown) expect(edges.some((edge) => edge.startsWith(`${line},`))).toBe(true);
  });
});

describe("the README's own articles and lists", () => {
  test("work as told, command by command", async () => {
    const folder = await folderWith({
      "my-lists/people.jsonl": blocks("json")[1] as string,
      "my-lists/places.csv": blocks("csv")[1] as string,
      "my-articles/visit.txt":
        "زارت سلمى الهراري من مرصد الساحل الليبي منارة الشاطئ.\n\nSalma al-Harari saw the Old Lighthouse.\n",
    });
    for (const line of shell.filter((one) => one.includes("my-lists"))) {
      const ended = await runLine(line, folder);
      expect(ended.code, `${line}\n${ended.stderr}`).toBe(0);
      if (line.includes("check")) expect(ended.stdout).toContain("3 entries in 2 lists: 0 problems");
      if (line.includes("explain")) expect(ended.stdout).toContain("old-lighthouse");
    }
    const article = JSON.parse(readFileSync(join(folder, "my-output", "articles", "visit.txt.json"), "utf8")) as ArticleFile;
    const entities = article.mentions.map(({ entity }) => entity);
    expect(entities).toEqual(["salma-alharari", "coast-watch", "old-lighthouse", "salma-alharari", "old-lighthouse"]);
  });
});

describe("the README's filter and library", () => {
  test("the filter answers a line for a line", async () => {
    const line = shell.find((one) => one.includes("annotate")) as string;
    const { code, stdout } = await runLine(line, projectFolder);
    expect(code).toBe(0);
    const { mentions } = JSON.parse(stdout) as ArticleFile;
    expect(mentions.map(({ text }) => text)).toEqual(["Fathi Bashagha", "Tripoli"]);
  });

  test("the example is ten lines and runs against the built package", async () => {
    const example = blocks("js")[0] as string;
    expect(example.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
    const args = ["--input-type=module", "--eval", example];
    const { code, stdout, stderr } = await startProcess(process.execPath, args, { cwd: projectFolder });
    expect(code, stderr).toBe(0);
    expect(stdout.split("\n")).toEqual(
      expect.arrayContaining(["fathi-bashagha فتحي باشاغا", "hulusi-akar خلوصي أكار", "fathi-bashagha hulusi-akar 1"]),
    );
  });
});

describe("links", () => {
  test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/benchmarks.md"])(
    "of %s lead to files of the project",
    (page) => {
      const text = readFileSync(join(projectFolder, page), "utf8");
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path as string);
      for (const path of links) expect(existsSync(join(projectFolder, page, "..", path)), path).toBe(true);
    },
  );
});
