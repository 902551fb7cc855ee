import {
  badRecord,
  type ImportOptions,
  type ImportSource,
  isObject,
  type Line,
  type Outcome,
  type TypeMapping,
} from "./import-format.ts";
import { type LinkedNode, linkedNodes, skos } from "./json-ld.ts";
import { baseOf, labelLanguage, wantsLanguage, wantsText } from "./names-wanted.ts";
import { aliasStrength, type DraftName, rowOf } from "./row.ts";

/** Classes that tell the type, by the last part of their IRI: schema.org, FOAF, PROV and the like agree on these words. */
const classes: Readonly<Record<string, TypeMapping>> = {
  Person: { type: "person" },
  Place: { type: "place" },
  Location: { type: "place" },
  Country: { type: "place", kind: "country" },
  City: { type: "place", kind: "city" },
  Organization: { type: "organization" },
  Organisation: { type: "organization" },
};

/**
 * Reads a SKOS thesaurus in JSON-LD: one document, or a document a line. `prefLabel` gives labels, `altLabel` names,
 * `hiddenLabel` weak names. A concept's type is what `--map` says of one of its classes, schemes or nearest broader
 * concepts, else its class's own, else `--type`. Memory: one document. See https://www.w3.org/TR/skos-reference/
 */
export async function* readSkos(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  let mode: "unknown" | "lines" | "document" = "unknown";
  const parts: string[] = [];
  for await (const lines of source.lines()) {
    const outcomes: Outcome[] = [];
    for (const line of lines) {
      const text = line.number === 1 ? line.text.replace(/^\ufeff/, "") : line.text;
      if (mode === "unknown" && text.trim() !== "") mode = isWhole(text) ? "lines" : "document";
      if (mode === "document") parts.push(text);
      else if (text.trim() !== "") outcomes.push(...concepts(source, { ...line, text }, options));
    }
    yield outcomes;
  }
  if (mode === "document") yield concepts(source, { text: parts.join("\n"), number: 1 }, options);
}

function isWhole(text: string): boolean {
  try {
    return isObject(JSON.parse(text)) || Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function concepts(source: ImportSource, document: Line, options: ImportOptions): readonly Outcome[] {
  let value: unknown;
  try {
    value = JSON.parse(document.text);
  } catch (error) {
    return [badRecord(source, document, `it is not JSON (${(error as Error).message}); mend or remove it`)];
  }
  const nodes = linkedNodes(value);
  const broader = new Map(nodes.map((node) => [node.id, node.of(`${skos}broader`).map(({ text }) => text)]));
  return nodes.flatMap((node) => row(source, document, node, broader, options));
}

function row(
  source: ImportSource,
  document: Line,
  node: LinkedNode,
  broader: ReadonlyMap<string, readonly string[]>,
  options: ImportOptions,
): readonly Outcome[] {
  const properties = ["prefLabel", "altLabel", "hiddenLabel"].map((label) => node.of(skos + label));
  const [preferred = [], alternative = [], hidden = []] = properties;
  if (preferred.length + alternative.length === 0 || node.types.includes(`${skos}ConceptScheme`)) return [];
  if (node.id === "") return [badRecord(source, document, `a concept "${preferred[0]?.text}" has no id (@id)`)];
  const mapping = mappingOf(node, broader, options);
  if (mapping === undefined) return [{ skipped: "no type is told; give --type or --map" }];
  const labels: Record<string, string> = {};
  const names: DraftName[] = [];
  for (const { text, language } of preferred) {
    const code = language === "" ? labelLanguage(options.languages, text) : baseOf(language);
    if (!wants({ text, language }, options)) continue;
    if (code !== null && labels[code] === undefined) labels[code] = text;
    else names.push(nameOf({ text, language }));
  }
  const others = alternative.map((value) => ({ ...nameOf(value), strength: aliasStrength(value.text, mapping.type), value }));
  const weak = hidden.map((value) => ({ ...nameOf(value), strength: "weak" as const, value }));
  for (const { value, ...name } of [...others, ...weak]) if (wants(value, options)) names.push(name);
  const wikidata = ["exactMatch", "closeMatch"]
    .flatMap((property) => node.of(skos + property))
    .map(({ text }) => /wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(text)?.[1])
    .find((id) => id !== undefined);
  const order = options.languages.length === 0 ? Object.keys(labels).sort() : options.languages;
  const outcome = rowOf({
    id: node.id,
    type: mapping.type,
    labels: Object.fromEntries(order.flatMap((code) => (labels[code] === undefined ? [] : [[code, labels[code]]]))),
    names,
    kind: mapping.kind,
    ...(wikidata === undefined ? {} : { refs: { wikidata } }),
    source: "skos",
  });
  return [outcome];
}

function wants({ text, language }: { readonly text: string; readonly language: string }, { languages }: ImportOptions): boolean {
  return language === "" ? wantsText(languages, text) : wantsLanguage(languages, language);
}

function nameOf({ text, language }: { readonly text: string; readonly language: string }): DraftName {
  return language === "" ? { text } : { text, lang: baseOf(language) };
}

function mappingOf(
  node: LinkedNode,
  broader: ReadonlyMap<string, readonly string[]>,
  { mapping, type }: ImportOptions,
): TypeMapping | undefined {
  const schemes = ["inScheme", "topConceptOf"].flatMap((property) => node.of(skos + property).map(({ text }) => text));
  const own = node.types.map((iri) => classes[lastPart(iri)]).find((one) => one !== undefined);
  for (const word of [...node.types, ...ancestors(node.id, broader), ...schemes]) {
    const told = mapping.get(word) ?? mapping.get(lastPart(word));
    // A class that agrees on the type may still tell the kind.
    if (told !== undefined) return own?.type === told.type ? { ...own, ...told } : told;
  }
  return own ?? (type === undefined ? undefined : { type });
}

/** The broader concepts of one, the nearest first. */
function ancestors(id: string, broader: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  let level = broader.get(id) ?? [];
  while (level.length > 0) {
    const fresh = level.filter((one) => one !== id && !found.has(one));
    for (const one of fresh) found.add(one);
    level = fresh.flatMap((one) => broader.get(one) ?? []);
  }
  return [...found];
}

function lastPart(iri: string): string {
  return /[^/#]*$/.exec(iri)?.[0] ?? iri;
}
