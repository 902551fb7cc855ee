import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Gazetteer } from "../../src/gazetteer/gazetteer.ts";
import { buildGazetteer, type LoadedGazetteer, loadGazetteer } from "../../src/run/gazetteer-cache.ts";

const tripoli =
  '{"id":"tripoli","type":"place","labels":{"ar":"طرابلس","en":"Tripoli"},"country":"LY","place":{"lat":32.9,"population":1150989},"note":"x"}';
const other = tripoli.replaceAll("Tripoli", "Oea-new").replaceAll('"tripoli"', '"oea-new"');

let folder: string;
let lists: string;
let compiled: string;
let userCache: string | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "comention-cache-"));
  lists = join(folder, "lists");
  compiled = join(lists, ".compiled", "gazetteer.bin");
  await mkdir(lists);
  await writeFile(join(lists, "a.jsonl"), `${tripoli}\n`);
  userCache = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = join(folder, "cache");
});

afterEach(async () => {
  if (userCache === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = userCache;
  await rm(folder, { recursive: true, force: true });
});

describe("the compiled form of lists", () => {
  it("gives what the lists give", async () => {
    const cold = await loadGazetteer([lists]);
    const before = await stat(compiled);
    const warm = await loadGazetteer([lists]);
    expect((await stat(compiled)).mtimeMs).toBe(before.mtimeMs);
    expect(contents(warm)).toEqual(contents(cold));
    expect(warm.gazetteer.entryOf("tripoli")).toMatchObject({
      type: "place",
      labels: { ar: "طرابلس", en: "Tripoli" },
      country: "LY",
      population: 1150989,
      prominence: null,
      extra: { note: "x", place: { lat: 32.9, population: 1150989 } },
    });
    expect(ids(warm.gazetteer, "طَرابُلس")).toEqual(["tripoli"]);
  });

  it("is made again when a list changes, even one of the same size and times", async () => {
    const list = join(lists, "a.jsonl");
    const then = new Date("2020-01-01");
    await utimes(list, then, then);
    await loadGazetteer([lists]);
    expect(tripoli).toHaveLength(other.length);
    await writeFile(list, `${other}\n`);
    await utimes(list, then, then);
    expect(ids((await loadGazetteer([lists])).gazetteer, "Oea-new")).toEqual(["oea-new"]);
  });

  it("is made again when a list comes or goes", async () => {
    await loadGazetteer([lists]);
    await writeFile(join(lists, "b.jsonl"), `${other}\n`);
    expect((await loadGazetteer([lists])).gazetteer.entryCount).toBe(2);
    await rm(join(lists, "a.jsonl"));
    expect((await loadGazetteer([lists])).gazetteer.entryCount).toBe(1);
  });

  it("stays in use when a list is merely touched", async () => {
    await loadGazetteer([lists]);
    const before = await stat(compiled);
    await utimes(join(lists, "a.jsonl"), new Date(), new Date());
    await loadGazetteer([lists]);
    expect((await stat(compiled)).mtimeMs).toBe(before.mtimeMs);
  });

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ["cut short", (bytes) => bytes.subarray(0, bytes.length - 9)],
    ["cut to its header", (bytes) => bytes.subarray(0, 100)],
    ["empty", () => new Uint8Array()],
    ["not ours", () => Buffer.from("something else entirely, of more than thirty-two bytes")],
    ["of another version", (bytes) => withByte(bytes, 16, 99)],
    ["damaged in its header", (bytes) => withByte(bytes, 60, 0x21)],
    ["damaged in its tables", (bytes) => withByte(bytes, bytes.length - 40, 0x5a)],
    ["longer than it says", (bytes) => Buffer.concat([bytes, Buffer.alloc(8)])],
  ])("that is %s is noticed and made again", async (_, spoil) => {
    const cold = await loadGazetteer([lists]);
    const whole = await readFile(compiled);
    await writeFile(compiled, spoil(whole));
    expect(contents(await loadGazetteer([lists]))).toEqual(contents(cold));
    expect((await readFile(compiled)).length).toBe(whole.length);
  });

  it("goes to the user's cache folder where the lists' folder cannot be written", async () => {
    await writeFile(join(lists, ".compiled"), "a file where the folder should be");
    const { path } = await buildGazetteer(lists);
    expect(path.startsWith(join(folder, "cache", "comention"))).toBe(true);
    expect(ids((await loadGazetteer([lists])).gazetteer, "Tripoli")).toEqual(["tripoli"]);
  });

  it("is one for each combination of folders, the later ones on top", async () => {
    const more = join(folder, "more");
    await mkdir(more);
    await writeFile(join(more, "b.jsonl"), '{"id":"tripoli","type":"place","names":["Oea"],"country":"XX"}\n');
    const cold = await loadGazetteer([lists, more]);
    expect(contents(await loadGazetteer([lists, more]))).toEqual(contents(cold));
    expect(cold.gazetteer.entryOf("tripoli")?.country).toBe("XX");
    expect((await loadGazetteer([lists])).gazetteer.entryOf("tripoli")?.country).toBe("LY");
    expect((await loadGazetteer([more, lists])).gazetteer.entryOf("tripoli")?.country).toBe("LY");
  });

  it("keeps the problems of rows, and tells them by the path of this time", async () => {
    await writeFile(join(lists, "bad.jsonl"), '{"id":"x"}\n');
    const cold = await loadGazetteer([lists]);
    expect(cold.problems).toHaveLength(1);
    expect((await loadGazetteer([lists])).problems).toEqual(cold.problems);
    const [problem] = (await loadGazetteer([`${lists}/../lists`])).problems;
    expect(problem?.source).toBe(`${join(lists, "bad.jsonl")}:1`);
  });
});

function contents({ gazetteer, problems }: LoadedGazetteer): unknown {
  const { entryCount, nameCount, fingerprint } = gazetteer;
  const entries = Array.from({ length: entryCount }, (_, number) => JSON.parse(JSON.stringify(gazetteer.entry(number))));
  return { entryCount, nameCount, fingerprint, entries, listed: [...gazetteer.listedNames()], problems };
}

function ids(gazetteer: Gazetteer, name: string): string[] {
  return gazetteer.namesOf(name).map((number) => gazetteer.entry(gazetteer.name(number).entry).id);
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = changed[at] === value ? value ^ 1 : value;
  return changed;
}
