import { allFormats } from "../export/formats.ts";
import { problemCodes } from "../model/problem.ts";
import { type Command, commands } from "./commands.ts";
import type { Flag } from "./options.ts";

/** docs/cli.md: every command with its flags, made of the list that makes the parser. */
export function cliReference(): string {
  return [
    "# Command line",
    "",
    "This page is made of the program's own list of commands by `npm run build:docs`; a test holds it current.",
    "`comention --help`, `--help` after any command and `comention help COMMAND` say the same.",
    "",
    ...commands.flatMap(commandLines),
    "## Exit codes",
    "",
    "| code | means |",
    "| --- | --- |",
    "| 0 | all well |",
    "| 1 | finished, but some inputs had problems; each is told on standard error, those of a run are in its `run.json` |",
    "| 2 | wrong usage, or an input, list or output folder that cannot be used: nothing was written |",
    "| 130 | interrupted; the same command goes on where it stopped |",
    "",
    "## Formats",
    "",
    "What `--format` takes. A run writes those marked “always” without being asked.",
    "",
    "| name | file under the output folder | what it is | when |",
    "| --- | --- | --- | --- |",
    ...allFormats.map(
      ({ name, path, description, always }) =>
        `| \`${name}\` | \`${path}\` | ${cell(description)} | ${always ? "always" : "when asked"} |`,
    ),
    "",
    "## Problems",
    "",
    "Every problem has a stable code, a sentence with the value and the remedy, and a source: a path, or `path:line`.",
    "",
    "| code | means |",
    "| --- | --- |",
    ...Object.entries(problemCodes).map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`),
    "",
  ].join("\n");
}

function commandLines({ usage, description, flags }: Command): string[] {
  const name = usage.replace(/ [<[].*/, "");
  const lines = [`## comention ${name}`, "", "```", `comention ${usage}${flags.length > 0 ? " [options]" : ""}`, "```", ""];
  lines.push(`${sentence(description)}`, "");
  if (flags.length === 0) return lines;
  return [...lines, "| option | what it does |", "| --- | --- |", ...flags.map(flagLine), ""];
}

function flagLine({ flags, description, initial }: Flag): string {
  return `| \`${flags.replaceAll("|", "\\|")}\` | ${cell(description)}${initial === undefined ? "" : ` (default: \`${initial}\`)`} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return first.endsWith(".") ? first : `${first}.`;
}
