// The compiled form of a large gazetteer: how long it takes to make and to load, how large it is, and how long a process
// needs until it can match.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileImage } from "../dist/gazetteer/compile.js";
import { readImage } from "../dist/run/gazetteer-file.js";
import { documents, entriesOf, namesFor } from "./matcher-data.mjs";

export const cases = [1_000_000, 5_000_000].map((size) => ({
  title: `the compiled form of ${size} names`,
  measure: () => measure(size, size === 1_000_000 ? limits : {}),
}));

const limits = { compile: 1500, tables: 25, load: 50, ready: 200 };

async function measure(size, most) {
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
    return [
      { name: "names", value: facts.nameCount, unit: "" },
      { name: "compile", value: compile.wall, unit: "ms", most: most.compile },
      { name: "compile, processor", value: compile.processor, unit: "ms" },
      {
        name: "matcher's tables",
        value: tables.reduce((sum, name) => sum + sections[name].byteLength, 0) / facts.nameCount,
        unit: "bytes a name",
        most: most.tables,
      },
      { name: "the whole file", value: buffer.byteLength / facts.nameCount, unit: "bytes a name" },
      { name: "load, best", value: Math.min(...loads), unit: "ms", most: most.load },
      { name: "load, median", value: median(loads), unit: "ms" },
      {
        name: "process start to first match, best",
        value: Math.min(...starts.map(({ ready }) => ready)),
        unit: "ms",
        most: most.ready,
      },
      { name: "process start to first match, median", value: median(starts.map(({ ready }) => ready)), unit: "ms" },
      { name: "memory of that process", value: starts[0].resident / 1e6, unit: "MB" },
    ];
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
