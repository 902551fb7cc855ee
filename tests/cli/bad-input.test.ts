import { mkdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ArticleFile, RunRecord } from "../../src/index.ts";
import { comention, type Ended, folderWith, mainFile, startProcess } from "../program.ts";
import { smallList } from "../small-list.ts";

const good = "وصل خلوصي أكار إلى طرابلس.\n";
let lists: string;
beforeAll(async () => {
  lists = await folderWith({ "small.jsonl": smallList });
});

interface Outcome extends Ended {
  readonly out: string;
  readonly record: RunRecord;
  /** Codes of problems with their sources below the folder of inputs. */
  readonly told: readonly string[];
}

/** Runs the program on a folder of inputs with the small list. */
async function runOn(inputs: string, ...more: readonly string[]): Promise<Outcome> {
  const out = await folderWith();
  const ended = await comention(["run", inputs, "--gazetteers", lists, "--out", out, ...more]);
  const record = JSON.parse(await readFile(join(out, "run.json"), "utf8")) as RunRecord;
  const told = record.problems.map(({ code, source }) => `${source?.replace(inputs, "").replace(/^\//, "")} ${code}`);
  return { ...ended, out, record, told };
}

async function articleAt(out: string, place: string): Promise<ArticleFile> {
  return JSON.parse(await readFile(join(out, "articles", `${place}.json`), "utf8")) as ArticleFile;
}

/** The good article beside the bad input came out as if it were alone. */
async function expectGoodKept({ out }: Outcome): Promise<void> {
  const { mentions } = await articleAt(out, "good.txt");
  expect(mentions.map(({ text, entity }) => [text, entity])).toEqual([
    ["خلوصي أكار", "hulusi-akar"],
    ["طرابلس", "tripoli"],
  ]);
}

describe("an input that cannot be taken as it is gives its problem and exit code 1, and the rest goes on", () => {
  test.each<readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[]]>([
    ["an empty file", { "bad.txt": "" }, ["bad.txt article/empty"]],
    ["a file of white space", { "bad.txt": " \n\u00a0\n" }, ["bad.txt article/empty"]],
    ["a binary file", { "bad.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) }, ["bad.txt article/not-text"]],
    ["a file of an unknown kind", { "bad.xyz": "text" }, ["bad.xyz input/unsupported-kind"]],
    ["broken JSON", { "bad.json": '{"id": "a", "text": ' }, ["bad.json:1 record/invalid"]],
    [
      "JSON Lines with bad lines",
      { "bad.jsonl": `nonsense\n{"id":"a"}\n{"id":"b","text":"ليبيا"}\n{"id":"b","text":"again"}\n[]\n` },
      [
        "bad.jsonl:1 record/invalid",
        "bad.jsonl:2 record/invalid",
        "bad.jsonl:4 record/duplicate-id",
        "bad.jsonl:5 record/invalid",
      ],
    ],
  ])("%s", async (_, files, problems) => {
    const outcome = await runOn(await folderWith({ "good.txt": good, ...files }));
    expect(outcome.code, outcome.stderr).toBe(1);
    expect([...outcome.told].sort()).toEqual(problems);
    for (const { message } of outcome.record.problems) expect(outcome.stderr).toContain(message);
    expect(outcome.stdout).toBe("");
    expect(outcome.record.status).toBe("finished");
    await expectGoodKept(outcome);
  });

  test("invalid UTF-8: the good part is still annotated, the bad bytes read as U+FFFD", async () => {
    const bytes = Buffer.concat([Buffer.from("وصل إلى طرابلس "), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(" ثم بنغازي.")]);
    const outcome = await runOn(await folderWith({ "good.txt": good, "bad.txt": bytes }));
    expect(outcome.code).toBe(1);
    expect(outcome.told).toEqual(["bad.txt article/invalid-utf8"]);
    const article = await articleAt(outcome.out, "bad.txt");
    expect(article.text).toContain("\ufffd");
    expect(article.mentions.map(({ text }) => text)).toEqual(["طرابلس", "بنغازي"]);
    await expectGoodKept(outcome);
  });

  test("a folder without articles", async () => {
    const outcome = await runOn(await folderWith());
    expect(outcome.code).toBe(1);
    expect(outcome.told).toEqual([" input/no-articles"]);
    expect(outcome.record.counts.articles).toBe(0);
    expect((await stat(join(outcome.out, "report", "index.html"))).size).toBeGreaterThan(1000);
  });

  test("a file larger than the limit", async () => {
    const outcome = await runOn(await folderWith({ "good.txt": good, "bad.txt": "x".repeat(2000) }), "--max-bytes", "1000");
    expect(outcome.code).toBe(1);
    expect(outcome.told).toEqual(["bad.txt input/too-large"]);
    await expectGoodKept(outcome);
  });

  test("a link to nowhere, and one that leads in a circle", async () => {
    const inputs = await folderWith({ "good.txt": good });
    await symlink(join(inputs, "nowhere.txt"), join(inputs, "bad.txt"));
    await symlink(inputs, join(inputs, "circle"));
    const outcome = await runOn(inputs);
    expect(outcome.code).toBe(1);
    expect(outcome.told).toEqual(["bad.txt input/unreadable", "circle input/link-loop"]);
    expect(outcome.record.counts.articles).toBe(1);
    await expectGoodKept(outcome);
  });

  test("broken rows of a list: their lines are told, the other rows are used", async () => {
    const list = `{"id":"x","type":"person"}\nnot json\n${smallList}{"id":"tripoli","type":"person","names":["Tripoli X"]}\n`;
    const inputs = await folderWith({ "articles/good.txt": good, "lists/broken.jsonl": list });
    const outcome = await runOn(join(inputs, "articles"), "--add", join(inputs, "lists"));
    expect(outcome.code).toBe(1);
    const source = join(inputs, "lists", "broken.jsonl");
    expect(outcome.record.problems.map(({ code, source }) => [source, code])).toEqual([
      [`${source}:1`, "gazetteer/invalid-row"],
      [`${source}:2`, "gazetteer/invalid-row"],
      [`${source}:9`, "gazetteer/conflicting-type"],
    ]);
    await expectGoodKept(outcome);
  });
});

describe("a 5 MB article on one line", () => {
  test("is annotated whole", { timeout: 300_000 }, async () => {
    const news = "وصل خلوصي أكار إلى طرابلس والتقى فتحي باشاغا، ثم قال باشاغا، ";
    const line = news + "كلام كثير لا ينتهي بنقطة ولا فيه اسم أحد، ".repeat(60);
    const times = Math.ceil(5_000_000 / Buffer.byteLength(line));
    const outcome = await runOn(await folderWith({ "good.txt": good, "long.txt": line.repeat(times) }));
    expect(outcome.code, outcome.stderr).toBe(0);
    const { mentions, text } = await articleAt(outcome.out, "long.txt");
    expect(mentions).toHaveLength(4 * times);
    expect(mentions.every(({ start, end, text: name }) => text.slice(start, end) === name)).toBe(true);
    await expectGoodKept(outcome);
  });
});

describe("what makes a run pointless ends with 2 and writes nothing", () => {
  test.each<readonly [string, (folder: string) => readonly string[], string]>([
    ["an input that is not there", (folder) => [join(folder, "missing")], "No such file or folder"],
    ["a gazetteer folder that is not there", (folder) => [folder, "--gazetteers", join(folder, "none")], "cannot be read"],
    ["a gazetteer folder without lists", (folder) => [folder, "--gazetteers", join(folder, "empty")], "holds no list"],
    ["a gazetteer that is no list", (folder) => [folder, "--gazetteers", join(folder, "good.txt")], "holds no list"],
    ["an added folder that is not there", (folder) => [folder, "--add", join(folder, "none")], "cannot be read"],
    ["an unknown option", (folder) => [folder, "--nonsense"], "unknown option"],
    ["a value an option does not take", (folder) => [folder, "--workers", "-1"], "--workers takes"],
  ])("%s", async (_, args, said) => {
    const folder = await folderWith({ "good.txt": good });
    await mkdir(join(folder, "empty"));
    const out = join(folder, "out");
    const { code, stdout, stderr } = await comention(["run", "--out", out, ...args(folder)], { cwd: folder });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    await expect(stat(out)).rejects.toThrow("ENOENT");
  });

  test("an output folder that is a file", async () => {
    const folder = await folderWith({ "good.txt": good });
    const { code, stderr } = await comention(["run", folder, "--gazetteers", lists, "--out", join(folder, "good.txt")]);
    expect(code).toBe(2);
    expect(stderr).toContain("cannot be written");
    expect(await readFile(join(folder, "good.txt"), "utf8")).toBe(good);
  });
});

describe("annotate, the filter", () => {
  test("answers every line in order, a bad one with its problems, and prints nothing but JSON Lines", async () => {
    const input = [
      '\ufeff{"id":"a","text":"وصل خلوصي أكار."}',
      "not json",
      "",
      '{"id":"c"}',
      '{"id":"d","text":""}',
      '{"id":"e","text":"Fathi Bashagha is in Tripoli.","title":"Visit"}',
    ].join("\n");
    const { code, stdout, stderr } = await comention(["annotate", "--gazetteers", lists], { input });
    expect([code, stderr]).toEqual([1, ""]);
    const answers = stdout.trimEnd().split("\n");
    const shown = answers.map((line) => JSON.parse(line) as Partial<ArticleFile> & { line?: number });
    expect(
      shown.map(({ id, line, problems }) => [id ?? line, problems?.map(({ code: of, source }) => `${of} ${source}`)]),
    ).toEqual([
      ["a", []],
      [2, ["record/invalid stdin:2"]],
      ["c", ["record/invalid stdin:4"]],
      ["d", ["article/empty stdin"]],
      ["e", []],
    ]);
    expect(shown[4]?.mentions?.map(({ entity }) => entity)).toEqual(["fathi-bashagha", "tripoli"]);
  });

  test("ends quietly when its reader has had enough", async () => {
    const inputs = await folderWith({
      "many.jsonl": Array.from({ length: 2000 }, (_, n) => `${JSON.stringify({ id: `${n}`, text: good })}\n`).join(""),
    });
    const line = `"${process.execPath}" "${mainFile}" annotate --gazetteers "${lists}" < "${join(inputs, "many.jsonl")}" | head -n 1`;
    const { stdout, stderr } = await startProcess(line, [], {}, "shell");
    expect(JSON.parse(stdout).id).toBe("0");
    expect(stderr).not.toContain("EPIPE");
  });
});

describe("gazetteer check", () => {
  test("tells bad rows with their lines and ends with 1", async () => {
    const folder = await folderWith({
      "a.jsonl": `${smallList}{"id":"x"}\n`,
      "b.csv": "id,type,label_en\ny,person,\nz,place,Zed Town\n",
    });
    const { code, stdout } = await comention(["gazetteer", "check", folder]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${join(folder, "a.jsonl")}:7: Row left out`);
    expect(stdout).toContain(`${join(folder, "b.csv")}:2: Row left out`);
    expect(stdout).toContain("7 entries in 2 lists: 2 problems");
  });

  test("ends with 0 where every row is good, and with 2 where there is nothing to check", async () => {
    expect((await comention(["gazetteer", "check", lists])).code).toBe(0);
    expect((await comention(["gazetteer", "check", join(lists, "missing")])).code).toBe(2);
  });
});
