import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { ArticleFile } from "../../src/index.ts";
import { addFiles, comention, filesBelow, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";
import { differing, generatedArticles, resultsOf, runHere } from "./corpus-of-runs.ts";

const asLines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** A small collection with a list in which the name Tripoli is shared. */
async function collection(articles: Readonly<Record<string, string>>) {
  const shared = { id: "tripoli-lebanon", type: "place", labels: { ar: "طرابلس", en: "Tripoli" }, country: "LB" };
  const folder = await folderWith({ "lists/small.jsonl": `${smallList}${JSON.stringify(shared)}\n`, ...articles });
  const judgements = join(folder, "judgements.jsonl");
  const options = { inputs: [join(folder, "articles")], gazetteers: [join(folder, "lists")], out: join(folder, "out") };
  return { folder, judgements, options };
}

async function articleAt(out: string, path: string): Promise<ArticleFile> {
  return JSON.parse(await readFile(join(out, "articles", `${path}.json`), "utf8")) as ArticleFile;
}

/** A judgement on the first place of a text in an article of `articles`. */
function on(article: string, content: string, text: string, decision: Readonly<Record<string, unknown>>) {
  const start = content.indexOf(text);
  return { ...decision, article, start, end: start + text.length, text };
}

describe("a run with judgements", () => {
  // "Hulusi Akar arrived in Tripoli."
  const content = "وصل خلوصي أكار إلى طرابلس.";
  const link = { decision: "link", entity: "tripoli-lebanon" };

  test("writes what was decided: in the article, the table of mentions, the entities and the graph", async () => {
    const { judgements, options, folder } = await collection({ "articles/a.txt": content });
    await runHere(options);
    await addFiles(folder, { "judgements.jsonl": asLines([on("a", content, "طرابلس", link)]) });
    const record = await runHere({ ...options, judgements });
    expect(record).toMatchObject({ problems: [], options: { judgements } });
    const mention = (await articleAt(options.out, "a.txt")).mentions.at(-1);
    expect(mention).toMatchObject({ entity: "tripoli-lebanon", evidence: [{ rule: "judgement" }] });
    for (const file of ["mentions.csv", "entities.jsonl", "graph/edges.csv", "report/index.html"]) {
      expect(await readFile(join(options.out, file), "utf8"), file).toContain("tripoli-lebanon");
    }
  });

  test("tells every line that could not be replayed, with its place and the remedy, and replays the others", async () => {
    const { judgements, options, folder } = await collection({ "articles/a.txt": content });
    const lines = [
      "no json",
      JSON.stringify({ decision: "link", article: "a", start: 0, end: 3, text: "وصل" }),
      JSON.stringify({ decision: "no-name", article: "a", start: 0, end: 3, text: "وصلت" }),
      JSON.stringify({ decision: "perhaps", name: "x" }),
      "",
      JSON.stringify(on("a", content, "خلوصي أكار", { decision: "link", entity: "atlantis" })),
      JSON.stringify(on("a", "غادر طرابلس", "طرابلس", { ...link, prefix: "غادر " })),
      JSON.stringify(on("gone", content, "طرابلس", link)),
      JSON.stringify(on("a", content, "طرابلس", link)),
    ];
    await addFiles(folder, { "judgements.jsonl": `\ufeff${lines.join("\r\n")}` });
    const { problems } = await runHere({ ...options, judgements });
    expect(problems.map(({ code, source }) => [code, source?.slice(judgements.length)])).toEqual([
      ["judgement/invalid", ":1"],
      ["judgement/invalid", ":2"],
      ["judgement/invalid", ":3"],
      ["judgement/invalid", ":4"],
      ["judgement/unknown-entity", ":6"],
      ["judgement/text-changed", ":7"],
      ["judgement/unknown-article", ""],
    ]);
    for (const { message } of problems) expect(message).toMatch(/mend|list it|judge it again|name their folder/);
    expect((await articleAt(options.out, "a.txt")).mentions.map(({ entity }) => entity)).toEqual([
      "hulusi-akar",
      "tripoli-lebanon",
    ]);
  });

  test("is refused before anything is written where the file of judgements is not there", async () => {
    const { folder, options } = await collection({ "articles/a.txt": content });
    const args = ["run", "articles", "--gazetteers", "lists", "--out", "out", "--judgements", "nowhere.jsonl"];
    const { code, stderr } = await comention(args, { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining("nowhere.jsonl")]);
    await expect(filesBelow(options.out)).rejects.toThrow();
  });

  test("still replays a judgement after the article got longer before it, and tells when its text is gone", async () => {
    const { judgements, options, folder } = await collection({ "articles/a.txt": content });
    await addFiles(folder, { "judgements.jsonl": asLines([on("a", content, "طرابلس", link)]) });
    await addFiles(folder, { "articles/a.txt": `خبر عاجل\n\n${content}` });
    expect((await runHere({ ...options, judgements })).problems).toEqual([]);
    expect((await articleAt(options.out, "a.txt")).mentions.at(-1)?.entity).toBe("tripoli-lebanon");
    await addFiles(folder, { "articles/a.txt": "وصل خلوصي أكار إلى بنغازي." });
    expect((await runHere({ ...options, judgements })).problems).toMatchObject([
      { code: "judgement/text-changed", source: `${judgements}:1` },
    ]);
  });

  test("says nothing of what was withdrawn, wherever its text is now", async () => {
    const { judgements, options, folder } = await collection({ "articles/a.txt": "وصل خلوصي أكار." });
    const lines = ["a", "gone"].map((article) => on(article, content, "طرابلس", { decision: "undecided" }));
    await addFiles(folder, { "judgements.jsonl": asLines(lines) });
    expect((await runHere({ ...options, judgements })).problems).toEqual([]);
  });

  test("keeps a file of judgements that lies in the output folder, or among the articles, which it is not", async () => {
    const lines = asLines([on("a", content, "طرابلس", link)]);
    for (const place of ["out/judgements.jsonl", "articles/judgements.jsonl"]) {
      const { options, folder } = await collection({ "articles/a.txt": content, [place]: lines });
      for (const _ of ["first", "again"]) {
        const record = await runHere({ ...options, judgements: join(folder, place) });
        expect([record.problems, record.counts.articles], place).toEqual([[], 1]);
      }
      expect(await readFile(join(folder, place), "utf8")).toBe(lines);
    }
  });
});

describe("a second run", () => {
  test("does again just the articles whose judgements changed, whatever else is in the file", async () => {
    const articles = generatedArticles(60);
    const { judgements, options, folder } = await collection(articles);
    const [one, other] = Object.entries(articles)
      .filter(([, text]) => text.includes("ليبيا") && !text.includes("الزروق"))
      .map(([path, text]) => on(path.slice("articles/".length, -".txt".length), text, "ليبيا", { decision: "no-name" }));
    const again = async (lines: readonly unknown[]) => {
      await addFiles(folder, { "judgements.jsonl": asLines(lines) });
      return (await runHere({ ...options, judgements })).counts;
    };
    await runHere(options);
    expect(await again([])).toMatchObject({ annotated: 0, reused: 60 });
    expect(await again([one])).toMatchObject({ annotated: 1, reused: 59 });
    expect(await again([one])).toMatchObject({ annotated: 0, reused: 60 });
    expect(await again([{ decision: "no-name", name: "زيد" }, other, one])).toMatchObject({ annotated: 1, reused: 59 });
    // "Doctor Salim al-Zarruq" is in no list; a judgement on the name is on the articles that hold it.
    const holding = Object.values(articles).filter((text) => text.includes("الزروق")).length;
    const name = { decision: "no-name", name: "سالم الزروق" };
    expect(await again([other, one, name])).toMatchObject({ annotated: holding, reused: 60 - holding });
    expect(await again([other, name])).toMatchObject({ annotated: 1 });
    expect((await runHere(options)).counts).toMatchObject({ annotated: holding + 1 });
  }, 60_000);

  test("does an article again when the entity its judgement links to comes into a list", async () => {
    const { judgements, options, folder } = await collection({ "articles/a.txt": "وصل خلوصي أكار.", "articles/b.txt": "ليبيا" });
    const line = on("a", "وصل خلوصي أكار.", "خلوصي أكار", { decision: "link", entity: "another-akar" });
    await addFiles(folder, { "judgements.jsonl": asLines([line]) });
    expect((await runHere({ ...options, judgements })).problems).toMatchObject([{ code: "judgement/unknown-entity" }]);
    await addFiles(folder, { "lists/more.jsonl": asLines([{ id: "another-akar", type: "person", names: ["سواه"] }]) });
    const record = await runHere({ ...options, judgements });
    expect([record.problems, record.counts.annotated]).toEqual([[], 1]);
    expect((await articleAt(options.out, "a.txt")).mentions[0]?.entity).toBe("another-akar");
  });

  test("equals a fresh one byte for byte, however judgements came and went, with workers or without", async () => {
    const articles = generatedArticles(6);
    const texts = Object.entries(articles).map(([path, text]) => ({ id: path.slice("articles/".length, -".txt".length), text }));
    const places = ["ليبيا", "طرابلس", "فتحي باشاغا", "باشاغا", "الدكتور سالم الزروق", "سالم الزروق", "وصل"];
    const decision = fc.constantFrom(
      { decision: "link", entity: "benghazi" },
      { decision: "link", entity: "nobody" },
      { decision: "unlisted", type: "organization" },
      { decision: "no-name" },
      { decision: "undecided" },
    );
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom(...texts), fc.constantFrom(...places), decision)
        .map(([{ id, text }, place, decided]) => on(id, text.includes(place) ? text : place, place, decided)),
      fc.tuple(fc.constantFrom("سالم الزروق", "الزروق", "ليبيا"), decision).map(([name, decided]) => ({ ...decided, name })),
    );
    const { judgements, options, folder } = await collection(articles);
    await runHere(options);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        await addFiles(folder, { "judgements.jsonl": asLines(lines) });
        const again = await runHere({ ...options, judgements });
        const fresh = await runHere({ ...options, judgements, out: join(folder, "fresh") });
        const [results, freshResults] = [await resultsOf(options.out), await resultsOf(join(folder, "fresh"))];
        expect(differing(results, freshResults)).toEqual([]);
        expect(again.problems).toEqual(fresh.problems);
        await rm(join(folder, "fresh"), { recursive: true });
      }),
      { numRuns: 15 },
    );
    await runHere({ ...options, judgements, workers: 2, out: join(folder, "threads") });
    expect(differing(await resultsOf(options.out), await resultsOf(join(folder, "threads")))).toEqual([]);
  }, 120_000);
});

describe("run, judge, run, eval", () => {
  let folder: string;
  const texts = { a: "وصل خلوصي أكار إلى طرابلس.", b: "Fathi Bashagha flew to Tripoli." };
  const scores = async () => {
    const { stdout, stderr } = await comention(["eval", "out", "--gold", "gold.jsonl", "--json"], { cwd: folder });
    expect(stderr).toBe("");
    return (JSON.parse(stdout) as { all: { exactLinked: { precision: number; recall: number } } }).all.exactLinked;
  };
  const run = (more: readonly string[] = []) =>
    comention(["run", "articles", "--gazetteers", "lists", "--out", "out", ...more], { cwd: folder });

  beforeAll(async () => {
    ({ folder } = await collection({ "articles/a.txt": texts.a, "articles/b.txt": texts.b }));
    const gold = [
      { id: "a", found: { "خلوصي أكار": ["person", "hulusi-akar"], طرابلس: ["place", "tripoli-lebanon"] } },
      { id: "b", found: { "Fathi Bashagha": ["person", "fathi-bashagha"], Tripoli: ["place", "tripoli-lebanon"] } },
    ].map(({ id, found }) => ({
      id,
      mentions: Object.entries(found).map(([text, [type, entity]]) => {
        const start = texts[id as "a" | "b"].indexOf(text);
        return { start, end: start + text.length, text, type, entity };
      }),
    }));
    await addFiles(folder, { "gold.jsonl": asLines(gold) });
    expect((await run()).code).toBe(0);
  });

  test("the score rises by just what was judged", async () => {
    expect((await scores()).recall).toBe(0.5);
    await addFiles(folder, {
      "j.jsonl": asLines([on("b", texts.b, "Tripoli", { decision: "link", entity: "tripoli-lebanon" })]),
    });
    const { code, stderr } = await run(["--judgements", "j.jsonl"]);
    expect([code, stderr]).toEqual([0, expect.stringContaining("1 of them unchanged")]);
    expect((await scores()).recall).toBe(0.75);
    expect((await run()).code).toBe(0);
    expect((await scores()).recall).toBe(0.5);
  });
});
