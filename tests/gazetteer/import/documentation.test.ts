import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runCli } from "../../../src/cli/parser.ts";
import { importFormats } from "../../../src/gazetteer/import/formats.ts";
import { lintRules } from "../../../src/gazetteer/lint.ts";
import { readJsonLines } from "../../../src/gazetteer/rows.ts";

const root = resolve(import.meta.dirname, "../../..");
const page = readFileSync(join(root, "docs/gazetteers.md"), "utf8");

/** Command lines of the page's `sh` blocks, the words between spaces or in double quotes. */
const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => (block as string).trim().split("\n"));
const commands = lines.map((line) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string)),
);

describe("docs/gazetteers.md", () => {
  const folder = mkdtempSync(join(tmpdir(), "comention-docs-"));
  const before = process.cwd();
  const printed: string[] = [];
  beforeAll(() => {
    cpSync(join(import.meta.dirname, "samples"), folder, { recursive: true });
    process.chdir(folder);
    vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
    vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  });
  afterAll(() => {
    vi.restoreAllMocks();
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  const imports = commands.filter((words) => words[2] === "import");

  test.each(imports)("its command %s %s %s %s works on the samples", async (...words) => {
    // The samples have bad records on purpose, and with them the exit code is 1, never 2.
    expect(await runCli(words.slice(1))).toBeLessThanOrEqual(1);
    const out = words[words.indexOf("-o") + 1] as string;
    expect(existsSync(out)).toBe(true);
    expect(readJsonLines(readFileSync(out, "utf8"), out).problems).toEqual([]);
  });

  test("its commands check and stats work on what was imported", async () => {
    const others = commands.filter((words) => words[2] === "check" || words[2] === "stats");
    expect(others.length).toBe(2);
    for (const words of others) {
      printed.length = 0;
      expect(await runCli(words.slice(1))).toBeLessThanOrEqual(1);
      expect(printed.join("")).toMatch(/\d+ entries/);
    }
    printed.length = 0;
    await runCli(["gazetteer", "check", "my-lists", "--json"]);
    const told = JSON.parse(printed.join("")) as { findings: readonly unknown[]; counts: Readonly<Record<string, number>> };
    expect(told.findings.length).toBe(Object.values(told.counts).reduce((sum, count) => sum + count, 0));
    expect(told.findings.length).toBeGreaterThan(0);
  });

  test("has a command for every format and a word for every rule", () => {
    const used = new Set(imports.map((words) => words[3]).concat("ftm"));
    expect(used).toEqual(new Set(importFormats.map(({ name }) => name)));
    for (const rule of lintRules) expect(page).toContain(`\`${rule}\``);
  });

  test("refuses a format, a file or a list that is not told, and writes nothing", async () => {
    expect(await runCli(["gazetteer", "import", "marc", "table.csv", "-o", "x.jsonl"])).toBe(2);
    expect(await runCli(["gazetteer", "import", "csv", "no-such.csv", "-o", "x.jsonl"])).toBe(2);
    expect(await runCli(["gazetteer", "import", "csv", "table.csv"])).toBe(2);
    expect(await runCli(["gazetteer", "import", "csv", "table.csv", "-o", "x.jsonl", "--map", "x=animal"])).toBe(2);
    expect(existsSync("x.jsonl")).toBe(false);
  });
});
