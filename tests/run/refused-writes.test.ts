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
  test.each([0, 1, 20, 61, 65])(
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

test("an output folder that cannot be made is told before anything is written, with exit code 2", async () => {
  const own = await folderWith({ "in/a.txt": "ليبيا", "lists/small.jsonl": smallList, file: "" });
  const { code, stderr } = await comention(["run", "in", "--gazetteers", "lists", "--out", "file/out"], { cwd: own });
  expect(code).toBe(2);
  expect(stderr).toContain("name another with --out");
});
