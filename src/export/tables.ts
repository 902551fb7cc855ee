import { dayOf } from "../corpus/days.ts";
import type { ArticleFile } from "../model/article-file.ts";
import type { EntityRecord } from "../model/corpus-files.ts";
import type { GraphEdge } from "../model/graph.ts";
import { lastStartingBy } from "../model/span.ts";
import { edgeAttributes } from "./attributes.ts";
import type { Cell } from "./csv.ts";
import type { FinishedRun } from "./format.ts";
import { wikidataOf } from "./identifiers.ts";
import { codePointLength, codePointOffsets } from "./offsets.ts";
import { titleOf } from "./titles.ts";

/** A column of a table. A date is an ISO day; a null is an empty cell. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "double" | "date";
}

interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Cell;
}

/** A table of a finished run: its columns, and its rows in their order, a cell a column. */
export interface Table {
  readonly name: "mentions" | "entities" | "edges" | "evidence" | "slices" | "articles";
  readonly columns: readonly Column[];
  readonly rows: (run: FinishedRun) => AsyncIterable<readonly Cell[]>;
}

interface MentionRow {
  readonly article: ArticleFile;
  readonly mention: ArticleFile["mentions"][number];
  readonly codePoint: (offset: number) => number;
  readonly sentence: { readonly number: number; readonly zone: string } | null;
  readonly label: string | null;
}

const mentionColumns: readonly ColumnOf<MentionRow>[] = [
  { name: "article", type: "string", of: ({ article }) => article.id },
  { name: "path", type: "string", of: ({ article }) => article.source.path },
  { name: "start", type: "integer", of: ({ mention, codePoint }) => codePoint(mention.start) },
  { name: "end", type: "integer", of: ({ mention, codePoint }) => codePoint(mention.end) },
  { name: "start_utf16", type: "integer", of: ({ mention }) => mention.start },
  { name: "end_utf16", type: "integer", of: ({ mention }) => mention.end },
  { name: "text", type: "string", of: ({ mention }) => mention.text },
  { name: "type", type: "string", of: ({ mention }) => mention.type },
  { name: "entity", type: "string", of: ({ mention }) => mention.entity },
  { name: "label", type: "string", of: ({ label }) => label },
  { name: "origin", type: "string", of: ({ mention }) => mention.origin },
  { name: "name", type: "string", of: ({ mention }) => mention.name },
  { name: "score", type: "double", of: ({ mention }) => mention.score },
  { name: "sentence", type: "integer", of: ({ sentence }) => sentence?.number ?? null },
  { name: "zone", type: "string", of: ({ sentence }) => sentence?.zone ?? null },
  { name: "day", type: "date", of: ({ article }) => dayOf(article.publishedOn) },
];

const entityColumns: readonly ColumnOf<EntityRecord>[] = [
  { name: "id", type: "string", of: ({ id }) => id },
  { name: "type", type: "string", of: ({ type }) => type },
  { name: "label", type: "string", of: ({ label }) => label },
  { name: "label_ar", type: "string", of: ({ labels }) => labels.ar ?? null },
  { name: "label_en", type: "string", of: ({ labels }) => labels.en ?? null },
  { name: "country", type: "string", of: ({ country }) => country },
  { name: "wikidata", type: "string", of: wikidataOf },
  { name: "mentions", type: "integer", of: ({ mentions }) => mentions },
  { name: "articles", type: "integer", of: ({ articles }) => articles },
  { name: "names", type: "string", of: ({ names }) => names.map(({ text }) => text).join("|") },
  { name: "first_on", type: "date", of: ({ firstOn }) => firstOn },
  { name: "last_on", type: "date", of: ({ lastOn }) => lastOn },
];

interface EdgeRow {
  readonly edge: GraphEdge;
  readonly labels: ReadonlyMap<string, string>;
}

const edgeColumns: readonly ColumnOf<EdgeRow>[] = [
  { name: "source", type: "string", of: ({ edge }) => edge.source },
  { name: "target", type: "string", of: ({ edge }) => edge.target },
  { name: "source_label", type: "string", of: ({ edge, labels }) => labels.get(edge.source) ?? edge.source },
  { name: "target_label", type: "string", of: ({ edge, labels }) => labels.get(edge.target) ?? edge.target },
  { name: "count", type: "integer", of: ({ edge }) => edge.count },
  ...edgeAttributes.map(({ name, type, of }) => {
    const date = name === "first_on" || name === "last_on";
    return { name, type: date ? ("date" as const) : type, of: ({ edge }: EdgeRow) => of(edge) };
  }),
];

interface EvidenceRow {
  readonly edge: GraphEdge;
  readonly evidence: GraphEdge["evidence"][number];
}

const evidenceColumns: readonly ColumnOf<EvidenceRow>[] = [
  { name: "source", type: "string", of: ({ edge }) => edge.source },
  { name: "target", type: "string", of: ({ edge }) => edge.target },
  { name: "article", type: "string", of: ({ evidence }) => evidence.article },
  { name: "sentence", type: "integer", of: ({ evidence }) => evidence.sentence },
];

interface SliceRow {
  readonly edge: GraphEdge;
  readonly slice: string;
  readonly count: number;
}

const sliceColumns: readonly ColumnOf<SliceRow>[] = [
  { name: "source", type: "string", of: ({ edge }) => edge.source },
  { name: "target", type: "string", of: ({ edge }) => edge.target },
  { name: "slice", type: "string", of: ({ slice }) => slice },
  { name: "count", type: "integer", of: ({ count }) => count },
];

const articleColumns: readonly ColumnOf<ArticleFile>[] = [
  { name: "id", type: "string", of: ({ id }) => id },
  { name: "path", type: "string", of: ({ source }) => source.path },
  { name: "sha256", type: "string", of: ({ source }) => source.sha256 },
  { name: "bytes", type: "integer", of: ({ source }) => source.bytes },
  { name: "language", type: "string", of: ({ language }) => language },
  { name: "published_on", type: "string", of: ({ publishedOn }) => publishedOn },
  { name: "day", type: "date", of: ({ publishedOn }) => dayOf(publishedOn) },
  { name: "title", type: "string", of: titleOf },
  { name: "characters", type: "integer", of: ({ text }) => codePointLength(text) },
  { name: "sentences", type: "integer", of: ({ sentences }) => sentences.length },
  { name: "mentions", type: "integer", of: ({ mentions }) => mentions.length },
  { name: "text", type: "string", of: ({ text }) => text },
];

/**
 * The tables that csv, tsv, parquet and duckdb hold. In mentions `start` and `end` count code points, as Python and SQL
 * do, and `start_utf16` and `end_utf16` code units; both point into the column `text` of articles. An article is known by
 * its id and path together, as files may hold records of equal ids; sentences are counted from 0.
 */
export const tables: readonly Table[] = [
  { name: "mentions", columns: mentionColumns, rows: (run) => cells(mentionRows(run), mentionColumns) },
  { name: "entities", columns: entityColumns, rows: (run) => cells(run.entities(), entityColumns) },
  { name: "edges", columns: edgeColumns, rows: (run) => cells(edgeRows(run), edgeColumns) },
  { name: "evidence", columns: evidenceColumns, rows: (run) => cells(evidenceRows(run), evidenceColumns) },
  { name: "slices", columns: sliceColumns, rows: (run) => cells(sliceRows(run), sliceColumns) },
  { name: "articles", columns: articleColumns, rows: (run) => cells(run.articles(), articleColumns) },
];

async function* mentionRows(run: FinishedRun): AsyncIterable<MentionRow> {
  const labels = new Map<string, string>();
  for await (const { id, label } of run.entities()) labels.set(id, label);
  for await (const article of run.articles()) {
    const codePoint = codePointOffsets(article.text);
    for (const mention of article.mentions) {
      const number = lastStartingBy(article.sentences, mention.start);
      const found = article.sentences[number];
      const sentence = found === undefined || mention.start >= found.end ? null : { number, zone: found.zone };
      const label = mention.entity === null ? null : (labels.get(mention.entity) ?? mention.entity);
      yield { article, mention, codePoint, sentence, label };
    }
  }
}

async function* edgeRows(run: FinishedRun): AsyncIterable<EdgeRow> {
  const labels = new Map<string, string>();
  for await (const { id, label } of run.nodes()) labels.set(id, label);
  for await (const edge of run.edges()) yield { edge, labels };
}

async function* evidenceRows(run: FinishedRun): AsyncIterable<EvidenceRow> {
  for await (const edge of run.edges()) for (const evidence of edge.evidence) yield { edge, evidence };
}

async function* sliceRows(run: FinishedRun): AsyncIterable<SliceRow> {
  for await (const edge of run.edges()) {
    for (const [slice, count] of Object.entries(edge.slices)) yield { edge, slice, count };
  }
}

async function* cells<Row>(rows: AsyncIterable<Row>, columns: readonly ColumnOf<Row>[]): AsyncIterable<readonly Cell[]> {
  for await (const row of rows) yield columns.map(({ of }) => of(row));
}
