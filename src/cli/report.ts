import { rewriteReport } from "../run/report-page.ts";
import type { Call } from "./commands.ts";

/** `comention report`: the report page of a finished run once more. */
export async function reportCommand({ args }: Call): Promise<number> {
  const path = await rewriteReport(args[0] as string);
  process.stderr.write(`The report is in ${path}; open it in a browser.\n`);
  return 0;
}
