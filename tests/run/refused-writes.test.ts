import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { comention, filesBelow, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";
import { built, differing, generatedArticles, resultsOf, runHere } from "./corpus-of-runs.ts";

let folder: string;
let plain: Readonly<Record<string, string>>;
const options = (out: string) => ({
  inputs: [join(folder, "articles")],
  gazetteers: [join(folder, "lists")],
  out: join(folder, out),
});

beforeAll(async () => {
  folder = await folderWith({ ...generatedArticles(60), "lists/small.jsonl": smallList });
  await runHere(options("plain"));
  plain = await resultsOf(join(folder, "plain"));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Makes the disk refuse everything after so many writes, as a full one does, until mocks are restored. */
async function refuseAfter(writes: number, code: string): Promise<void> {
  const { disk } = await built<typeof import("../../src/run/atomic-file.ts")>("run/atomic-file.js");
  const { writeFile } = disk;
  let done = 0;
  vi.spyOn(disk, "writeFile").mockImplementation((async (path: string, content: string | Uint8Array) => {
    if (String(path).includes("lists") || ++done <= writes) return writeFile(path, content);
    // A full disk takes a part before it refuses the rest.
    await writeFile(path, content.slice(0, content.length >> 1));
    throw Object.assign(new Error(`${code}: refused`), { code });
  }) as typeof writeFile);
}

describe.each([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota of the disk is used up"],
  ["EACCES", "permission is refused"],
  ["EROFS", "read-only"],
])("a disk that refuses with %s", (code, sentence) => {
  test.each([0, 1, 20, 61, 63])(
    "after %i files ends the run in a sentence, with whole files alone; the next one finishes it",
    async (writes) => {
      const out = `${code}-${writes}`;
      await refuseAfter(writes, code);
      await expect(runHere(options(out))).rejects.toThrow(sentence);
      const left = await filesBelow(join(folder, out));
      for (const [path, bytes] of Object.entries(left)) {
        if (path.startsWith("articles/")) expect(bytes.toString("base64"), path).toBe(plain[path]);
        expect(path).not.toContain(".comention-writing-");
      }
      vi.restoreAllMocks();
      const { counts } = await runHere(options(out));
      if (writes > 20) expect(counts.reused).toBeGreaterThan(0);
      expect(differing(await resultsOf(join(folder, out)), plain)).toEqual([]);
    },
  );
});

test.each([0, 1, 3])(
  "a disk that is full after %i writes of shards ends the run in a sentence; the next one goes on",
  async (writes) => {
    const jsonl = (out: string) => ({ ...options(out), layout: "jsonl" as const });
    await runHere(jsonl(`plain-shards-${writes}`));
    const { disk } = await built<typeof import("../../src/run/atomic-file.ts")>("run/atomic-file.js");
    const { open } = disk;
    let done = 0;
    vi.spyOn(disk, "open").mockImplementation(async (path, flags) => {
      const file = await open(path, flags);
      if (!String(path).endsWith(".jsonl")) return file;
      const append = file.appendFile.bind(file);
      file.appendFile = async (content) => {
        if (++done <= writes) return append(content);
        await append((content as Uint8Array).subarray(0, 1000));
        throw Object.assign(new Error("ENOSPC: refused"), { code: "ENOSPC" });
      };
      return file;
    });
    const out = `shards-${writes}`;
    await expect(runHere(jsonl(out))).rejects.toThrow("the disk is full");
    expect(Object.keys(await filesBelow(join(folder, out))).filter((path) => path.startsWith("articles/"))).toEqual([]);
    vi.restoreAllMocks();
    const { counts } = await runHere(jsonl(out));
    // A batch has 16 files.
    expect(counts).toMatchObject({ reused: writes * 16, annotated: 60 - writes * 16 });
    expect(differing(await resultsOf(join(folder, out)), await resultsOf(join(folder, `plain-shards-${writes}`)))).toEqual([]);
  },
);

test("an output folder that cannot be made is told before anything is written, with exit code 2", async () => {
  const own = await folderWith({ "in/a.txt": "ليبيا", "lists/small.jsonl": smallList, file: "" });
  const { code, stderr } = await comention(["run", "in", "--gazetteers", "lists", "--out", "file/out"], { cwd: own });
  expect(code).toBe(2);
  expect(stderr).toContain("name another with --out");
});
