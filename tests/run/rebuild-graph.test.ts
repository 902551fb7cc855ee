import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultGraphOptions } from "../../src/corpus/graph-options.ts";
import { graphSchema } from "../../src/model/graph.ts";
import { rebuildGraph } from "../../src/run/rebuild-graph.ts";
import { comention, filesBelow, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";

const articles = [
  {
    id: "one",
    publishedOn: "2020-01-02",
    // Fathi Bashagha met Hulusi Akar in Tripoli. And he visited Benghazi. / The United Nations said that Libya needs peace.
    text: "التقى فتحي باشاغا نظيره خلوصي أكار في طرابلس. وزار بنغازي.\n\nوقالت الأمم المتحدة إن ليبيا تحتاج إلى السلام.",
  },
  { id: "two", publishedOn: "2021-02-10", text: "Fathi Bashagha met Hulusi Akar in Tripoli. The United Nations was there." },
  {
    id: "two again",
    publishedOn: "2021-02-11",
    text: "Fathi Bashagha met Hulusi Akar in  Tripoli. The United Nations was there.",
  },
  { id: "three", publishedOn: null, text: "The United Nations spoke of Benghazi. Fathi Bashagha left Tripoli." },
];

let out: string;
let own: Readonly<Record<string, Buffer>>;

/** A copy of the run, to be changed. */
async function copied(): Promise<string> {
  const folder = join(await folderWith(), "out");
  await cp(out, folder, { recursive: true });
  return folder;
}

beforeAll(async () => {
  const lines = (part: typeof articles) => part.map((article) => `${JSON.stringify(article)}\n`).join("");
  const folder = await folderWith({
    "lists/list.jsonl": smallList,
    "in/b.jsonl": lines(articles.slice(0, 2)),
    "in/a.jsonl": lines(articles.slice(2)),
    "in/c.txt": "Hulusi Akar flew to Benghazi.",
  });
  out = join(folder, "out");
  const { code, stderr } = await comention(["run", join(folder, "in"), "--gazetteers", join(folder, "lists"), "--out", out]);
  expect([code, stderr]).toEqual([0, expect.stringContaining("Finished")]);
  own = await filesBelow(join(out, "graph"));
});

const graphIn = async (folder: string, name: string) =>
  graphSchema.parse(JSON.parse(await readFile(join(folder, "graph", name), "utf8")));

describe("the graph made again from annotations", () => {
  test("is that of the run, byte for byte, through a file or not", async () => {
    const folder = await copied();
    for (const words of [undefined, 7]) {
      await rebuildGraph(folder, { ...defaultGraphOptions, windows: ["article"] });
      await rebuildGraph(folder, defaultGraphOptions, words === undefined ? {} : { wordsInMemory: words });
      expect(await filesBelow(join(folder, "graph"))).toEqual(own);
    }
    expect(Object.keys(await filesBelow(join(folder, ".comention"))).filter((path) => path.endsWith(".spill"))).toEqual([]);
  });

  test("tells its duplicates, and the two-mode table leaves them out", async () => {
    expect((await graphIn(out, "comentions.json")).leftOut.duplicates).toBe(1);
    const table = (own["article-entities.csv"] as Buffer).toString("utf8");
    expect(table).toContain("one,");
    expect(table.match(/^two(?: again)?,/gm)).toHaveLength(4);
  });

  test("has one file a window, the first asked for being the main one", async () => {
    const folder = await copied();
    const { code } = await comention(["graph", folder, "--window", "article,tokens:3,paragraph", "--min-articles", "2"]);
    expect(code).toBe(0);
    expect((await graphIn(folder, "comentions.json")).window).toBe("article");
    expect((await graphIn(folder, "comentions.tokens-3.json")).window).toBe("tokens:3");
    expect((await graphIn(folder, "comentions.paragraph.json")).window).toBe("paragraph");
    expect((await graphIn(folder, "comentions.json")).edges.every(({ articles: count }) => count >= 2)).toBe(true);
    expect((await comention(["graph", folder])).code).toBe(0);
    expect(await filesBelow(join(folder, "graph"))).toEqual(own);
  });

  test("holds a period, types, zones and slices", async () => {
    const folder = await copied();
    await comention(["graph", folder, "--since", "2020-01-01", "--until", "2020-12-31", "--types", "person", "--slice", "week"]);
    const graph = await graphIn(folder, "comentions.json");
    expect(graph.edges).toMatchObject([{ source: "fathi-bashagha", target: "hulusi-akar", slices: { "2020-W01": 1 } }]);
    expect(graph.leftOut.outsidePeriod).toBe(3);
  });

  test.each([
    [["--window", "chapter"], "sentence, paragraph, article and tokens:N"],
    [["--window", "tokens:0"], "tokens:N"],
    [["--since", "2024-02-30"], "2024-01-31"],
    [["--backbone", "2"], "0.05"],
    [["--types", "animal"], "person"],
    [["--path", "tripoli"], "two entities"],
    [["--path", "tripoli", "nowhere"], "nowhere"],
    [["--path", "tripoli", "benghazi", "--since", "2024-01-01"], "rebuild"],
    [["--ego", "tripoli", "--window", "paragraph"], "comention graph --window paragraph"],
  ])("refuses %j in a sentence and leaves all as it was", async (words, told) => {
    const { code, stderr } = await comention(["graph", out, ...words]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(told)]);
    expect(await filesBelow(join(out, "graph"))).toEqual(own);
  });

  test("refuses a folder that is no finished run", async () => {
    const folder = await folderWith({ "articles/a.json": "{}" });
    expect((await comention(["graph", folder])).code).toBe(2);
    const broken = await copied();
    await writeFile(join(broken, "articles", "c.txt.json"), "{");
    const { code, stderr } = await comention(["graph", broken]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("c.txt.json")]);
    expect(await filesBelow(join(broken, "graph"))).toEqual(own);
  });
});

describe("questions to a graph", () => {
  test("a path is told with its sentences, each text isolated for the terminal", async () => {
    const { code, stdout } = await comention(["graph", out, "--path", "fathi-bashagha", "بنغازي"]);
    expect(code).toBe(0);
    expect(stdout).toContain("2 steps between \u2068Fathi Bashagha\u2069 (fathi-bashagha) and \u2068Benghazi\u2069 (benghazi):");
    expect(stdout).toContain("      \u2068التقى فتحي باشاغا نظيره خلوصي أكار في طرابلس.\u2069\n");
    expect(stdout).toContain("      \u2068Hulusi Akar flew to Benghazi.\u2069\n");
  });

  test("a path as JSON", async () => {
    const { stdout } = await comention(["graph", out, "--path", "hulusi-akar", "benghazi", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      from: "hulusi-akar",
      to: "benghazi",
      steps: [{ count: 1, evidence: [{ article: "c", sentence: 0, text: "Hulusi Akar flew to Benghazi." }] }],
    });
  });

  test("an ego network in words and as a graph", async () => {
    const { stdout } = await comention(["graph", out, "--ego", "Benghazi"]);
    expect(stdout).toContain("\u2068Benghazi\u2069 (benghazi) is mentioned with 2 others:");
    const ego = graphSchema.parse(JSON.parse((await comention(["graph", out, "--ego", "benghazi", "--json"])).stdout));
    expect(ego.nodes.map(({ id }) => id)).toEqual(["benghazi", "hulusi-akar", "united-nations"]);
    expect(await filesBelow(join(out, "graph"))).toEqual(own);
  });
});
