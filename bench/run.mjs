// Runs the benches: npm run bench [-- WORD...] runs those whose file name holds one of the words, all without words.
// A bench first checks that every rival gives its expected answer, then times them in turn, round by round, so that
// whatever else the machine does hurts all alike; it prints medians and ratios to the first rival, which is ours.
//
// A bench is a file here that exports, and a line in the list below:
//   title      what is measured, in a sentence
//   rounds     how many timed rounds; one more goes before them to warm up
//   prepare()  gives (or promises) { rivals, amount, limit?, close? }:
//     rivals   [{ name, run() -> answer (or a promise), check(answer) throws where it is wrong }], ours first
//     amount   { count, unit } done in one run, for the rate: megabytes, articles
//     limit    { milliseconds, why }: said to be kept or broken; a broken one makes the program end with 1
//     close()  takes away what prepare made
// A rival may have an amount of its own, where it is given less; its time then counts for what it was given. A file may
// export `cases`, a list of such benches, or `measure()` for figures that have no rival: it gives [{ name, value, unit,
// most? }] once they are checked, and `most` is a limit.
import { availableParallelism, cpus, totalmem } from "node:os";

/** Every bench there is. A new one is a file and a line here. */
const benches = [
  "start.mjs",
  "article-pipeline.mjs",
  "matcher.mjs",
  "compiled.mjs",
  "resolution.mjs",
  "graph.mjs",
  "annotate-stream.mjs",
  "discover.mjs",
  "model-load.mjs",
  "whole-run.mjs",
  "many-articles.mjs",
  "exports.mjs",
];

const words = process.argv.slice(2);
const chosen = benches.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
if (chosen.length === 0) {
  console.error(`No bench is called so; there are ${benches.join(", ")}.`);
  process.exit(2);
}
const gigabytes = Math.round(totalmem() / 2 ** 30);
console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, ${gigabytes} GB\n`);
for (const file of chosen) {
  const bench = await import(new URL(file, import.meta.url).href);
  for (const one of bench.cases ?? [bench]) await (one.measure === undefined ? perform(file, one) : tell(file, one));
}

async function tell(file, { title, measure }) {
  console.log(`${file}: ${title}\n`);
  const rows = (await measure()).map(({ name, value, unit, most }) => {
    if (most !== undefined && value > most) process.exitCode = 1;
    const kept = most === undefined ? "" : `${value > most ? "BROKEN" : "kept"}: at most ${most}`;
    return [name, `${shown(value)} ${unit}`, kept];
  });
  printTable(["what", "figure", "limit"], rows);
  console.log("");
}

async function perform(file, { title, rounds, prepare }) {
  const { rivals, amount, limit, close } = await prepare();
  try {
    const times = new Map(rivals.map(({ name }) => [name, []]));
    for (let round = -1; round < rounds; round++) {
      for (const { name, run, check } of rivals) {
        const start = performance.now();
        const answer = await run();
        const time = performance.now() - start;
        if (round === -1) check(answer);
        else times.get(name).push(time);
      }
    }
    report(file, title, rounds, rivals, times, amount, limit);
  } finally {
    await close?.();
  }
}

function report(file, title, rounds, rivals, times, amount, limit) {
  console.log(`${file}: ${title}`);
  console.log(
    `${Number(amount.count.toFixed(2))} ${amount.unit} a run, median of ${rounds} rounds; every answer was checked first\n`,
  );
  const ours = median(times.get(rivals[0].name));
  const rows = rivals.map(({ name, amount: own = amount }) => {
    const list = times.get(name);
    const middle = median(list);
    const rate = (own.count / middle) * 1000;
    const range = `${shown(Math.min(...list))}–${shown(Math.max(...list))}`;
    return [name, shown(middle), range, `${shown(rate)} ${amount.unit}/s`, shown(amount.count / ours / (own.count / middle))];
  });
  printTable(["rival", "ms", "least–most", "rate", "time ÷ ours"], rows);
  if (limit !== undefined) {
    const kept = ours <= limit.milliseconds;
    console.log(`\n${kept ? "kept" : "BROKEN"}: ${shown(ours)} ms of at most ${limit.milliseconds} ms (${limit.why})`);
    if (!kept) process.exitCode = 1;
  }
  console.log("");
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Three digits that mean something. */
function shown(number) {
  return number >= 100 ? String(Math.round(number)) : number.toPrecision(3);
}

function printTable(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  console.log(line(head));
  console.log(`| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  for (const row of rows) console.log(line(row));
}
