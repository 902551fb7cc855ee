import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { folderWith, projectFolder, startProcess } from "../program.ts";

// What the recipes compute is run where their tools can be had (tests/external); here every block of every document is held
// to be in the language it says, and every command line to be one of ours.

interface Block {
  readonly where: string;
  readonly language: string;
  readonly text: string;
}

const documents = ["README.md", ...readdirSync(join(projectFolder, "docs"), { recursive: true }).map((name) => `docs/${name}`)]
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".md"))
  .sort();
const blocks: readonly Block[] = documents.flatMap((path) => {
  const text = readFileSync(join(projectFolder, path), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, block], at) => ({
    where: `${path}, block ${at + 1}`,
    language: language as string,
    text: block as string,
  }));
});
const inLanguage = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));

describe("documents", () => {
  test("are all looked at", () => {
    expect(documents.length).toBeGreaterThan(20);
    expect(new Set(blocks.map(({ language }) => language))).toEqual(
      new Set(
        ["", "sh", "json", "jsonl", "csv", "js", "ts", "html", "python", "cypher"].filter((one) => inLanguage(one).length > 0),
      ),
    );
  });

  test("have no link that leads nowhere", () => {
    for (const path of documents) {
      const text = readFileSync(join(projectFolder, path), "utf8");
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)) {
        const place = join(projectFolder, path, "..", target as string);
        expect(() => readFileSync(place.endsWith("/") ? join(place, ".") : place), `${path}: ${target}`).not.toThrow(/ENOENT/);
      }
    }
  });
});

/** Command lines of comention in a block, their words, up to a pipe, redirection or remark. */
function commandLines({ where, text }: Block): readonly { readonly where: string; readonly words: readonly string[] }[] {
  const joined = text.replace(/\\\n/g, " ");
  return [...joined.matchAll(/(?:^|[\s|])(?:npx )?comention ([a-z][^\n|<>]*)/gm)].map(([, rest]) => ({
    where,
    words: ((rest as string).split(/ {3,}/)[0] as string).trim().split(/\s+/),
  }));
}

describe("command lines in documents", () => {
  const lines = inLanguage("", "sh", "python").flatMap(commandLines);

  test("are many", () => {
    expect(lines.length).toBeGreaterThan(50);
  });

  test.each(lines)("$where: $words is one of the program", ({ words }) => {
    const matching = commands.filter(({ usage }) => {
      const fixed = usage.split(" ").filter((word) => /^[a-z-]+$/.test(word));
      return fixed.every((word, at) => words[at] === word);
    });
    const command = matching.sort((a, b) => b.usage.length - a.usage.length)[0];
    expect(command, words.join(" ")).toBeDefined();
    const known = command?.flags.flatMap(({ flags }) => flags.split(/[ ,]+/).filter((word) => word.startsWith("-"))) ?? [];
    for (const word of words.filter((one) => /^--?[a-z]/.test(one)))
      expect([...known, "--help"], words.join(" ")).toContain(word);
  });
});

describe("code in documents", () => {
  test.each(inLanguage("json", "jsonl"))("$where is JSON, whole or line by line", ({ text }) => {
    const lines = text.trim().split("\n");
    const isWhole = () => JSON.parse(text.replace(/,\n(?=\s*")/g, ","));
    expect(() =>
      lines.every((line) => line.startsWith("{") && line.endsWith("}")) ? lines.map((line) => JSON.parse(line)) : isWhole(),
    ).not.toThrow();
  });

  const scripts = [
    ...inLanguage("js"),
    ...inLanguage("html").map((block) => ({
      ...block,
      text: /<script type="module">([\s\S]*?)<\/script>/.exec(block.text)?.[1] as string,
    })),
  ];
  test.each(scripts)("$where is JavaScript", async ({ text }) => {
    const folder = await folderWith({ "block.mjs": text });
    const { code, stderr } = await startProcess(process.execPath, ["--check", "block.mjs"], { cwd: folder });
    expect(code, stderr).toBe(0);
  });

  test.runIf(process.platform !== "win32").each(inLanguage("sh"))("$where is what a shell reads", async ({ text }) => {
    const folder = await folderWith({ "block.sh": text });
    const { code, stderr } = await startProcess("sh", ["-n", "block.sh"], { cwd: folder });
    expect(code, stderr).toBe(0);
  });
});
