#!/usr/bin/env node
// Fits the weights of the resolution rules to labelled articles, and writes src/article/resolve/fitted-weights.ts.
//   npm run tune -- SHARED
// SHARED holds gold/dev.jsonl with gold/dev-gazetteer/ and corpora/trnews/. The same input gives the same weights.
// It prints what the weights reach on articles they were not fitted to: each article in turn is left out.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { knowledgeOf } from "../dist/article/knowledge.js";
import { readRecord } from "../dist/article/read.js";
import { priorWeights, weights } from "../dist/article/resolve/weights.js";
import { score } from "../dist/evaluation/scores.js";
import { compileGazetteer } from "../dist/gazetteer/compile.js";
import { annotate } from "../dist/pipeline.js";
import { loadLists } from "../dist/run/load-gazetteers.js";
import { fitWeights } from "./fit.mjs";
import { instancesOf } from "./instances.mjs";

const shared = process.argv[2] ?? "../shared";
const lines = (path) =>
  readFileSync(join(shared, path), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const knowledge = async (...lists) => knowledgeOf(compileGazetteer((await loadLists(lists)).entries), { discover: "off" });

const gold = lines("gold/dev.jsonl");
const settings = [
  await knowledge(join(shared, "gold/dev-gazetteer/entities.jsonl")),
  await knowledge(join(shared, "gold/dev-gazetteer")),
];
const places = await knowledge(process.env.PLACES ?? "gazetteers/places");

/** How much a decision of the toponym corpus counts: it has many, all alike, and only places. */
const toponymShare = 0.1;
const toponyms = lines("corpora/trnews/all.jsonl").flatMap((article) =>
  instancesOf({ id: article.id, text: article.text }, places, labelByPlace(article)).map((one) => ({
    ...one,
    share: toponymShare,
  })),
);
const byArticle = gold.map((article) =>
  settings.flatMap((one) =>
    instancesOf({ id: article.id, text: article.text }, one, labelByMark(article)).map((instance) => ({
      ...instance,
      share: 0.5,
    })),
  ),
);

report("beliefs", () => priorWeights);
report("fitted, each article left out", (at) =>
  fitWeights([...toponyms, ...byArticle.filter((_, number) => number !== at).flat()], priorWeights),
);
const fitted = fitWeights([...toponyms, ...byArticle.flat()], priorWeights);
report("fitted to all", () => fitted);
const body = Object.entries(fitted).map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `"${name}"`}: ${weight},\n`);
writeFileSync(
  new URL("../src/article/resolve/fitted-weights.ts", import.meta.url),
  `// Made by \`npm run tune\`.\nexport const fittedWeights = {\n${body.join("")}} as const;\n`,
);

/** Prints F1 of exact and overlapping spans with the right id, for each list setting. */
function report(what, weightsFor) {
  const figures = settings.map((one) => {
    const pairs = gold.map((article, at) => {
      Object.assign(weights, weightsFor(at));
      const { mentions } = annotate(readRecord({ id: article.id, text: article.text }, article.id), one);
      return { gold: article, found: mentions, language: article.language };
    });
    return ["exactLinked", "overlapLinked"].map((measure) => (100 * score(measure, pairs).f1).toFixed(1)).join(" / ");
  });
  console.log(`${what}: list alone ${figures[0]}, with distractors ${figures[1]}`);
}

/** A match over a mark's span is right for its entity; one that only meets a mark says nothing of entities. */
function labelByMark({ mentions }) {
  return ({ start, end }, entry) => {
    const mark = mentions.find((one) => one.start < end && start < one.end);
    if (mark === undefined) return "wrong";
    if (mark.start !== start || mark.end !== end) return "unknown";
    return mark.entity === entry.id ? "right" : "wrong";
  };
}

/** Only what a toponym's mark covers is known; a place is right when it is the mark's own. A place that no list has teaches nothing. */
function labelByPlace({ entities }) {
  return ({ start, end }, entry) => {
    const mark = entities.find((one) => one.start === start && one.end === end);
    if (mark === undefined) return "unknown";
    return entry.extra.refs?.geonames === String(mark.geonameid) ? "right" : "wrong";
  };
}
