import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UsageError, walkInputs } from "../../src/run/walk.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "comention-walk-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "text");
  }
}

const walk = async (...inputs: readonly string[]) => {
  const { files, problems } = await walkInputs(
    inputs.map((one) => join(folder, one)),
    join(folder, "output"),
  );
  return { places: files.map(({ place }) => place), codes: problems.map(({ code }) => code), problems };
};

describe("walkInputs", () => {
  test("places of one folder are relative to it, sorted by code units", async () => {
    put("in/b.txt", "in/a/z.txt", "in/B.txt", "in/ب.txt");
    expect((await walk("in")).places).toEqual(["B.txt", "a/z.txt", "b.txt", "ب.txt"]);
  });

  test("a file's place is its own name", async () => {
    put("in/deep/a.txt");
    expect((await walk("in/deep/a.txt")).places).toEqual(["a.txt"]);
  });

  test("several inputs stand under each one's name, and equal names do not collide", async () => {
    put("x/in/a.txt", "y/in/a.txt", "b.txt");
    expect((await walk("x/in", "y/in", "b.txt")).places).toEqual(["b.txt", "in-2/a.txt", "in/a.txt"]);
  });

  test("hidden files are passed over without a word", async () => {
    put("in/a.txt", "in/.DS_Store", "in/.git/b.txt");
    expect(await walk("in")).toMatchObject({ places: ["a.txt"], codes: [] });
  });

  test("an unknown kind is a problem that names the file, and the rest goes on", async () => {
    put("in/a.txt", "in/b.exe");
    const { places, problems } = await walk("in");
    expect(places).toEqual(["a.txt"]);
    expect(problems).toMatchObject([{ code: "input/unsupported-kind", source: join(folder, "in/b.exe") }]);
  });

  test("a folder without articles is a problem", async () => {
    mkdirSync(join(folder, "empty"));
    expect(await walk("empty")).toMatchObject({ places: [], codes: ["input/no-articles"] });
  });

  test("the output folder below an input is no input", async () => {
    put("a.txt", "output/articles/a.txt.json");
    expect((await walk(".")).places).toEqual(["a.txt"]);
  });

  test("a link that leads back up is followed once", async () => {
    put("in/a.txt");
    symlinkSync(join(folder, "in"), join(folder, "in", "again"), "dir");
    expect((await walk("in")).places).toEqual(["a.txt"]);
  });

  test("a link to nothing is a problem", async () => {
    put("in/a.txt");
    symlinkSync(join(folder, "gone"), join(folder, "in", "b.txt"));
    expect(await walk("in")).toMatchObject({ places: ["a.txt"], codes: ["input/unreadable"] });
  });

  test("an input that does not exist is a wrong call", async () => {
    await expect(walk("nowhere")).rejects.toThrow(UsageError);
  });
});
