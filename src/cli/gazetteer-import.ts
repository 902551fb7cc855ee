import { importFormats } from "../gazetteer/import/formats.ts";
import type { Columns, ImportOptions, TypeMapping } from "../gazetteer/import/import-format.ts";
import type { EntityType } from "../model/entry.ts";
import { type ImportProgress, importList } from "../run/import-list.ts";
import { UsageError } from "../run/walk.ts";
import type { Call } from "./commands.ts";
import { entityType } from "./options.ts";
import { problemLine } from "./run.ts";

/** Problems shown on standard error without `--all`. */
const problemsShown = 20;

/** `comention gazetteer import`: data of others into a list. Exit code 1 where a record could not be read. */
export async function gazetteerImportCommand({ args, options }: Call): Promise<number> {
  const [name, file] = args as [string, string];
  const format = importFormats.find((one) => one.name === name);
  if (format === undefined) {
    throw new UsageError(`"${name}" is no format; there are ${importFormats.map((one) => one.name).join(", ")}.`);
  }
  const out = options.output as string | undefined;
  if (out === undefined) throw new UsageError("Name the list to write with -o, such as -o my-lists/places.jsonl.");
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const say = options.quiet === true ? () => {} : (line: string) => process.stderr.write(line);
  let problems = 0;
  try {
    const record = await importList({
      format,
      file,
      out,
      options: importOptions(options),
      ...(options.alternateNames === undefined ? {} : { alternateNames: options.alternateNames as string }),
      signal: abort.signal,
      onProgress: progress(say),
      onProblem: (problem) => {
        problems += 1;
        if (options.all === true || problems <= problemsShown) process.stderr.write(problemLine(problem));
      },
    });
    if (problems > problemsShown && options.all !== true) {
      process.stderr.write(`… and ${problems - problemsShown} more problems; --all prints every one\n`);
    }
    const passedOver = record.skipped.reduce((sum, [, count]) => sum + count, 0);
    if (record.status === "interrupted") {
      say(`Interrupted: nothing was written. Run the same command again.\n`);
      return 130;
    }
    const written = record.rows === 0 ? "no rows, so nothing was written" : `${record.rows} rows written to ${out}`;
    say(`Finished: ${written}; ${passedOver} records passed over, ${problems} problems.\n`);
    for (const [reason, count] of record.skipped.slice(0, 12)) say(`  ${count} × ${reason}\n`);
    if (record.skipped.length > 12) say(`  … and ${record.skipped.length - 12} more reasons\n`);
    return problems > 0 || record.rows === 0 ? 1 : 0;
  } finally {
    process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
  }
}

function importOptions(options: Call["options"]): Omit<ImportOptions, "alternateNames"> {
  const columns: Record<string, string> = {};
  for (const column of ["id", "name", "aliases", "type", "country"] satisfies (keyof Columns)[]) {
    const named = options[`${column}Column`];
    if (typeof named === "string") columns[column] = named;
  }
  return {
    languages: options.languages as readonly string[],
    types: options.types as readonly EntityType[],
    leastProminence: options.minProminence as number,
    mapping: new Map(((options.map ?? []) as readonly string[]).map(mappingOf)),
    ...(options.type === undefined ? {} : { type: options.type as EntityType }),
    columns,
    featureSeparator: options.featureSeparator as string,
    classes: options.classes as ImportOptions["classes"],
  };
}

/** `FAC=place:airport`; the word may itself hold an equals sign, as addresses do. */
function mappingOf(text: string): readonly [string, TypeMapping] {
  const at = text.lastIndexOf("=");
  if (at <= 0) throw new UsageError(`--map takes WORD=type, such as FAC=place or Q3863=place:moon, not "${text}".`);
  const [type = "", kind] = text.slice(at + 1).split(":");
  return [text.slice(0, at), { type: entityType("--map", type), ...(kind === undefined ? {} : { kind }) }];
}

/** On a terminal a line that is written over; elsewhere a line every five seconds. */
function progress(say: (line: string) => void): (progress: ImportProgress) => void {
  const started = performance.now();
  let told = started;
  return ({ read, of, rows }) => {
    const now = performance.now();
    if (now - told < (process.stderr.isTTY ? 250 : 5_000)) return;
    told = now;
    const rate = read / ((now - started) / 1000);
    const left = Math.max(0, Math.ceil((of - read) / rate));
    const line = `${megabytes(read)} of ${megabytes(of)} MB read, ${rows} rows, ${megabytes(rate)} MB a second, ${left} s to go`;
    say(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
