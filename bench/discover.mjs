import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { discover } from "../dist/article/discover/discover.js";
import { Models } from "../dist/article/discover/models.js";
import { match } from "../dist/article/match/match.js";
import { resolve } from "../dist/article/resolve/resolve.js";
import { segment } from "../dist/article/segment/segment.js";
import { tokenize } from "../dist/article/tokenize.js";
import { compileGazetteer } from "../dist/gazetteer/compile.js";
import { annotate, knowledgeOf, readRecord } from "../dist/index.js";
import { loadLists } from "../dist/run/load-gazetteers.js";
import { loadModels } from "../dist/run/load-models.js";

export const title =
  "unlisted names in 300 articles of Arabic Wikipedia with the shipped lists: the stage, and the article phase with it";
export const rounds = 5;

/** The texts lie outside the project for their licence: `COMENTION_SHARED`, else `../shared` beside the project. */
const shared = process.env.COMENTION_SHARED ?? fileURLToPath(new URL("../../shared", import.meta.url));
const folder = join(shared, "corpora/raw-arwiki");

/** The names found follow the lists and models: a change of more than a twentieth is to be understood, then stated here. */
const expected = { articles: 300, tokens: 175_276, names: 4_096 };

export async function prepare() {
  const { entries } = await loadLists([fileURLToPath(new URL("../gazetteers", import.meta.url))]);
  const gazetteer = compileGazetteer(entries);
  const models = new Models(await loadModels());
  const knowledge = (policy) => knowledgeOf(gazetteer, { discover: policy, models });
  const [all, learned, rules, off] = ["all", "learned", "rules", "off"].map(knowledge);
  const files = readdirSync(folder).sort().slice(0, expected.articles);
  const articles = files.map((file) =>
    readRecord({ id: file, text: readFileSync(join(folder, file), "utf8"), language: "ar" }, file),
  );
  const resolved = articles.map((article) => resolve(match(tokenize(segment(article, off), off), off), off));
  const tokens = resolved.reduce((sum, one) => sum + one.tokens.length, 0);
  if (tokens !== expected.tokens) throw new Error(`expected ${expected.tokens} tokens and not ${tokens}`);
  const stage = (known) => () => resolved.map((article) => discover(article, known));
  const whole = (known) => () => articles.map((article) => annotate(article, known));
  const about = (names) => (answer) => {
    const found = answer.flatMap(({ mentions }) => mentions).filter(({ origin }) => origin === "discovery").length;
    if (Math.abs(found - names) > names / 20) throw new Error(`expected about ${names} unlisted names and not ${found}`);
  };
  const some = (answer) => {
    if (answer.length !== expected.articles) throw new Error(`expected ${expected.articles} articles and not ${answer.length}`);
  };
  return {
    amount: { count: tokens, unit: "tokens" },
    limit: { milliseconds: tokens / 100, why: "100,000 tokens a second for the stage on one core" },
    rivals: [
      { name: "the stage: tagger, rules as its features", run: stage(all), check: about(expected.names) },
      { name: "the stage: tagger alone", run: stage(learned), check: some },
      { name: "the stage: rules alone", run: stage(rules), check: some },
      { name: "article phase with discovery", run: whole(all), check: about(expected.names) },
      { name: "article phase without", run: whole(off), check: about(0) },
    ],
  };
}
