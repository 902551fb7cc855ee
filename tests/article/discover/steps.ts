import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";
import { projectFolder } from "../../program.ts";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** Compilers whose code does not count its blocks. */
const compilers = ["sparkplug", "maglev", "opt", "use-osr"];

/**
 * How many steps of our own code something takes: how often each of its blocks is run, summed up, as the engine counts them
 * (precise coverage). The same on any machine, however fast or busy, so that growth can be told without a clock. What
 * functions of the engine do within a step, such as a regular expression's search, is not counted.
 */
export function stepsOf(work: () => void): number {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer;
  };
  for (const compiler of compilers) setFlagsFromString(`--no-${compiler}`);
  try {
    post("Profiler.enable");
    post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    post("Profiler.takePreciseCoverage");
    work();
    const { result } = post("Profiler.takePreciseCoverage") as Coverage;
    const own = result.filter(({ url }) => url.includes(`${projectFolder}src/`));
    if (own.length === 0) throw new Error("No code of ours was run, or the engine told none.");
    let steps = 0;
    for (const { functions } of own) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  } finally {
    post("Profiler.stopPreciseCoverage");
    session.disconnect();
    for (const compiler of compilers) setFlagsFromString(`--${compiler}`);
  }
}
