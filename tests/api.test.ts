import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as api from "../src/index.ts";
import { folderWith, projectFolder } from "./program.ts";
import { smallEntries, smallList } from "./small-list.ts";

const article = { id: "a", text: "وصل خلوصي أكار إلى طرابلس. التقى فتحي باشاغا." };

describe("the public API", () => {
  test("is these names: adding one is a decision, and removing one breaks users", () => {
    expect(
      Object.entries(api)
        .map(([name, value]) => `${name}: ${typeof value}`)
        .sort(),
    ).toEqual([
      "UsageError: function",
      "annotate: function",
      "fileSchemas: object",
      "gazetteerOf: function",
      "knowledgeOf: function",
      "loadGazetteer: function",
      "readRecord: function",
      "readTextFile: function",
      "run: function",
      "spanInFile: function",
      "summarize: function",
      "toArticleFile: function",
      "version: string",
    ]);
  });

  test("is these types", () => {
    const declared = [...readFileSync(join(projectFolder, "src", "index.ts"), "utf8").matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
      .flatMap(([statement, names]) =>
        (names as string)
          .split(",")
          .map((name) => name.trim())
          .filter((name) => statement.startsWith("export type") || name.startsWith("type "))
          .map((name) => name.replace("type ", "")),
      )
      .sort();
    expect(declared.join(" ")).toBe(
      "AnnotatedArticle Article ArticleDigest ArticleFile ArticleRecord CandidateRecord EntityRecord EntityType Entry EntryRow " +
        "Evidence Gazetteer Graph GraphEdge GraphNode Knowledge LoadedGazetteer Mention Problem ProblemCode RunOptions RunRecord SourceStretch Span Summary",
    );
  });

  test("annotates an article with entries a program holds, and summarizes", () => {
    const { gazetteer, problems } = api.gazetteerOf(smallEntries);
    expect(problems).toEqual([]);
    const knowledge = api.knowledgeOf(gazetteer);
    const annotated = api.annotate(api.readRecord(article, "here"), knowledge);
    expect(annotated.mentions.map(({ text, entity }) => [text, entity])).toEqual([
      ["خلوصي أكار", "hulusi-akar"],
      ["طرابلس", "tripoli"],
      ["فتحي باشاغا", "fathi-bashagha"],
    ]);
    const { entities, graph } = api.summarize([api.toArticleFile(annotated)], knowledge);
    expect(entities.map(({ id }) => id).sort()).toEqual(["fathi-bashagha", "hulusi-akar", "tripoli"]);
    expect(graph.edges.map(({ source, target }) => [source, target])).toEqual([["hulusi-akar", "tripoli"]]);
  });

  test("leaves out what is no entry, tells which, and keeps the rest", () => {
    const broken = { id: "nobody", type: "person" } as const;
    const { gazetteer, problems } = api.gazetteerOf([broken, ...smallEntries]);
    expect(problems).toMatchObject([{ code: "gazetteer/invalid-row", source: "entries:1" }]);
    expect(gazetteer.entryOf("nobody")).toBeUndefined();
    expect(gazetteer.entryOf("tripoli")?.labels.en).toBe("Tripoli");
  });

  test("loads lists from folders, later ones on top", async () => {
    const first = await folderWith({ "people/a.jsonl": smallList });
    const second = await folderWith({ "b.csv": "id,type,label_en,names\ntripoli,place,Tripoli of Libya,Tripolis|Trablus\n" });
    const { gazetteer, problems } = await api.loadGazetteer([first, second]);
    expect(problems).toEqual([]);
    expect(gazetteer.entryOf("tripoli")?.labels).toEqual({ ar: "طرابلس", en: "Tripoli of Libya" });
    expect(gazetteer.entryOf("tripoli")?.names.map(({ text }) => text)).toContain("Trablus");
  });

  test("refuses a folder that is not there, or holds no list, with a UsageError", async () => {
    const empty = await folderWith({ "notes.md": "no list" });
    await expect(api.loadGazetteer([join(empty, "missing")])).rejects.toThrow(api.UsageError);
    await expect(api.loadGazetteer([empty])).rejects.toThrow("holds no list");
    await expect(api.loadGazetteer([join(empty, "notes.md")])).rejects.toThrow("holds no list");
  });
});
