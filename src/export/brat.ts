import { origins } from "../model/article.ts";
import type { ArticleFile } from "../model/article-file.ts";
import { type EntityType, entityTypes } from "../model/entry.ts";
import type { Span } from "../model/span.ts";
import { documentName } from "./document-name.ts";
import type { ExportFile, FinishedRun } from "./format.ts";
import { percentEncoded } from "./identifiers.ts";
import { type KnownEntity, knownEntities } from "./known-entities.ts";
import { codePointOffsets, withoutCarriageReturns } from "./offsets.ts";

const bratTypes: Readonly<Record<EntityType, string>> = { person: "Person", place: "Place", organization: "Organization" };

/**
 * A folder for brat (https://brat.nlplab.org/standoff.html): of each article a `.txt` and an `.ann`, the types in
 * `annotation.conf`, and in `documents.tsv`, which brat does not look at, which article each is. Offsets are code points.
 * A linked mention has a normalization (N), and each its origin as an attribute (A).
 */
export async function* brat(run: FinishedRun): AsyncIterable<ExportFile> {
  yield { path: "annotation.conf", content: [configuration()] };
  const known = await knownEntities(run);
  const documents: string[] = [];
  for await (const article of run.articles()) {
    const name = documentName(documents.length + 1, article.id);
    documents.push(`${name}\t${percentEncoded(article.id)}\n`);
    yield { path: `${name}.txt`, content: [withoutCarriageReturns(article.text)] };
    yield { path: `${name}.ann`, content: [...annotationLines(article, known)] };
  }
  yield { path: "documents.tsv", content: ["document\tarticle\n", ...documents] };
}

function configuration(): string {
  const types = entityTypes.map((type) => `${bratTypes[type]}\n`).join("");
  return `[entities]\n${types}\n[relations]\n\n[events]\n\n[attributes]\nOrigin\tArg:<ENTITY>, Value:${origins.join("|")}\n`;
}

function* annotationLines({ text, mentions }: ArticleFile, known: ReadonlyMap<string, KnownEntity>): Iterable<string> {
  const shown = withoutCarriageReturns(text);
  const codePoint = codePointOffsets(shown);
  let number = 0;
  for (const mention of mentions) {
    number++;
    const fragments = linesWithin(mention, shown);
    const spans = fragments.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`).join(";");
    const words = fragments.map(({ start, end }) => shown.slice(start, end)).join(" ");
    yield `T${number}\t${bratTypes[mention.type]} ${spans}\t${words}\n`;
    yield `A${number}\tOrigin T${number} ${mention.origin}\n`;
    if (mention.entity === null) continue;
    const { label, wikidata } = known.get(mention.entity) ?? { label: mention.entity, wikidata: null };
    const reference = wikidata === null ? `Gazetteer:${percentEncoded(mention.entity)}` : `Wikidata:${wikidata}`;
    yield `N${number}\tReference T${number} ${reference}\t${withoutCarriageReturns(label).replace(/[\t\n]/g, " ")}\n`;
  }
}

/** A span without the line ends in it, as brat has fragments of one line: the parts between, in order. */
function linesWithin({ start, end }: Span, text: string): Span[] {
  const parts: Span[] = [];
  for (const { 0: part, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    parts.push({ start: start + index, end: start + index + part.length });
  }
  return parts;
}
