import { execFileSync } from "node:child_process";
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
    "inside",
    join(folder, "articles", "judgements.jsonl"),
  );
  return { places: files.map(({ place }) => place), codes: problems.map(({ code }) => code), problems };
};

describe("walkInputs", () => {
  test("passes over what is no article: the output folder, and a file of judgements", async () => {
    put("articles/a.txt", "articles/judgements.jsonl", "articles/below/judgements.jsonl", "output/b.txt");
    expect((await walk("articles")).places).toEqual(["a.txt", "below/judgements.jsonl"]);
  });

  test("places of one folder are relative to it, sorted by code units", async () => {
    put("in/b.txt", "in/a/z.txt", "in/C.txt", "in/ب.txt");
    expect((await walk("in")).places).toEqual(["C.txt", "a/z.txt", "b.txt", "ب.txt"]);
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

  test("a link that leads back up is a problem, and not followed", async () => {
    put("in/a.txt");
    symlinkSync(join(folder, "in"), join(folder, "in", "again"), "dir");
    expect(await walk("in")).toMatchObject({ places: ["a.txt"], codes: ["input/link-loop"] });
  });

  test("what a link within the input leads to keeps its own place, and is walked once", async () => {
    put("in/b/x.txt", "in/.store/y.txt");
    symlinkSync(join(folder, "in/b"), join(folder, "in/a"), "dir");
    symlinkSync(join(folder, "in/.store/y.txt"), join(folder, "in/y.txt"));
    expect(await walk("in")).toMatchObject({ places: ["b/x.txt", "y.txt"], codes: [] });
  });

  test("a link that leads out of the inputs is a problem that names what it leads to, unless links are followed", async () => {
    put("in/a.txt", "out/secret.txt", "out/more/b.txt");
    symlinkSync(join(folder, "out/secret.txt"), join(folder, "in/secret.txt"));
    symlinkSync(join(folder, "out/more"), join(folder, "in/more"), "dir");
    const { places, problems } = await walk("in");
    expect(places).toEqual(["a.txt"]);
    expect(problems.map(({ code, source }) => [code, source])).toEqual(
      [
        ["input/link-leads-out", join(folder, "in/secret.txt")],
        ["input/link-leads-out", join(folder, "in/more")],
      ].reverse(),
    );
    expect(problems[1]?.message).toContain(join(folder, "out/secret.txt"));
    const followed = await walkInputs([join(folder, "in")], join(folder, "output"), "follow");
    expect(followed.files.map(({ place }) => place)).toEqual(["a.txt", "more/b.txt", "secret.txt"]);
    expect((await walk("in", "out")).codes).toEqual([]);
  });

  test("links that lead round in a circle of two are a problem, not an endless walk", async () => {
    put("in/a/x.txt", "in/b/y.txt");
    symlinkSync(join(folder, "in/b"), join(folder, "in/a/b"), "dir");
    symlinkSync(join(folder, "in/a"), join(folder, "in/b/a"), "dir");
    symlinkSync("self.txt", join(folder, "in/self.txt"));
    expect(await walk("in")).toMatchObject({ places: ["a/x.txt", "b/y.txt"], codes: ["input/unreadable"] });
  });

  test.skipIf(process.platform === "win32")("a pipe is a problem and is not waited for", async () => {
    put("in/a.txt");
    execFileSync("mkfifo", [join(folder, "in/b.txt")]);
    expect(await walk("in")).toMatchObject({ places: ["a.txt"], codes: ["input/unreadable"] });
  });

  test("a link to nothing is a problem", async () => {
    put("in/a.txt");
    symlinkSync(join(folder, "gone"), join(folder, "in", "b.txt"));
    expect(await walk("in")).toMatchObject({ places: ["a.txt"], codes: ["input/unreadable"] });
  });

  test("an input that does not exist is a wrong call", async () => {
    await expect(walk("nowhere")).rejects.toThrow(UsageError);
  });

  test("names that some file system takes for the same get places of their own; outputs that would collide do not", async () => {
    put("in/News.txt", "in/news.txt", "in/a.txt", "in/a.txt.json", "in/con.txt");
    const { places } = await walk("in");
    expect(places).toHaveLength(5);
    expect(places).toEqual(
      expect.arrayContaining(["News.txt", "a.txt", "%63on.txt", expect.stringMatching(/^news~[0-9a-f]{10}\.txt$/)]),
    );
    expect(places).toContainEqual(expect.stringMatching(/^a\.txt~[0-9a-f]{10}\.json$/));
  });

  test("names as long as a file system allows, and folders deeper than an output path may be, get shorter places", async () => {
    const long = `${"ن".repeat(125)}.txt`;
    put(`in/${long}`);
    let deep = "in";
    for (let level = 0; level < 12; level++) deep += `/${"d".repeat(200)}${level}`;
    put(`${deep}/a.txt`, `${deep}/b.txt`);
    const { places, problems } = await walk("in");
    expect(problems).toEqual([]);
    expect(places).toHaveLength(3);
    for (const place of places) {
      expect(Buffer.byteLength(place)).toBeLessThan(1300);
      for (const part of `${place}.json`.split("/")) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
    }
    expect(new Set(places).size).toBe(3);
  });

  test("an input that is the output folder is a wrong call", async () => {
    put("output/a.txt");
    await expect(walk("output")).rejects.toThrow(UsageError);
  });
});

describe("patterns", () => {
  test.each([
    ["in/*.txt", ["a.txt", "b.txt"]],
    ["in/**/*.txt", ["2024/05/d.txt", "2024/c.txt", "a.txt", "b.txt"]],
    ["in/{a,b}.txt", ["a.txt", "b.txt"]],
    ["in/[a]*", ["a.md", "a.txt"]],
    ["in/2024/**", ["05/d.txt", "c.txt"]],
    ["in/?.md", ["a.md"]],
    ["in/*/*.txt", ["2024/c.txt"]],
  ])("%s", async (pattern, expected) => {
    put("in/a.txt", "in/b.txt", "in/a.md", "in/x.exe", "in/2024/c.txt", "in/2024/05/d.txt", "in/.hidden.txt");
    expect(await walk(pattern)).toMatchObject({ places: expected, codes: [] });
  });

  test("a name with brackets in it is a name where there is such a file", async () => {
    put("in/a[1].txt", "in/a1.txt");
    expect((await walk("in/a[1].txt")).places).toEqual(["a[1].txt"]);
  });

  test("what fits a pattern and is of an unknown kind is told, what does not fit is not", async () => {
    put("in/a.txt", "in/b.exe");
    expect(await walk("in/*")).toMatchObject({ places: ["a.txt"], codes: ["input/unsupported-kind"] });
    expect(await walk("in/*.txt")).toMatchObject({ places: ["a.txt"], codes: [] });
  });

  test("a pattern that nothing fits is a problem; one that begins with a folder that is not there, a wrong call", async () => {
    put("in/a.txt");
    expect(await walk("in/*.html")).toMatchObject({ places: [], codes: ["input/no-articles"] });
    await expect(walk("nowhere/*.html")).rejects.toThrow(UsageError);
  });
});

describe(".comentionignore", () => {
  test("leaves out what its lines say, as git reads them, and is none of the articles itself", async () => {
    put("in/a.txt", "in/draft.txt", "in/old/x.txt", "in/b/old/y.txt", "in/b/keep.md", "in/b/other.md", "in/c/only-here.txt");
    writeFileSync(join(folder, "in/.comentionignore"), "# drafts\ndraft*\nold/\n*.md\n!keep.md\n/c/only-here.txt\n");
    expect(await walk("in")).toMatchObject({ places: ["a.txt", "b/keep.md"], codes: [] });
  });

  test("of a folder further down goes before that above it, and holds for its folder only", async () => {
    put("in/a.html", "in/b/a.html", "in/b/c/a.html", "in/b/a.txt");
    writeFileSync(join(folder, "in/.comentionignore"), "*.html\n");
    writeFileSync(join(folder, "in/b/.comentionignore"), "!*.html\n/a.txt\n");
    expect((await walk("in")).places).toEqual(["b/a.html", "b/c/a.html"]);
  });

  test("silences what is no article, and a link to nothing", async () => {
    put("in/a.txt", "in/logo.png");
    symlinkSync(join(folder, "gone"), join(folder, "in", "gone.txt"));
    writeFileSync(join(folder, "in/.comentionignore"), "*.png\ngone.txt\n");
    expect(await walk("in")).toMatchObject({ places: ["a.txt"], codes: [] });
  });

  test("holds for patterns, not for a file that is named", async () => {
    put("in/a.txt", "in/b.txt");
    writeFileSync(join(folder, "in/.comentionignore"), "b.txt");
    expect((await walk("in/*.txt")).places).toEqual(["a.txt"]);
    expect((await walk("in/b.txt")).places).toEqual(["b.txt"]);
  });

  test("in Windows' lines and with a byte-order mark is read as well", async () => {
    put("in/a.txt", "in/b.txt");
    writeFileSync(join(folder, "in/.comentionignore"), "\ufeffb.txt\r\n");
    expect((await walk("in")).places).toEqual(["a.txt"]);
  });

  test("is asked of more paths than the library remembers", async () => {
    put("in/a.txt");
    for (let n = 0; n < 10_050; n++) writeFileSync(join(folder, `in/${n}.txt`), "");
    writeFileSync(join(folder, "in/.comentionignore"), "[0-9]*\n");
    expect((await walk("in")).places).toEqual(["a.txt"]);
  });
});
