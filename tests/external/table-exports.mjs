// Hands the tables and the exports of the graph to readers that we did not write: pyarrow, pandas, DuckDB, networkx and csv.
// check-external.mjs runs it with a folder free to write to, which holds a finished run on the seeds, and hands it a Python
// with the packages (COMENTION_PYTHON). DuckDB's driver for Node is installed beside a copy of the program, as a user would.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const work = process.argv[2];
if (work === undefined || process.env.COMENTION_PYTHON === undefined) throw new Error("Run: npm run check:external -- table");
const driver = "@duckdb/node-api@1.5.6-r.1";
const folder = join(work, "table-exports");
const out = join(folder, "out");
mkdirSync(join(folder, "articles"), { recursive: true });

const articles = [
  {
    id: "emoji 😀",
    text: "😀 قال أنطونيو غوتيريش 👩‍👩‍👧 إن الأمم المتحدة تعمل في طرابلس.\r\nوعاد غوتيريش إلى ليبيا.",
    publishedOn: "2024-05-06",
  },
  { id: '=1+1,"quoted"', text: 'Antonio Guterres said "no"; the United Nations works in Tripoli, Libya.', language: "en" },
  { id: "empty", text: "" },
  { id: "lone \ud83d", text: "\ud83d In Libya \udc00 and Egypt.", language: "en", publishedOn: "2023-01-01T10:00:00Z" },
];
writeFileSync(join(folder, "articles", "a.jsonl"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
comention(["run", join(folder, "articles"), "--out", out, "--quiet"], [0, 1]);

// The driver is looked for beside the program, so the program is copied to where the driver can be installed.
const beside = resolve("node_modules", ".cache", "comention-external-duckdb");
mkdirSync(beside, { recursive: true });
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
writeFileSync(join(beside, "package.json"), JSON.stringify({ name: "comention", version, private: true, type: "module" }));
const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock", driver];
const { status, stderr } = spawnSync("npm", install, { cwd: beside, encoding: "utf8" });
const database = status === 0 ? "made" : "not made";
if (database === "not made") console.log(`!!!! NOT CHECKED: the DuckDB database, as ${driver} could not be installed: ${stderr}`);
for (const part of ["dist", "models", "schemas"]) cpSync(part, join(beside, part), { recursive: true });

for (const name of ["first", "second"]) {
  mkdirSync(join(folder, name));
  for (const format of ["parquet", "csv", "gephi-csv", "neo4j"]) {
    comention(["export", out, "--format", format, "--formulas", "keep", "-o", join(folder, name, format)], [0]);
  }
  for (const [format, file] of [
    ["cytoscape", "comentions.cyjs"],
    ["json", "all.json"],
  ]) {
    comention(["export", out, "--format", format, "-o", join(folder, name, file)], [0]);
  }
  if (database === "made") {
    const program = join(beside, "dist", "cli", "main.js");
    comention(["export", out, "--format", "duckdb", "-o", join(folder, name, "comention.duckdb")], [0], program);
  }
}
const script = join(import.meta.dirname, "table-exports.py");
const checked = spawnSync(process.env.COMENTION_PYTHON, [script, folder], { stdio: "inherit" });
process.exitCode = checked.status === 0 ? 0 : 1;

function comention(args, codes, program = join("dist", "cli", "main.js")) {
  const ended = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  if (!codes.includes(ended.status)) throw new Error(`comention ${args.join(" ")} ended with ${ended.status}: ${ended.stderr}`);
}
