import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { find } from "../dist/article/match/find.js";
import { match } from "../dist/article/match/match.js";
import { resolve } from "../dist/article/resolve/resolve.js";
import { segment } from "../dist/article/segment/segment.js";
import { tokenize } from "../dist/article/tokenize.js";
import { compileGazetteer } from "../dist/gazetteer/compile.js";
import { knowledgeOf, readRecord } from "../dist/index.js";
import { loadLists } from "../dist/run/load-gazetteers.js";

export const title =
  "what resolution costs: 300 articles of Arabic Wikipedia and 100 of the BBC with the shipped lists, stage after stage";
export const rounds = 7;

/** The texts lie outside the project for their licence: `COMENTION_SHARED`, else `../shared` beside the project. */
const shared = process.env.COMENTION_SHARED ?? fileURLToPath(new URL("../../shared", import.meta.url));
const corpora = { "raw-arwiki": 300, "raw-bbc-en": 100 };

/** Matches and mentions follow the lists and weights: a change of more than a twentieth is to be understood, then stated here. */
const expected = { matches: 17432, mentions: 6119 };

export async function prepare() {
  const { entries } = await loadLists([fileURLToPath(new URL("../gazetteers", import.meta.url))]);
  const knowledge = knowledgeOf(compileGazetteer(entries), { discover: "off" });
  const texts = Object.entries(corpora).flatMap(([corpus, count]) => {
    const folder = join(shared, "corpora", corpus);
    const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    return files
      .sort()
      .slice(0, count)
      .map((name) => readFileSync(join(folder, name), "utf8"));
  });
  const articles = texts.map((text, at) => segment(readRecord({ id: String(at), text }, "bench"), knowledge));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const sumOf = (list, count) => list.reduce((sum, one) => sum + count(one), 0);
  const about = (what) => (count) => {
    if (Math.abs(count - expected[what]) > expected[what] / 20)
      throw new Error(`expected about ${expected[what]} ${what}, not ${count}`);
  };
  const matched = (article) => match(tokenize(article, knowledge), knowledge);
  return {
    amount: { count: bytes / 1e6, unit: "MB" },
    rivals: [
      {
        name: "words, readings, matches",
        run: () => sumOf(articles, (one) => matched(one).found.length),
        check: about("matches"),
      },
      {
        name: "words and the matcher alone",
        run: () => sumOf(articles, (one) => find(tokenize(one, knowledge), knowledge.gazetteer).length),
        check: () => {},
      },
      {
        name: "words, readings, matches, resolution",
        run: () => sumOf(articles, (one) => resolve(matched(one), knowledge).mentions.length),
        check: about("mentions"),
      },
    ],
  };
}
