import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { candidateRecordSchema } from "../../src/model/corpus-files.ts";
import { entrySchema } from "../../src/model/entry.ts";
import { comention, filesBelow, folderWith } from "../program.ts";

/** Fathi Novotny, whom no list has, with a listed place; and a person in one article alone. */
const articles = {
  "seeds/a.txt": "Turkish minister Fathi Novotny met reporters in Ankara. Mr Novotny said the talks went well.\n",
  "seeds/b.txt": "Fathi Novotny left Ankara on Monday. Novotny flew home with Petr Dvorak.\n",
  "seeds/c.txt": "وقال الوزير فتحي نوفوتني إن المحادثات في أنقرة كانت جيدة.\n",
  "lists/places.jsonl": `${JSON.stringify({ id: "ankara", type: "place", labels: { en: "Ankara", ar: "أنقرة" }, country: "TR", place: { kind: "capital" } })}\n`,
};

const name = "candidate:fathi-novotny";

describe("comention candidates", () => {
  let folder: string;
  const run = (...more: string[]) => comention(["run", "seeds", "--gazetteers", "lists", "--quiet", ...more], { cwd: folder });
  const candidates = (...more: string[]) => comention(["candidates", "output", ...more], { cwd: folder });

  beforeAll(async () => {
    folder = await folderWith(articles);
    expect((await run()).code).toBe(0);
  });

  test("tells the names of a run that no list has, those first that settle most", async () => {
    const { code, stdout } = await candidates();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^\u2068Fathi Novotny\u2069 \(person\) \d+ mentions in 3 articles, score 0\.\d\d\n {2}\u2068candidate:fathi-novotny\u2069\n/,
    );
    expect(stdout).toContain("Petr Dvorak");
  });

  test("tells them as lines of JSON, as candidates.jsonl has them, with the filters asked for", async () => {
    const all = await candidates("--json");
    expect(all.stdout).toBe(await readFile(join(folder, "output", "candidates.jsonl"), "utf8"));
    const some = await candidates("--json", "--min-articles", "2", "--min-score", "0.3");
    const records = some.stdout
      .trim()
      .split("\n")
      .map((line) => candidateRecordSchema.parse(JSON.parse(line)));
    expect(records.map(({ id }) => id)).toEqual([name]);
  });

  test("promoted to a list, is linked by the next run, and no candidate any more", async () => {
    const promoted = await candidates("--promote", name, "--into", "own/people.jsonl", "--json");
    expect(promoted.stderr).toBe("");
    expect(promoted.code).toBe(0);
    const list = await readFile(join(folder, "own", "people.jsonl"), "utf8");
    expect(list).toBe(promoted.stdout);
    const row = entrySchema.parse(JSON.parse(list));
    expect(row).toMatchObject({
      id: "fathi-novotny",
      type: "person",
      labels: { en: "Fathi Novotny", ar: "فتحي نوفوتني" },
      source: "candidates",
    });
    const check = await comention(["gazetteer", "check", "own"], { cwd: folder });
    expect(check.stdout).toContain("1 entries in 1 lists: 0 problems, 0 findings.");
    expect(check.code).toBe(0);

    expect((await run("--add", "own")).code).toBe(0);
    const linked = await readFile(join(folder, "output", "entities.jsonl"), "utf8");
    expect(linked).toContain('{"id":"fathi-novotny","type":"person"');
    for (const path of ["a.txt", "b.txt", "c.txt"]) {
      const { mentions } = JSON.parse(await readFile(join(folder, "output", "articles", `${path}.json`), "utf8"));
      expect(mentions.map(({ entity }: { entity: string | null }) => entity)).toContain("fathi-novotny");
    }
    expect((await candidates("--json")).stdout).not.toContain(name);
  });
});

describe("a promotion", () => {
  let folder: string;
  const promote = (ids: readonly string[], into: string) =>
    comention(["candidates", "output", "--promote", ...ids, "--into", into], { cwd: folder });
  const listed = (into: string) => readFile(join(folder, into), "utf8");

  beforeAll(async () => {
    folder = await folderWith(articles);
    await comention(["run", "seeds", "--gazetteers", "lists", "--quiet"], { cwd: folder });
  });

  test("keeps what the list has, byte by byte, and ends an unfinished line", async () => {
    const before = '\uFEFF{"id":"x","type":"place","labels":{"en":"Xanadu"}}\r\nno JSON';
    await writeFile(join(folder, "kept.jsonl"), before);
    expect((await promote([name], "kept.jsonl")).code).toBe(0);
    const after = await listed("kept.jsonl");
    expect(after.startsWith(`${before}\n{"id":"fathi-novotny"`)).toBe(true);
    expect(after.endsWith("}\n")).toBe(true);
  });

  test("is refused the second time, whole, with the line that has the name", async () => {
    expect((await promote([name], "twice.jsonl")).code).toBe(0);
    const before = await listed("twice.jsonl");
    const { code, stderr } = await promote(["candidate:petr-dvorak", name], "twice.jsonl");
    expect(code).toBe(2);
    expect(stderr).toContain('is listed already: twice.jsonl:1 has "Fathi Novotny" as fathi-novotny. Nothing was written');
    expect(await listed("twice.jsonl")).toBe(before);
  });

  test("gives an id that the lists of the run and the list itself do not have", async () => {
    const taken = { type: "organization", labels: { en: "Fathi Novotny Ltd" } };
    await writeFile(join(folder, "lists", "more.jsonl"), `${JSON.stringify({ id: "fathi-novotny", ...taken })}\n`);
    await writeFile(join(folder, "ids.jsonl"), `${JSON.stringify({ id: "fathi-novotny-2", ...taken })}\n`);
    expect((await promote([name], "ids.jsonl")).code).toBe(0);
    expect(await listed("ids.jsonl")).toContain('{"id":"fathi-novotny-3"');
    await writeFile(join(folder, "lists", "more.jsonl"), "");
  });

  test("beside another one loses nothing", async () => {
    const ended = await Promise.all([promote([name], "both.jsonl"), promote(["candidate:petr-dvorak"], "both.jsonl")]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const ids = (await listed("both.jsonl"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids.sort()).toEqual(["fathi-novotny", "petr-dvorak"]);
  });

  test.each([
    [
      "an id that no candidate has",
      ["--promote", "candidate:nobody", "--into", "l.jsonl"],
      'has no candidate "candidate:nobody"',
    ],
    ["an id named twice", ["--promote", name, name, "--into", "l.jsonl"], "names candidate:fathi-novotny twice"],
    ["no list to write to", ["--promote", name], "--promote needs --into"],
    ["a list of nothing", ["--into", "l.jsonl"], "--into needs --promote"],
    ["a list of another kind", ["--promote", name, "--into", "l.csv"], "takes a list of the kind .jsonl"],
    ["a list that cannot be written", ["--promote", name, "--into", "seeds/a.txt/l.jsonl"], "cannot be written"],
    ["no score", ["--min-score", "2"], "--min-score takes a number from 0 to 1"],
  ])("is wrong usage with %s: nothing is written", async (_, flags, message) => {
    const { code, stderr, stdout } = await comention(["candidates", "output", ...flags], { cwd: folder });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("--graph-candidates", () => {
  test("gives the same graph from the run and from a rebuild, and none of them is left without it", async () => {
    const folder = await folderWith(articles);
    const run = (...more: string[]) => comention(["run", "seeds", "--gazetteers", "lists", "--quiet", ...more], { cwd: folder });
    const graph = async () => filesBelow(join(folder, "output", "graph"));
    expect((await run()).code).toBe(0);
    const plain = await graph();
    expect((await run("--graph-candidates", "0.3")).code).toBe(0);
    const provisional = await graph();
    expect(String(provisional["comentions.json"])).toContain('{"id":"candidate:fathi-novotny","type":"person"');
    const report = await readFile(join(folder, "output", "report", "index.html"), "utf8");
    expect(report).toContain('"provisional":true');
    expect((await comention(["graph", "output"], { cwd: folder })).code).toBe(0);
    expect(await graph()).toEqual(plain);
    expect((await comention(["graph", "output", "--graph-candidates", "0.3"], { cwd: folder })).code).toBe(0);
    expect(await graph()).toEqual(provisional);
    expect((await run()).code).toBe(0);
    expect(await graph()).toEqual(plain);
    expect((await run("--graph-candidates", "seeds")).stderr).toContain(
      '--graph-candidates takes a number from 0 to 1, not "seeds"',
    );
  });
});
