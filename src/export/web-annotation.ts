import type { ArticleFile } from "../model/article-file.ts";
import type { Mention } from "./blocks.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { urnOf } from "./identifiers.ts";
import { entityIri, type KnownEntity, knownEntities, languageTag } from "./known-entities.ts";
import { codePointOffsets, wellFormed } from "./offsets.ts";

/** Code units of text told before and after a mention, for a reader to find it again in a text that has changed. */
const contextLength = 32;

/**
 * The mentions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one JSON-LD document, a collection with
 * one page, an annotation a line. A target has a TextPositionSelector, in code points as the standard has it, and a
 * TextQuoteSelector. A linked mention identifies its entity; any other is tagged with its type alone.
 */
export function webAnnotations(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", document(run))];
}

async function* document(run: FinishedRun): AsyncIterable<string> {
  const known = await knownEntities(run);
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:comention:mentions","type":"AnnotationCollection",\n`;
  yield `"first":{"id":"urn:comention:mentions:1","type":"AnnotationPage","partOf":"urn:comention:mentions","startIndex":0,"items":[`;
  let total = 0;
  for await (const article of run.articles()) {
    for (const annotation of annotationsOf(article, known)) {
      yield `${total === 0 ? "\n" : ",\n"}${JSON.stringify(annotation)}`;
      total++;
    }
  }
  yield `${total === 0 ? "" : "\n"}]},\n"total":${total}}\n`;
}

function annotationsOf(article: ArticleFile, known: ReadonlyMap<string, KnownEntity>) {
  const { text } = article;
  const source = urnOf("article", article.id);
  const language = languageTag(article.language);
  const codePoint = codePointOffsets(text);
  return article.mentions.map((mention, number) => ({
    id: `${source}#mention-${number}`,
    type: "Annotation",
    motivation: mention.entity === null ? "tagging" : "identifying",
    body: [...identity(mention, known), { type: "TextualBody", purpose: "tagging", value: mention.type }],
    target: {
      type: "SpecificResource",
      source: { id: source, type: "Text", format: "text/plain", ...(language === null ? {} : { language }) },
      selector: [
        { type: "TextPositionSelector", start: codePoint(mention.start), end: codePoint(mention.end) },
        {
          type: "TextQuoteSelector",
          exact: wellFormed(mention.text),
          prefix: wellFormed(text.slice(wholeCharacter(text, mention.start - contextLength), mention.start)),
          suffix: wellFormed(text.slice(mention.end, wholeCharacter(text, mention.end + contextLength))),
        },
      ],
    },
  }));
}

function identity({ entity }: Mention, known: ReadonlyMap<string, KnownEntity>) {
  if (entity === null) return [];
  const { label, wikidata } = known.get(entity) ?? { label: entity, wikidata: null };
  const source = { id: entityIri(entity, wikidata), label: wellFormed(label) };
  return [{ type: "SpecificResource", purpose: "identifying", source }];
}

/** The offset, or one less where it would cut a surrogate pair in two; within the text. */
function wholeCharacter(text: string, offset: number): number {
  const within = Math.min(Math.max(offset, 0), text.length);
  const cuts = /[\ud800-\udbff]/.test(text[within - 1] ?? "") && /[\udc00-\udfff]/.test(text[within] ?? "");
  return cuts ? within - 1 : within;
}
