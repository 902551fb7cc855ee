import { describe, expect, test } from "vitest";
import { knowledgeOf, type SpellingPolicy } from "../../src/article/knowledge.ts";
import { readTextFile } from "../../src/article/read.ts";
import type { AnnotatedArticle } from "../../src/model/article.ts";
import { annotate } from "../../src/pipeline.ts";
import { compactList } from "./compact-list.ts";

const gazetteer = compactList([
  "burkina-faso place country BF: بوركينا فاسو / Burkina Faso",
  "portugal place country PT: البرتغال / Portugal",
  "alexandria place city EG pop=5000000: الإسكندرية / Alexandria",
  "muhammad-al-zarruq person m LY: محمد الزروق",
  "los-angeles place city US pop=4000000: لوس أنجلس / Los Angeles",
  "mariupol place city UA pop=400000: ماريوبول / Mariupol",
  "mariopol place city RU pop=400000: Mariopol",
  "ouagadougou place city BF: Ouagadougou",
]);

function annotated(text: string, spelling: SpellingPolicy): AnnotatedArticle {
  const bytes = new TextEncoder().encode(text);
  return annotate(readTextFile(bytes, { path: "a.txt", id: "a" }), knowledgeOf(gazetteer, { spelling, discover: "off" }));
}

/** The mentions as text, entity and the edit that they tell of. */
function mentioned(text: string, spelling: SpellingPolicy = "fuzzy"): (readonly (string | null | undefined)[])[] {
  return annotated(text, spelling).mentions.map(({ text: written, entity, evidence }) => [
    written,
    entity,
    evidence.find(({ rule }) => rule === "one-edit")?.detail,
  ]);
}

describe("names one edit away", () => {
  test("are mentions where they are asked for, and tell the edit", () => {
    // "The president of Burkiba Faso arrived in Tripoli"
    expect(mentioned("وصل رئيس بوركيبا فاسو إلى القاهرة")).toEqual([["بوركيبا فاسو", "burkina-faso", "بوركيبا for بوركينا"]]);
    expect(mentioned("He flew to Los Angelez on Monday.")).toEqual([["Los Angelez", "los-angeles", "angelez for angeles"]]);
    expect(mentioned("Aleandria is an old harbour.")).toEqual([["Aleandria", "alexandria", "aleandria for alexandria"]]);
    expect(mentioned("The fans of BurkinaFaso sang.")).toEqual([["BurkinaFaso", "burkina-faso", "burkinafaso for burkina faso"]]);
  });

  test("are none where they are not asked for", () => {
    expect(mentioned("وصل رئيس بوركيبا فاسو إلى القاهرة. He flew to Los Angelez.", "listed")).toEqual([]);
  });

  test("leave proclitics out of the span", () => {
    // "and in Burkiba Faso"
    const { mentions, found, text } = annotated("وقال إنه سيعود وببوركيبا فاسو اجتماع", "fuzzy");
    expect(mentions.map(({ text, clitic }) => [text, clitic])).toEqual([["بوركيبا فاسو", "وب"]]);
    expect(found.map(({ start, end, edits }) => [text.slice(start, end), edits])).toEqual([
      ["بوركيبا فاسو", [{ written: "بوركيبا", listed: "بوركينا" }]],
    ]);
  });

  test("are never over ordinary words, articled nouns, given names or names found as listed", () => {
    // "Oranges were sold in the market": a letter off Portugal, but a noun with the article on it.
    expect(mentioned("بيع البرتقال في السوق")).toEqual([]);
    // Mahmoud is another man than Muhammad, and Mahmad nobody.
    expect(mentioned("زار محمود الزروق المدينة").map(([, entity]) => entity)).not.toContain("muhammad-al-zarruq");
    expect(mentioned("زار محماد الزروق المدينة")).toEqual([["محماد الزروق", "muhammad-al-zarruq", "محماد for محمد"]]);
    // A name has a capital.
    expect(mentioned("an aleandria was found")).toEqual([]);
    expect(mentioned("Burkina Faso and Los Angeles")).toEqual([
      ["Burkina Faso", "burkina-faso", undefined],
      ["Los Angeles", "los-angeles", undefined],
    ]);
  });

  test("stay within a sentence, and take no second edit", () => {
    expect(mentioned("He likes Burkiba. Faso is a word.")).toEqual([]);
    expect(mentioned("He went to Burkiba Fasu.")).toEqual([]);
  });

  test("are ambiguous where several are as near", () => {
    const { mentions, found } = annotated("Shelling hit Mariapol again.", "fuzzy");
    expect(mentions).toMatchObject([{ text: "Mariapol", entity: null }]);
    expect(found[0]?.edits).toEqual([
      { written: "mariapol", listed: "mariopol" },
      { written: "mariapol", listed: "mariupol" },
    ]);
  });

  test("speak for no other mention", () => {
    // A country named in the article is evidence for its cities, but not where the name is a guess.
    const evidence = (text: string) =>
      annotated(text, "fuzzy").mentions.flatMap(({ entity, evidence }) =>
        entity === "ouagadougou" ? evidence.map(({ rule }) => rule).filter((rule) => rule.startsWith("country")) : [],
      );
    expect(evidence("Trains left Ouagadougou for Burkina Faso.")).not.toEqual([]);
    expect(evidence("Trains left Ouagadougou for Burkiba Faso.")).toEqual([]);
  });
});
