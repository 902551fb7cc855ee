import {
  eachLine,
  type ImportOptions,
  type ImportSource,
  isObject,
  type Outcome,
  parseObject,
  type TypeMapping,
} from "./import-format.ts";
import { baseOf, wantsLanguage, wantsText } from "./names-wanted.ts";
import { prominenceOfSitelinks } from "./prominence.ts";
import { aliasStrength, type DraftName, rowOf } from "./row.ts";
import { itemsOf, latestQuantity, objectOf, textsOf } from "./wikidata-claims.ts";
import { wikidataClasses } from "./wikidata-classes.ts";
import { wikidataCountries } from "./wikidata-countries.ts";
import { subclassesIn } from "./wikidata-subclasses.ts";

/**
 * Reads a Wikidata JSON dump: one array, an item a line, as https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 * has it. An item is read when one of its classes (P31) is in our table, or, with the policy `subclasses`, leads there by
 * P279; the dump is then gone over twice. Nothing but the table of classes stays in memory.
 */
export async function* readWikidata(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  const listed = classesOf(options);
  const classes = options.classes === "subclasses" ? await subclassesIn(source, listed) : listed;
  const order = new Map([...classes.keys()].map((id, index) => [id, index]));
  yield* eachLine(source, (line) => {
    const text = itemText(line.text);
    if (text === "") return undefined;
    // Lines of a dump are tens of thousands of characters long, so those that name no class at all are not parsed.
    if (!text.includes('"P31"') && text.startsWith("{") && text.endsWith("}")) return { skipped: "no class (P31)" };
    const read = parseObject(source, line, text);
    return "problem" in read ? read : row(read.object, classes, order, options);
  });
}

/** An item's line without the brackets of the array and the comma between items. */
export function itemText(line: string): string {
  const text = line.trim().replace(/,$/, "");
  return text === "[" || text === "]" ? "" : text;
}

/** The table of classes with those of `--map Q11424=organization:film` before it. */
function classesOf({ mapping }: ImportOptions): ReadonlyMap<number, TypeMapping> {
  const own = [...mapping].flatMap(([word, to]) => (/^Q\d+$/.test(word) ? [[Number(word.slice(1)), to] as const] : []));
  return new Map([...own, ...[...wikidataClasses].filter(([id]) => !own.some(([mapped]) => mapped === id))]);
}

type Item = Readonly<Record<string, unknown>>;

function row(
  item: Item,
  classes: ReadonlyMap<number, TypeMapping>,
  order: ReadonlyMap<number, number>,
  options: ImportOptions,
): Outcome {
  const claims = isObject(item.claims) ? item.claims : {};
  const known = itemsOf(claims.P31).filter((id) => classes.has(id));
  if (known.length === 0) return { skipped: "class (P31) not in the table" };
  const first = known.reduce((best, id) => ((order.get(id) as number) < (order.get(best) as number) ? id : best));
  const { type, kind } = classes.get(first) as TypeMapping;
  const id = String(item.id);
  if (!/^Q\d+$/.test(id)) return { skipped: "not an item" };
  if (!options.types.includes(type)) return { skipped: `type ${type} is not wanted` };
  const prominence = prominenceOfSitelinks(wikipedias(item.sitelinks));
  if (prominence < options.leastProminence) return { skipped: "less prominent than wanted" };
  const genders = itemsOf(claims.P21);
  const own = textsOf(claims.P297)[0];
  const geonames = textsOf(claims.P1566)[0];
  return rowOf({
    id,
    type,
    ...spellings(item, type, options),
    country: own ?? firstCountry(type === "person" ? claims.P27 : claims.P17),
    kind,
    gender: genders.includes(6581097) ? "m" : genders.includes(6581072) ? "f" : undefined,
    refs: { wikidata: id, ...(geonames === undefined ? {} : { geonames }) },
    prominence,
    place: type === "place" ? whereOf(claims) : undefined,
    source: "wikidata",
  });
}

/**
 * Labels and aliases in the languages wanted; of two variants of a language (`en`, `en-gb`) the plain one is the label
 * and the other a name. `mul`, the label for all languages, serves where a language has none of its own.
 */
function spellings(item: Item, type: TypeMapping["type"], { languages }: ImportOptions) {
  const labels: Record<string, string> = {};
  const names: DraftName[] = [];
  const told = Object.entries(isObject(item.labels) ? item.labels : {});
  for (const [code, value] of told.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const text = textOf(value);
    const language = baseOf(code);
    if (text === undefined || code === "mul" || !wantsLanguage(languages, code)) continue;
    if (labels[language] === undefined) labels[language] = text;
    else names.push({ text, lang: language });
  }
  const forAll = isObject(item.labels) ? textOf(item.labels.mul) : undefined;
  if (forAll !== undefined && wantsText(languages, forAll)) {
    const lacking = languages.find((code) => labels[code] === undefined && wantsText([code], forAll));
    if (lacking === undefined) names.push({ text: forAll });
    else labels[lacking] = forAll;
  }
  const aliases = Object.entries(isObject(item.aliases) ? item.aliases : {});
  for (const [code, values] of aliases.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const every = code === "mul";
    if (!every && !wantsLanguage(languages, code)) continue;
    for (const value of Array.isArray(values) ? values : []) {
      const text = textOf(value);
      if (text === undefined || (every && !wantsText(languages, text))) continue;
      names.push({ text, ...(every ? {} : { lang: baseOf(code) }), strength: aliasStrength(text, type) });
    }
  }
  const order = languages.length === 0 ? Object.keys(labels).sort() : languages;
  return {
    labels: Object.fromEntries(order.flatMap((code) => (labels[code] === undefined ? [] : [[code, labels[code]]]))),
    names,
  };
}

function textOf(value: unknown): string | undefined {
  return isObject(value) && typeof value.value === "string" && value.value.trim() !== "" ? value.value : undefined;
}

/** Sites that end in `wiki` but are no Wikipedia of a language. */
const notWikipedias = new Set([
  "commonswiki",
  "specieswiki",
  "metawiki",
  "mediawikiwiki",
  "wikidatawiki",
  "sourceswiki",
  "incubatorwiki",
]);

function wikipedias(sitelinks: unknown): number {
  return isObject(sitelinks)
    ? Object.keys(sitelinks).filter((site) => site.endsWith("wiki") && !notWikipedias.has(site)).length
    : 0;
}

function firstCountry(claims: unknown): string | undefined {
  for (const id of itemsOf(claims)) {
    const code = wikidataCountries.get(id);
    if (code !== undefined) return code;
  }
  return undefined;
}

function whereOf(claims: Item): { readonly lat?: number; readonly lon?: number; readonly population?: number } {
  const point = objectOf(claims.P625);
  const population = latestQuantity(claims.P1082);
  const { latitude, longitude } = point ?? {};
  const known =
    typeof latitude === "number" && typeof longitude === "number" && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    ...(known ? { lat: rounded(latitude), lon: rounded(longitude) } : {}),
    ...(population === undefined ? {} : { population }),
  };
}

/** Five decimals are a metre; the dump has up to fifteen. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
