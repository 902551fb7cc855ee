import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { knowledgeOf } from "../../src/article/knowledge.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { findSentences } from "../../src/article/segment/sentences.ts";
import { tokenize } from "../../src/article/tokenize.ts";
import { compileGazetteer } from "../../src/gazetteer/compile.ts";
import type { Gazetteer } from "../../src/gazetteer/gazetteer.ts";
import { detectLanguage } from "../../src/language/detect.ts";
import { fold } from "../../src/language/fold.ts";
import type { Language } from "../../src/language/language.ts";
import { languageOf, languageOfScript, languages } from "../../src/language/languages.ts";
import { lexiconOf } from "../../src/language/lexicon.ts";
import { procliticReadings } from "../../src/language/proclitics.ts";
import { foldLine, foldName, splitWords } from "../../src/language/words.ts";
import type { Article } from "../../src/model/article.ts";
import type { Entry } from "../../src/model/entry.ts";
import { loadLists, packagedGazetteers } from "../../src/run/load-gazetteers.ts";
import { compactList } from "../article/compact-list.ts";
import { readCases } from "../article/read-cases.ts";
import { check, textOf } from "../marked.ts";

/** What every filled-in form of a language must hold, whatever the language. */

/** A name may imply so many spellings at most: the gazetteer holds each of them. */
const mostSpellings = 14;

let entries: readonly Entry[];
let shipped: Gazetteer;
beforeAll(async () => {
  entries = (await loadLists([packagedGazetteers])).entries;
  shipped = compileGazetteer(entries);
});

/** Every list of words of a form, by its key. */
const listsOf = (language: Language): Readonly<Record<string, readonly string[]>> => ({
  functionWords: language.functionWords,
  demonstratives: language.demonstratives,
  conjunctions: language.conjunctions,
  directions: language.directions,
  reportingVerbs: language.reportingVerbs,
  locatives: language.locatives,
  abbreviations: language.abbreviations,
  titles: language.titles.flatMap(({ forms }) => forms),
  classWords: language.classWords.flatMap(({ forms }) => forms),
  demonyms: language.demonyms.flatMap(({ forms }) => forms),
  givenNames: language.nameParts.givenNames,
  bindsNext: language.nameParts.bindsNext,
  ...Object.fromEntries(Object.entries(language.furniture).map(([key, phrases]) => [`furniture.${key}`, phrases])),
});

const ids = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);
const articleOf = (text: string, language: string): Article => ({
  id: "a",
  source: { path: "a.txt", sha256: "", bytes: 0 },
  language,
  publishedOn: null,
  title: { start: 0, end: 0 },
  text,
  problems: [],
});
const tokensOf = (text: string, { code }: Language) => {
  const knowledge = knowledgeOf(shipped, { discover: "off" });
  return tokenize(segment(articleOf(text, code), knowledge), knowledge).tokens;
};

test("each language has a code of its own, and its folder is found by it", () => {
  expect(ids(languages.map(({ code }) => code))).toEqual([]);
  for (const language of languages) expect(languageOf(language.code)).toBe(language);
});

test("a token is read in the article's language where that writes its script", () => {
  for (const language of languages) expect(languageOfScript(language.script, language.code)).toBe(language);
  expect(languageOfScript("latin", "ar").code).toBe("en");
  expect(languageOfScript("latin", "fr").code).toBe("fr");
  expect(languageOfScript("arabic", "fr").code).toBe("ar");
});

describe.each(languages.map((language) => [language.code, language] as const))("%s", (code, language) => {
  const lists = listsOf(language);
  const lexicon = lexiconOf(language);
  const ownNames = () =>
    entries.flatMap((entry) =>
      entry.names
        .filter(({ text, lang }) => {
          const script = splitWords(text).find(({ kind }) => kind === "word")?.script;
          return languageOfScript(script ?? "other", lang ?? "") === language || (lang === null && script === language.script);
        })
        .map(({ text }) => ({ text, entry })),
    );

  test("every list is filled, and no word of it folds to nothing", () => {
    for (const [key, words] of Object.entries(lists)) {
      expect(words.length, key).toBeGreaterThan(0);
      expect(
        words.filter((word) => (key.startsWith("furniture") ? foldLine(word) : foldName(word)) === ""),
        key,
      ).toEqual([]);
    }
  });

  test("no list holds a word twice", () => {
    for (const [key, words] of Object.entries(lists)) {
      // Titles and class words may stand in several rows; demonyms may share a form.
      if (key !== "classWords" && key !== "demonyms" && key !== "titles") expect(ids(words), key).toEqual([]);
    }
  });

  test("folding twice is folding once, for every listed word", () => {
    for (const word of Object.values(lists).flat()) {
      expect(fold(fold(word))).toBe(fold(word));
      if (!word.includes(".")) expect(foldName(foldName(word))).toBe(foldName(word));
    }
  });

  test("no function word is a given name, a title or a demonym", () => {
    const others = [lexicon.givenNames, lexicon.titles, lexicon.demonyms] as const;
    expect([...lexicon.functionWords].filter((key) => others.some((words) => words.has(key)))).toEqual([]);
  });

  test("no demonym that counts is a title or class word", () => {
    const sure = language.demonyms.filter(({ weak }) => !weak).flatMap(({ forms }) => forms.map(foldName));
    expect(sure.filter((key) => lexicon.titles.has(key) || lexicon.classWordsBefore.has(key))).toEqual([]);
  });

  test("hardly a given name is a title or a word for a class", () => {
    const others = [lexicon.titles, lexicon.classWordsBefore] as const;
    const both = [...lexicon.givenNames].filter((key) => others.some((words) => words.has(key)));
    // سلطان "sultan" and Earl are both; many more would be a slip.
    expect(both.length / lexicon.givenNames.size, both.join(", ")).toBeLessThan(0.02);
  });

  test("a title is for a man or for a woman, not for both, and a plural is for neither alone", () => {
    const genders = new Map<string, Set<string>>();
    for (const { forms, gender } of language.titles) {
      for (const form of forms)
        if (gender !== undefined) genders.set(foldName(form), (genders.get(foldName(form)) ?? new Set()).add(gender));
    }
    expect([...genders].filter(([, told]) => told.size > 1).map(([form]) => form)).toEqual([]);
    const singular = new Set(language.titles.filter(({ plural }) => !plural).flatMap(({ forms }) => forms.map(foldName)));
    const plural = language.titles.filter(({ plural }) => plural).flatMap(({ forms }) => forms.map(foldName));
    expect(plural.filter((form) => singular.has(form))).toEqual([]);
  });

  test("class words tell kinds, once each", () => {
    for (const { kinds, forms } of language.classWords) {
      expect(kinds.length, forms[0]).toBeGreaterThan(0);
      expect(ids(kinds), forms[0]).toEqual([]);
    }
  });

  test("every demonym stands for a place that the shipped lists have", () => {
    const missing = language.demonyms.filter(({ place, country }) => shipped.placeNamed(place, country) === undefined);
    expect(missing.map(({ forms, place, country }) => `${forms[0]}: ${place} ${country}`)).toEqual([]);
  });

  test("commonness is a grade from 0 to 1, the same each time", () => {
    const grades = [...Object.values(lists).flat().map(foldName), "", " ", "\u0000", "😀"].map((key) => [
      language.commonness(key),
      language.commonness(key),
    ]);
    for (const [first, second] of grades) {
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThanOrEqual(1);
      expect(second).toBe(first);
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        const grade = language.commonness(key);
        return grade >= 0 && grade <= 1;
      }),
    );
  });

  test("words for classes are usual words, and hardly a state's name is one", () => {
    const single = (keys: readonly string[]) => [...new Set(keys)].filter((key) => !key.includes(" "));
    const usual = (keys: readonly string[]) => keys.filter((key) => language.commonness(key) === 1);
    const classes = single(language.classWords.flatMap(({ forms }) => forms.map(foldName)));
    const states = single(
      entries
        .filter(({ kind, labels }) => kind === "country" && labels[code] !== undefined)
        .map(({ labels }) => foldName(labels[code] as string)),
    );
    expect(states.length).toBeGreaterThan(40);
    expect(classes.filter((key) => language.commonness(key) > 0).length / classes.length).toBeGreaterThan(0.5);
    // تونغا and مالي bend as words do, china and turkey are things.
    expect(usual(states).length / states.length, usual(states).join(", ")).toBeLessThan(0.05);
  });

  test("no abbreviation's period ends a sentence", () => {
    const name = language.script === "arabic" ? "محمد" : "Name";
    for (const word of language.abbreviations) {
      const text = `${name} ${word.replace(/\.$/, "")}. ${name}`;
      expect(findSentences(text, { start: 0, end: text.length }), word).toHaveLength(1);
    }
  });

  test("a reading without proclitics lies within the word and leaves two letters", () => {
    const { proclitics } = language;
    if (proclitics === undefined) return;
    expect(proclitics.leastLetters).toBeGreaterThanOrEqual(2);
    const words = [...lexicon.givenNames, ...ownNames().map(({ text }) => foldName(text).split(" ")[0] as string)];
    const clitics = [...proclitics.slots.join(""), ...(proclitics.elided ?? [])];
    for (const word of words) {
      for (const read of [word, ...clitics.map((clitic) => clitic + word)]) {
        for (const { key, from, clitic } of procliticReadings(read, proclitics)) {
          expect(from).toBeGreaterThan(0);
          expect(from).toBeLessThan(read.length);
          expect(key.endsWith(read.slice(from))).toBe(true);
          expect(key.length).toBeGreaterThanOrEqual(2);
          expect(clitic).not.toBe("");
        }
      }
    }
  });

  test("an elided word is read off only where its apostrophe is written", () => {
    for (const elided of language.proclitics?.elided ?? []) {
      for (const apostrophe of ["'", "’"]) {
        const [token] = tokensOf(`${elided}${apostrophe}Alger`, language);
        expect(token?.readings[1], elided).toEqual({ key: "alger", start: elided.length + 1, clitic: elided });
      }
      expect(tokensOf(`${elided}Alger`, language)[0]?.readings).toHaveLength(1);
    }
  });

  test("readings are the same each time, and lie in order within the token", () => {
    const text = ownNames()
      .slice(0, 500)
      .map(({ text: name }) => name)
      .join("\n");
    const tokens = tokensOf(text, language);
    expect(tokens.length).toBeGreaterThan(100);
    expect(tokensOf(text, language).map(({ readings }) => readings)).toEqual(tokens.map(({ readings }) => readings));
    for (const { start, end, readings } of tokens) {
      expect(readings[0].start).toBe(start);
      for (const reading of readings) expect(reading.start >= start && reading.start < end).toBe(true);
    }
  });

  test("a name implies a bounded number of other names, none of them empty or a letter", () => {
    const names = ownNames();
    expect(names.length).toBeGreaterThan(50);
    for (const { text, entry } of names) {
      const implied = language.impliedSpellings(text, entry);
      expect(implied.length, text).toBeLessThanOrEqual(mostSpellings);
      expect(ids(implied.map((one) => one.text)), text).toEqual([]);
      expect(language.impliedSpellings(text, entry)).toEqual(implied);
      for (const one of implied) {
        expect(one.text, text).not.toBe(text);
        expect(foldName(one.text).length, `${text} implies "${one.text}"`).toBeGreaterThanOrEqual(2);
        expect(one.rule).toMatch(/^[a-z-]+$/);
      }
    }
  });

  test("a strange name does no harm", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("person", "place", "organization"), (name, type) => {
        const implied = language.impliedSpellings(name, { type, country: "LY" });
        return implied.length <= mostSpellings && implied.every(({ text }) => text !== name);
      }),
    );
  });

  describe("its article", () => {
    const file = new URL(`articles/${code}.txt`, import.meta.url);
    test("is there", () => expect(existsSync(file)).toBe(true));
    const [section] = existsSync(file) ? readCases(readFileSync(file, "utf8")) : [];
    const marked = section?.cases[0]?.marked ?? "";

    test("is known to be in the language", () => expect(detectLanguage(textOf(marked))).toBe(code));

    test("has at least 25 mentions, demonyms and a dateline, and all come out right", () => {
      expect(marked.match(/\[/g)?.length ?? 0).toBeGreaterThanOrEqual(25);
      expect(marked.match(/\{/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
      check(marked, compactList(section?.list ?? []));
    });
  });
});
