import type { ExportFile, FinishedRun } from "./format.ts";
import { parquetTables } from "./parquet.ts";

/** The name of the file of statements that {@link duckdbParts} gives last. */
export const duckdbViews = "views.sql";

/**
 * What a DuckDB database is made of: each table as a Parquet file `<table>.parquet`, then the statements of its views.
 * Whoever calls it loads them.
 */
export function* duckdbParts(run: FinishedRun): Iterable<ExportFile> {
  yield* parquetTables(run);
  yield { path: duckdbViews, content: [views] };
}

/**
 * Views that answer what is asked most. All mentions count in them; the table `edges` alone keeps to the rules of the
 * graph, such as counting near-duplicates once.
 */
const views = `CREATE VIEW article_entities AS
SELECT article, path, day, entity, any_value(label) AS label, any_value(type) AS type, count(*) AS mentions, min(sentence) AS first_sentence
FROM mentions WHERE entity IS NOT NULL GROUP BY article, path, day, entity;
CREATE VIEW entity_timeline AS
SELECT entity, any_value(label) AS label, any_value(type) AS type, date_trunc('month', day)::DATE AS month,
  count(DISTINCT (article, path)) AS articles, count(*) AS mentions
FROM mentions WHERE entity IS NOT NULL GROUP BY entity, month;
CREATE VIEW neighbours AS
SELECT source AS entity, source_label AS label, target AS neighbour, target_label AS neighbour_label, * EXCLUDE (source, target, source_label, target_label)
FROM edges
UNION ALL
SELECT target, target_label, source, source_label, * EXCLUDE (source, target, source_label, target_label)
FROM edges;
CREATE VIEW edge_evidence AS
SELECT evidence.source, evidence.target, articles.id AS article, articles.path, articles.day, articles.title, evidence.sentence
FROM evidence LEFT JOIN articles ON articles.id = evidence.article;
CREATE VIEW unlisted_names AS
SELECT text, type, count(*) AS mentions, count(DISTINCT (article, path)) AS articles
FROM mentions WHERE entity IS NULL AND origin = 'discovery' GROUP BY text, type;
`;
