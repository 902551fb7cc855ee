import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importFormats } from "../../../src/gazetteer/import/formats.ts";
import { defaultImportOptions, type ImportOptions, type TypeMapping } from "../../../src/gazetteer/import/import-format.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { importList } from "../../../src/run/import-list.ts";
import { loadLists } from "../../../src/run/load-gazetteers.ts";

const samples = join(import.meta.dirname, "samples");
const folder = mkdtempSync(join(tmpdir(), "comention-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  readonly format: string;
  readonly file: string;
  /** Name of the file under samples/expected. */
  readonly expected: string;
  readonly options?: Partial<ImportOptions>;
  readonly alternateNames?: string;
  /** Where each problem is, relative to the samples. */
  readonly problems: readonly string[];
  readonly skipped: Readonly<Record<string, number>>;
}

const mapping = (words: Readonly<Record<string, TypeMapping>>) => new Map(Object.entries(words));

const wikidata = {
  problems: ["wikidata.json:11"],
  skipped: {
    "class (P31) not in the table": 4,
    "no class (P31)": 1,
    "no name in the languages wanted": 1,
  },
};

const cases: readonly Case[] = [
  {
    format: "geonames",
    file: "geonames.txt",
    expected: "geonames.jsonl",
    problems: ["geonames.txt:6", "geonames.txt:7"],
    skipped: { "feature code WLL is not read": 1 },
  },
  {
    format: "geonames",
    file: "geonames.txt",
    expected: "geonames-alternate-names.jsonl",
    alternateNames: "geonames-alternate-names.txt",
    options: { leastProminence: 0.3 },
    problems: ["geonames-alternate-names.txt:15", "geonames.txt:6", "geonames.txt:7"],
    skipped: { "feature code WLL is not read": 1, "less prominent than wanted": 1 },
  },
  { format: "wikidata", file: "wikidata.json", expected: "wikidata.jsonl", ...wikidata },
  { format: "wikidata", file: "wikidata.json.gz", expected: "wikidata.jsonl", ...wikidata, problems: ["wikidata.json.gz:11"] },
  { format: "wikidata", file: "wikidata.json.bz2", expected: "wikidata.jsonl", ...wikidata, problems: ["wikidata.json.bz2:11"] },
  {
    format: "wikidata",
    file: "wikidata.json",
    expected: "wikidata-subclasses.jsonl",
    options: {
      classes: "subclasses",
      languages: ["ar", "en", "fr"],
      mapping: mapping({ Q11424: { type: "organization", kind: "film" } }),
    },
    problems: ["wikidata.json:11"],
    skipped: { "class (P31) not in the table": 2, "no class (P31)": 1 },
  },
  {
    format: "opensanctions",
    file: "entities.ftm.json",
    expected: "follow-the-money.jsonl",
    problems: ["entities.ftm.json:7"],
    skipped: { "no name in the languages wanted": 1, "schema Vessel is not read": 1 },
  },
  {
    format: "ftm",
    file: "entities.ftm.json",
    expected: "follow-the-money-people.jsonl",
    options: { types: ["person"], languages: ["ru"] },
    problems: ["entities.ftm.json:7"],
    skipped: { "no name in the languages wanted": 3, "schema Vessel is not read": 1 },
  },
  {
    format: "jrc-names",
    file: "jrc-names.txt",
    expected: "jrc-names.jsonl",
    problems: ["jrc-names.txt:13", "jrc-names.txt:14"],
    skipped: { "type T is not read": 1 },
  },
  {
    format: "paranames",
    file: "paranames.tsv",
    expected: "paranames.jsonl",
    problems: ["paranames.tsv:10", "paranames.tsv:11"],
    skipped: { "a second type of an entity": 1, "type MISC is not read": 1 },
  },
  {
    format: "spacy",
    file: "spacy-patterns.jsonl",
    expected: "spacy.jsonl",
    options: { mapping: mapping({ FAC: { type: "place", kind: "airport" } }) },
    problems: ["spacy-patterns.jsonl:6", "spacy-patterns.jsonl:9"],
    skipped: { "label DATE is not read": 1 },
  },
  {
    format: "gate",
    file: "gate/lists.def",
    expected: "gate.jsonl",
    problems: ["gate/lists.def:6", "gate/city_ar.lst:4", "gate/missing.lst"],
    skipped: { "list of major type person_first is not read": 1 },
  },
  {
    format: "skos",
    file: "skos.jsonld",
    expected: "skos.jsonl",
    options: { mapping: mapping({ places: { type: "place" }, organizations: { type: "organization" } }) },
    problems: ["skos.jsonld:1"],
    skipped: { "no type is told; give --type or --map": 2 },
  },
  {
    format: "skos",
    file: "skos-expanded.jsonl",
    expected: "skos-expanded.jsonl",
    problems: ["skos-expanded.jsonl:2"],
    skipped: {},
  },
  {
    format: "csv",
    file: "table.csv",
    expected: "csv.jsonl",
    options: {
      columns: { id: "code", name: "title", aliases: "other names", type: "class", country: "state" },
      mapping: mapping({ مدينة: { type: "place", kind: "city" }, شخص: { type: "person" }, منظمة: { type: "organization" } }),
    },
    problems: ["table.csv:6", "table.csv:7", "table.csv:8"],
    skipped: {},
  },
  { format: "csv", file: "own.csv", expected: "csv-own.jsonl", problems: [], skipped: {} },
  {
    format: "tsv",
    file: "table.tsv",
    expected: "tsv.jsonl",
    options: { type: "place" },
    problems: [],
    skipped: { "no name in the languages wanted": 1 },
  },
];

async function importSample({ format, file, options, alternateNames }: Case, out: string) {
  const problems: Problem[] = [];
  const record = await importList({
    format: importFormats.find(({ name }) => name === format) as (typeof importFormats)[number],
    file: join(samples, file),
    out,
    options: { ...defaultImportOptions, ...options },
    ...(alternateNames === undefined ? {} : { alternateNames: join(samples, alternateNames) }),
    onProgress: () => {},
    onProblem: (problem) => problems.push(problem),
  });
  return { record, problems };
}

describe("importing a sample", () => {
  test.each(cases)("of $format gives $expected byte for byte: $file", async (one) => {
    const out = join(folder, `${one.file.replaceAll("/", "-")}-${one.expected}`);
    const { record, problems } = await importSample(one, out);
    expect(readFileSync(out, "utf8")).toBe(readFileSync(join(samples, "expected", one.expected), "utf8"));
    expect(problems.map(({ source }) => source?.replace(`${samples}/`, ""))).toEqual(one.problems);
    expect(Object.fromEntries(record.skipped)).toEqual(one.skipped);
  });

  test.each(cases)("of $format gives a list that loads with no problem: $expected", async ({ expected }) => {
    const { entries, problems } = await loadLists([join(samples, "expected", expected)]);
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  test("is of every format there is", () => {
    expect(new Set(cases.map(({ format }) => format))).toEqual(new Set(importFormats.map(({ name }) => name)));
  });

  test("again gives the same bytes, and leaves nothing but the list", async () => {
    const own = join(folder, "again");
    const one = cases[0] as Case;
    await importSample(one, join(own, "a.jsonl"));
    const before = readFileSync(join(own, "a.jsonl"), "utf8");
    await importSample(one, join(own, "a.jsonl"));
    expect(readFileSync(join(own, "a.jsonl"), "utf8")).toBe(before);
    expect(readdirSync(own)).toEqual(["a.jsonl"]);
  });

  test("that gives no row leaves a list that was there as it was", async () => {
    const own = join(folder, "kept");
    await importSample(cases[0] as Case, join(own, "a.jsonl"));
    const before = readFileSync(join(own, "a.jsonl"), "utf8");
    const { record } = await importSample({ ...(cases[0] as Case), options: { types: ["person"] } }, join(own, "a.jsonl"));
    expect(record.rows).toBe(0);
    expect(readFileSync(join(own, "a.jsonl"), "utf8")).toBe(before);
    expect(readdirSync(own)).toEqual(["a.jsonl"]);
  });
});
