import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { schemaFiles } from "../../src/cli/schemas.ts";
import { fileSchemas } from "../../src/model/schemas.ts";
import { comention, filesBelow, folderWith, projectFolder } from "../program.ts";
import { smallEntries, smallList } from "../small-list.ts";

const folder = join(projectFolder, "schemas");

describe("schemas/", () => {
  test("is what `npm run build:schemas` makes of the code", () => {
    const published = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
    expect(published).toEqual(schemaFiles());
  });
});

// `date-time` is the one format in use; zod's own check is the stricter of the two.
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  formats: { "date-time": (text: string) => !Number.isNaN(Date.parse(text)) },
});
const validators = Object.fromEntries(
  Object.keys(fileSchemas).map((name) => [name, ajv.compile(JSON.parse(schemaFiles()[`${name}.schema.json`] as string))]),
);

/** Faults of a value by both the zod schema and the published one. Keys that the schema does not know are faults too. */
function faults(schema: string, value: unknown): unknown[] {
  const validate = validators[schema];
  const parsed = fileSchemas[schema]?.safeParse(value);
  if (validate === undefined || parsed === undefined) return [`there is no schema "${schema}"`];
  const published = validate(value) ? [] : (validate.errors ?? []);
  if (!parsed.success) return [...parsed.error.issues, ...published];
  const dropped = JSON.stringify(parsed.data).length === JSON.stringify(value).length ? [] : ["keys the schema does not know"];
  return [...published, ...dropped];
}

describe("what a run writes", () => {
  let files: Readonly<Record<string, Buffer>>;
  beforeAll(async () => {
    const inputs = await folderWith({
      "lists/small.jsonl": `${smallList}{"id":"broken"}\n`,
      "articles/a.txt":
        "باشاغا في طرابلس\n\nوصل خلوصي أكار إلى طرابلس والتقى فتحي باشاغا. وقال الدكتور سالم الزروق إن ليبيا بخير.\n",
      "articles/b.jsonl": '{"id":"b/1","text":"Hulusi Akar met Fathi Bashagha in Libya.","publishedOn":"2020-12-26"}\nno json\n',
      "articles/empty.txt": "",
    });
    const out = join(inputs, "out");
    const ended = await comention(["run", join(inputs, "articles"), "--gazetteers", join(inputs, "lists"), "--out", out]);
    expect(ended.code, ended.stderr).toBe(1);
    files = await filesBelow(out);
  });

  const json = (path: string): unknown => JSON.parse(String(files[path]));
  const lines = (path: string): unknown[] =>
    String(files[path])
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));

  test("validates: run.json, with a problem of each input that had one", () => {
    expect(faults("run", json("run.json"))).toEqual([]);
    const { problems } = json("run.json") as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code).sort()).toEqual(["article/empty", "gazetteer/invalid-row", "record/invalid"]);
  });

  test("validates: every article", () => {
    const articles = Object.keys(files).filter((path) => path.startsWith("articles/"));
    expect(articles).toEqual(["articles/a.txt.json", "articles/b.jsonl/b%2F1.json", "articles/empty.txt.json"]);
    for (const path of articles) expect(faults("article", json(path)), path).toEqual([]);
  });

  test("validates: entities, candidates and the graph", () => {
    expect(lines("entities.jsonl").flatMap((entity) => faults("entity", entity))).toEqual([]);
    expect(lines("entities.jsonl")).toHaveLength(4);
    expect(lines("candidates.jsonl").flatMap((candidate) => faults("candidate", candidate))).toEqual([]);
    expect(lines("candidates.jsonl")).not.toHaveLength(0);
    expect(faults("graph", json("graph/comentions.json"))).toEqual([]);
  });

  test("is nothing but the files that are promised, and the run's own journal", () => {
    expect(Object.keys(files).filter((path) => !path.startsWith("articles/"))).toEqual(
      expect.arrayContaining([
        "candidates.jsonl",
        "entities.jsonl",
        "graph/comentions.gexf",
        "graph/comentions.graphml",
        "graph/comentions.json",
        "graph/edges.csv",
        "graph/nodes.csv",
        "mentions.csv",
        "report/index.html",
        "run.json",
      ]),
    );
  });
});

describe("the schema of a list's row", () => {
  test.each(smallEntries)("takes $id", (entry) => {
    expect(faults("entry", entry)).toEqual([]);
  });

  test.each([
    ["no type", { id: "a", names: ["A b"] }],
    ["a type there is not", { id: "a", type: "event", names: ["A b"] }],
    ["an empty id", { id: "", type: "place", names: ["A b"] }],
    ["no name at all", { id: "a", type: "person", names: [] }],
    ["a place that is a person's", { id: "a", type: "person", names: ["A b"], place: { kind: "city" } }],
    ["a prominence out of range", { id: "a", type: "person", names: ["A b"], prominence: 7 }],
  ])("refuses, in zod and as published, a row with %s", (_, row) => {
    expect(fileSchemas.entry?.safeParse(row).success).toBe(false);
    expect(validators.entry?.(row)).toBe(false);
  });
});

describe("the schema of a judgement", () => {
  const mention = { article: "a", start: 4, end: 11, text: "Benghazi" };

  test.each([
    ["a link", { decision: "link", entity: "benghazi", ...mention, end: 12, prefix: "to ", suffix: "." }],
    ["a name of a type", { decision: "unlisted", type: "person", name: "سالم الزروق" }],
    ["no name, by somebody", { decision: "no-name", name: "x", judgedBy: "Leila", judgedAt: "2026-11-26T10:00:00+02:00" }],
    ["one withdrawn, with a key of one's own", { decision: "undecided", ...mention, end: 12, desk: "Libya" }],
  ])("takes %s", (_, judgement) => {
    expect(faults("judgement", judgement)).toEqual([]);
  });

  test.each([
    ["a decision there is not", { decision: "maybe", name: "x" }],
    ["nothing judged", { decision: "no-name" }],
    ["a link to nothing", { decision: "link", name: "x" }],
    ["both a name and a mention", { decision: "no-name", name: "x", ...mention }],
    ["a name with a place", { decision: "no-name", name: "x", start: 4 }],
    ["a mention without its text", { decision: "no-name", article: "a", start: 4, end: 12 }],
  ])("refuses, in zod and as published, %s", (_, judgement) => {
    expect(fileSchemas.judgement?.safeParse(judgement).success).toBe(false);
    expect(validators.judgement?.(judgement)).toBe(false);
  });

  test("refuses a text of another length than its place, which JSON Schema cannot say", () => {
    expect(fileSchemas.judgement?.safeParse({ decision: "no-name", ...mention }).success).toBe(false);
  });
});
