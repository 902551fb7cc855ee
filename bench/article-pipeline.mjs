import { annotate, gazetteerOf, knowledgeOf, readRecord } from "../dist/index.js";
import { generatedArticle, generatedEntries } from "./generated-text.mjs";

export const title = "the whole article phase on generated Arabic news, against a bare loop that only looks words up";
export const rounds = 9;

const articleCount = 100;
const longestName = 3;

/** The bare loop is the floor: no zones, folds, clitics, overlaps, evidence; it splits at spaces and asks a Map. */
export function prepare() {
  const entries = generatedEntries(1440);
  const people = entries.filter(({ id }) => id.startsWith("person-"));
  const articles = Array.from({ length: articleCount }, (_, number) => generatedArticle(number, 24, people));
  const expected = articles.map(({ names }) => names.map(({ start, entity }) => `${start} ${entity}`).join("\n"));
  const knowledge = knowledgeOf(gazetteerOf(entries).gazetteer);
  const exact = new Map(entries.map(({ id, labels }) => [labels.ar, id]));
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const check = (answer) => {
    for (const [number, found] of answer.entries()) {
      if (found !== expected[number]) throw new Error(`article ${number}: expected\n${expected[number]}\nand not\n${found}`);
    }
  };
  const ours = ({ text }, number) => {
    const { mentions } = annotate(readRecord({ id: String(number), text }, "bench"), knowledge);
    return mentions.map(({ start, entity }) => `${start} ${entity}`).join("\n");
  };
  return {
    amount: { count: Math.round(bytes / 10_000) / 100, unit: "MB" },
    rivals: [
      { name: "comention annotate", run: () => articles.map(ours), check },
      { name: "bare loop", run: () => articles.map(({ text }) => lookUp(text, exact)), check },
    ],
  };
}

function lookUp(text, exact) {
  const words = [...text.matchAll(/[^\s.]+/gu)];
  const found = [];
  for (let first = 0; first < words.length; first++) {
    for (let length = Math.min(longestName, words.length - first); length >= 1; length--) {
      const last = words[first + length - 1];
      const entity = exact.get(text.slice(words[first].index, last.index + last[0].length));
      if (entity === undefined) continue;
      found.push(`${words[first].index} ${entity}`);
      first += length - 1;
      break;
    }
  }
  return found.join("\n");
}
