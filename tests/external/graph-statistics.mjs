// Compares every figure of a graph with an independent count in Python (networkx, scipy, numpy), on random corpora:
//   node tests/external/graph-statistics.mjs [seed]
// Needs the built program and Python 3.11 or newer. check-external.mjs hands it an interpreter with the packages
// (COMENTION_PYTHON); run by itself it installs them into a folder of its own in the user's cache. It exits with 1 where figures
// disagree; where Python or its packages cannot be had it says NOT CHECKED, and exits with 1 where CI is set.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { buildGraphs } from "../../dist/corpus/graph.js";
import { seededRandom } from "../../dist/corpus/random.js";
import { addArticle, emptyTables } from "../../dist/corpus/tables.js";

const packages = ["networkx==3.6.1", "numpy==2.4.6", "scipy==1.17.1"];
const python = process.env.COMENTION_PYTHON ?? installed();
const seeds = /^\d+$/.test(process.argv[2] ?? "") ? [Number(process.argv[2])] : [1, 2];
for (const seed of seeds) {
  const articles = randomArticles(seededRandom(seed));
  const script = join(import.meta.dirname, "graph-statistics.py");
  const input = JSON.stringify({ articles, graph: graphOf(articles) });
  const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  console.log(`${stdout}${stderr}`.trim());
  console.log(status === 0 ? `PASS graph statistics, seed ${seed}` : `FAILED graph statistics, seed ${seed}`);
  if (status !== 0) process.exitCode = 1;
}

/** An interpreter with the packages, made where it is not there yet; ends the program where it cannot be had. */
function installed() {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "comention", "python-graph");
  const python = process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
  const works = () => existsSync(python) && spawnSync(python, ["-c", "import networkx, numpy, scipy"]).status === 0;
  if (works()) return python;
  mkdirSync(folder, { recursive: true });
  const made = spawnSync("python3", ["-m", "venv", folder], { encoding: "utf8" });
  const got =
    made.status === 0 ? spawnSync(python, ["-m", "pip", "install", "--quiet", ...packages], { encoding: "utf8" }) : made;
  if (works()) return python;
  console.log(`!!!! NOT CHECKED: ${packages.join(", ")} could not be installed: ${(got.error?.message ?? got.stderr).trim()}`);
  process.exit(process.env.CI === undefined ? 0 : 1);
}

/** Articles of groups of entities that like each other, with famous ones among them; some articles are undated. */
function randomArticles(random) {
  const entityCount = 150;
  return Array.from({ length: 600 }, (_, number) => {
    const subject = Math.floor(random() * entityCount);
    const sentences = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
      Array.from({ length: Math.floor(random() * 5) }, () => {
        const near = (subject + Math.floor(random() * 12)) % entityCount;
        return `e${random() < 0.8 ? near : Math.floor(random() ** 3 * entityCount)}`;
      }),
    );
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(random() * 900))).toISOString().slice(0, 10);
    return { id: `a${number}`, day: random() < 0.9 ? day : null, sentences };
  });
}

/** The graph by comention, through its own files' form. */
function graphOf(articles) {
  const tables = emptyTables();
  for (const { id, day, sentences } of articles) {
    const mention = (entity, start) => ({
      ...{ start, end: start + 1, text: entity, type: "person", entity, origin: "gazetteer" },
      ...{ name: entity, score: 1, evidence: [], alternatives: [] },
    });
    const digest = {
      ...{ id, source: { path: id, sha256: "", bytes: 0 }, language: "en", publishedOn: day, title: { start: 0, end: 0 } },
      sentences: sentences.map((_, number) => ({ start: number * 100, end: number * 100 + 99, zone: "body", block: number })),
      mentions: sentences.flatMap((entities, number) => entities.map((entity, at) => mention(entity, number * 100 + at * 2))),
      ...{ demonyms: [], problems: [] },
    };
    addArticle(tables, digest, { duplicateOf: null });
  }
  const [{ graph }] = buildGraphs(tables, ({ id, type }) => ({ type, label: id, labels: {}, country: null }));
  return { ...graph, edges: [...graph.edges] };
}
