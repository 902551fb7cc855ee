import { once } from "node:events";
import type { FormulaPolicy } from "../export/format.ts";
import { exportParts, exportRun } from "../run/export.ts";
import { UsageError } from "../run/walk.ts";
import type { Call } from "./commands.ts";

/** `comention export`: a finished run in other formats. */
export async function exportCommand({ args, options }: Call): Promise<number> {
  const out = args[0] as string;
  const formats = (options.format ?? []) as readonly string[];
  const formulas = options.formulas as FormulaPolicy;
  const to = (options.output ?? null) as string | null;
  if (formats.length === 0) throw new UsageError("Name a format with --format; --help tells what there is.");
  if (to === "-") {
    if (formats.length > 1) throw new UsageError(`-o - takes one format, not ${formats.length}.`);
    for await (const part of exportParts(out, formats[0] as string, formulas)) {
      if (!process.stdout.write(part)) await once(process.stdout, "drain");
    }
    return 0;
  }
  const paths = await exportRun(out, { formats, to, formulas });
  if (options.quiet !== true) for (const path of paths) process.stderr.write(`${path}\n`);
  return 0;
}
