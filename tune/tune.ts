/**
 * Fits the weights of the resolution rules to labelled articles, and writes src/article/resolve/fitted-weights.ts.
 *
 *     npm run tune -- SHARED
 *
 * SHARED holds gold/dev.jsonl with gold/dev-gazetteer/ and corpora/trnews/; the marked cases of the tests take part. The
 * same input gives the same weights. It prints what the weights reach on articles they were not fitted to: each fifth of
 * them in turn is left out.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Knowledge, knowledgeOf } from "../src/article/knowledge.ts";
import { readRecord } from "../src/article/read.ts";
import { priorWeights, weights } from "../src/article/resolve/weights.ts";
import { score } from "../src/evaluation/scores.ts";
import { compileGazetteer } from "../src/gazetteer/compile.ts";
import { annotate } from "../src/pipeline.ts";
import { loadLists } from "../src/run/load-gazetteers.ts";
import { type Decision, isSettled } from "./decisions.ts";
import { fitWithin, type Weights } from "./fit.ts";
import { decisionsOfCases, decisionsOfGold, decisionsOfToponyms, type GoldArticle, jsonLines } from "./labelled.ts";

const shared = process.argv[2] ?? "../shared";
const folds = 5;

async function knowledgeFrom(...lists: string[]): Promise<Knowledge> {
  return knowledgeOf(compileGazetteer((await loadLists(lists)).entries), { discover: "off" });
}

const gold = jsonLines<GoldArticle>(join(shared, "gold/dev.jsonl"));
const settings = [
  await knowledgeFrom(join(shared, "gold/dev-gazetteer/entities.jsonl")),
  await knowledgeFrom(join(shared, "gold/dev-gazetteer")),
];
const places = await knowledgeFrom("gazetteers/places");

const toponyms = decisionsOfToponyms(join(shared, "corpora/trnews/all.jsonl"), places);
const cases = decisionsOfCases("tests/article/cases").flat();
const byArticle = gold.map((article) => settings.flatMap((one) => decisionsOfGold(article, one)));

report("beliefs", () => priorWeights);
const parts = Array.from({ length: folds }, (_, part) =>
  fitWithin([...toponyms, ...byArticle.filter((_, at) => at % folds !== part).flat()], cases, priorWeights),
);
report("fitted, each fifth left out", (at) => parts[at % folds] as Weights);
const fitted = fitWithin([...toponyms, ...byArticle.flat()], cases, priorWeights);
report("fitted to all", () => fitted);
count("cases", cases);
count("toponyms", toponyms);

const body = Object.entries(fitted).map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `"${name}"`}: ${weight},\n`);
writeFileSync(
  "src/article/resolve/fitted-weights.ts",
  `// Made by \`npm run tune\`.\nexport const fittedWeights = {\n${body.join("")}} as const;\n`,
);

/** Prints F1 of exact and overlapping spans with the right id, for each list setting. */
function report(what: string, weightsFor: (at: number) => Readonly<Weights>): void {
  const figures = settings.map((one) => {
    const pairs = gold.map((article, at) => {
      Object.assign(weights, weightsFor(at));
      const { mentions } = annotate(readRecord({ id: article.id, text: article.text }, article.id), one);
      return { gold: article, found: mentions, language: article.language };
    });
    const f1 = (measure: "exactLinked" | "overlapLinked") => (100 * score(measure, pairs as never).f1).toFixed(2);
    return `${f1("exactLinked")} / ${f1("overlapLinked")}`;
  });
  console.log(`${what}: list alone ${figures[0]}, with distractors ${figures[1]}`);
}

function count(what: string, decisions: readonly Decision[]): void {
  const wrong = (by: Readonly<Weights>) => decisions.filter((one) => !isSettled(one, by)).length;
  console.log(
    `${what}: of ${decisions.length} decisions ${wrong(priorWeights)} wrong with beliefs, ${wrong(fitted)} with fitted`,
  );
}
