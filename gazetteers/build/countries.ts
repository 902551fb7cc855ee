import { arabicSpelling } from "./arabic-spelling.ts";
import { readCatalogue } from "./gettext.ts";
import type { Place } from "./place.ts";
import type { ReadSource } from "./sources.ts";

interface Territories {
  readonly main: Readonly<
    Record<string, { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }>
  >;
}

interface Feature {
  readonly properties: {
    readonly iso1A2?: string;
    readonly iso1A3?: string;
    readonly m49?: string;
    readonly wikidata: string;
    readonly nameEn: string;
    readonly aliases?: readonly string[];
  };
}

interface RegionCountry {
  readonly reference: { readonly geonames: number | null };
  readonly names: Readonly<Record<string, string>>;
}

/** Codes of CLDR that are no territory: organizations, test regions, the unknown, outlying Oceania. */
const noTerritory: ReadonlySet<string> = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

/** M49 areas that are no place of the news: the world. */
const noRegion: ReadonlySet<string> = new Set(["001"]);

/**
 * Countries and territories by ISO code. The label is CLDR's; every other short form of CLDR (variants included), the
 * ISO 3166-2 list, the ISO country list and GeoNames is a further name. Wikidata ids come from country-coder.
 */
export function countries(read: ReadSource): Place[] {
  const [ar, en] = [territories(read, "ar"), territories(read, "en")];
  const features = countryFeatures(read);
  const byIso = new Map(features.flatMap(({ iso1A2, ...rest }) => (iso1A2 === undefined ? [] : [[iso1A2, rest] as const])));
  const regions = readJson<Readonly<Record<string, RegionCountry>>>(read, "regions", "package/data/iso3166-2.json");
  const iso = (language: string) =>
    readJson<{ countries: Readonly<Record<string, string | string[]>> }>(read, "isoCountries", `package/langs/${language}.json`)
      .countries;
  const [isoAr, isoEn] = [iso("ar"), iso("en")];
  const [geoAr, geoEn] = ["ar", "en"].map((language) => readCatalogue(read("geonames", catalogue(language)))) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ];
  return Object.keys(ar)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !noTerritory.has(code))
    .sort()
    .map((code) => {
      const feature = byIso.get(code);
      const region = regions[code];
      const geonames = region?.reference.geonames ?? null;
      const arabic = [...variants(ar, code), region?.names.ar, ...one(isoAr[code]), geoAr.get(code)].flatMap((name) =>
        name === undefined ? [] : [arabicSpelling(name) ?? []].flat(),
      );
      const english = [...variants(en, code), feature?.nameEn, region?.names.en, ...one(isoEn[code]), geoEn.get(code)].flatMap(
        (name) => (name === undefined || name.length < 4 || /[(,]/.test(name) ? [] : [name]),
      );
      return {
        key: `iso:${code}`,
        kind: states(feature) ? "country" : "territory",
        labels: { ...label("ar", arabic[0]), ...label("en", english[0]) },
        names: [...arabic.slice(1), ...english.slice(1)],
        alternates: [],
        country: code,
        division: null,
        refs: {
          iso3166: code,
          ...label("geonames", geonames === null ? undefined : String(geonames)),
          ...label("wikidata", feature?.wikidata),
        },
        lat: null,
        lon: null,
        population: null,
      };
    });
}

/** Continents and world regions by UN M49 code, with the names of CLDR. */
export function worldRegions(read: ReadSource): Place[] {
  const [ar, en] = [territories(read, "ar"), territories(read, "en")];
  const byCode = new Map(countryFeatures(read).flatMap((one) => (one.m49 === undefined ? [] : [[one.m49, one] as const])));
  return Object.keys(ar)
    .filter((code) => /^\d{3}$/.test(code) && !noRegion.has(code))
    .sort()
    .map((code) => ({
      key: `m49:${code}`,
      kind: ["002", "003", "005", "009", "019", "142", "150"].includes(code) ? "continent" : "world-region",
      labels: { ...label("ar", arabicSpelling(ar[code] as string) ?? undefined), ...label("en", en[code]) },
      names: [],
      alternates: [],
      country: null,
      division: null,
      refs: { m49: code, ...label("wikidata", byCode.get(code)?.wikidata) },
      lat: null,
      lon: null,
      population: null,
    }));
}

/** The path of a language's catalogue of GeoNames names in the Debian package. */
export function catalogue(language: string): string {
  return `./usr/share/locale/${language}/LC_MESSAGES/geonames.mo`;
}

/** Reads a JSON file of a source. */
export function readJson<T>(read: ReadSource, ...[source, member]: Parameters<ReadSource>): T {
  return JSON.parse(read(source, member).toString("utf8")) as T;
}

function territories(read: ReadSource, language: string): Readonly<Record<string, string>> {
  const file = readJson<Territories>(read, "cldr", `package/main/${language}/territories.json`);
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

function countryFeatures(read: ReadSource): readonly (Feature["properties"] & { readonly groups?: readonly string[] })[] {
  return readJson<{ features: readonly Feature[] }>(read, "countryCoder", "package/src/data/borders.json").features.map(
    ({ properties }) => properties,
  );
}

/** Members of the United Nations are countries; so are the Vatican, Kosovo, Palestine and Taiwan by their own account. */
function states(feature: { readonly groups?: readonly string[]; readonly nameEn: string } | undefined): boolean {
  return (
    feature !== undefined &&
    ((feature.groups ?? []).includes("UN") || /^(?:Vatican City|Kosovo|Palestine|Taiwan)$/.test(feature.nameEn)) &&
    !("country" in feature)
  );
}

function variants(names: Readonly<Record<string, string>>, code: string): readonly string[] {
  return Object.keys(names)
    .filter((key) => key === code || key.startsWith(`${code}-alt-`))
    .sort()
    .map((key) => names[key] as string);
}

function one(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === "string" ? [names] : names;
}

function label<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string };
}
