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
const settings: FitSettings = { left, outsideCut: Number(cutArg), parts: 4 };
const t1: Tally = new Map();
const t2: Tally = new Map();
for (const fold of (foldsArg as string).split(",").map(Number)) {
  const inFold = (i: number) => Math.floor((i * 10) / examples.length) === fold;
  const train = [...examples.filter((_, i) => !inFold(i)), ...extras];
  const test = examples.filter((_, i) => inFold(i));
  const first = fitFirst(train, settings);
  tell(`fold ${fold}: ${first.numbers.hashes.length} features`);
  for (const ex of test) count(t1, ex, readFirst(ex, first, settings).labels);
  if (second === "second") {
    const unseen = unseenFirst(train, settings);
    const s = fitSecond(train, unseen, first.learned.transitions, settings);
    for (const ex of test) count(t2, ex, readSecond(ex, readFirst(ex, first, settings), s, settings).labels);
  }
}
console.log(leave, "first ", shown(t1));
if (second) console.log(leave, "second", shown(t2));
