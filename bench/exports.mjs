// Exports of a large run: 20,000 articles that mention 5,000 entities, about 200,000 pairs, made by a real run on generated
// text. Each format is written by a process of its own, whose peak memory is held against that for a quarter of the articles.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seededRandom } from "../dist/corpus/random.js";
import { allFormats } from "../dist/export/formats.js";
import { peakOf } from "./peak-memory.mjs";

const articleCount = Number(process.env.COMENTION_BENCH_ARTICLES ?? 20_000);
const entityCount = 5_000;
/** Peak memory may be this times that for a quarter (the collector takes its time); edges are to be at least so many for 20,000 articles. */
const required = { memory: 1.5, edges: 200_000 };

export const title = `every export of a run of ${articleCount} articles, ${entityCount} entities, and its peak memory against a quarter of them`;

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "comention-bench-"));
  try {
    writeFileSync(join(folder, "list.jsonl"), entities().join(""));
    writeArticles(join(folder, "all.jsonl"), articleCount);
    writeArticles(join(folder, "quarter.jsonl"), Math.ceil(articleCount / 4));
    for (const name of ["all", "quarter"]) runOn(folder, name);
    const { edges } = JSON.parse(readFileSync(join(folder, "all-out", "run.json"), "utf8")).counts;
    if (articleCount >= 20_000 && edges < required.edges) throw new Error(`${edges} edges, not ${required.edges}`);
    const rows = [{ name: "edges of the graph", value: edges, unit: "" }];
    for (const format of allFormats) {
      const all = await exported(folder, "all", format);
      const quarter = await exported(folder, "quarter", format);
      if (all.missing) continue;
      if (!(all.bytes > 2 * quarter.bytes || format.always)) throw new Error(`${format.name} wrote ${all.bytes} bytes.`);
      rows.push({ name: `${format.name}, ${(all.bytes / 1e6).toFixed(0)} MB`, value: all.seconds, unit: "s" });
      rows.push({ name: `${format.name}, peak memory`, value: all.peak / 1024, unit: "MB" });
      rows.push({
        name: `${format.name}, peak to a quarter's`,
        value: all.peak / quarter.peak,
        unit: "×",
        most: required.memory,
      });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const syllables = ["ka", "ro", "mi", "ten", "sal", "ved", "lu", "pan", "dor", "shi", "bel", "nor", "gat", "fim", "zu", "hal"];
const nameOf = (number) => {
  const word = (seed) => [0, 4, 8].map((shift) => syllables[(seed >> shift) & 15]).join("");
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  return `${capital(word(number))} ${capital(word((number * 7919) & 4095))}${number >> 12 ? "o" : ""}`;
};

function entities() {
  return Array.from({ length: entityCount }, (_, number) => {
    const type = ["person", "place", "organization"][number % 3];
    return `${JSON.stringify({ id: `e-${String(number).padStart(4, "0")}`, type, labels: { en: nameOf(number) } })}\n`;
  });
}

/** Articles about a subject each: most of its entities lie near each other, some are famous. */
function writeArticles(path, count) {
  const random = seededRandom(7);
  const lines = [];
  for (let number = 0; number < count; number++) {
    const subject = Math.floor(random() * entityCount);
    const sentences = [];
    for (let sentence = 0; sentence < 12; sentence++) {
      const names = [];
      for (let mention = Math.floor(random() * 4.1); mention > 0; mention--) {
        const near = (subject + Math.floor((random() - 0.5) * 60) + entityCount) % entityCount;
        names.push(nameOf(random() < 0.72 ? near : Math.floor(random() ** 4 * entityCount)));
      }
      sentences.push(`On day ${number * 12 + sentence} they spoke of ${names.join(", and of ") || "nothing"}.`);
    }
    const publishedOn = new Date(Date.UTC(2020, 0, 1 + (number % 1500))).toISOString().slice(0, 10);
    lines.push(`${JSON.stringify({ id: `a-${number}`, text: sentences.join(" "), publishedOn })}\n`);
  }
  writeFileSync(path, lines.join(""));
}

function runOn(folder, name) {
  const args = [
    "run",
    join(folder, `${name}.jsonl`),
    "--gazetteers",
    join(folder, "list.jsonl"),
    "--out",
    join(folder, `${name}-out`),
  ];
  const more = ["--discover", "off", "--near-duplicates", "off", "--layout", "jsonl", "--quiet"];
  const { status, stderr } = spawnSync(process.execPath, [main, ...args, ...more], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function exported(folder, name, format) {
  const to = join(folder, `${name}-${format.name}`);
  mkdirSync(to, { recursive: true });
  const path = format.path.endsWith("/") ? `${join(to, "folder")}/` : join(to, "file");
  const from = performance.now();
  const child = spawn(process.execPath, [main, "export", join(folder, `${name}-out`), "--format", format.name, "-o", path], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let peak = 0;
  let stderr = "";
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 10);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - from) / 1000;
      // The driver of DuckDB is not always there.
      if (code === 2 && stderr.includes("@duckdb/node-api")) return resolve({ missing: true });
      if (code !== 0 || !existsSync(path)) return reject(new Error(`${format.name}: ${code}: ${stderr}`));
      const bytes = sizeOf(path);
      rmSync(to, { recursive: true, force: true });
      resolve({ seconds, peak, bytes });
    });
  });
}

function sizeOf(path) {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path, { recursive: true }).reduce(
    (sum, name) => sum + (statSync(join(path, name)).isFile() ? statSync(join(path, name)).size : 0),
    0,
  );
}
