import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { cliReference } from "../../src/cli/reference.ts";
import { comention, projectFolder } from "../program.ts";

describe("docs/cli.md", () => {
  test("is what `npm run build:docs` makes of the list of commands", () => {
    expect(readFileSync(join(projectFolder, "docs", "cli.md"), "utf8")).toBe(cliReference());
  });
});

describe("--help", () => {
  test("names every command", async () => {
    const { code, stdout } = await comention(["--help"]);
    expect(code).toBe(0);
    for (const { usage } of commands) expect(stdout).toContain(usage.split(" ")[0]);
  });

  const words = commands.map(({ usage }) => usage.replace(/ [<[].*/, ""));
  test.concurrent.each(words)("of %s tells its usage and flags", async (name) => {
    const { code, stdout, stderr } = await comention([...name.split(" "), "--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Usage: comention ${name}`);
    const command = commands.find(({ usage }) => usage.replace(/ [<[].*/, "") === name);
    for (const { flags } of command?.flags ?? []) expect(stdout).toContain(flags);
  });
});

describe("help", () => {
  test.each([
    [["help"], "Usage: comention"],
    [["-h"], "Usage: comention"],
    [["help", "run"], "Usage: comention run"],
    [["help", "gazetteer"], "Usage: comention gazetteer"],
    [["gazetteer", "help", "check"], "Usage: comention gazetteer check"],
  ])("%j tells the same as --help", async (args, usage) => {
    const asked = args.filter((word) => word !== "help" && word !== "-h");
    const [help, flag] = await Promise.all([comention(args), comention([...asked, "--help"])]);
    expect([help.code, help.stdout]).toEqual([0, flag.stdout]);
    expect(help.stdout).toContain(usage);
  });
});

describe("a mistaken call", () => {
  test.each([
    ["an unknown option", ["run", "--nonsense"], "unknown option '--nonsense'"],
    ["an unknown command", ["rum"], "unknown command 'rum'"],
    ["a number that is none", ["run", "--workers", "many"], 'not "many"'],
    ["a format there is not", ["run", "--format", "papyrus"], '"papyrus"'],
    ["a missing argument", ["explain"], "missing required argument"],
    ["help asked for a command there is not", ["help", "rum"], "Usage: comention"],
  ])("with %s ends with 2 and says so in a line, without a stack", async (_, args, said) => {
    const { code, stdout, stderr } = await comention(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
