import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Knowledge } from "../article/knowledge.ts";
import { type AnnotatedLines, annotateLines } from "./annotate-lines.ts";
import { type ByteLine, byteLines } from "./byte-lines.ts";
import type { WorkerData } from "./worker.ts";

export interface StreamOptions {
  /** Worker threads; 0 works in this thread. */
  readonly workers: number;
  /** In bytes. */
  readonly longestLine: number;
}

/** Lines handed on together: a message to a thread costs more than a short article. */
const linesAtOnce = 16;

/**
 * Annotates a stream of lines, in order: for the lines that came together their outputs as soon as they are made. At most
 * two parts a worker are under way, and no more is read while nobody takes what is made; so memory does not grow, however
 * fast the lines come or slowly they are taken.
 */
export async function* annotateStream(
  stream: AsyncIterable<Uint8Array>,
  knowledge: Knowledge,
  { workers, longestLine }: StreamOptions,
): AsyncGenerator<AnnotatedLines> {
  const parts = partsOf(byteLines(stream, longestLine));
  if (workers === 0) {
    for await (const lines of parts) yield annotateLines(lines, knowledge);
    return;
  }
  const { gazetteer, models, ...policies } = knowledge;
  const data: Omit<WorkerData, "changed"> = { gazetteer: gazetteer.buffer, policies, models: models.all() };
  const pool = new Piscina({
    filename: fileURLToPath(new URL("./annotate-worker.js", import.meta.url)),
    name: "annotateHere",
    minThreads: workers,
    maxThreads: workers,
    workerData: data,
  });
  try {
    yield* inTurn(parts, (lines) => pool.run(lines) as Promise<AnnotatedLines>, workers * 2);
  } finally {
    await pool.destroy();
  }
}

async function* partsOf(groups: AsyncIterable<readonly ByteLine[]>): AsyncGenerator<readonly ByteLine[]> {
  for await (const lines of groups) {
    for (let at = 0; at < lines.length; at += linesAtOnce) yield lines.slice(at, at + linesAtOnce);
  }
}

/**
 * The results of tasks in the order of what they are made of, `ahead` of them under way. A result is given when it is
 * there, though no more input comes meanwhile: who sends a line and waits for its answer must get it.
 */
async function* inTurn<In, Out>(
  source: AsyncGenerator<In>,
  work: (input: In) => Promise<Out>,
  ahead: number,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  const next = () => source.next().then((result) => ({ result }));
  let coming: ReturnType<typeof next> | null = next();
  while (coming !== null || underWay.length > 0) {
    const first = underWay[0]?.then(() => null);
    const room = coming !== null && underWay.length < ahead ? [coming] : [];
    const came = await Promise.race([...(first === undefined ? [] : [first]), ...room]);
    if (came === null) yield await (underWay.shift() as Promise<Out>);
    else if (came.result.done === true) coming = null;
    else {
      const task = work(came.result.value);
      // A failure is met where its turn comes; until then it must not count as unhandled.
      task.catch(() => {});
      underWay.push(task);
      coming = next();
    }
  }
}
