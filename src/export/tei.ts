import type { ArticleFile } from "../model/article-file.ts";
import type { EntityRecord } from "../model/corpus-files.ts";
import type { EntityType } from "../model/entry.ts";
import { type Block, blocksOf, piecesOf } from "./blocks.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { urnOf, wikidataOf, xmlIdOf } from "./identifiers.ts";
import { entityIri, labelsInOrder, languageTag } from "./known-entities.ts";
import { titleOf } from "./titles.ts";
import { escapeXml, legalXml } from "./xml.ts";

const nameElements: Readonly<Record<EntityType, string>> = { person: "persName", place: "placeName", organization: "orgName" };
const listElements: Readonly<Record<EntityType, readonly [list: string, item: string]>> = {
  person: ["listPerson", "person"],
  place: ["listPlace", "place"],
  organization: ["listOrg", "org"],
};

/**
 * A TEI P5 corpus (https://tei-c.org/guidelines/p5/): the listed entities in its header, then a TEI document an article,
 * with its paragraphs (p, or ab where they are no running text), sentences (s) and names (persName, placeName, orgName)
 * in the text; `ref` leads to the entity. Nothing is counted, so there are no offsets.
 */
export function tei(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", corpus(run))];
}

async function* corpus(run: FinishedRun): AsyncIterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n<teiHeader>\n`;
  yield fileDescription("Annotated articles", "<p>Articles annotated by comention.</p>");
  yield* entityLists(run);
  yield "</teiHeader>\n";
  let empty = true;
  for await (const article of run.articles()) {
    empty = false;
    yield* articleLines(article);
  }
  // A corpus may not be empty.
  if (empty)
    yield `<TEI><teiHeader>\n${fileDescription("No article", "<p>None.</p>")}</teiHeader><text><body><p/></body></text></TEI>\n`;
  yield "</teiCorpus>\n";
}

function fileDescription(title: string, source: string): string {
  const titled = `<titleStmt><title>${xmlText(title)}</title></titleStmt>`;
  return `<fileDesc>${titled}<publicationStmt><p>Made by comention.</p></publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>\n`;
}

async function* entityLists(run: FinishedRun): AsyncIterable<string> {
  const used = { person: false, place: false, organization: false };
  for await (const { type } of run.entities()) used[type] = true;
  if (!used.person && !used.place && !used.organization) return;
  yield "<profileDesc>\n";
  if (used.person || used.organization) {
    yield "<particDesc>\n";
    if (used.person) yield* entityList(run, "person");
    if (used.organization) yield* entityList(run, "organization");
    yield "</particDesc>\n";
  }
  if (used.place) {
    yield "<settingDesc>\n";
    yield* entityList(run, "place");
    yield "</settingDesc>\n";
  }
  yield "</profileDesc>\n";
}

async function* entityList(run: FinishedRun, type: EntityType): AsyncIterable<string> {
  const [list, item] = listElements[type];
  yield `<${list}>\n`;
  for await (const entity of run.entities()) {
    if (entity.type === type) yield `<${item} xml:id="${xmlIdOf("entity", entity.id)}">${entityContent(entity)}</${item}>\n`;
  }
  yield `</${list}>\n`;
}

function entityContent(entity: EntityRecord): string {
  const name = nameElements[entity.type];
  const labels = labelsInOrder(entity);
  const names =
    labels.length === 0
      ? `<${name}>${xmlText(entity.label)}</${name}>`
      : labels.map(([language, label]) => `<${name}${languageAttribute(language)}>${xmlText(label)}</${name}>`).join("");
  const iri = entityIri(entity.id, wikidataOf(entity));
  return `${names}<idno type="URI">${xmlText(iri)}</idno>`;
}

function* articleLines(article: ArticleFile): Iterable<string> {
  const { publishedOn, text } = article;
  const date =
    publishedOn === null ? "" : `<date${isDate(publishedOn) ? ` when="${publishedOn}"` : ""}>${xmlText(publishedOn)}</date>`;
  const bibl = `<bibl><title>${xmlText(titleOf(article) ?? article.id)}</title>${date}</bibl>`;
  const language = languageTag(article.language);
  yield `<TEI xml:id="${xmlIdOf("article", article.id)}">\n<teiHeader>\n`;
  yield fileDescription(titleOf(article) ?? article.id, bibl);
  if (language !== null) yield `<profileDesc><langUsage><language ident="${language}"/></langUsage></profileDesc>\n`;
  yield `</teiHeader>\n<text${languageAttribute(article.language)}>\n<body n="${escapeXml(urnOf("article", article.id))}">\n`;
  const blocks = blocksOf(article);
  for (const block of blocks) yield `${blockElement(block, article)}\n`;
  if (blocks.length === 0) yield `<p>${xmlText(text)}</p>\n`;
  yield "</body>\n</text>\n</TEI>\n";
}

function blockElement({ zone, sentences }: Block, { text, mentions }: ArticleFile): string {
  const [open, close] = zone === "body" ? ["<p>", "</p>"] : [`<ab type="${zone}">`, "</ab>"];
  let content = "";
  let position = (sentences[0] as { start: number }).start;
  for (const { start, end } of sentences) {
    content += xmlText(text.slice(position, start));
    content += `<s>${piecesOf({ start, end }, mentions)
      .map((piece) => {
        const words = xmlText(text.slice(piece.start, piece.end));
        if (piece.mention === null) return words;
        const { entity, type } = piece.mention;
        const reference = entity === null ? "" : ` ref="#${xmlIdOf("entity", entity)}"`;
        return `<${nameElements[type]}${reference}>${words}</${nameElements[type]}>`;
      })
      .join("")}</s>`;
    position = end;
  }
  return open + content + close;
}

/** A form that TEI's `when` takes: a day, a month, a year, or a time with its zone. */
function isDate(text: string): boolean {
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(text);
}

function languageAttribute(language: string): string {
  const tag = languageTag(language);
  return tag === null ? "" : ` xml:lang="${tag}"`;
}

/** Text of an element: a carriage return stays one, and so does every space. */
function xmlText(text: string): string {
  return legalXml(text).replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
