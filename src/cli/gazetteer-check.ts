import { type Finding, lint, lintRules } from "../gazetteer/lint.ts";
import { loadLists } from "../run/load-gazetteers.ts";
import type { Call } from "./commands.ts";
import { problemLine } from "./run.ts";

/** Findings and problems of a kind that are shown without `--all`. */
const shownOfEach = 10;

/** `comention gazetteer check`: rows that cannot be read are problems (exit code 1); findings are advice. */
export async function gazetteerCheckCommand({ args, options }: Call): Promise<number> {
  const { entries, problems, files } = await loadLists([args[0] as string]);
  const shown = options.all === true ? Number.POSITIVE_INFINITY : shownOfEach;
  const counts: Record<string, number> = {};
  const kept = new Map<string, Finding[]>();
  const isJson = options.json === true;
  // A million findings are more than one string can hold, so JSON is written as they come.
  let separator = "";
  if (isJson) {
    const head = JSON.stringify({ entries: entries.length, files, problems }, null, 2);
    process.stdout.write(`${head.slice(0, -2)},\n  "findings": [`);
  }
  for (const finding of lint(entries)) {
    const count = (counts[finding.rule] ?? 0) + 1;
    counts[finding.rule] = count;
    if (isJson) {
      await write(`${separator}\n    ${JSON.stringify(finding)}`);
      separator = ",";
    } else if (count <= shown) kept.set(finding.rule, [...(kept.get(finding.rule) ?? []), finding]);
  }
  if (isJson) await write(`${separator === "" ? "" : "\n  "}],\n  "counts": ${JSON.stringify(counts)}\n}\n`);
  else {
    for (const problem of problems.slice(0, shown)) await write(problemLine(problem));
    if (problems.length > shown) await write(`… and ${problems.length - shown} more problems; --all shows every one\n`);
    for (const rule of lintRules) await write(group(rule, kept.get(rule) ?? [], counts[rule] ?? 0));
    const found = Object.values(counts).reduce((sum, count) => sum + count, 0);
    await write(`${entries.length} entries in ${files.length} lists: ${problems.length} problems, ${found} findings.\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

function group(rule: string, findings: readonly Finding[], count: number): string {
  if (count === 0) return "";
  const lines = findings.map(({ entry, message }) => `  ${entry}: ${message}\n`);
  const more = count > findings.length ? `  … and ${count - findings.length} more; --all shows every one\n` : "";
  return `${rule} (${count})\n${lines.join("")}${more}\n`;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}
