import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { comention, filesBelow, folderWith, mainFile } from "../program.ts";
import { smallList } from "../small-list.ts";
import { differing, generatedArticles, resultsOf, runRecordOf } from "./corpus-of-runs.ts";

const articleCount = 300;
const args = ["run", "articles", "--gazetteers", "lists", "--workers", "1", "--discover", "rules"];
const asShards = ["--layout", "jsonl"];
let folder: string;
/** What an undisturbed run writes, by its layout. */
let plain: Readonly<Record<string, string>>;
let plainShards: Readonly<Record<string, string>>;
/** Milliseconds of a run that nothing disturbs. */
let whole: number;

beforeAll(async () => {
  folder = await folderWith({ ...generatedArticles(articleCount), "lists/small.jsonl": smallList });
  await comention([...args, "--out", "first"], { cwd: folder });
  const started = performance.now();
  const { code, stderr } = await comention([...args, "--out", "plain"], { cwd: folder });
  expect(code, stderr).toBe(0);
  whole = performance.now() - started;
  plain = await resultsOf(join(folder, "plain"));
  await comention([...args, ...asShards, "--out", "plain-shards"], { cwd: folder });
  plainShards = await resultsOf(join(folder, "plain-shards"));
});

function start(
  out: string,
  more: readonly string[] = [],
): { child: ChildProcess; ended: Promise<{ code: number | null; stderr: string }> } {
  const child = spawn(process.execPath, [mainFile, ...args, ...more, "--out", out], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr?.on("data", (part) => {
    stderr += part;
  });
  return { child, ended: new Promise((resolve) => child.on("close", (code) => resolve({ code, stderr }))) };
}

/** A moment of a run as a share of its time, by its number: spread evenly over [0, 1), the order mixed. */
const moments = (number: number) => (number * 0.6180339887) % 1;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a run into `out` has written some articles. */
async function untilArticles(out: string): Promise<void> {
  for (;;) {
    const files = await filesBelow(join(folder, out)).catch(() => ({}));
    if (Object.keys(files).some((path) => path.startsWith("articles/") && path.endsWith("txt.json"))) return;
    await pause(5);
  }
}

/** Waits until the journal of a run into `out` tells of so many inputs done. */
async function untilNoted(out: string, inputs: number): Promise<void> {
  for (;;) {
    const journal = await readFile(join(folder, out, ".comention", "journal.log"), "utf8").catch(() => "");
    if (new Set(journal.match(/ \{"input":"[^"]*"/g)).size >= inputs) return;
    await pause(2);
  }
}

describe("a run that is killed", () => {
  const groups = Array.from({ length: 6 }, (_, group) => ({ group, layout: "files", more: [] as string[] }));
  const ofShards = Array.from({ length: 2 }, (_, group) => ({ group, layout: "jsonl", more: asShards }));
  test.each([...groups, ...ofShards])(
    "at any of many moments leaves no torn file, and the next one finishes it ($layout, group $group)",
    async ({ group, layout, more }) => {
      const whollyDone = layout === "jsonl" ? plainShards : plain;
      for (let number = group * 5; number < group * 5 + 5; number++) {
        const out = `killed-${layout}-${number}`;
        const { child, ended } = start(out, more);
        await pause((0.2 + 0.8 * moments(number)) * whole);
        child.kill("SIGKILL");
        await ended;
        const left = await filesBelow(join(folder, out)).catch(() => ({}) as Readonly<Record<string, Buffer>>);
        for (const [path, bytes] of Object.entries(left)) {
          if (path.split("/").some((name) => name.startsWith("."))) continue;
          expect(path === "run.json" || bytes.toString("base64") === whollyDone[path], path).toBe(true);
        }
        const { code, stderr } = await comention([...args, ...more, "--out", out], { cwd: folder });
        expect(code, stderr).toBe(0);
        expect(differing(await resultsOf(join(folder, out)), whollyDone)).toEqual([]);
        await rm(join(folder, out), { recursive: true });
      }
    },
  );

  test("is not begun anew: what it had noted is taken as it is", async () => {
    const { child, ended } = start("resumed");
    await untilArticles("resumed");
    await pause(100);
    child.kill("SIGKILL");
    await ended;
    await comention([...args, "--out", "resumed"], { cwd: folder });
    expect((await runRecordOf(join(folder, "resumed"))).counts.reused).toBeGreaterThan(0);
    expect(differing(await resultsOf(join(folder, "resumed")), plain)).toEqual([]);
  });

  test("is not begun anew where articles lie in shards, however often it dies", async () => {
    for (const least of [16, 64, 128]) {
      const { child, ended } = start("resumed-shards", asShards);
      await untilNoted("resumed-shards", least);
      child.kill("SIGKILL");
      await ended;
    }
    expect(await readdir(join(folder, "resumed-shards"))).not.toContain("articles");
    await comention([...args, ...asShards, "--out", "resumed-shards"], { cwd: folder });
    expect((await runRecordOf(join(folder, "resumed-shards"))).counts.reused).toBeGreaterThanOrEqual(128);
    expect(differing(await resultsOf(join(folder, "resumed-shards")), plainShards)).toEqual([]);
  });

  test("may leave a journal that ends within a line, or whose blocks were lost", async () => {
    const out = join(folder, "torn");
    await comention([...args, "--out", "torn"], { cwd: folder });
    const path = join(out, ".comention", "journal.log");
    const journal = await readFile(path);
    journal.fill(0, 1000, 3000);
    await writeFile(path, journal.subarray(0, journal.length - 200));
    await comention([...args, "--out", "torn"], { cwd: folder });
    const { reused, annotated } = (await runRecordOf(out)).counts;
    expect(reused).toBeGreaterThan(articleCount - 20);
    expect(annotated).toBeGreaterThan(0);
    expect(differing(await resultsOf(out), plain)).toEqual([]);
  });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a run with 130 after the articles in hand, and the next goes on",
  async (signal) => {
    const { child, ended } = start(signal);
    await untilArticles(signal);
    child.kill(signal);
    const { code, stderr } = await ended;
    expect(code, stderr).toBe(130);
    expect(stderr).toContain("Run the same command again to go on.");
    const record = await runRecordOf(join(folder, signal));
    expect(record.status).toBe("interrupted");
    expect(record.counts.articles).toBeLessThan(articleCount);
    await comention([...args, "--out", signal], { cwd: folder });
    expect((await runRecordOf(join(folder, signal))).counts.reused).toBe(record.counts.articles);
    expect(differing(await resultsOf(join(folder, signal)), plain)).toEqual([]);
  },
);

describe("the lock of an output folder", () => {
  const owner = (pid: number) => JSON.stringify({ pid, host: hostname() });

  async function locked(out: string, pid: number): Promise<string> {
    const state = join(folder, out, ".comention");
    await mkdir(join(state, "lock"), { recursive: true });
    await mkdir(join(state, "claims"), { recursive: true });
    await writeFile(join(state, "claims", `${pid}.json`), owner(pid));
    return join(state, "lock");
  }

  test("refuses a second run in a sentence, and nothing is written", async () => {
    await locked("locked", process.pid);
    const { code, stderr } = await comention([...args, "--out", "locked"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Another run is writing to locked \(process \d+ on .*\); wait for its end/);
    expect(Object.keys(await filesBelow(join(folder, "locked")))).toEqual([`.comention/claims/${process.pid}.json`]);
  });

  test("of a dead process is taken over", async () => {
    const { child, ended } = start("dead");
    child.kill("SIGKILL");
    await ended;
    await locked("dead", child.pid as number);
    expect((await comention([...args, "--out", "dead"], { cwd: folder })).code).toBe(0);
    expect(differing(await resultsOf(join(folder, "dead")), plain)).toEqual([]);
  });

  test("without a sign of life for long is taken over, whoever holds it", async () => {
    const lock = await locked("old", process.pid);
    const long = Date.now() / 1000 - 300;
    for (const path of [lock, join(lock, "..", "claims", `${process.pid}.json`)]) await utimes(path, long, long);
    expect((await comention([...args, "--out", "old"], { cwd: folder })).code).toBe(0);
    expect(differing(await resultsOf(join(folder, "old")), plain)).toEqual([]);
  });
});
