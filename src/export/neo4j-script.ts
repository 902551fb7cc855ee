import { edgeAttributes } from "./attributes.ts";

/** How a text of LOAD CSV becomes a property of each type; an empty cell is null, and stays so. */
const conversions = { integer: "toInteger", double: "toFloat", date: "date" } as const;

/**
 * A Cypher script (Neo4j 5.23 and later, whose subqueries take variables in parentheses) that loads the CSV files beside it into a database that runs. Run again, it changes
 * nothing that is the same. The files are to lie in the database's import folder.
 */
export function cypherScript(): string {
  const measures = edgeAttributes.map(({ name, type }) => {
    const kind = name === "first_on" || name === "last_on" ? "date" : type;
    return kind === "string" ? [name, name] : property(name, kind, kind === "integer" ? "int" : kind);
  });
  return `// Loads the CSV files beside this script into a Neo4j database that runs (5.23 or later).
// Put them into its import folder, then: cypher-shell -u neo4j -f import.cypher
CREATE CONSTRAINT comention_entity IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT comention_article IF NOT EXISTS FOR (article:Article) REQUIRE article.key IS UNIQUE;

LOAD CSV WITH HEADERS FROM 'file:///entities.csv' AS row
CALL (row) {
  MERGE (entity:Entity {id: row.\`id:ID(Entity)\`})
  SET entity.type = row.type, entity.label = row.label, entity.label_ar = row.label_ar, entity.label_en = row.label_en,
    entity.country = row.country, entity.status = row.status, entity.wikidata = row.wikidata,
    entity.mentions = toInteger(row.\`mentions:int\`), entity.articles = toInteger(row.\`articles:int\`),
    entity.names = split(row.\`names:string[]\`, ';'),
    entity.first_on = date(row.\`first_on:date\`), entity.last_on = date(row.\`last_on:date\`)
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (entity:Entity {type: 'person'}) SET entity:Person;
MATCH (entity:Entity {type: 'place'}) SET entity:Place;
MATCH (entity:Entity {type: 'organization'}) SET entity:Organization;

LOAD CSV WITH HEADERS FROM 'file:///articles.csv' AS row
CALL (row) {
  MERGE (article:Article {key: row.\`key:ID(Article)\`})
  SET article.id = row.id, article.path = row.path, article.language = row.language,
    article.published_on = row.published_on, article.day = date(row.\`day:date\`), article.title = row.title,
    article.mentions = toInteger(row.\`mentions:int\`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM 'file:///mentions.csv' AS row
CALL (row) {
  MATCH (article:Article {key: row.\`:START_ID(Article)\`})
  MATCH (entity:Entity {id: row.\`:END_ID(Entity)\`})
  MERGE (article)-[mention:MENTIONS]->(entity)
  SET mention.mentions = toInteger(row.\`mentions:int\`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM 'file:///co-mentions.csv' AS row
CALL (row) {
  MATCH (source:Entity {id: row.\`:START_ID(Entity)\`})
  MATCH (target:Entity {id: row.\`:END_ID(Entity)\`})
  MERGE (source)-[together:CO_MENTIONED_WITH]->(target)
  SET together.count = toInteger(row.\`count:int\`),
    ${measures.map(([name, value]) => `together.${name} = ${value}`).join(",\n    ")}
} IN TRANSACTIONS OF 10000 ROWS;
`;
}

function property(name: string, kind: keyof typeof conversions, written: string): [name: string, value: string] {
  return [name, `${conversions[kind]}(row.\`${name}:${written}\`)`];
}
