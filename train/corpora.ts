import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitWords, wordKey } from "../src/language/words.ts";

/** The folder of corpora: `COMENTION_SHARED`, else `../shared` beside the project. */
export const shared: string = process.env.COMENTION_SHARED ?? "../shared";

/** A marked sentence; offsets in UTF-16 units of its text. `group` is the document where the corpus tells it. */
export interface MarkedSentence {
  readonly text: string;
  readonly group: number;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Corpora by name: where each lies under the folder of corpora. */
const places = {
  anercorp: "anercorp/train.detok.jsonl",
  aqmar: "aqmar/all.jsonl",
  wikigold: "wikigold/all.jsonl",
  wnut17: "wnut17/train.jsonl",
} as const;
export type CorpusName = keyof typeof places;

/** Sentences of a corpus without a document's mark are gathered by this many in a row: about a news article. */
const sentencesTogether = 20;

/** Reads a marked corpus in its own order. Throws where the file is missing. */
export function readCorpus(name: CorpusName): readonly MarkedSentence[] {
  const lines = readFileSync(join(shared, "corpora", places[name]), "utf8")
    .trim()
    .split("\n");
  return lines.map((line, number) => {
    const { text, entities, doc } = JSON.parse(line) as {
      text: string;
      entities: { start: number; end: number; type: string }[];
      doc?: number;
    };
    return { text, names: entities, group: doc ?? Math.floor(number / sentencesTogether) };
  });
}

/**
 * Raw Arabic Wikipedia articles for word clusters. Those that share running text with AQMAR are left out, so that
 * AQMAR stays unseen: an article that holds three or more of its runs of eight words.
 */
export function* rawArabic(): Generator<readonly string[]> {
  const known = new Set<string>();
  for (const { text } of readCorpus("aqmar")) for (const run of runs(plainWords(text))) known.add(run);
  for (const text of rawTexts()) {
    const words = text.split("\n").map(plainWords);
    let seen = 0;
    for (const run of runs(words.flat())) if (known.has(run)) seen++;
    if (seen < 3) yield text.split("\n");
  }
}

function* rawTexts(): Generator<string> {
  const folder = join(shared, "corpora/raw-arwiki");
  for (const file of readdirSync(folder).sort()) yield readFileSync(join(folder, file), "utf8");
  const packed = join(shared, "corpora/arwiki-all.txt.xz");
  if (!existsSync(packed)) throw new Error(`${packed} is missing.`);
  yield* execFileSync("xz", ["-dc", packed], { maxBuffer: 2 ** 30 })
    .toString("utf8")
    .split("\f");
}

function plainWords(text: string): string[] {
  return text.match(/[\u0620-\u064a]+/gu) ?? [];
}

function* runs(words: readonly string[]): Generator<string> {
  for (let at = 0; at + 8 <= words.length; at++) yield words.slice(at, at + 8).join(" ");
}

/** The words of a line as clusters know them: folded, numbers all alike, marks as they are. */
export function clusterWords(line: string): string[] {
  const words: string[] = [];
  for (const word of splitWords(line)) {
    if (word.kind === "number") words.push("0");
    else {
      const { key } = wordKey(line, word);
      if (key !== "") words.push(key);
    }
  }
  return words;
}
