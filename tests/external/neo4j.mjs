// Loads the neo4j export into a real Neo4j, once by neo4j-admin's import and once by the script, and compares what the
// database then holds with what the run wrote.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const work = process.argv[2];
const jars = join(process.env.COMENTION_JARS, "*");
const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, "..", "..", "dist", "cli", "main.js");

// Dates, two articles that share pairs, and a title and an id with every sign that CSV or Cypher could trip over.
const articles = [
  {
    id: 'a;"1"\\',
    title: 'He said: "Libya; \\"',
    text: "Fathi Bashagha met Hulusi Akar in Tripoli. خلوصي أكار في طرابلس.",
    publishedOn: "2020-08-17",
  },
  {
    id: "b,2",
    title: "أخبار",
    text: "وصل فتحي باشاغا إلى طرابلس. The United Nations spoke of Libya and of Fathi Bashagha.",
    publishedOn: "2020-09-01",
  },
  { id: "c", text: "The United Nations spoke of Egypt and Libya; Cairo did not answer." },
];
mkdirSync(join(work, "neo4j-in"));
writeFileSync(join(work, "neo4j-in", "all.jsonl"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
const out = join(work, "neo4j-out");
const exported = join(work, "neo4j");
ran(process.execPath, [main, "run", join(work, "neo4j-in"), "--out", out, "--quiet"]);
ran(process.execPath, [main, "export", out, "--format", "neo4j", "-o", `${exported}/`]);
ran(process.execPath, [main, "export", out, "--format", "jsonl", "-o", join(out, "export", "articles.jsonl")]);

const expected = expectedRows();
const page = readFileSync(join(here, "..", "..", "docs", "recipes", "neo4j.md"), "utf8");
const queries = /^```cypher\n([\s\S]*?)^```$/m.exec(page)[1];
writeFileSync(join(work, "queries.cypher"), queries);
const pair = ["fathi-bashagha", "hulusi-akar"];
const [byScript, told] = rowsOf(join(work, "by-script"), exported, join(work, "queries.cypher"), ...pair);
if (told.length !== 2 || told.some((rows) => rows === 0)) throw new Error(`The queries of the recipe give ${told} rows.`);
const home = join(work, "by-import");
mkdirSync(join(home, "conf"), { recursive: true });
writeFileSync(join(home, "conf", "neo4j.conf"), "");
const files = (kind, ...names) => names.map((name) => `--${kind}=${join(exported, name)}`);
ran(
  "java",
  [
    ...["-cp", jars, "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"],
    `--report-file=${join(work, "import.report")}`,
    ...files("nodes", "entities.csv", "articles.csv"),
    ...files("relationships", "mentions.csv", "co-mentions.csv"),
  ],
  { NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
);
const [byImport] = rowsOf(home);
for (const [way, rows] of [
  ["import.cypher", byScript],
  ["neo4j-admin import", byImport],
]) {
  for (const [at, row] of expected.entries()) {
    if (rows[at] !== row) throw new Error(`${way}: the database has\n  ${rows[at]}\nwhere the run wrote\n  ${row}`);
  }
  if (rows.length !== expected.length) throw new Error(`${way}: ${rows.length} rows, not ${expected.length}`);
  console.log(`${way}: all ${rows.length} rows are in the database as the run wrote them`);
}

/** What the database in a folder holds, and how many rows each query gave. */
function rowsOf(...args) {
  const lines = ran("java", ["-cp", jars, join(here, "Neo4jCheck.java"), ...args]).split("\n");
  const rows = lines.filter((line) => /^(?:entity|article|mention|edge)\t/.test(line));
  const told = lines.filter((line) => line.startsWith("query\t")).map((line) => Number(line.split("\t")[1]));
  return [rows.map((line) => line.split("\t").map(plain).join("\t")), told];
}

/** The rows that the database is to hold, from the files of the run itself. */
function expectedRows() {
  const linesOf = (path) =>
    readFileSync(join(out, path), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const { edges } = JSON.parse(readFileSync(join(out, "graph", "comentions.json"), "utf8"));
  const files = articles.map(({ id }) => id);
  const annotated = linesOf("export/articles.jsonl").filter(({ id }) => files.includes(id));
  // A backslash right before a quotation mark is told to get a space: docs/recipes/neo4j.md.
  const kept = (text) => (/["\n,]/.test(text) ? text.replaceAll(/\\(?="|$)/g, "\\ ") : text);
  const entities = linesOf("entities.jsonl").map(({ id, type, label, mentions, articles, firstOn, country, names }) => {
    const spelled = names.map(({ text }) => `${text}|`).join("");
    return [
      "entity",
      id,
      label,
      mentions,
      articles,
      firstOn?.slice(0, 10),
      country,
      spelled,
      type[0].toUpperCase() + type.slice(1),
    ];
  });
  const articleRows = annotated.map(({ id, title, text, publishedOn, mentions }) => {
    const heading = text.slice(title.start, title.end);
    return ["article", kept(id), heading === "" ? null : kept(heading), publishedOn?.slice(0, 10), mentions.length];
  });
  const mentionRows = annotated.flatMap(({ id, mentions }) => {
    const counts = new Map();
    for (const { entity } of mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return [...counts].map(([entity, count]) => ["mention", kept(id), entity, count]);
  });
  const edgeRows = edges.map(({ source, target, count, articles, npmi, backbone, firstOn, lastOn }) => [
    "edge",
    source,
    target,
    count,
    articles,
    npmi,
    backbone,
    firstOn,
    lastOn,
  ]);
  const byCells = (a, b) => (a.join("\t") < b.join("\t") ? -1 : 1);
  return [entities, articleRows, mentionRows, edgeRows].flatMap((rows) =>
    rows.sort(byCells).map((row) => row.map((cell) => plain(cell ?? null)).join("\t")),
  );
}

/** A cell as both sides write it: Java writes numbers otherwise. */
function plain(cell) {
  const text = String(cell);
  return /^-?\d+(?:\.\d+)?(?:E-?\d+)?$/i.test(text) ? String(Number(text)) : text;
}

function ran(command, args, environment = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status ?? error?.message}: ${stderr}${stdout}`);
  return stdout;
}
