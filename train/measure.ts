import { parseArgs } from "node:util";
import type { Group } from "../src/article/discover/word-form.ts";
import type { CorpusName } from "./corpora.ts";
import type { Example } from "./examples.ts";
import { type FitSettings, fitFirst, fitSecond, readFirst, readSecond, unseenFirst } from "./fit.ts";
import { loadExamples, settings } from "./model.ts";
import { count, shown, type Tally } from "./score.ts";

/**
 * `npm run train:measure -- --lang ar --corpus anercorp --folds 0,5 --without cluster,document --with aqmar`: F1 of both
 * passes on held-out tenths of a corpus (its documents in ten runs), learned from the rest and from whole further corpora.
 * Each tenth is told by itself as it is done; at the end all of them together, and apart those that no setting was chosen on.
 * `--folds none` holds out the whole corpus and learns from the further corpora alone.
 */
const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "ar" },
    corpus: { type: "string", default: "anercorp" },
    folds: { type: "string", default: "0,1,2,3,4,5,6,7,8,9" },
    without: { type: "string", default: "" },
    with: { type: "string", default: "" },
    cuts: { type: "string", default: String(settings.outsideCut) },
    passes: { type: "string", default: "2" },
  },
});
const names = (words: string) => words.split(",").filter((word) => word !== "");
const tell = (line: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
const others = names(values.with) as CorpusName[];
const corpus = values.corpus as CorpusName;
const { vectors, examples } = await loadExamples(values.lang, [corpus, ...others], tell);
const documents = examples.get(corpus) ?? [];
const used: FitSettings = { ...settings, vectors, left: new Set(names(values.without) as Group[]) };

/** The tenths on which settings and features are chosen; the others say what the choice is worth on texts it never saw. */
const chosenOn = new Set([0, 1, 2]);

/** Tallies by what was read, in the order met. */
type Tallies = Map<string, Tally>;
const tallyOf = (tallies: Tallies, name: string) => tallies.get(name) ?? (tallies.set(name, new Map()).get(name) as Tally);
const all: Tallies = new Map();
const unchosen: Tallies = new Map();

const tenth = (index: number) => Math.floor((index * 10) / documents.length);
for (const fold of values.folds === "none" ? [-1] : names(values.folds).map(Number)) {
  const learnedFrom = [
    ...documents.filter((_, index) => fold >= 0 && tenth(index) !== fold),
    ...others.flatMap((name) => examples.get(name) ?? []),
  ];
  const heldOut = documents.filter((_, index) => fold < 0 || tenth(index) === fold);
  const first = fitFirst(learnedFrom, used);
  const second = values.passes === "2" ? fitSecond(learnedFrom, unseenFirst(learnedFrom, used), used) : null;
  const here: Tallies = new Map();
  const counted = [here, all, ...(chosenOn.has(fold) ? [] : [unchosen])];
  const add = (name: string, example: Example, labels: Uint8Array) => {
    for (const tallies of counted) count(tallyOf(tallies, name), example, labels);
  };
  for (const example of heldOut) {
    const read = readFirst(example, first, used);
    add("first pass", example, read.labels);
    if (second === null) continue;
    for (const cut of names(values.cuts)) {
      add(`both, cut ${cut}`, example, readSecond(example, read, second, { ...used, outsideCut: Number(cut) }).labels);
    }
  }
  for (const [name, tally] of here) tell(`tenth ${fold}, ${name}: ${shown(tally)}`);
}
for (const [name, tally] of all) process.stdout.write(`${name}: ${shown(tally)}\n`);
for (const [name, tally] of unchosen)
  process.stdout.write(`${name}, without tenths ${[...chosenOn].join(", ")}: ${shown(tally)}\n`);
