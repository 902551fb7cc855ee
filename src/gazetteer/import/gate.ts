import {
  badRecord,
  eachLine,
  type ImportOptions,
  type ImportSource,
  type Line,
  type Outcome,
  type TypeMapping,
} from "./import-format.ts";
import { baseOf, labelLanguage, wantsLanguage, wantsText } from "./names-wanted.ts";
import { aliasStrength, countryCode, type FirstLabels, firstLabels, idFromName, rowOf } from "./row.ts";

/** Major types of ANNIE's lists that name entities; keys, titles, given names and the like do not. */
const majorTypes: Readonly<Record<string, TypeMapping>> = {
  location: { type: "place" },
  organization: { type: "organization" },
  person: { type: "person" },
  person_full: { type: "person" },
  facility: { type: "place" },
  newspaper: { type: "organization", kind: "newspaper" },
};

/** Minor types that say more than the major one. */
const minorTypes: Readonly<Record<string, string>> = {
  city: "city",
  country: "country",
  province: "admin1",
  region: "region",
  company: "company",
  newspaper: "newspaper",
  university: "university",
  airport: "airport",
  mountain: "mountain",
  sea: "sea",
  river: "river",
  island: "island",
};

interface ListOfNames {
  readonly file: string;
  readonly mapping: TypeMapping;
  readonly language: string;
}

/**
 * Reads a GATE gazetteer by its index (`lists.def`), whose lines are `list.lst:majorType:minorType:language:annotation`,
 * all but the first two optional, and the lists beside it, an entry a line: a name, then features `key=value` after the
 * separator. The features `id`, `country` and `wikidata` are read, others are kept. A name is a row of its own unless
 * a feature `id` unites it with others. See https://gate.ac.uk/userguide/chap:gazetteers
 */
export async function* readGate(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  const lists: ListOfNames[] = [];
  for await (const lines of source.lines()) {
    const outcomes: Outcome[] = [];
    for (const line of lines) {
      const read = indexLine(source, line, options);
      if (read === undefined) continue;
      if ("file" in read) lists.push(read);
      else outcomes.push(read);
    }
    yield outcomes;
  }
  const labelled = firstLabels();
  for (const list of lists) {
    const file = source.beside(list.file);
    yield* eachLine(file, (line) => entry(file, line, list, labelled, options));
  }
}

function indexLine(source: ImportSource, line: Line, options: ImportOptions): ListOfNames | Outcome | undefined {
  const text = line.text.replace(/^\ufeff/, "").trim();
  if (text === "" || text.startsWith("#")) return undefined;
  const [file = "", major = "", minor = "", language = ""] = text.split(":").map((part) => part.trim());
  if (file === "" || major === "")
    return badRecord(source, line, "a line of the index is list.lst:majorType, and more by colons");
  const mapping =
    options.mapping.get(`${major}:${minor}`) ?? options.mapping.get(minor) ?? options.mapping.get(major) ?? majorTypes[major];
  if (mapping === undefined) return { skipped: `list of major type ${major} is not read` };
  const kind = mapping.kind ?? minorTypes[minor];
  return { file, language, mapping: kind === undefined ? mapping : { ...mapping, kind } };
}

function entry(
  source: ImportSource,
  line: Line,
  list: ListOfNames,
  labelled: FirstLabels,
  options: ImportOptions,
): Outcome | undefined {
  const [name = "", ...features] = line.text.replace(/^\ufeff/, "").split(options.featureSeparator);
  const text = name.trim();
  if (text === "") return line.text.trim() === "" ? undefined : badRecord(source, line, "it has features but no name");
  const told = new Map(features.flatMap((feature) => (feature.includes("=") ? [halves(feature)] : [])));
  const { type, kind } = list.mapping;
  const wanted = list.language === "" ? wantsText(options.languages, text) : wantsLanguage(options.languages, list.language);
  if (!wanted) return { skipped: "no name in the languages wanted" };
  const own = told.get("id") ?? told.get("inst");
  const language = list.language === "" ? labelLanguage(options.languages, text) : baseOf(list.language);
  const strength = text.length <= 3 ? aliasStrength(text, type) : "strong";
  const outcome = rowOf({
    id: own ?? idFromName("gate", type, text),
    type,
    labels: language !== null && strength === "strong" && labelled.isFirst(own, language) ? { [language]: text } : {},
    names: [{ text, ...(list.language === "" ? {} : { lang: baseOf(list.language) }), strength }],
    country: countryCode(told.get("country")),
    kind,
    refs: refsOf(told),
    source: "gate",
  });
  const others = [...told].filter(([key]) => !["id", "inst", "wikidata", "country"].includes(key));
  return "row" in outcome && others.length > 0 ? { row: { ...outcome.row, features: Object.fromEntries(others) } } : outcome;
}

function halves(feature: string): [string, string] {
  const at = feature.indexOf("=");
  return [feature.slice(0, at).trim(), feature.slice(at + 1).trim()];
}

function refsOf(told: ReadonlyMap<string, string>): Record<string, string> {
  const wikidata = told.get("wikidata");
  return wikidata === undefined ? {} : { wikidata };
}
