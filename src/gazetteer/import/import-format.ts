import type { EntityType, EntryRow } from "../../model/entry.ts";
import type { Problem } from "../../model/problem.ts";

/** A line of a file without its line break; `number` counts from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** A file to read, whoever opens it. Each call of `lines` reads it afresh, so a format may go over it twice. */
export interface ImportSource {
  /** What problems call it. */
  readonly name: string;
  /** Its lines in batches, in order. */
  lines(): AsyncIterable<readonly Line[]>;
  /** A file named relative to this one, as an index names its lists. */
  beside(path: string): ImportSource;
}

/** What becomes of one record: a row of a list, a problem, or nothing, with the reason it is counted under. */
export type Outcome = ReadRow | BadRecord | { readonly skipped: string };

export interface ReadRow {
  readonly row: EntryRow;
  /** `path:line` of the record, where one line gave it. */
  readonly at?: string;
}

export interface BadRecord {
  readonly problem: Problem;
}

/** The type, and the kind where it is told, that a word of the source stands for. */
export interface TypeMapping {
  readonly type: EntityType;
  readonly kind?: string;
}

export interface ImportOptions {
  /** Language codes whose names are taken; empty takes every language. */
  readonly languages: readonly string[];
  readonly types: readonly EntityType[];
  /** Rows of less prominence are passed over; a row whose source tells none stays. */
  readonly leastProminence: number;
  /** Words of the source (labels, classes, major types) and what they stand for, on top of the format's own table. */
  readonly mapping: ReadonlyMap<string, TypeMapping>;
  /** The type of records that tell none. */
  readonly type?: EntityType;
  /** Columns of a table by what they hold. */
  readonly columns: Columns;
  /** Between a name and its features in GATE lists. */
  readonly featureSeparator: string;
  /** Wikidata classes: those of our table, or their subclasses in the dump too. */
  readonly classes: "listed" | "subclasses";
  readonly alternateNames?: ImportSource;
}

export interface Columns {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly aliases?: string;
  readonly country?: string;
}

/** Reads a file of others into rows. It makes values; whoever calls it opens and writes files. */
export type ReadImport = (source: ImportSource, options: ImportOptions) => AsyncIterable<readonly Outcome[]>;

/** A form of data that `gazetteer import` reads. */
export interface ImportFormat {
  /** What `import` takes. */
  readonly name: string;
  readonly description: string;
  /** Where the form is documented. */
  readonly docs: string;
  /** How rows come: the unit of the file that gives one row, and what must stay in memory. */
  readonly rows: string;
  readonly read: ReadImport;
}

export const defaultImportOptions: ImportOptions = {
  languages: ["ar", "en"],
  types: ["person", "place", "organization"],
  leastProminence: 0,
  mapping: new Map(),
  columns: {},
  featureSeparator: "&",
  classes: "listed",
};

/** Reads a file line by line: `take` gives what becomes of each one, nothing for a line that holds no record. */
export async function* eachLine(
  source: ImportSource,
  take: (line: Line) => Outcome | readonly Outcome[] | undefined,
): AsyncGenerator<readonly Outcome[]> {
  for await (const lines of source.lines()) {
    const outcomes: Outcome[] = [];
    for (const line of lines) {
      const outcome = take(line);
      if (outcome === undefined) continue;
      for (const one of "length" in outcome ? outcome : [outcome]) {
        outcomes.push("row" in one ? { row: one.row, at: `${source.name}:${line.number}` } : one);
      }
    }
    yield outcomes;
  }
}

/** The problem of a record that cannot be read: `fault` completes "Record left out: ". */
export function badRecord(source: ImportSource, { number, text }: Line, fault: string): BadRecord {
  const start = text.slice(0, 120).replace(/[\s\p{Cc}]+/gu, " ");
  const shown = text.length > 120 ? `${start}…` : start;
  return {
    problem: {
      code: "import/invalid-record",
      message: `Record left out: ${fault}. It reads: ${shown}`,
      source: `${source.name}:${number}`,
    },
  };
}

/** A line as a JSON object, or the problem that it is none. */
export function parseObject(
  source: ImportSource,
  line: Line,
  text = line.text,
): { readonly object: Readonly<Record<string, unknown>> } | BadRecord {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return { object: value };
    return badRecord(source, line, "it is JSON but no object; each line must hold one object");
  } catch (error) {
    return badRecord(source, line, `it is not JSON (${(error as Error).message}); mend or remove it`);
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings of a value that may be a string, a list of strings, or anything else. */
export function stringsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string" && one.trim() !== "");
}
