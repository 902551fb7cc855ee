import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { peakOf } from "./peak-memory.mjs";

const many = Number(process.env.COMENTION_BENCH_ARTICLES ?? 20_000);

export const title = `a run over ${many} articles against one over a tenth of them: time and peak memory`;

const root = fileURLToPath(new URL("..", import.meta.url));

/** Peak memory may be this times that for a tenth, and time this times ten times that for a tenth. */
const limits = { memory: 1.3, time: 1.15 };

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "comention-bench-"));
  try {
    writeArticles(join(folder, "in"), many);
    const few = await run(folder, "few", ["--", ...foldersOf(many / 10).map((name) => join(folder, "in", name))]);
    const all = await run(folder, "all", ["--", ...foldersOf(many).map((name) => join(folder, "in", name))]);
    const lines = await run(folder, "lines", [
      "--layout",
      "jsonl",
      "--",
      ...foldersOf(many).map((name) => join(folder, "in", name)),
    ]);
    const expect = (counts, articles) => {
      if (counts.articles !== articles) throw new Error(`${counts.articles} articles, not ${articles}`);
    };
    expect(few.counts, many / 10);
    expect(all.counts, many);
    expect(lines.counts, many);
    return [
      { name: `${many / 10} articles`, value: few.seconds, unit: "s" },
      { name: `${many} articles`, value: all.seconds, unit: "s" },
      { name: "time for an article, many to few", value: all.seconds / (10 * few.seconds), unit: "×", most: limits.time },
      { name: `peak memory, ${many / 10} articles`, value: few.peak / 1024, unit: "MB" },
      { name: `peak memory, ${many} articles`, value: all.peak / 1024, unit: "MB" },
      { name: "peak memory, many to few", value: all.peak / few.peak, unit: "×", most: limits.memory },
      { name: `${many} articles, --layout jsonl`, value: lines.seconds, unit: "s" },
      { name: `peak memory, --layout jsonl`, value: lines.peak / 1024, unit: "MB" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const articlesInFolder = 100;

function foldersOf(articles) {
  return Array.from({ length: Math.ceil(articles / articlesInFolder) }, (_, number) => `day-${String(number).padStart(5, "0")}`);
}

/** Short news, no two alike; a set of names of its own every few folders, as news goes on to other people. */
function writeArticles(folder, count) {
  const people = ["فتحي باشاغا", "خلوصي أكار", "Antonio Guterres", "الرئيس عبد الفتاح السيسي"];
  const places = ["طرابلس", "بنغازي", "القاهرة", "Paris", "London"];
  const given = ["سالم", "خالد", "محمود", "ناصر", "عادل", "Peter", "Anna"];
  for (const [day, name] of foldersOf(count).entries()) {
    mkdirSync(join(folder, name), { recursive: true });
    for (let number = 0; number < Math.min(articlesInFolder, count - day * articlesInFolder); number++) {
      const n = day * articlesInFolder + number;
      const unlisted = `${given[n % given.length]} ${given[(n >> 3) % given.length]} ال${"بتثجحخدرزسش"[n % 11]}${"وايمن"[(n >> 4) % 5]}${"بلمكت"[day % 5]}ي`;
      const text = [
        `وصل ${people[n % 4]} إلى ${places[n % 5]} في اليوم ${n}.`,
        `والتقى ${unlisted} وفدا من ${places[(n >> 2) % 5]}، وقال إن ${n * 7} شخصا حضروا.`,
        `The United Nations said on day ${n} that ${people[(n >> 1) % 4]} would travel to ${places[(n >> 1) % 5]}.`,
      ];
      writeFileSync(join(folder, name, `${n}.txt`), `${text.join("\n\n")}\n`);
    }
  }
}

function run(folder, out, more) {
  const args = [
    "run",
    "--gazetteers",
    join(root, "gazetteers"),
    "--out",
    join(folder, out),
    "--workers",
    "2",
    "--quiet",
    ...more,
  ];
  const from = performance.now();
  const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), ...args], { stdio: "inherit" });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 20);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`The run ended with ${code}.`));
      else {
        const { counts } = JSON.parse(readFileSync(join(folder, out, "run.json"), "utf8"));
        resolve({ counts, peak, seconds: (performance.now() - from) / 1000 });
      }
    });
  });
}
