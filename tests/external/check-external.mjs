// Runs the checks that need more than Node and npm: a browser, other programs, readers of other languages. As root on a
// system with apt it installs what is missing; what it cannot install it says loudly and does not fail for. A check that
// ran and failed fails it.
//   npm run check:external               every check
//   npm run check:external -- report     those whose file name holds the word
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The checks: a file of this folder and a line here. Each is run from the project's folder as `node <file> <work>`, where
 * `work/out` is a finished run on the seeds, `work` free to write to. It passes when it ends with 0.
 * `needs` names programs of {@link programs}; `python` names packages that its Python (env COMENTION_PYTHON) must have;
 * `maven` names a file here of the Java libraries that it finds in the folder env COMENTION_JARS.
 */
const checks = [
  { file: "installed-package.mjs", title: "the packed package works where it is installed", needs: [], python: [] },
  {
    file: "graph-statistics.mjs",
    title: "the graph's figures against networkx and SciPy",
    needs: [],
    python: ["networkx==3.6.1", "numpy==2.4.6", "scipy==1.17.1"],
  },
  {
    file: "text-exports.mjs",
    title: "exports of annotated text, read by the libraries of their fields",
    needs: [],
    python: [
      "spacy==3.8.18",
      "nltk==3.10.4",
      "rdflib==7.6.0",
      "PyLD==3.3.0",
      "followthemoney==4.11.2",
      "bioc==2.1",
      "lxml==6.1.3",
    ],
  },
  {
    file: "table-exports.mjs",
    title: "tables and graph exports, read by pandas, DuckDB and networkx",
    needs: [],
    python: ["pandas==3.1.1", "pyarrow==26.0.1", "duckdb==2.0.1", "networkx==3.6.1"],
  },
  {
    file: "neo4j.mjs",
    title: "the export for Neo4j, loaded into a Neo4j",
    needs: ["java", "mvn"],
    python: [],
    maven: "neo4j-pom.xml",
  },
  { file: "pdf.mjs", title: "documents that a browser printed, read as PDF", needs: ["chromium", "pdftotext"], python: [] },
  { file: "web-recipe.mjs", title: "the recipe for web pages, run with D3 and Cytoscape.js", needs: ["chromium"], python: [] },
  { file: "report-page.mjs", title: "the report in a browser", needs: ["chromium"], python: [] },
  { file: "review-page.mjs", title: "the review in a browser", needs: ["chromium"], python: [] },
];

/** The exit code of a check that could not install what it needs by itself. */
const couldNotInstall = 75;

/** Programs that checks need: how to find each, and the Debian package that brings it. */
const programs = {
  chromium: { found: () => which(process.env.COMENTION_CHROMIUM ?? "chromium"), packages: ["chromium"] },
  python3: {
    found: () => which("python3") && run("python3", ["-c", "import venv, ensurepip"]).status === 0,
    packages: ["python3-venv"],
  },
  java: { found: () => javaVersion() >= 17, packages: ["default-jdk-headless"] },
  mvn: { found: () => which("mvn"), packages: ["maven"] },
  pdftotext: { found: () => which("pdftotext"), packages: ["poppler-utils"] },
};

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const wanted = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "comention-external-"));
const results = [];
let aptIsFresh = false;
try {
  const seeds = run(process.execPath, [join("dist", "cli", "main.js"), "run", "--out", join(work, "out"), "--quiet"]);
  if (seeds.status !== 0) throw new Error(`The run on the seeds failed; build first. ${seeds.stderr}`);
  for (const check of checks) {
    if (wanted.length === 0 || wanted.some((word) => check.file.includes(word))) results.push(perform(check));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
for (const { title, outcome, why } of results) console.log(`${outcome.toUpperCase()}: ${title}${why === "" ? "" : ` (${why})`}`);
console.log(`external: ${count("passed")} passed, ${count("failed")} failed, ${count("not checked")} skipped`);
process.exitCode = count("failed") > 0 || (wanted.length > 0 && results.length === 0) ? 1 : 0;

function perform({ file, title, needs, python, maven }) {
  const missing = [...needs, ...(python.length > 0 ? ["python3"] : [])].filter((name) => !provide(name));
  if (missing.length > 0) return notChecked(title, `${missing.join(", ")} could not be installed`);
  const environment = { ...process.env };
  if (python.length > 0) {
    const interpreter = pythonWith(python);
    if (interpreter === null) return notChecked(title, `Python packages could not be installed: ${python.join(", ")}`);
    environment.COMENTION_PYTHON = interpreter;
  }
  if (maven !== undefined) {
    const jars = jarsOf(maven);
    if (jars === null) return notChecked(title, `the Java libraries of ${maven} could not be fetched`);
    environment.COMENTION_JARS = jars;
  }
  console.log(`\n== ${title}: tests/external/${file}`);
  const { status, error } = spawnSync(process.execPath, [join(here, file), work], {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
  if (status === 0) return { title, outcome: "passed", why: "" };
  if (status === couldNotInstall) return notChecked(title, "what it needs could not be installed, as it says above");
  return { title, outcome: "failed", why: error === undefined ? `exit code ${status}` : error.message };
}

function notChecked(title, why) {
  console.log(`\n!!!! NOT CHECKED: ${title}: ${why}. Install it and run this again.`);
  return { title, outcome: "not checked", why };
}

/** Whether a program is there, if need be after installing it. */
function provide(name) {
  const { found, packages } = programs[name];
  if (found()) return true;
  if (process.getuid?.() !== 0 || !which("apt-get")) return false;
  console.log(`installing ${packages.join(" ")}`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  if (!aptIsFresh) run("apt-get", ["update", "-q"], quiet);
  aptIsFresh = true;
  const { status, stderr } = run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], quiet);
  if (status !== 0) console.log(stderr);
  return Boolean(found());
}

/** The interpreter of a virtual environment that has the packages, or null where they cannot be had. */
function pythonWith(packages) {
  const folder = join(root, "node_modules", ".cache", "comention-external-python");
  const interpreter = join(folder, "bin", "python");
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(interpreter) && run("python3", ["-m", "venv", folder]).status !== 0) return null;
  const { status, stderr } = run(interpreter, ["-m", "pip", "install", "-q", "--disable-pip-version-check", ...packages]);
  if (status === 0) return interpreter;
  console.log(stderr);
  return null;
}

/** The folder of the libraries that a file for Maven names, or null where they cannot be had. */
function jarsOf(pom) {
  const folder = join(root, "node_modules", ".cache", "comention-external-jars");
  const args = ["-q", "-B", "-f", join(here, pom), "dependency:copy-dependencies", `-DoutputDirectory=${folder}`];
  const { status, stdout } = run("mvn", args);
  if (status === 0) return folder;
  console.log(stdout);
  return null;
}

function javaVersion() {
  const { stdout, stderr } = run("java", ["-version"]);
  return Number(/version "(\d+)/.exec(`${stdout}${stderr}`)?.[1] ?? 0);
}

function which(program) {
  return run("sh", ["-c", `command -v "${program}"`]).status === 0;
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, encoding: "utf8", ...options });
}
