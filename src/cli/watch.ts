import { UsageError } from "../run/walk.ts";
import { watchInputs } from "../run/watch.ts";
import type { Call } from "./commands.ts";
import { runOnce } from "./run.ts";

/**
 * `comention watch`: runs, then runs again whenever inputs, lists or judgements change, until interrupted. Each round is an ordinary run over the
 * existing output, so that a watch may be ended and begun again at any time.
 */
export async function watchCommand(call: Call): Promise<number> {
  const inputs = (call.args[0] ?? []) as readonly string[];
  if (inputs.length === 0) throw new UsageError("comention watch needs the files or folders to watch: comention watch INPUT.");
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const { options } = call;
    const lists = [...((options.gazetteers ?? []) as readonly string[]), ...((options.add ?? []) as readonly string[])];
    const judgements = typeof options.judgements === "string" ? [options.judgements] : [];
    const changes = watchInputs(
      [...inputs, ...lists, ...judgements],
      options.out as string,
      abort.signal,
      options.debounce as number,
    );
    for await (const _ of changes) {
      const code = await runOnce(call, abort.signal);
      if (code === 130 && !abort.signal.aborted) return code;
    }
    return 130;
  } finally {
    process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
  }
}
