import { rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryRow } from "../../src/index.ts";
import { addFiles, folderWith } from "../program.ts";
import { smallEntries, smallList } from "../small-list.ts";
import { differing, generatedArticles, resultsOf, runHere } from "./corpus-of-runs.ts";

const asList = (entries: readonly EntryRow[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");

/** Words that share parts, clitics, demonyms and sounds, so that entries stand in each other's way. */
const words = [
  ..."باشاغا فتحي خلوصي أكار طرابلس بنغازي وبنغازي ليبيا الليبية الليبي لليبيا التركية الأمم المتحدة وزارة الدفاع في إلى".split(
    " ",
  ),
  ..."Fathi Bashagha Bashaga Bashagja Tripoli Libya Libyan Turkish minister Hulusi Akar United Nations the of".split(" "),
];
const article = fc.array(fc.constantFrom(...words, "."), { minLength: 1, maxLength: 25 }).map((list) => list.join(" "));
const extra: readonly EntryRow[] = [
  { id: "turkey", type: "place", labels: { ar: "تركيا", en: "Turkey" }, country: "TR", place: { kind: "country" } },
  { id: "tripoli-lebanon", type: "place", labels: { ar: "طرابلس", en: "Tripoli" }, country: "LB", place: { kind: "city" } },
  { id: "defence", type: "organization", labels: { ar: "وزارة الدفاع" }, country: "LY" },
  { id: "other-akar", type: "person", labels: { ar: "أكار" }, country: "TR" },
  { id: "fathi", type: "person", labels: { ar: "فتحي خلوصي", en: "Fathi Hulusi" } },
  { id: "ghazi", type: "place", labels: { ar: "نغازي" }, country: "LY" },
];
/** A list: some of the entries, some of them with a fact or a name changed. */
const list = fc
  .tuple(
    fc.subarray([...smallEntries, ...extra], { minLength: 1 }),
    fc.array(fc.constantFrom("country", "weak", "name", "as-is"), { minLength: 12, maxLength: 12 }),
  )
  .map(([entries, edits]) =>
    entries.map((entry, at): EntryRow => {
      if (edits[at] === "country") return { ...entry, country: "EG" };
      if (edits[at] === "weak") return { ...entry, names: [{ text: "المتحدة", strength: "weak" }] };
      return edits[at] === "name" ? { ...entry, names: [...(entry.names ?? []), "الأمم"] } : entry;
    }),
  );

describe("a run over an existing output", () => {
  test("equals a fresh one byte for byte, whatever changed of articles and lists", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 6 }),
        fc.array(
          fc.record({ list, articles: fc.dictionary(fc.constantFrom("0", "1", "9"), fc.option(article), { maxKeys: 2 }) }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        list,
        fc.constantFrom("listed" as const, "fuzzy" as const),
        fc.constantFrom("files" as const, "jsonl" as const),
        async (texts, edits, firstList, spelling, layout) => {
          const folder = await folderWith();
          const options = { inputs: [join(folder, "in")], gazetteers: [join(folder, "lists/l.jsonl")], spelling, layout };
          await addFiles(folder, Object.fromEntries(texts.map((text, at) => [`in/${at}.txt`, text])));
          await addFiles(folder, { "lists/l.jsonl": asList(firstList), "in/always.txt": "ليبيا" });
          await runHere({ ...options, out: join(folder, "out") });
          for (const edit of edits) {
            await addFiles(folder, { "lists/l.jsonl": asList(edit.list) });
            for (const [name, text] of Object.entries(edit.articles)) {
              if (text === null) await rm(join(folder, "in", `${name}.txt`), { force: true });
              else await addFiles(folder, { [`in/${name}.txt`]: text });
            }
            await runHere({ ...options, out: join(folder, "out") });
          }
          await runHere({ ...options, out: join(folder, "fresh") });
          const [again, fresh] = [await resultsOf(join(folder, "out")), await resultsOf(join(folder, "fresh"))];
          expect(differing(again, fresh)).toEqual([]);
          await rm(folder, { recursive: true });
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  test("with a new name does again just the articles it occurs in", async () => {
    const articles = { ...generatedArticles(200) } as Record<string, string>;
    const chosen = Object.keys(articles).filter((_, at) => at % 20 === 3);
    for (const path of chosen) articles[path] = `${articles[path]}\nوقال بمكتبه في سرت المدينة.\n`;
    const folder = await folderWith({ ...articles, "lists/small.jsonl": smallList });
    const options = { inputs: [join(folder, "articles")], gazetteers: [join(folder, "lists")], out: join(folder, "out") };
    await runHere(options);
    await addFiles(folder, {
      "lists/more.jsonl": asList([{ id: "sirte", type: "place", labels: { ar: "سرت" }, country: "LY" }]),
    });
    expect((await runHere(options)).counts).toMatchObject({ annotated: chosen.length, reused: 200 - chosen.length });
    // And when it goes, again just those.
    await rm(join(folder, "lists/more.jsonl"));
    expect((await runHere(options)).counts).toMatchObject({ annotated: chosen.length, reused: 200 - chosen.length });
  }, 60_000);

  test("does all again where names one edit away are to be looked for", async () => {
    const folder = await folderWith({ "in/a.txt": "قال Fathi Bashagja إنه عاد.", "lists/small.jsonl": smallList });
    const options = { inputs: [join(folder, "in")], gazetteers: [join(folder, "lists")], out: join(folder, "out") };
    const discover = "off";
    expect((await runHere({ ...options, discover })).counts).toMatchObject({ mentions: 0 });
    expect((await runHere({ ...options, discover, spelling: "fuzzy" })).counts).toMatchObject({ annotated: 1, mentions: 1 });
    expect((await runHere({ ...options, discover, spelling: "fuzzy" })).counts).toMatchObject({ annotated: 0, mentions: 1 });
    expect((await runHere({ ...options, discover })).counts).toMatchObject({ annotated: 1, mentions: 0 });
  });

  test("where nothing changed reads nothing and writes run.json alone; --force does all again", async () => {
    const folder = await folderWith({ ...generatedArticles(20), "lists/small.jsonl": smallList });
    const options = { inputs: [join(folder, "articles")], gazetteers: [join(folder, "lists")], out: join(folder, "out") };
    await runHere(options);
    const first = await resultsOf(options.out);
    const again = await runHere(options);
    expect(again.counts).toMatchObject({ articles: 20, annotated: 0, reused: 20 });
    expect(again.timings).toHaveProperty("unchanged");
    expect(differing(await resultsOf(options.out), first)).toEqual([]);
    expect((await runHere({ ...options, reuse: "nothing" })).counts).toMatchObject({ annotated: 20, reused: 0 });
    expect(differing(await resultsOf(options.out), first)).toEqual([]);
  });
});
