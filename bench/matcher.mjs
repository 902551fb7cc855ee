// The compiled matcher against the multi-pattern matchers of npm and a window of n-grams over a Map: all listed names at
// word boundaries, leftmost-longest. Our side starts from raw UTF-8 bytes; the rivals get folded text for nothing.
import { transcode } from "node:buffer";
import { withImplied } from "../dist/gazetteer/compile.js";
import { cliticStepsOf } from "../dist/gazetteer/compiled/clitic-steps.js";
import { hitField, hitSize } from "../dist/gazetteer/compiled/name-matcher.js";
import { isName } from "../dist/gazetteer/compiled/name-table.js";
import { arabic } from "../dist/language/ar/index.js";
import { WordScanner } from "../dist/language/scan.js";
import { nameKeys } from "../dist/language/words.js";
import { documents, entriesOf, gazetteerOf, namesFor } from "./matcher-data.mjs";

/**
 * The largest gazetteer a rival can be given in a time one waits for: a tree of maps over a million names does not fit into
 * memory. modern-ahocorasick cuts text into grapheme clusters, which takes minutes for megabytes of Arabic: it is given a
 * few articles.
 */
const rivals = [
  { name: "@monyone/aho-corasick/fast", most: 100_000, make: makeMonyone },
  { name: "ahocorasick", most: 100_000, make: makeAhocorasick },
  { name: "modern-ahocorasick/fast", most: 10_000, make: makeModern, articles: 10 },
  { name: "Map n-gram window", most: 1_000_000, make: makeWindow },
];

export const cases = [10_000, 100_000, 1_000_000].map((size) => ({
  title: `every name of a list of ${size} in articles of Arabic Wikipedia, at word boundaries, leftmost-longest`,
  rounds: 7,
  prepare: () => prepare(size),
}));

async function prepare(size) {
  const texts = documents();
  const names = namesFor(size, texts);
  const bytes = texts.map((text) => Buffer.from(text));
  const gazetteer = gazetteerOf(names);
  const folded = texts.map((text) => nameKeys(text));
  // The spellings that names imply are looked for by all sides.
  const spellings = entriesOf(names).flatMap((entry) => withImplied(entry).map(({ text }) => text));
  const keys = [...new Set(spellings.filter(isName).map((name) => nameKeys(name).join(" ")))];
  const expected = (await makeWindow(keys, folded))();
  const exactly = (matches) => (count) => {
    if (count !== matches) throw new Error(`expected ${matches} names and not ${count}`);
  };
  const atLeast = (count) => {
    if (count < expected) throw new Error(`expected at least ${expected} names and not ${count}`);
  };
  const amountOf = (some) => ({ count: some.reduce((sum, { length }) => sum + length, 0) / 1e6, unit: "MB" });
  const sides = [
    { name: "comention", run: ours(gazetteer, bytes, []), check: exactly(expected) },
    { name: "comention, proclitics too", run: ours(gazetteer, bytes, [cliticStepsOf(arabic.proclitics)]), check: atLeast },
  ];
  for (const { name, most, make, articles = texts.length } of rivals) {
    if (size > most) continue;
    const part = folded.slice(0, articles);
    const check = exactly((await makeWindow(keys, part))());
    sides.push({ name, run: await make(keys, part), check, amount: amountOf(bytes.slice(0, articles)) });
  }
  return { rivals: sides, amount: amountOf(bytes) };
}

function ours(gazetteer, texts, clitics) {
  const scanner = new WordScanner("left-out");
  const { matcher } = gazetteer;
  return () => {
    let found = 0;
    for (const bytes of texts) {
      const wide = transcode(bytes, "utf8", "ucs2");
      const length = wide.length / 2;
      if (scanner.units.length <= length) scanner.units = new Uint16Array(length * 2);
      scanner.units.set(new Uint16Array(wide.buffer, wide.byteOffset, length));
      scanner.count = 0;
      scanner.scan(0, length);
      matcher.find(scanner, clitics);
      // Hits come in the order of their first words, the shorter first.
      const { hits, hitCount } = matcher;
      let next = 0;
      for (let hit = 0; hit < hitCount; hit++) {
        const at = hit * hitSize;
        const first = hits[at + hitField.first];
        if (first < next) continue;
        let last = hits[at + hitField.last];
        for (; hit + 1 < hitCount && hits[(hit + 1) * hitSize + hitField.first] === first; hit++) {
          last = Math.max(last, hits[(hit + 1) * hitSize + hitField.last]);
        }
        found++;
        next = last + 1;
      }
    }
    return found;
  };
}

/** Leftmost-longest of matches `[start, end)` over spaced text, whose spaces two neighbours share. */
function leftmostLongest(matches) {
  matches.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let found = 0;
  let next = 0;
  for (const [start, end] of matches) {
    if (start < next) continue;
    found++;
    next = end - 1;
  }
  return found;
}

/** All texts as one, a mark between two that is in no name: a rival that lays out memory at each call does so once. */
const spaced = (texts) => texts.map((words) => ` ${words.join(" ")} `).join("\n");

async function makeMonyone(keys, folded) {
  const { AhoCorasick } = await import("@monyone/aho-corasick/fast");
  const automaton = new AhoCorasick(keys.map((key) => ` ${key} `));
  const text = spaced(folded);
  return () => leftmostLongest(automaton.matchInText(text).map(({ begin, end }) => [begin, end]));
}

async function makeAhocorasick(keys, folded) {
  const { default: AhoCorasick } = await import("ahocorasick");
  const automaton = new AhoCorasick(keys.map((key) => ` ${key} `));
  const text = spaced(folded);
  const spans = ([last, found]) => found.map((key) => [last + 1 - key.length, last + 1]);
  return () => leftmostLongest(automaton.search(text).flatMap(spans));
}

async function makeModern(keys, folded) {
  const { default: AhoCorasick } = await import("modern-ahocorasick/fast");
  const automaton = new AhoCorasick(keys.map((key) => ` ${key} `));
  const text = spaced(folded);
  return () => leftmostLongest(automaton.search(text).map(({ start, end }) => [start, end]));
}

/** The usual home-made way: at each word the longest run of words that a Map knows. */
async function makeWindow(keys, folded) {
  const known = new Map(keys.map((key, at) => [key, at]));
  const longest = keys.reduce((most, key) => Math.max(most, key.split(" ").length), 1);
  return () => {
    let found = 0;
    for (const words of folded) {
      for (let first = 0; first < words.length; ) {
        let length = Math.min(longest, words.length - first);
        while (length > 0 && !known.has(length === 1 ? words[first] : words.slice(first, first + length).join(" "))) length--;
        if (length > 0) found++;
        first += Math.max(1, length);
      }
    }
    return found;
  };
}
