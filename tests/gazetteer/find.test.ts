import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledgeOf } from "../../src/article/knowledge.ts";
import { find } from "../../src/article/match/find.ts";
import { readRecord } from "../../src/article/read.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { tokenize } from "../../src/article/tokenize.ts";
import { compileGazetteer } from "../../src/gazetteer/compile.ts";
import type { Gazetteer } from "../../src/gazetteer/gazetteer.ts";
import type { TokenizedArticle } from "../../src/model/article.ts";
import type { Entry } from "../../src/model/entry.ts";
import { entryOf } from "./entries.ts";
import { type NaiveMatch, naiveFinder } from "./naive-find.ts";

/** Words that share beginnings and ends, look like others with proclitics on, or fold alike. */
const words = [
  ..."ليبيا بنغازي نغازي الأمم لأمم أمم اللجنة لجنة لله الله وليد بليد كابول ابول فاس القاهرة باشاغا محمد أبو بكر عبد الدين صلاح بن".split(
    " ",
  ),
  ..."سَبها سبهـا ﻻلة لالة مسؤول مسئول طرابلسى طرابلسي ی۱۲ ١٢ ال و ل لل وا".split(" "),
  ..."Al Qa'ida Qaida New York york U.S. US Straße strasse Æon aeon al- Obama's St. J. R. İzmir 7 A".split(" "),
  ..."Киев 中国 É 😀".split(" "),
];
const marks = [" ", " ", " ", " ", "-", "-", ", ", "، ", ". ", "! ", "؟ ", "\n\n", " ـ ", "_", "'s ", "\u200f ", "."];
const proclitics = ["", "", "", "و", "ف", "ب", "ل", "لل", "ولل", "وبال", "ك", "وَ", "لـ"];
const word = fc.constantFrom(...words);
const name = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "-", "، ", ".")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, joint], at) => text + (at === parts.length - 1 ? "" : joint)).join(""));
const entries = fc.array(
  fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.constantFrom("person", "place", "organization")),
  {
    minLength: 1,
    maxLength: 12,
  },
);
/** What stands in a text: a word, or one of the names that are listed. */
const piece = fc.tuple(fc.constantFrom(...proclitics), fc.oneof(word, fc.nat(30), fc.nat(30)), fc.constantFrom(...marks));
const texts = fc.array(fc.array(piece, { maxLength: 16 }), { minLength: 5, maxLength: 5 });

describe("find", () => {
  it("agrees with the naive statement of it", () => {
    let cases = 0;
    let matches = 0;
    fc.assert(
      fc.property(entries, texts, (drawn, parts) => {
        const listed = drawn.map(([names, type], number) => entryOf(`e${number + 10}`, names, { type: type as Entry["type"] }));
        const gazetteer = compileGazetteer(listed);
        const names = drawn.flatMap(([own]) => own);
        const naiveFind = naiveFinder(listed);
        for (const part of parts) {
          const written = part.map(
            ([clitic, what, mark]) => clitic + (typeof what === "string" ? what : names[what % names.length]) + mark,
          );
          const article = tokenized(written.join(""), gazetteer);
          const naive = naiveFind(article.tokens);
          expect(shown(article, gazetteer)).toEqual(naive);
          cases++;
          matches += naive.length;
        }
      }),
      { numRuns: 2_400 },
    );
    expect(cases).toBeGreaterThanOrEqual(12_000);
    expect(matches).toBeGreaterThan(cases);
  });

  it("takes no word for a name whose hashes it shares", () => {
    // The Thue-Morse word and its complement have one polynomial hash modulo 2^32, whatever the base.
    const [one, other] = [thueMorse(128, "a", "b"), thueMorse(128, "b", "a")];
    const lone = compileGazetteer([entryOf("one", [one])]);
    expect(shown(tokenized(`${other} ${one}`, lone), lone)).toMatchObject([{ firstToken: 1, names: [`one:${one}`] }]);
    const both = compileGazetteer([
      entryOf("a", [one, `${one} end`]),
      entryOf("b", [other]),
      entryOf("c", [`${other} end`, other]),
    ]);
    expect(shown(tokenized(`${other} end. ${one} end`, both), both).map(({ names }) => names)).toEqual([
      [`b:${other}`, `c:${other}`],
      [`c:${other} end`],
      [`a:${one}`],
      [`a:${one} end`],
    ]);
    expect(both.namesOf(other)).toHaveLength(2);
    expect(both.namesOf(`${one} end`)).toHaveLength(1);
  });

  it("takes proclitics off names, and the article that writing swallowed, but not off known words", () => {
    const gazetteer = compileGazetteer([
      entryOf("un", ["الأمم المتحدة"]),
      entryOf("committee", ["اللجنة"]),
      entryOf("lid", ["ليد"]),
    ]);
    // "and to the United Nations, to the committee", then the given name Walid, which is no و + ليد.
    const article = tokenized("وللأمم المتحدة للجنة وليد", gazetteer);
    expect(shown(article, gazetteer)).toEqual([
      { start: 2, end: 14, firstToken: 0, lastToken: 1, clitic: "ولل", names: ["un:الأمم المتحدة"] },
      { start: 16, end: 20, firstToken: 2, lastToken: 2, clitic: "لل", names: ["committee:اللجنة"] },
    ]);
  });
});

function tokenized(text: string, gazetteer: Gazetteer): TokenizedArticle {
  const knowledge = knowledgeOf(gazetteer);
  return tokenize(segment(readRecord({ id: "a", text }, "a"), knowledge), knowledge);
}

function shown(article: TokenizedArticle, gazetteer: Gazetteer): NaiveMatch[] {
  return find(article, gazetteer).map(({ names, ...match }) => ({
    ...match,
    names: names.map((number) => {
      const { entry, text } = gazetteer.name(number);
      return `${gazetteer.entry(entry).id}:${text}`;
    }),
  }));
}

function thueMorse(length: number, zero: string, one: string): string {
  return Array.from({ length }, (_, at) => (at.toString(2).replaceAll("0", "").length % 2 === 0 ? zero : one)).join("");
}
