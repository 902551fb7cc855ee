import { type AlternateName, type AlternateNames, noAlternateNames, readAlternateNames } from "./geonames-alternate-names.ts";
import { type GeonamesPlace, parsePlace } from "./geonames-place.ts";
import { badRecord, eachLine, type ImportOptions, type ImportSource, type Outcome } from "./import-format.ts";
import { labelLanguage, wantsText } from "./names-wanted.ts";
import { countryCode, type DraftName, rowOf } from "./row.ts";

/**
 * Reads a GeoNames table (allCountries.txt, cities500.txt, a country's own), a place a line, in 19 columns of
 * https://download.geonames.org/export/dump/readme.txt. With `alternateNames` (alternateNamesV2.txt) names come with
 * their languages: the table is then gone over twice, first for the ids that will be kept. Without it the column of
 * alternate names serves, whose names tell no language.
 */
export async function* readGeonames(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  const alternates =
    options.alternateNames === undefined ? noAlternateNames : await readAlternateNames(source, options, options.alternateNames);
  const problems = alternates.problems;
  if (problems.length > 0) yield problems;
  yield* eachLine(source, (line) => {
    const place = parsePlace(line.text, options);
    return typeof place === "string"
      ? badRecord(source, line, place)
      : "skipped" in place
        ? place
        : row(place, alternates, options);
  });
}

function row(place: GeonamesPlace, alternates: AlternateNames, options: ImportOptions): Outcome {
  const { id, cells, kind, population, prominence } = place;
  const known = alternates.of(id);
  const labels = labelsOf(known);
  const name = cells[1] as string;
  const language = labelLanguage(options.languages, name);
  if (language !== null && labels[language] === undefined) labels[language] = name;
  const names: DraftName[] = [
    { text: name },
    { text: cells[2] as string },
    ...(options.alternateNames === undefined ? columnNames(cells[3] as string) : known.map(draftName)),
  ];
  const wikidata = known.find(({ language }) => language === "wkdt")?.text;
  const country = countryCode(cells[8]);
  return rowOf({
    id: `geonames:${id}`,
    type: "place",
    labels: ordered(labels, options.languages),
    names: names.filter(
      ({ text, lang }) => text !== "" && lang !== "wkdt" && (lang !== undefined || wantsText(options.languages, text)),
    ),
    country,
    kind,
    refs: { geonames: String(id), ...(wikidata === undefined ? {} : { wikidata }) },
    prominence,
    place: { lat: Number(cells[4]), lon: Number(cells[5]), ...(population > 0 ? { population } : {}) },
    source: "geonames",
  });
}

/** Of each language the preferred name, else the first plain or short one; colloquial and past names are no labels. */
function labelsOf(names: readonly AlternateName[]): Record<string, string> {
  const best = new Map<string, AlternateName>();
  for (const name of names) {
    if (name.language === "" || name.language === "wkdt" || name.rank === 0) continue;
    const before = best.get(name.language);
    if (before === undefined || name.rank > before.rank) best.set(name.language, name);
  }
  return Object.fromEntries([...best].map(([language, { text }]) => [language, text]));
}

function draftName({ text, language, strength }: AlternateName): DraftName {
  return { text, ...(language === "" ? {} : { lang: language }), strength };
}

/** Names of the column tell no language; short ones among them are codes of airports and the like, so they are weak. */
function columnNames(column: string): DraftName[] {
  return column.split(",").map((text) => ({ text, strength: text.length <= 3 ? "weak" : "strong" }));
}

function ordered(labels: Readonly<Record<string, string>>, languages: readonly string[]): Record<string, string> {
  const order = languages.length === 0 ? Object.keys(labels).sort() : languages;
  return Object.fromEntries(order.flatMap((code) => (labels[code] === undefined ? [] : [[code, labels[code]]])));
}
