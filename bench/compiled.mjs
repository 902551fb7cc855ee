// The compiled form of a large gazetteer: how long it takes to make and to load, how large it is, and how long a process
// needs until it can match.
//
//   node bench/compiled.mjs [NAMES]      (1000000 where it is not told)
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileImage } from "../dist/gazetteer/compile.js";
import { readImage } from "../dist/run/gazetteer-file.js";
import { documents, entriesOf, namesFor } from "./matcher-data.mjs";

/** One case a size. */
export const cases = [1_000_000].map((names) => ({ name: `compiled/${names}`, run: () => measure(names) }));

async function measure(size) {
  const entries = entriesOf(namesFor(size, documents(1)));
  const names = entries.map(({ names }) => names[0].text);
  const compile = timed(() => compileImage(entries, null));
  const { buffer, sections, facts } = compile.result;
  const folder = mkdtempSync(join(tmpdir(), "comention-bench-"));
  const path = join(folder, "gazetteer.bin");
  try {
    writeFileSync(path, new Uint8Array(buffer));
    const loads = [];
    for (let round = 0; round < 7; round++) {
      const from = performance.now();
      const image = await readImage(path, async () => true);
      loads.push(performance.now() - from);
      if (image.facts.nameCount !== facts.nameCount) throw new Error("The image read is another one.");
    }
    const starts = Array.from({ length: 5 }, () => startOf(path, names[0]));
    const tables = ["firstBits", "nextBits", "firstSlots", "nextSlots", "sharedSlots"];
    return {
      names: facts.nameCount,
      compileWall: compile.wall,
      compileProcessor: compile.processor,
      tableBytes: tables.reduce((sum, name) => sum + sections[name].byteLength, 0) / facts.nameCount,
      imageBytes: buffer.byteLength / facts.nameCount,
      load: Math.min(...loads),
      loadMedian: median(loads),
      ready: Math.min(...starts.map(({ ready }) => ready)),
      readyMedian: median(starts.map(({ ready }) => ready)),
      resident: starts[0].resident,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from the start of a process until it has found a name, by its own clock, and its memory then. */
function startOf(path, name) {
  const dist = pathToFileURL(fileURLToPath(new URL("../dist/", import.meta.url))).href;
  const script = `
    import { readImage } from "${dist}run/gazetteer-file.js";
    import { gazetteerOf } from "${dist}gazetteer/open.js";
    const image = await readImage(process.argv[1], async () => true);
    const found = gazetteerOf(image).namesOf(process.argv[2]).length;
    const ready = performance.now();
    console.log(JSON.stringify({ found, ready, resident: process.memoryUsage().rss }));`;
  const told = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script, path, name], { encoding: "utf8" }),
  );
  if (told.found === 0) throw new Error(`The process did not find ${name}.`);
  return told;
}

function timed(work) {
  const [wall, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, wall: performance.now() - wall, processor: (user + system) / 1000 };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = await measure(Number(process.argv[2] ?? 1_000_000));
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(18)} ${figure.toFixed(1)}`);
}
