import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, test } from "vitest";
import { articleFileSchema } from "../../src/model/article-file.ts";
import { comention, folderWith, mainFile, startProcess } from "../program.ts";
import { smallList } from "../small-list.ts";

let lists: string;
beforeAll(async () => {
  lists = await folderWith({ "small.jsonl": smallList });
});

const annotate = (input: string | Uint8Array, ...more: readonly string[]) =>
  comention(["annotate", "--gazetteers", lists, ...more], { input });

const record = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("comention annotate", () => {
  test("gives a line for a line, in order, the same with threads as without", async () => {
    // "Hulusi Akar arrived in Tripoli, number n."
    const input = Array.from({ length: 300 }, (_, n) => record(`a${n}`, `وصل خلوصي أكار إلى طرابلس رقم ${n}.`)).join("");
    const plain = await annotate(input);
    expect([plain.code, plain.stderr]).toEqual([0, ""]);
    const articles = rows(plain.stdout).map((row) => articleFileSchema.parse(row));
    expect(articles.map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, n) => `a${n}`));
    expect(articles.every(({ mentions }) => mentions.length === 2)).toBe(true);
    expect((await annotate(input, "--workers", "2")).stdout).toBe(plain.stdout);
  });

  test.each(["0", "2"])("puts the problems of a bad line in its place (%s threads)", async (workers) => {
    const bytes = Buffer.concat([
      Buffer.from(`\ufeff${record("one", "Libya")}nonsense\n\n{"id":"two"}\r\n[1]\n`),
      Buffer.from('{"id":"bytes","text":"Libya \xff"}\n', "latin1"),
      Buffer.from(`{"id":"long","text":"${"x".repeat(5000)}"}\n{"id":"last","text":"Tripoli"}`),
    ]);
    const { code, stdout } = await annotate(bytes, "--max-bytes", "4000", "--workers", workers);
    expect(code).toBe(1);
    const told = rows(stdout).map(({ id, line, problems }) => [id ?? line, ...problems.map((one: { code: string }) => one.code)]);
    expect(told).toEqual([
      ["one"],
      [2, "record/invalid"],
      ["two", "record/invalid"],
      [5, "record/invalid"],
      ["bytes", "article/invalid-utf8"],
      [7, "input/too-large"],
      ["last"],
    ]);
  });

  test("gives nothing for nothing", async () => {
    expect(await annotate("")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.each(["0", "2"])("answers a line before the next one comes (%s threads)", async (workers) => {
    const child = spawn(process.execPath, [mainFile, "annotate", "--gazetteers", lists, "--workers", workers]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ["one", "two", "three"]) {
      child.stdin.write(record(id, "Libya"));
      expect(JSON.parse((await lines.next()).value as string).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test("ends quietly when the reader has had enough", async () => {
    const many = `for (let n = 0; n < 20000; n++) console.log(JSON.stringify({ id: String(n), text: "Libya ".repeat(50) }))`;
    const [node, main] = [process.execPath, mainFile].map((path) => `'${path}'`);
    const line = `${node} -e '${many}' 2>/dev/null | ${node} ${main} annotate --gazetteers '${lists}' | head -1`;
    const { stdout, stderr } = await startProcess(line, [], {}, "shell");
    expect(stderr).toBe("");
    expect(rows(stdout)).toMatchObject([{ id: "0" }]);
  });
});
