import type { ArticleFile } from "../model/article-file.ts";
import type { EntityRecord } from "../model/corpus-files.ts";
import type { EntityType } from "../model/entry.ts";
import type { Span } from "../model/span.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { urnOf, wikidataOf } from "./identifiers.ts";
import { labelsInOrder, languageTag } from "./known-entities.ts";
import { codePointOffsets, wellFormed } from "./offsets.ts";
import { titleOf } from "./titles.ts";

const prefixes = `@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
@prefix dbo: <http://dbpedia.org/ontology/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

const classes: Readonly<Record<EntityType, string>> = {
  person: "dbo:Person",
  place: "dbo:Place",
  organization: "dbo:Organisation",
};

/**
 * The articles and mentions in the NLP Interchange Format, NIF 2.0 core
 * (https://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core), as RDF in Turtle. Offsets are code points, in the form
 * of RFC 5147 (#char=0,5). A linked mention has itsrdf:taIdentRef, any has itsrdf:taClassRef.
 */
export function nif(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", lines(run))];
}

async function* lines(run: FinishedRun): AsyncIterable<string> {
  yield prefixes;
  for await (const entity of run.entities()) yield entityText(entity);
  for await (const article of run.articles()) yield* articleTexts(article);
}

function entityText(entity: EntityRecord): string {
  const labels = labelsInOrder(entity).map(([language, label]) => `rdfs:label ${literal(label, language)}`);
  const wikidata = wikidataOf(entity);
  return statement(urnOf("entity", entity.id), [
    `a ${classes[entity.type]}`,
    ...(labels.length === 0 ? [`rdfs:label ${literal(entity.label)}`] : labels),
    ...(wikidata === null ? [] : [`owl:sameAs <http://www.wikidata.org/entity/${wikidata}>`]),
  ]);
}

function* articleTexts(article: ArticleFile): Iterable<string> {
  const { text, publishedOn } = article;
  const codePoint = codePointOffsets(text);
  const iri = (span: Span) => `${urnOf("article", article.id)}#char=${codePoint(span.start)},${codePoint(span.end)}`;
  const position = ({ start, end }: Span) => [
    `nif:beginIndex "${codePoint(start)}"^^xsd:nonNegativeInteger`,
    `nif:endIndex "${codePoint(end)}"^^xsd:nonNegativeInteger`,
  ];
  const whole = { start: 0, end: text.length };
  const title = titleOf(article);
  const language = languageTag(article.language);
  const told = [
    `dct:identifier ${literal(article.id)}`,
    ...(title === null ? [] : [`dct:title ${literal(title, article.language)}`]),
    ...(publishedOn === null ? [] : [`dct:issued ${literal(publishedOn)}`]),
    ...(language === null ? [] : [`dct:language ${literal(language)}`]),
  ];
  // A mention may be the whole text: then both say different things of one resource, which is no contradiction in RDF.
  yield statement(iri(whole), ["a nif:Context, nif:RFC5147String", `nif:isString ${literal(text)}`, ...position(whole), ...told]);
  for (const mention of article.mentions) {
    yield statement(iri(mention), [
      "a nif:Phrase, nif:RFC5147String",
      `nif:anchorOf ${literal(mention.text)}`,
      ...position(mention),
      `nif:referenceContext <${iri(whole)}>`,
      ...(mention.entity === null ? [] : [`itsrdf:taIdentRef <${urnOf("entity", mention.entity)}>`]),
      `itsrdf:taClassRef ${classes[mention.type]}`,
      `itsrdf:taConfidence "${mention.score}"^^xsd:double`,
    ]);
  }
}

function statement(subject: string, predicates: readonly string[]): string {
  return `\n<${subject}>\n  ${predicates.join(" ;\n  ")} .\n`;
}

/** A literal between quotes: what may not stand there is escaped, and so is every control character. */
function literal(text: string, language?: string): string {
  const escaped = wellFormed(text).replace(
    /["\\\u0000-\u001f\u007f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  const tag = language === undefined ? null : languageTag(language);
  return tag === null ? `"${escaped}"` : `"${escaped}"@${tag}`;
}
