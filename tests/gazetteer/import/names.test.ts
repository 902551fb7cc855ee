import { describe, expect, test } from "vitest";
import { readCsvTable } from "../../../src/gazetteer/import/delimited.ts";
import { defaultImportOptions, type ImportSource, type Outcome } from "../../../src/gazetteer/import/import-format.ts";
import { linkedNodes, skos } from "../../../src/gazetteer/import/json-ld.ts";
import { labelLanguage, wantsLanguage, wantsText } from "../../../src/gazetteer/import/names-wanted.ts";
import { prominenceOfPopulation, prominenceOfSitelinks } from "../../../src/gazetteer/import/prominence.ts";
import { aliasStrength, cleanText, countryCode, idFromName } from "../../../src/gazetteer/import/row.ts";

describe("names wanted", () => {
  test("of a language are those of its variants", () => {
    expect(wantsLanguage(["ar", "en"], "en-GB")).toBe(true);
    expect(wantsLanguage(["ar", "en"], "fr")).toBe(false);
    expect(wantsLanguage([], "fr")).toBe(true);
  });

  test("of no told language are those of a wanted script", () => {
    expect(wantsText(["ar", "en"], "Tripoli")).toBe(true);
    expect(wantsText(["ar"], "Tripoli")).toBe(false);
    expect(wantsText(["ar", "en"], "Триполи")).toBe(false);
    expect(wantsText(["ru"], "Триполи")).toBe(true);
  });

  test("are Arabic when Arabic writes their letters: ڤ is, ک and پ and ۇ are not", () => {
    expect(["ڤيينا", "فيينا", "الکرک", "پاریس", "طرابلۇس"].map((text) => wantsText(["ar"], text))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(wantsText(["ar", "fa"], "پاریس")).toBe(true);
  });

  test("label the first language of their script", () => {
    expect(["Tripoli", "طرابلس", "Триполи"].map((text) => labelLanguage(["ar", "fr", "en"], text))).toEqual(["fr", "ar", null]);
  });
});

describe("what a row is made of", () => {
  test("an alias of one word of a person is weak, and one of three letters of anybody", () => {
    expect(aliasStrength("حفتر", "person")).toBe("weak");
    expect(aliasStrength("خليفة حفتر", "person")).toBe("strong");
    expect(aliasStrength("BBC", "organization")).toBe("weak");
    expect(aliasStrength("Reuters", "organization")).toBe("strong");
  });

  test("names lose bidi controls and spare white space", () => {
    expect(cleanText("\u200fطرابلس \u00a0 الغرب\u200e\n")).toBe("طرابلس الغرب");
    expect(cleanText("Abu Dhabi")).toBe("Abu Dhabi");
  });

  test("ids made of names have no white space, and countries are codes", () => {
    expect(idFromName("spacy", "place", " Abu  Dhabi (UAE) ")).toBe("spacy:place:abu-dhabi-uae");
    expect(["ly", "UK", "zz", "suhh", undefined].map(countryCode)).toEqual(["LY", "GB", undefined, undefined, undefined]);
  });

  test("prominence grows with inhabitants and sitelinks, and stays from 0 to 1", () => {
    expect([0, 1_000, 1_000_000, 30_000_000].map((n) => prominenceOfPopulation(n, "other"))).toEqual([0.02, 0.15, 0.6, 0.82]);
    expect(prominenceOfPopulation(1_000_000, "capital")).toBe(0.8);
    expect([0, 1, 30, 300, 1000].map(prominenceOfSitelinks)).toEqual([0, 0.12, 0.6, 1, 1]);
  });
});

describe("linkedNodes", () => {
  const label = `${skos}prefLabel`;
  const read = (document: unknown) =>
    linkedNodes(document).map((node) => [node.id, node.of(label).map(({ text, language }) => `${text}@${language}`)]);

  test("reads a prefix, a bare term, a whole address and a language map alike", () => {
    const forms = [
      { "@id": "a", "skos:prefLabel": { "@value": "ليبيا", "@language": "ar" } },
      { "@id": "a", prefLabel: { ar: "ليبيا" } },
      { "@id": "a", [label]: [{ "@value": "ليبيا", "@language": "ar" }] },
      { "@context": { n: { "@id": label, "@container": "@language" } }, "@id": "a", n: { ar: ["ليبيا"] } },
      { "@context": { "@language": "ar", uri: "@id", n: label }, uri: "a", n: "ليبيا" },
    ];
    for (const form of forms) expect(read(form)).toEqual([["a", ["ليبيا@ar"]]]);
  });

  test("passes over what is no object, and does not go round in a circular context", () => {
    expect(linkedNodes([1, null, "x"])).toEqual([]);
    expect(read({ "@context": { a: "b", b: "a" }, "@id": "x", a: "y" })).toEqual([["x", []]]);
  });
});

describe("readCsvTable", () => {
  const source = (text: string): ImportSource => ({
    name: "t.csv",
    async *lines() {
      yield text.split("\n").map((line, index) => ({ text: line, number: index + 1 }));
    },
    beside: () => source(""),
  });
  const outcomes = async (text: string): Promise<Outcome[]> => {
    const all: Outcome[] = [];
    for await (const batch of readCsvTable(source(text), { ...defaultImportOptions, type: "place" })) all.push(...batch);
    return all;
  };

  test("reads semicolons where the header has no comma", async () => {
    expect(await outcomes("id;name\na;Sirte")).toMatchObject([{ row: { id: "a", labels: { en: "Sirte" } }, at: "t.csv:2" }]);
  });

  test("loses one record to a quotation mark astray, not the rest of the file", async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => `p${index},Place ${index}`).join("\n");
    const read = await outcomes(`id,name\nbad,"Sirte\n${many}`);
    expect(read.filter((one) => "row" in one).length).toBe(1_200);
    expect(read.flatMap((one) => ("problem" in one ? [one.problem.source] : []))).toEqual(["t.csv:2"]);
  });

  test("tells of a quotation mark that the file ends in", async () => {
    const read = await outcomes('id,name\na,Sirte\nbad,"Derna');
    expect(read.flatMap((one) => ("problem" in one ? [one.problem.source] : []))).toEqual(["t.csv:3"]);
  });
});
