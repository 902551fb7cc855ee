import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { fileSource } from "../../src/run/line-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "comention-lines-"));
const samples = join(import.meta.dirname, "../gazetteer/import/samples");
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function read(path: string) {
  const problems: Problem[] = [];
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  const lines: string[] = [];
  for await (const batch of fileSource(path, { onBytes, onProblem: (one) => problems.push(one) }, "shown").lines()) {
    for (const { text, number } of batch) lines.push(`${number}:${text}`);
  }
  return { lines, problems, bytes };
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("fileSource", () => {
  test("gives lines with their numbers, whatever ends them, and the bytes read", async () => {
    expect(await read(written("a.txt", "واحد\r\ntwo\n\nfour"))).toEqual({
      lines: ["1:واحد", "2:two", "3:", "4:four"],
      problems: [],
      bytes: 19,
    });
  });

  test("keeps a letter whole that two chunks share", async () => {
    const line = "م".repeat(200_001);
    const { lines } = await read(written("long.txt", `x${line}\n${line}\n`));
    expect(lines).toEqual([`1:x${line}`, `2:${line}`]);
  });

  test("unpacks .gz and .bz2", async () => {
    const plain = (await read(join(samples, "wikidata.json"))).lines;
    expect(plain.length).toBe(13);
    expect((await read(join(samples, "wikidata.json.gz"))).lines).toEqual(plain);
    expect((await read(join(samples, "wikidata.json.bz2"))).lines).toEqual(plain);
  });

  test("keeps the lines before the break of a .gz that was cut off", async () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `line ${index} ${Math.imul(index, 2654435761) >>> 0}`).join("\n");
    const whole = gzipSync(text);
    const { lines, problems } = await read(written("cut.gz", whole.subarray(0, whole.length / 2)));
    expect(lines.length).toBeGreaterThan(1000);
    expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual(["import/unreadable shown"]);
    expect(problems[0]?.message).toContain(`after line ${lines.length}`);
  });

  test("tells of what is no archive", async () => {
    for (const name of ["bad.gz", "bad.bz2"]) {
      const { lines, problems } = await read(written(name, "plain text\n"));
      expect(lines).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(["import/unreadable"]);
    }
  });

  test("tells of a .bz2 that is cut off", async () => {
    const whole = readFileSync(join(samples, "wikidata.json.bz2"));
    const { problems } = await read(written("cut.bz2", whole.subarray(0, whole.length / 2)));
    expect(problems.map(({ code }) => code)).toEqual(["import/unreadable"]);
  });

  test("tells what to install where nothing unpacks .bz2", async () => {
    vi.stubEnv("PATH", folder);
    const { problems } = await read(join(samples, "wikidata.json.bz2"));
    expect(problems[0]?.message).toContain("neither lbzip2 nor bzip2 is installed");
  });
});
