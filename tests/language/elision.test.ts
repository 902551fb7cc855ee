import fc from "fast-check";
import { expect, test } from "vitest";
import { knowledgeOf } from "../../src/article/knowledge.ts";
import { find } from "../../src/article/match/find.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { tokenize } from "../../src/article/tokenize.ts";
import { compactList } from "../article/compact-list.ts";

const gazetteer = compactList([
  "algeria place country DZ: fr:Algérie",
  "alger place capital DZ: fr:Alger",
  "cote place country CI: fr:Côte d'Ivoire",
  "oreal org company FR: fr:L'Oréal",
  "eu org international: fr:Union européenne",
  "obrien person m US: Robert O'Brien / O'Brien",
  "artagnan person m FR: fr:Charles d'Artagnan",
]);

const readAs = (text: string, language: string) => {
  const knowledge = knowledgeOf(gazetteer);
  const source = { path: "a.txt", sha256: "", bytes: 0 };
  const article = { id: "a", source, language, publishedOn: null, title: { start: 0, end: 0 }, text, problems: [] };
  return tokenize(segment(article, knowledge), knowledge);
};
const found = (text: string, language: string) =>
  find(readAs(text, language), gazetteer).map(({ start, end, clitic }) => [text.slice(start, end), clitic]);

test("French reads the word after an elided one; English does not", () => {
  expect(found("l'Algérie, d’Alger", "fr")).toEqual([
    ["Algérie", "l"],
    ["Alger", "d"],
  ]);
  expect(found("l'Algérie, d’Alger", "en")).toEqual([]);
});

test("a listed name with an apostrophe is found whole in both", () => {
  for (const language of ["fr", "en"]) {
    expect(found("O'Brien", language)).toEqual([["O'Brien", ""]]);
    expect(found("L'Oréal", language)).toEqual([["L'Oréal", ""]]);
    expect(found("Côte d'Ivoire", language)).toEqual([["Côte d'Ivoire", ""]]);
    expect(found("Charles d’Artagnan", language)).toContainEqual(["Charles d’Artagnan", ""]);
  }
});

test("every match with an elided word off is one of its token's readings, and the apostrophe stands before it", () => {
  const piece = fc.constantFrom(
    "l'",
    "d’",
    "qu'",
    "jusqu’",
    "L'",
    "x'",
    "Algérie",
    "Alger",
    "Union européenne",
    "Oréal",
    " ",
    ",",
    "'",
    "\u0301",
    "e",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const article = readAs(text, "fr");
      for (const { start, clitic, firstToken } of find(article, gazetteer)) {
        if (clitic === "") continue;
        const readings = article.tokens[firstToken]?.readings ?? [];
        expect(readings.some((reading) => reading.start === start && reading.clitic === clitic)).toBe(true);
        expect("'’").toContain(text[start - 1]);
      }
    }),
    { numRuns: 500 },
  );
});
