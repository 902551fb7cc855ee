import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ArticleFile } from "../../src/index.ts";
import { addFiles, comention, folderWith } from "../program.ts";
import { smallList } from "../small-list.ts";
import { built, generatedArticles, runHere } from "./corpus-of-runs.ts";

/** What was annotated is an article too: it can be read again, with other lists or a later version. */
test("annotated articles, exported, in shards or from a stream, are read again as the same articles", async () => {
  const titled = { id: "titled", title: "وصول باشاغا", text: "وصل فتحي باشاغا إلى طرابلس.", publishedOn: "2020-08-17" };
  const folder = await folderWith({
    ...generatedArticles(20),
    "articles/more.jsonl": `${JSON.stringify(titled)}\n`,
    "lists/small.jsonl": smallList,
  });
  const place = (name: string) => join(folder, name);
  const gazetteers = [place("lists")];
  const run = async (input: string, out: string) => {
    const { problems } = await runHere({ inputs: [place(input)], gazetteers, out: place(out), layout: "jsonl", discover: "off" });
    expect(problems).toEqual([]);
    const { readArticles } = await built<typeof import("../../src/run/read-output.ts")>("run/read-output.js");
    const articles: ArticleFile[] = [];
    for await (const article of readArticles(place(out))) articles.push(article);
    return articles.map(({ source: _, ...article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  const first = await run("articles", "first");
  expect(first.find(({ id }) => id === "titled")).toMatchObject({
    title: { start: 0, end: titled.title.length },
    language: "ar",
  });
  await comention(["export", "first", "--format", "jsonl", "-o", "exported.jsonl"], { cwd: folder });
  const input = await readFile(place("first/articles/00000.jsonl"));
  const stream = await comention(["annotate", "--gazetteers", "lists", "--discover", "off"], { cwd: folder, input });
  expect(stream.code, stream.stderr).toBe(0);
  await addFiles(folder, { "stream.jsonl": stream.stdout });
  for (const again of ["exported.jsonl", "first/articles/00000.jsonl", "stream.jsonl"]) {
    expect(await run(again, `again-${again.replaceAll("/", "-")}`), again).toEqual(first);
  }
});

test("a title told as a place that is not in the text is none", async () => {
  const record = { id: "a", title: { start: 0, end: 900 }, text: "وصل فتحي باشاغا." };
  const { stdout } = await comention(["annotate", "--discover", "off"], { input: `${JSON.stringify(record)}\n` });
  expect(JSON.parse(stdout)).toMatchObject({ title: { start: 0, end: 0 }, text: record.text });
});
