import {
  eachLine,
  type ImportOptions,
  type ImportSource,
  isObject,
  type Outcome,
  parseObject,
  stringsOf,
  type TypeMapping,
} from "./import-format.ts";
import { labelLanguage, wantsText } from "./names-wanted.ts";
import { aliasStrength, countryCode, type DraftName, rowOf } from "./row.ts";

/** The FollowTheMoney schemata that are read; https://followthemoney.tech/explorer/ */
const schemata: Readonly<Record<string, TypeMapping>> = {
  Person: { type: "person" },
  Organization: { type: "organization" },
  Company: { type: "organization", kind: "company" },
  PublicBody: { type: "organization", kind: "public-body" },
  LegalEntity: { type: "organization" },
};

/**
 * Reads FollowTheMoney entities, one JSON object a line, as OpenSanctions, OpenAleph and others publish them
 * (`entities.ftm.json`). The values of `properties` are lists and tell no language, so names are told by their script. A
 * `weakAlias` or abbreviation is weak. Entities of one id are told apart by their source: Wikidata ids stay as they are.
 */
export function readFollowTheMoney(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  return eachLine(source, (line) => {
    if (line.text.trim() === "") return undefined;
    const read = parseObject(source, line);
    return "problem" in read ? read : row(read.object, options);
  });
}

function row(entity: Readonly<Record<string, unknown>>, options: ImportOptions): Outcome {
  const schema = String(entity.schema);
  const mapping = options.mapping.get(schema) ?? schemata[schema];
  if (mapping === undefined) return { skipped: `schema ${schema} is not read` };
  const { type, kind } = mapping;
  const id = String(entity.id ?? "");
  if (id === "") return { skipped: "no id" };
  const properties = isObject(entity.properties) ? entity.properties : {};
  const values = (...keys: readonly string[]) => keys.flatMap((key) => stringsOf(properties[key]));
  const main = [...stringsOf(entity.caption), ...values("name")].filter((text) => wantsText(options.languages, text));
  const labels = labelsOf(main, options);
  const names: DraftName[] = [
    ...main.map((text) => ({ text, strength: main.length > 1 ? aliasStrength(text, type) : ("strong" as const) })),
    ...values("alias", "previousName").map((text) => ({ text, strength: aliasStrength(text, type) })),
    ...values("weakAlias", "abbreviation").map((text) => ({ text, strength: "weak" as const })),
  ];
  const gender = values("gender")[0];
  const wikidata = /^Q\d+$/.test(id) ? id : values("wikidataId").find((one) => /^Q\d+$/.test(one));
  const countries =
    type === "person" ? values("nationality", "citizenship", "country") : values("country", "jurisdiction", "mainCountry");
  return rowOf({
    id: /^Q\d+$/.test(id) ? id : `ftm:${id}`,
    type,
    labels,
    names: names.filter(({ text }) => wantsText(options.languages, text)),
    country: countries.map(countryCode).find((code) => code !== undefined),
    kind,
    gender: gender === "male" ? "m" : gender === "female" ? "f" : undefined,
    refs: { ftm: id, ...(wikidata === undefined ? {} : { wikidata }) },
    source: "followthemoney",
  });
}

/** The first name in the script of each language wanted, in the order of those languages. */
function labelsOf(names: readonly string[], { languages }: ImportOptions): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const language of languages.length === 0 ? ["ar", "en"] : languages) {
    const label = names.find((text) => labelLanguage(languages, text) === language);
    if (label !== undefined) labels[language] = label;
  }
  return labels;
}
