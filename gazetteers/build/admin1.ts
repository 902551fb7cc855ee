import { arabicSpelling, isArabicDirection, withoutArabicClassWord } from "./arabic-spelling.ts";
import { arabCountries, type City } from "./cities.ts";
import { catalogue, readJson } from "./countries.ts";
import { isEnglishDirection, latinSpelling, withoutEnglishClassWord } from "./english-spelling.ts";
import { readCatalogue } from "./gettext.ts";
import { type Place, threeDecimals } from "./place.ts";
import type { ReadSource } from "./sources.ts";

/** Titles of articles that the list holds in place of a name: "the crisis of Tibet and China". */
const notNames: ReadonlySet<string> = new Set(["أزمة التبت والصين"]);

interface RegionCountry {
  readonly iso: string;
  readonly names: Readonly<Record<string, string>>;
  readonly regions: readonly Region[];
}

interface Region {
  readonly name: string;
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly iso?: string | null;
  readonly fips?: string | null;
  readonly admin?: string | null;
  readonly reference: { readonly geonames: number | null };
}

/**
 * First-level administrative divisions with an Arabic and an English name. Those of the ISO 3166-2 list bear a GeoNames
 * id; GeoNames' own Arabic name, found by its division code, comes before that list's. Divisions only GeoNames names in
 * Arabic follow, by their code. Coordinates are the mean of the division's settlements, weighted by inhabitants, whose
 * sum is `population` (used for ranking, not shipped).
 */
export function admin1(read: ReadSource, cities: readonly City[]): Place[] {
  const [tagged, english] = ["ar", "en"].map((language) => readCatalogue(read("geonames", catalogue(language)))) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ];
  const centres = centresOf(cities);
  const list = readJson<Readonly<Record<string, RegionCountry>>>(read, "regions", "package/data/iso3166-2.json");
  const places: Place[] = [];
  const seen = new Set<string>();
  for (const { iso: country, regions } of Object.values(list)) {
    for (const region of regions) {
      const codes = [region.admin, region.fips].flatMap((code) => (code ? [`${country}.${code}`] : []));
      const code = codes.find((one) => tagged.has(one) || english.has(one)) ?? codes[0];
      for (const one of codes) seen.add(one);
      const geonames = region.reference.geonames;
      const en = region.names.en ?? region.name;
      if (isCountryToo(region, en, list)) continue;
      const ar = [code === undefined ? undefined : tagged.get(code), region.names.ar];
      const place = division(country, code ?? null, ar, [en, region.name, region.names.geonames], centres.get(code ?? ""));
      if (place === null) continue;
      const refs = {
        ...(geonames === null ? {} : { geonames: String(geonames) }),
        ...(region.iso ? { "iso3166-2": `${country}-${region.iso}` } : {}),
      };
      places.push({ ...place, key: geonames === null ? `admin1:${code}` : `geonames:${geonames}`, refs });
    }
  }
  for (const [code, name] of tagged) {
    if (!/^[A-Z]{2}\.\w+$/.test(code) || seen.has(code)) continue;
    const place = division(code.slice(0, 2), code, [name], [english.get(code)], centres.get(code));
    if (place !== null) places.push({ ...place, key: `admin1:${code}`, refs: { "geonames-admin1": code } });
  }
  return places;
}

type Division = Omit<Place, "key" | "refs">;

function division(
  country: string,
  code: string | null,
  arabic: readonly (string | undefined)[],
  english: readonly (string | undefined)[],
  centre: Centre | undefined,
): Division | null {
  const ar = [
    ...new Set(arabic.flatMap((name) => (name === undefined || notNames.has(name) ? [] : (arabicSpelling(name) ?? [])))),
  ];
  const en = [
    ...new Set(english.flatMap((name) => (name === undefined || /[,(]/.test(name) ? [] : (latinSpelling(name) ?? [])))),
  ];
  if (ar[0] === undefined || en[0] === undefined) return null;
  return {
    kind: "admin1",
    labels: { ar: ar[0], en: en[0] },
    names: [...new Set([...ar.slice(1), ...en.slice(1), ...bareNames(ar, en), ...governorates(ar, country)])],
    alternates: [],
    country,
    division: code,
    lat: centre === undefined ? null : threeDecimals(centre.lat),
    lon: centre === undefined ? null : threeDecimals(centre.lon),
    population: centre?.population ?? null,
  };
}

/** Names without their class word, except those that are only a direction without it. */
export function bareNames(ar: readonly string[], en: readonly string[]): readonly string[] {
  return [
    ...ar.flatMap((name) => withoutArabicClassWord(name) ?? []).filter((name) => !isArabicDirection(name)),
    ...en.flatMap((name) => withoutEnglishClassWord(name) ?? []).filter((name) => !isEnglishDirection(name)),
  ];
}

/** In Arab countries newspapers write محافظة "governorate" and ولاية "wilaya" for one another. */
function governorates(ar: readonly string[], country: string): readonly string[] {
  if (!arabCountries.has(country)) return [];
  const bare = [...new Set(ar.map((name) => withoutArabicClassWord(name) ?? name))];
  return bare.filter((name) => !isArabicDirection(name)).flatMap((name) => [`محافظة ${name}`, `ولاية ${name}`]);
}

/** A territory that its state counts among its divisions too, such as US-PR: the same code, the same name. */
function isCountryToo(region: Region, name: string, list: Readonly<Record<string, RegionCountry>>): boolean {
  return region.iso !== undefined && region.iso !== null && list[region.iso]?.names.en === name;
}

interface Centre {
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

function centresOf(cities: readonly City[]): ReadonlyMap<string, Centre> {
  const sums = new Map<string, { lat: number; lon: number; population: number }>();
  for (const { division: code, lat, lon, population } of cities) {
    const people = population ?? 0;
    if (code === null || lat === null || lon === null || people === 0) continue;
    const sum = sums.get(code) ?? { lat: 0, lon: 0, population: 0 };
    sums.set(code, { lat: sum.lat + lat * people, lon: sum.lon + lon * people, population: sum.population + people });
  }
  return new Map(
    [...sums].map(([code, { lat, lon, population }]) => [code, { lat: lat / population, lon: lon / population, population }]),
  );
}
