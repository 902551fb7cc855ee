import { createHash } from "node:crypto";
import type { ArticleFile } from "../model/article-file.ts";
import type { EntityRecord } from "../model/corpus-files.ts";
import type { EntityType } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { wikidataOf } from "./identifiers.ts";
import { labelsInOrder } from "./known-entities.ts";
import { titleOf } from "./titles.ts";
import { legalXml } from "./xml.ts";

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** FollowTheMoney's schemata for our types. It has none for places in general; an address is what comes nearest. */
const schemata: Readonly<Record<EntityType, string>> = { person: "Person", place: "Address", organization: "Organization" };

/** Kinds of organization, as lists name them, that belong to a state. */
const publicKinds: ReadonlySet<unknown> = new Set([
  ...["government", "ministry", "presidency", "parliament", "court", "election-body", "diplomatic-mission"],
  ...["army", "police", "intelligence", "central-bank"],
]);

/** ISO 639-3 codes, which FollowTheMoney wants, of the languages we tell. */
const languageCodes: Readonly<Record<string, string>> = { ar: "ara", en: "eng", fr: "fra" };

/**
 * Entities of FollowTheMoney (https://followthemoney.tech) as JSON Lines, for OpenAleph: the listed entities, then of each
 * article an Article and its Mentions, one for each person or organization or unlisted name in it. A Mention is of a document,
 * has no offsets, and can be of no place: those an Article has as properties.
 */
export function followTheMoney(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", lines(run))];
}

async function* lines(run: FinishedRun): AsyncIterable<string> {
  const countries = new Map<string, string | null>();
  const schemaOf = new Map<string, string>();
  for await (const entity of run.entities()) {
    countries.set(entity.id, countryOf(entity.country));
    schemaOf.set(entity.id, entitySchema(entity));
    yield line(idOf("entity", entity.id), entitySchema(entity), entityProperties(entity));
  }
  for await (const article of run.articles()) {
    const id = idOf("article", article.id);
    const places = article.mentions.filter(({ type }) => type === "place");
    yield line(id, "Article", {
      ...articleProperties(article),
      locationMentioned: places.map(({ text }) => text),
      detectedCountry: places.map(({ entity }) => (entity === null ? null : countries.get(entity))),
    });
    for (const { key, entity, type, names } of mentionedIn(article)) {
      const schema = (entity === null ? undefined : schemaOf.get(entity)) ?? schemata[type];
      yield line(idOf("mention", `${article.id}\u0000${key}`), "Mention", {
        document: [id],
        name: names,
        detectedSchema: [schema],
        resolved: [entity === null ? null : idOf("entity", entity)],
        contextCountry: [entity === null ? null : countries.get(entity)],
      });
    }
  }
}

/**
 * An id as FollowTheMoney takes it: letters, digits and hyphens (a dot would part a signature of OpenAleph's from it). An id of
 * other characters becomes its SHA-1 after two hyphens, which no id that is kept has.
 */
function idOf(kind: "entity" | "article" | "mention", id: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `${kind}-${id}`;
  return `${kind}--${createHash("sha1").update(id, "utf16le").digest("hex")}`;
}

function entitySchema({ type, entry }: Pick<EntityRecord, "type" | "entry">): string {
  return type === "organization" && publicKinds.has(entry.kind) ? "PublicBody" : schemata[type];
}

function entityProperties(entity: EntityRecord): Properties {
  const labels = labelsInOrder(entity).map(([, label]) => label);
  const aliases = entity.names.map(({ text }) => text).filter((name) => name !== entity.label && !labels.includes(name));
  const common = {
    name: [entity.label, ...labels],
    alias: aliases,
    country: [countryOf(entity.country)],
    wikidataId: [wikidataOf(entity)],
  };
  return entity.type === "place" ? { ...common, full: [entity.label], ...coordinates(entity) } : common;
}

function coordinates({ entry }: EntityRecord): Properties {
  const { lat, lon } = (typeof entry.place === "object" && entry.place !== null ? entry.place : {}) as Record<string, unknown>;
  if (typeof lat !== "number" || typeof lon !== "number") return {};
  return { latitude: [String(lat)], longitude: [String(lon)] };
}

function articleProperties(article: ArticleFile): Properties {
  return {
    title: [titleOf(article) ?? article.id],
    fileName: [article.source.path.split("/").at(-1)],
    publishedAt: [/^\d{4}(-\d\d(-\d\d)?)?(?=T|$)/.exec(article.publishedOn ?? "")?.[0]],
    language: [languageCodes[article.language]],
    bodyText: [article.text],
  };
}

/** Whom an article mentions: each entity, and each unlisted or ambiguous name by its text; in order of first mention. */
function mentionedIn({ mentions }: ArticleFile) {
  const found = new Map<string, { key: string; entity: string | null; type: EntityType; names: Set<string> }>();
  for (const { entity, type, text } of mentions) {
    if (type === "place") continue;
    const key = entity === null ? `${type}:name:${text}` : `${type}:entity:${entity}`;
    const one = found.get(key) ?? { key, entity, type, names: new Set<string>() };
    found.set(key, one);
    one.names.add(text);
  }
  return [...found.values()].map((one) => ({ ...one, names: [...one.names].sort(compareText) }));
}

function countryOf(country: string | null): string | null {
  return country === null ? null : country.toLowerCase();
}

/**
 * An entity as a line; properties without a value are left out, and a value stands once. OpenAleph's databases take no NUL and
 * few other control characters, so values have those that XML allows.
 */
function line(id: string, schema: string, properties: Properties): string {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const told = new Set(
      values.filter((value) => typeof value === "string" && value !== "").map((value) => legalXml(value as string)),
    );
    return told.size === 0 ? [] : [[name, [...told]]];
  });
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(filled) })}\n`;
}
