import { isObject, stringsOf } from "./import-format.ts";

/** A text with the language it is told in ("" for none), or a reference to another node. */
export interface LinkedValue {
  readonly text: string;
  readonly language: string;
  readonly reference: boolean;
}

/** A node of a JSON-LD document, its terms made IRIs. */
export interface LinkedNode {
  readonly id: string;
  readonly types: readonly string[];
  of(property: string): readonly LinkedValue[];
}

export const skos = "http://www.w3.org/2004/02/skos/core#";

const prefixes: Readonly<Record<string, string>> = {
  skos,
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "http://schema.org/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geo: "http://www.w3.org/2003/01/geo/wgs84_pos#",
  wd: "http://www.wikidata.org/entity/",
};

/** SKOS terms that documents write bare where their context is kept elsewhere. */
const bareTerms = new Set(
  "prefLabel altLabel hiddenLabel broader narrower inScheme topConceptOf exactMatch closeMatch notation Concept ConceptScheme".split(
    " ",
  ),
);

type Context = ReadonlyMap<string, unknown>;

/**
 * The nodes of a JSON-LD document: an object, a list of them, or a `@graph`. Read are terms, prefixes, `@language`,
 * language maps and aliases of keywords (`uri` for `@id`, `lang` for `@language`) of a context inside the document, and
 * the usual prefixes without one. A context that is only named by its address is not fetched; `@vocab`, nested nodes,
 * `@reverse` and scoped contexts are not read. See https://www.w3.org/TR/json-ld11/
 */
export function linkedNodes(document: unknown, outer: Context = new Map()): readonly LinkedNode[] {
  if (Array.isArray(document)) return document.flatMap((one) => linkedNodes(one, outer));
  if (!isObject(document)) return [];
  const context = new Map([...outer, ...contextOf(document["@context"])]);
  const graph = Object.entries(document).find(([key]) => resolve(key, context) === "@graph")?.[1];
  if (graph !== undefined) return linkedNodes(graph, context);
  return [nodeOf(document, context)];
}

function contextOf(value: unknown): readonly (readonly [string, unknown])[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.filter(isObject).flatMap((part) => Object.entries(part));
}

function nodeOf(object: Readonly<Record<string, unknown>>, context: Context): LinkedNode {
  let id = "";
  const types: string[] = [];
  const values = new Map<string, LinkedValue[]>();
  for (const [key, value] of Object.entries(object)) {
    const property = resolve(key, context);
    if (property === "@id") id = resolveReference(String(value), context);
    else if (property === "@type" || property === `${prefixes.rdf}type`) {
      types.push(...valuesOf(value, "", context).map(({ text }) => resolve(text, context)));
    } else if (!property.startsWith("@")) {
      const known = values.get(property) ?? [];
      values.set(property, [...known, ...propertyValues(key, value, context)]);
    }
  }
  return { id, types, of: (property) => values.get(property) ?? [] };
}

function propertyValues(key: string, value: unknown, context: Context): readonly LinkedValue[] {
  const definition = context.get(key);
  const told = isObject(definition) ? definition : {};
  const isLanguageMap = isObject(value) && told["@container"] === "@language";
  if (isLanguageMap) {
    return Object.entries(value).flatMap(([language, texts]) =>
      stringsOf(texts).map((text) => ({ text, language: language === "@none" ? "" : language, reference: false })),
    );
  }
  const language = told["@language"] ?? context.get("@language") ?? "";
  return valuesOf(value, String(language), context).map((one) =>
    told["@type"] === "@id" && !one.reference ? { ...one, text: resolveReference(one.text, context), reference: true } : one,
  );
}

function valuesOf(value: unknown, language: string, context: Context): readonly LinkedValue[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, language, context));
  if (typeof value === "string" || typeof value === "number") return [{ text: String(value), language, reference: false }];
  if (!isObject(value)) return [];
  const keywords = new Map(Object.entries(value).map(([key, one]) => [resolve(key, context), one]));
  const id = keywords.get("@id");
  if (id !== undefined) return [{ text: resolveReference(String(id), context), language: "", reference: true }];
  if (keywords.has("@list") || keywords.has("@set"))
    return valuesOf(keywords.get("@list") ?? keywords.get("@set"), language, context);
  const own = keywords.get("@value");
  if (own !== undefined) return [{ text: String(own), language: String(keywords.get("@language") ?? ""), reference: false }];
  // A language map of a context that is kept elsewhere: {"ar": "ليبيا", "en": ["Libya"]}.
  return Object.entries(value).flatMap(([code, texts]) =>
    /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(code) ? stringsOf(texts).map((text) => ({ text, language: code, reference: false })) : [],
  );
}

/** The IRI or keyword of a term; a word that nothing explains is itself. */
function resolve(term: string, context: Context, depth = 0): string {
  if (term.startsWith("@") || depth > 5) return term;
  const definition = context.get(term);
  const iri = isObject(definition) ? definition["@id"] : definition;
  if (typeof iri === "string" && iri !== term) return resolve(iri, context, depth + 1);
  const colon = term.indexOf(":");
  if (colon > 0) return resolveReference(term, context);
  return bareTerms.has(term) ? skos + term : term;
}

/** An id with its prefix written out: `wd:Q1016` is http://www.wikidata.org/entity/Q1016. */
function resolveReference(reference: string, context: Context): string {
  const colon = reference.indexOf(":");
  if (colon <= 0 || reference.startsWith("//", colon + 1)) return reference;
  const prefix = reference.slice(0, colon);
  const definition = context.get(prefix);
  const told = isObject(definition) ? definition["@id"] : definition;
  const base = typeof told === "string" ? told : prefixes[prefix];
  return base === undefined ? reference : base + reference.slice(colon + 1);
}
