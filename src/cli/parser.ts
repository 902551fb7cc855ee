import { CommanderError, Option, Command as Parser } from "commander";
import { version } from "../run/version.ts";
import { UsageError } from "../run/walk.ts";
import { type Command, commands } from "./commands.ts";

/** Exit codes of the command line. */
export const exitCodes = { well: 0, problems: 1, usage: 2, interrupted: 130 } as const;

/**
 * Runs the command line and gives its exit code. A mistake in the call is told on standard error in a sentence; a bug
 * throws, stack and all.
 */
export async function runCli(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.well;
  const parser = makeParser((done) => {
    code = done;
  });
  try {
    await parser.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.well : exitCodes.usage;
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`comention: ${error.message}\n`);
    return exitCodes.usage;
  }
}

/** The parser made of the list of commands. `onDone` takes a finished command's exit code. */
export function makeParser(onDone: (code: number) => void): Parser {
  const root = new Parser("comention")
    .description(
      "Reads news articles and tells which people, places and organizations they speak of, and who is mentioned with whom.",
    )
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(--help tells what there is)")
    .exitOverride();
  const groups = new Map<string, Parser>();
  for (const command of commands) {
    const words = command.usage.split(" ");
    const grouped = words.length > 1 && /^[a-z]+$/.test(words[1] as string);
    let parent = root;
    if (grouped) {
      const group = words.shift() as string;
      parent =
        groups.get(group) ??
        root
          .command(group)
          .description(`its commands: ${commandsOf(group)}`)
          .exitOverride();
      groups.set(group, parent);
    }
    addCommand(parent, words.join(" "), command, onDone);
  }
  return root;
}

/** The names of a group's commands: "check, lookup, build". */
function commandsOf(group: string): string {
  const words = commands.map(({ usage }) => usage.split(" ")).filter(([first]) => first === group);
  return words.map(([, name]) => name).join(", ");
}

function addCommand(
  parent: Parser,
  usage: string,
  { description, flags, action }: Command,
  onDone: (code: number) => void,
): void {
  const parser = parent.command(usage).description(description).exitOverride();
  for (const flag of flags) {
    const option = new Option(flag.flags, flag.description);
    if (flag.initial !== undefined) option.default(flag.parse?.(flag.initial) ?? flag.initial, flag.initial);
    if (flag.preset !== undefined) option.preset(flag.preset);
    const { parse } = flag;
    if (flag.repeatable) option.argParser((word: string, before: readonly string[] | undefined) => [...(before ?? []), word]);
    else if (parse !== undefined) option.argParser((word) => parse(word));
    parser.addOption(option);
  }
  parser.action(async (...given: unknown[]) => {
    const args = given.slice(0, -2) as (string | string[] | undefined)[];
    onDone(await action({ args, options: given.at(-2) as Record<string, unknown> }));
  });
}
