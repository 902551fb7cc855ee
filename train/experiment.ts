import { existsSync } from "node:fs";
import type { Group } from "../src/article/discover/word-form.ts";
import { knowledgeOf } from "../src/article/knowledge.ts";
import { compileGazetteer } from "../src/gazetteer/compile.ts";
import { loadLists } from "../src/run/load-gazetteers.ts";
import { clustersOf, wordTable } from "./clusters.ts";
import { type CorpusName, readCorpus } from "./corpora.ts";
import { examplesOf } from "./examples.ts";
import { fitFirst, fitSecond, readFirst, readSecond, unseenFirst, type FitSettings } from "./fit.ts";
import { count, shown, type Tally } from "./score.ts";

// node experiment.js LANG CORPUS fold(s) [leave groups,..] [second]
const [lang, corpusNames, foldsArg, leave = "", second = "", cutArg = "0.75"] = process.argv.slice(2) as string[];
const tell = (line: string) => console.error(new Date().toISOString().slice(11, 19), line);
const lists = await loadLists([process.env.LISTS ?? "gazetteers"]);
const knowledge = knowledgeOf(compileGazetteer(lists.entries), { discover: "off" } as never);
const noClusters = leave.includes("cluster") || (lang === "ar" && !existsSync("train/.cache/clusters-ar.json"));
const clusters = noClusters ? { words: [], columns: [] } : clustersOf(lang as string, "train/.cache", tell);
const table = wordTable(clusters);
const [main, ...extra] = (corpusNames as string).split("+");
const examples = examplesOf(readCorpus(main as CorpusName), lang as string, knowledge, table);
const extras = extra.flatMap((n) => examplesOf(readCorpus(n as CorpusName), lang as string, knowledge, table));
tell(`${examples.length} docs`);
const left = new Set(leave.split(",").filter((x) => x) as Group[]);
const settings: FitSettings = { left, outsideCut: Number(cutArg), parts: 3 };
const t1: Tally = new Map();
const t2s = new Map<string, Tally>();
for (const fold of (foldsArg as string).split(",").map(Number)) {
  const inFold = (i: number) => Math.floor((i * 10) / examples.length) === fold;
  const train = [...examples.filter((_, i) => !inFold(i)), ...extras];
  const test = examples.filter((_, i) => inFold(i));
  const first = fitFirst(train, settings);
  tell(`fold ${fold}: ${first.numbers.hashes.length} features`);
  for (const ex of test) count(t1, ex, readFirst(ex, first, settings).labels);
  if (second === "second") {
    const unseen = unseenFirst(train, settings);
    tell("unseen");
    for (const v of ["", "rule"]) {
      const set2 = { ...settings, left: new Set([...left, ...v.split(",")]) as never };
      const s = fitSecond(train, unseen, set2);
      for (const c of [0, 0.25, 0.5, 0.75]) {
        const tally = t2s.get(`${v} ${c}`) ?? new Map();
        t2s.set(`${v} ${c}`, tally);
        for (const ex of test) count(tally, ex, readSecond(ex, readFirst(ex, first, settings), s, { ...set2, outsideCut: c }).labels);
      }
      tell(`second ${v} ${s.numbers.hashes.length}`);
    }
  }
}
console.log(leave, "first ", shown(t1));
for (const [v, t] of t2s) console.log(leave, "second without", v, shown(t));
