import type { FormulaPolicy } from "../export/format.ts";
import type { RunRecord } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { OutputError } from "../run/atomic-file.ts";
import { exportRun } from "../run/export.ts";
import { run } from "../run/run.ts";
import { defaultRunOptions, type RunOptions } from "../run/run-options.ts";
import type { Call } from "./commands.ts";
import { progressTeller } from "./progress.ts";

/** Problems shown on standard error; all are in run.json. */
const problemsShown = 20;

/** `comention run`: the main job. Ends after the articles in hand when interrupted. */
export async function runCommand(call: Call): Promise<number> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await runOnce(call, abort.signal);
  } finally {
    process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
  }
}

/** One run, told on standard error; gives its exit code. */
export async function runOnce({ args, options }: Call, signal: AbortSignal): Promise<number> {
  const inputs = (args[0] ?? []) as readonly string[];
  const form = options.jsonProgress === true ? "json" : options.quiet === true ? "none" : "text";
  try {
    const record = await run({
      ...defaultRunOptions,
      ...(inputs.length === 0 ? {} : { inputs }),
      gazetteers: (options.gazetteers ?? []) as readonly string[],
      add: (options.add ?? []) as readonly string[],
      out: options.out as string,
      layout: options.layout as RunOptions["layout"],
      workers: options.workers as RunOptions["workers"],
      reuse: options.force === true ? "nothing" : "unchanged",
      discover: options.discover as RunOptions["discover"],
      overlap: options.overlap as RunOptions["overlap"],
      spelling: options.fuzzy === true ? "fuzzy" : "listed",
      judgements: (options.judgements ?? null) as string | null,
      nearDuplicates: options.nearDuplicates as RunOptions["nearDuplicates"],
      graphCandidates: (options.graphCandidates ?? null) as RunOptions["graphCandidates"],
      links: options.links as RunOptions["links"],
      largestFile: options.maxBytes as number,
      fields: {
        id: options.idField as string,
        text: options.textField as string,
        title: options.titleField as string,
        date: options.dateField as string,
        language: options.languageField as string,
      },
      signal,
      onProgress: progressTeller(form),
    });
    const formats = (options.format ?? []) as readonly string[];
    if (record.status === "finished" && formats.length > 0) {
      await exportRun(options.out as string, { formats, to: null, formulas: options.formulas as FormulaPolicy });
    }
    if (form === "text") process.stderr.write(summaryOf(record, options.out as string));
    for (const problem of record.problems.slice(0, problemsShown)) process.stderr.write(problemLine(problem));
    const more = record.problems.length - problemsShown;
    if (more > 0) process.stderr.write(`… and ${more} more problems, all in run.json\n`);
    if (record.status === "interrupted") return 130;
    return record.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    process.stderr.write(`comention: ${error.message}\n`);
    return 130;
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
