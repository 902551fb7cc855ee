import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { admin1 } from "./admin1.ts";
import { cities } from "./cities.ts";
import { countries, worldRegions } from "./countries.ts";
import { generatedFolder, readHandWritten } from "./hand-written.ts";
import { hazardTeller, readWords } from "./hazards.ts";
import { rowsOf } from "./lists.ts";
import { matchHandWritten, readMatches, writeMatches } from "./matching.ts";
import type { Place } from "./place.ts";
import { sourceReader } from "./sources.ts";

const gazetteers = "gazetteers";
const matchTable = join("build", "matches.tsv");

/** The lists, each with the places it takes. A place goes into the first that takes it. */
const lists: readonly (readonly [name: string, takes: (place: Place) => boolean])[] = [
  ["countries", ({ kind }) => kind === "country" || kind === "territory"],
  ["world-regions", ({ kind }) => kind === "continent" || kind === "world-region"],
  ["admin1", ({ kind }) => kind === "admin1"],
  ["cities", ({ labels }) => labels.ar !== undefined],
  ["cities-english", () => true],
];

/** The files of the generated lists by their path under the gazetteers, and the table of matches. */
function generate(): ReadonlyMap<string, string> {
  const read = sourceReader();
  const settlements = cities(read);
  const wide = [...countries(read), ...worldRegions(read), ...admin1(read, settlements)];
  const handWritten = readHandWritten(gazetteers);
  const all = [...wide, ...settlements];
  const matches = matchHandWritten(handWritten.places, all, readMatches(readFileSync(join(gazetteers, matchTable), "utf8")));
  const matched = new Set(matches.flatMap(({ key }) => key ?? []));
  const listed = [...wide, ...settlements.filter(({ key, listed: own }) => own || matched.has(key))];
  const rows = rowsOf(listed, handWritten, matches, hazardTeller(readWords(read)));
  const files = new Map<string, string[]>(lists.map(([name]) => [name, []]));
  for (const { row, place } of rows) {
    const [name] = lists.find(([, takes]) => takes(place)) as (typeof lists)[number];
    files.get(name)?.push(`${JSON.stringify(row)}\n`);
  }
  const byKey = new Map(all.map((place) => [place.key, place]));
  const nameOf = (key: string) => Object.values(byKey.get(key)?.labels ?? {}).join(" ");
  return new Map([
    ...[...files].map(([name, lines]) => [join(generatedFolder, `${name}.jsonl`), lines.join("")] as const),
    [matchTable, writeMatches(matches, nameOf)] as const,
  ]);
}

function write(files: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(join(folder, generatedFolder), { recursive: true });
  mkdirSync(join(folder, "build"), { recursive: true });
  for (const [path, text] of files) {
    writeFileSync(join(folder, path), text);
    console.error(`${path}: ${text.split("\n").length - 1} lines, ${(text.length / 1e6).toFixed(2)} M characters`);
  }
}

/** Writes the lists afresh into a temporary folder and tells which committed ones differ. */
function check(files: ReadonlyMap<string, string>): number {
  const folder = mkdtempSync(join(tmpdir(), "comention-lists-"));
  try {
    write(files, folder);
    const different = [...files.keys()].filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(gazetteers, path))),
    );
    for (const path of different) console.error(`${join(gazetteers, path)} is not what its sources give: npm run build:lists`);
    return different.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const files = generate();
if (process.argv[2] === "--check") process.exitCode = check(files);
else write(files, gazetteers);
