import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { mergeRows } from "../../src/gazetteer/merge.ts";
import { readJsonLines } from "../../src/gazetteer/rows.ts";
import { foldName } from "../../src/language/words.ts";
import type { Entry } from "../../src/model/entry.ts";
import { compareText } from "../../src/model/span.ts";
import { withoutArabicClassWord } from "./arabic-spelling.ts";
import { withoutEnglishClassWord } from "./english-spelling.ts";

/** The folder of generated lists, inside the gazetteers. */
export const generatedFolder = join("places", "generated");

/** What stands in the lists that people write. */
export interface HandWritten {
  readonly entries: readonly Entry[];
  readonly places: readonly HandWrittenPlace[];
}

/** A hand-written place with what matching asks of it. */
export interface HandWrittenPlace {
  readonly id: string;
  readonly kind: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly names: Entry["names"];
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
  readonly prominence: number | null;
  readonly refs: Readonly<Record<string, string>>;
  /** All its spellings, folded; those of a division also without their class word. */
  readonly keys: ReadonlySet<string>;
}

function bareNames(kind: string | null, name: string): readonly string[] {
  return kind === "admin1" ? [withoutArabicClassWord(name) ?? [], withoutEnglishClassWord(name) ?? []].flat() : [];
}

/** Reads every list under the gazetteer folder but the generated ones. Throws for a row that is not valid. */
export function readHandWritten(folder: string): HandWritten {
  const rows = listPaths(folder)
    .filter((path) => !relative(folder, path).startsWith(generatedFolder) && !relative(folder, path).startsWith("build"))
    .flatMap((path) => {
      const { rows: listed, problems } = readJsonLines(readFileSync(path, "utf8"), path);
      if (problems[0] !== undefined) throw new Error(`${problems[0].source}: ${problems[0].message}`);
      return listed;
    });
  const { entries } = mergeRows(rows);
  return { entries, places: entries.filter(({ type }) => type === "place").map(placeOf) };
}

function placeOf(entry: Entry): HandWrittenPlace {
  const { lat, lon } = (entry.extra.place ?? {}) as { lat?: number; lon?: number };
  return {
    id: entry.id,
    kind: entry.kind ?? "",
    labels: entry.labels,
    names: entry.names,
    country: entry.country,
    lat: lat ?? null,
    lon: lon ?? null,
    population: entry.population,
    prominence: entry.prominence,
    refs: (entry.extra.refs ?? {}) as Readonly<Record<string, string>>,
    keys: new Set(entry.names.flatMap(({ text }) => [text, ...bareNames(entry.kind, text)]).map(foldName)),
  };
}

function listPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".jsonl"))
    .sort(compareText)
    .map((path) => join(folder, path));
}
