import type { Batch, DoneFile, InputRecord } from "./batch.ts";
import type { Pool } from "./pool.ts";
import type { InputFile } from "./walk.ts";

/** Files in a batch: a message to a worker costs more than a short article. */
const filesInBatch = 16;

/** Cuts the files, in their order, into batches, each with what the journal remembers of its files. */
export function* batchesOf(
  files: readonly InputFile[],
  before: Readonly<Record<string, InputRecord>>,
  rest: Omit<Batch, "files">,
): Iterable<Batch> {
  for (let at = 0; at < files.length; at += filesInBatch) {
    const part = files.slice(at, at + filesInBatch).map((file) => ({
      file,
      before: Object.hasOwn(before, file.place) ? (before[file.place] as InputRecord) : null,
    }));
    yield { files: part, ...rest };
  }
}

/**
 * Does batches in a pool and gives their results in the order of the batches, so that results do not depend on which
 * thread was faster. At most two batches a worker are under way; an aborted signal starts no more.
 */
export async function* inOrder(
  batches: Iterable<Batch>,
  pool: Pool,
  signal: AbortSignal | undefined,
): AsyncIterable<readonly DoneFile[]> {
  const ahead = Math.max(1, pool.workers * 2);
  const underWay: Promise<readonly DoneFile[]>[] = [];
  for (const batch of batches) {
    if (signal?.aborted) break;
    const work = pool.process(batch);
    // A failure is met where the batch's turn comes; until then it must not count as unhandled.
    work.catch(() => {});
    underWay.push(work);
    if (underWay.length >= ahead) yield await (underWay.shift() as Promise<readonly DoneFile[]>);
  }
  for (const work of underWay) yield await work;
}
