import { arabicSpelling, plainSpellings } from "./arabic-spelling.ts";
import { capitalNames } from "./capitals.ts";
import { catalogue } from "./countries.ts";
import { englishLabel, latinSpelling } from "./english-spelling.ts";
import { readCatalogue } from "./gettext.ts";
import { type Place, threeDecimals } from "./place.ts";
import { editDistance, spellingDistance } from "./romanisation.ts";
import type { ReadSource } from "./sources.ts";

/** Members of the Arab League, and the Western Sahara: here an untagged Arabic spelling of GeoNames is Arabic. */
export const arabCountries: ReadonlySet<string> = new Set(
  "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split(" "),
);

/** From how many inhabitants on a city is listed by its English name alone. */
const leastEnglish = 15_000;
/** From how many inhabitants on a settlement is called a city. */
const leastCity = 20_000;
/** How far a spelling may be from the English name ({@link spellingDistance}) and still be taken for a rendering of it. */
const farthestRendering = 0.5;

/** Spellings of a city that are those of the division around it: محافظة كربلاء. */
const division = /^(?:محافظة|ولاية|شعبية|قضاء|لواء|إقليم|دائرة) /u;

/** A settlement, with what it takes to say whether it is listed. */
export interface City extends Place {
  readonly listed: boolean;
}

/** The place of one line of the GeoNames table (tab-separated, 19 columns; https://download.geonames.org/export/dump/). */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly code: string;
  readonly country: string;
  readonly admin1: string;
  readonly population: number;
}

/**
 * Every settlement of the GeoNames table. Its Arabic label is, in this order, the hand-written one of a capital, the one
 * GeoNames tags as Arabic, or in Arab countries the untagged Arabic spelling nearest to the English name. `listed` is
 * true for those with an Arabic label and for those of at least 15,000 inhabitants.
 */
export function cities(read: ReadSource): City[] {
  const [tagged, english] = ["ar", "en"].map((language) => readCatalogue(read("geonames", catalogue(language)))) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ];
  const capitals = new Map(capitalNames.map((row) => [row.geonames, row]));
  return rows(read).map((row) => {
    const capital = capitals.get(row.id);
    const name = latinSpelling(row.name) ?? row.ascii;
    const en = capital?.en ?? englishLabel(name, row.ascii, row.country);
    const englishNames = [name, english.get(row.id)].flatMap((one) => (one === undefined ? [] : (latinSpelling(one) ?? [])));
    const arabic = arabicNames(row, en, [...(capital?.ar ?? []), ...[tagged.get(row.id) ?? []].flat()]);
    const ar = arabic[0];
    return {
      key: `geonames:${row.id}`,
      kind: kindOf(row),
      labels: ar === undefined ? { en } : { ar, en },
      names: [...arabic.slice(1), ...englishNames],
      alternates: row.alternates,
      country: row.country,
      refs: { geonames: row.id },
      lat: threeDecimals(row.lat),
      lon: threeDecimals(row.lon),
      population: row.population > 0 ? row.population : null,
      division: `${row.country}.${row.admin1}`,
      listed: ar !== undefined || row.population >= leastEnglish,
    };
  });
}

/** The Arabic names of a settlement, the label first: the trusted ones, then spellings near to the label or the English name. */
export function arabicNames(
  row: { readonly country: string; readonly alternates: readonly string[] },
  english: string,
  trusted: readonly string[],
): readonly string[] {
  const clean = (names: readonly string[]) =>
    names.flatMap((name) => arabicSpelling(name)?.replace(/^(?:بلدية|ناحية) /u, "") ?? []).filter((name) => !division.test(name));
  const named = clean(trusted);
  if (!arabCountries.has(row.country)) return [...new Set(named.flatMap(plainSpellings))];
  const rendered = clean(row.alternates)
    .map((name) => ({ name, distance: spellingDistance(name, english) }))
    .filter(({ name, distance }) => distance <= farthestRendering || named.some((one) => editDistance(one, name) <= 1))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
  return [...new Set([...named, ...rendered].flatMap(plainSpellings))];
}

function kindOf({ code, population }: Row): string {
  if (code === "PPLC") return "capital";
  if (code === "PPLX") return "district";
  return population >= leastCity ? "city" : "town";
}

function rows(read: ReadSource): readonly Row[] {
  return read("cities", "package/dist/cities500.txt")
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      const cell = (column: number) => cells[column] ?? "";
      return {
        id: cell(0),
        name: cell(1),
        ascii: cell(2),
        alternates: cell(3) === "" ? [] : cell(3).split(","),
        lat: Number(cell(4)),
        lon: Number(cell(5)),
        code: cell(7),
        country: cell(8),
        admin1: cell(10),
        population: Number(cell(14)),
      };
    });
}
