import { dayOf } from "../corpus/days.ts";
import type { ArticleFile } from "../model/article-file.ts";
import type { EntityRecord } from "../model/corpus-files.ts";
import type { EntityType } from "../model/entry.ts";
import type { GraphEdge, GraphNode } from "../model/graph.ts";
import { type Attribute, edgeAttributes, statusOf } from "./attributes.ts";
import type { Cell, Dialect } from "./csv.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { percentEncoded, wikidataOf } from "./identifiers.ts";
import { cypherScript } from "./neo4j-script.ts";
import { tableLines } from "./table-text.ts";
import { titleOf } from "./titles.ts";

/** Neo4j runs no formulas; quotes are doubled, as its importers expect. */
const dialect: Dialect = { delimiter: ",", newline: "\n", formulas: "keep" };

/** The labels of a node, as neo4j-admin takes them. */
const labels: Readonly<Record<EntityType, string>> = {
  person: "Entity;Person",
  place: "Entity;Place",
  organization: "Entity;Organization",
};

/** A column: its header says the property's name and type to neo4j-admin (Operations Manual, "CSV header format"). */
export interface Neo4jColumn<Row> {
  readonly header: string;
  readonly of: (row: Row) => Cell;
}

type EntityRow = Pick<EntityRecord, "id" | "type" | "label" | "labels" | "country" | "mentions" | "articles"> &
  Partial<Pick<EntityRecord, "names" | "firstOn" | "lastOn" | "entry">> &
  Partial<Pick<GraphNode, "provisional">>;

export const entityColumns: readonly Neo4jColumn<EntityRow>[] = [
  { header: "id:ID(Entity)", of: ({ id }) => id },
  { header: "type", of: ({ type }) => type },
  { header: "label", of: ({ label }) => label },
  { header: "label_ar", of: (row) => row.labels.ar ?? null },
  { header: "label_en", of: (row) => row.labels.en ?? null },
  { header: "country", of: ({ country }) => country },
  { header: "status", of: ({ provisional }) => statusOf(provisional) },
  { header: "wikidata", of: ({ entry }) => (entry === undefined ? null : wikidataOf({ entry })) },
  { header: "mentions:int", of: ({ mentions }) => mentions },
  { header: "articles:int", of: ({ articles }) => articles },
  // neo4j-admin splits at each semicolon and knows no way to write one.
  { header: "names:string[]", of: ({ names }) => names?.map(({ text }) => text.replaceAll(";", ",")).join(";") ?? null },
  { header: "first_on:date", of: ({ firstOn }) => dayOf(firstOn ?? null) },
  { header: "last_on:date", of: ({ lastOn }) => dayOf(lastOn ?? null) },
  { header: ":LABEL", of: ({ type }) => labels[type] },
];

export const articleColumns: readonly Neo4jColumn<ArticleFile>[] = [
  { header: "key:ID(Article)", of: articleKey },
  { header: "id", of: ({ id }) => id },
  { header: "path", of: ({ source }) => source.path },
  { header: "language", of: ({ language }) => language },
  { header: "published_on", of: ({ publishedOn }) => publishedOn },
  { header: "day:date", of: ({ publishedOn }) => dayOf(publishedOn) },
  { header: "title", of: titleOf },
  { header: "mentions:int", of: ({ mentions }) => mentions.length },
  { header: ":LABEL", of: () => "Article" },
];

interface MentionsRow {
  readonly article: string;
  readonly entity: string;
  readonly mentions: number;
}

export const mentionsColumns: readonly Neo4jColumn<MentionsRow>[] = [
  { header: ":START_ID(Article)", of: ({ article }) => article },
  { header: ":END_ID(Entity)", of: ({ entity }) => entity },
  { header: "mentions:int", of: ({ mentions }) => mentions },
  { header: ":TYPE", of: () => "MENTIONS" },
];

export const coMentionColumns: readonly Neo4jColumn<GraphEdge>[] = [
  { header: ":START_ID(Entity)", of: ({ source }) => source },
  { header: ":END_ID(Entity)", of: ({ target }) => target },
  { header: "count:int", of: ({ count }) => count },
  ...edgeAttributes.map((attribute) => ({ header: `${attribute.name}:${typeOf(attribute)}`, of: attribute.of })),
  { header: ":TYPE", of: () => "CO_MENTIONED_WITH" },
];

function typeOf({ name, type }: Attribute<GraphEdge>): string {
  if (name === "first_on" || name === "last_on") return "date";
  return type === "integer" ? "int" : type;
}

/**
 * Four CSV files that `neo4j-admin database import` takes as they are, and `import.cypher`, which loads the same files into
 * a database that runs: entities, articles, who is mentioned in which, and who with whom. Entities that stand in the graph
 * alone are there too, so no relationship lacks an end. No cell holds a line end, as the importer would refuse it, nor a
 * backslash right before a quotation mark, which LOAD CSV takes for an escape: a space comes between.
 */
export function neo4j(run: FinishedRun): Iterable<ExportFile> {
  return [
    table("entities.csv", entityColumns, entityRows(run)),
    table("articles.csv", articleColumns, run.articles()),
    table("mentions.csv", mentionsColumns, mentionsRows(run)),
    table("co-mentions.csv", coMentionColumns, run.edges()),
    { path: "import.cypher", content: [cypherScript()] },
  ];
}

/** An article is known by its file and its id; `#` in the id is percent-encoded, so no two articles share a key. */
function articleKey({ id, source }: Pick<ArticleFile, "id" | "source">): string {
  return `${source.path}#${percentEncoded(id)}`;
}

async function* entityRows(run: FinishedRun): AsyncIterable<EntityRow> {
  const told = new Set<string>();
  for await (const entity of run.entities()) {
    told.add(entity.id);
    yield entity;
  }
  for await (const node of run.nodes()) if (!told.has(node.id)) yield node;
}

/** Near-duplicates are articles too; an entity that only they mention is told nowhere, and left out here. */
async function* mentionsRows(run: FinishedRun): AsyncIterable<MentionsRow> {
  const told = new Set<string>();
  for await (const { id } of entityRows(run)) told.add(id);
  for await (const article of run.articles()) {
    const counts = new Map<string, number>();
    for (const { entity } of article.mentions) {
      if (entity !== null && told.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    for (const [entity, mentions] of counts) yield { article: articleKey(article), entity, mentions };
  }
}

function table<Row>(path: string, columns: readonly Neo4jColumn<Row>[], rows: AsyncIterable<Row>): ExportFile {
  const header = columns.map((column) => column.header);
  return fileOf(path, tableLines(header, cells(columns, rows), dialect));
}

async function* cells<Row>(columns: readonly Neo4jColumn<Row>[], rows: AsyncIterable<Row>): AsyncIterable<readonly Cell[]> {
  for await (const row of rows) yield columns.map(({ of }) => oneLine(of(row)));
}

function oneLine(cell: Cell): Cell {
  return typeof cell === "string" ? cell.replace(/[\r\n\u0085\u2028\u2029]+/g, " ").replace(/\\(?="|$)/g, "\\ ") : cell;
}
