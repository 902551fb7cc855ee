import type { RunRecord } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { OutputError } from "../run/atomic-file.ts";
import { defaultRunOptions, type RunOptions, run } from "../run/run.ts";
import type { Call } from "./commands.ts";

/** Problems shown on standard error; all are in run.json. */
const problemsShown = 20;

/** `comention run`: the main job. Ends after the articles in hand when interrupted. */
export async function runCommand({ args, options }: Call): Promise<number> {
  const inputs = (args[0] ?? []) as readonly string[];
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const say = options.quiet === true ? () => {} : (line: string) => process.stderr.write(line);
  try {
    const record = await run({
      ...defaultRunOptions,
      ...(inputs.length === 0 ? {} : { inputs }),
      gazetteers: (options.gazetteers ?? []) as readonly string[],
      add: (options.add ?? []) as readonly string[],
      out: options.out as string,
      workers: options.workers as RunOptions["workers"],
      reuse: options.force === true ? "nothing" : "unchanged",
      discover: options.discover as RunOptions["discover"],
      overlap: options.overlap as RunOptions["overlap"],
      nearDuplicates: options.nearDuplicates as RunOptions["nearDuplicates"],
      largestFile: options.maxBytes as number,
      fields: {
        id: options.idField as string,
        text: options.textField as string,
        title: options.titleField as string,
        date: options.dateField as string,
        language: options.languageField as string,
      },
      signal: abort.signal,
      onProgress: progress(say),
    });
    say(summaryOf(record, options.out as string));
    for (const problem of record.problems.slice(0, problemsShown)) process.stderr.write(problemLine(problem));
    const more = record.problems.length - problemsShown;
    if (more > 0) process.stderr.write(`… and ${more} more problems, all in run.json\n`);
    if (record.status === "interrupted") return 130;
    return record.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    process.stderr.write(`comention: ${error.message}\n`);
    return 130;
  } finally {
    process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
  }
}

/** A problem as one line: where, what, code. */
export function problemLine({ code, message, source }: Problem | RunRecord["problems"][number]): string {
  return `${source === undefined ? "" : `${source}: `}${message} [${code}]\n`;
}

function summaryOf({ counts, status, gazetteer, duplicates }: RunRecord, out: string): string {
  const reused = counts.reused > 0 ? `, ${counts.reused} of them unchanged` : "";
  const repeated = duplicates.length > 0 ? `, ${duplicates.length} near-duplicates not counted` : "";
  const lines = [
    `${status === "finished" ? "Finished" : "Interrupted"}: ${counts.articles} articles${reused}${repeated}, ${counts.mentions} mentions of ${counts.entities} entities, ${counts.candidates} candidates, ${counts.edges} co-mentions (${gazetteer.entries} entries, ${gazetteer.names} names).`,
    status === "finished"
      ? `Results in ${out}; open ${out}/report/index.html in a browser.`
      : "Run the same command again to go on.",
  ];
  return `${lines.join("\n")}\n`;
}

/** On a terminal a line that is written over; elsewhere a line every few seconds. Nothing for a handful of files. */
function progress(say: (line: string) => void): NonNullable<RunOptions["onProgress"]> {
  const started = performance.now();
  let told = started;
  return ({ done, of }) => {
    const now = performance.now();
    const every = process.stderr.isTTY ? 100 : 5_000;
    if (of < 50 || (now - told < every && done < of)) return;
    told = now;
    const rate = done / ((now - started) / 1000);
    const line = `${done} of ${of} files, ${rate.toFixed(0)} a second, ${Math.ceil((of - done) / rate)} s to go`;
    say(process.stderr.isTTY ? `\r\u001b[K${line}${done === of ? "\n" : ""}` : `${line}\n`);
  };
}
