import type { Batch, DoneBatch, Task } from "./batch.ts";
import type { Pool } from "./pool.ts";

/** Files in a batch: a message to a worker costs more than a short article. */
const filesInBatch = 16;

/** Cuts tasks, in their order, into batches; a part of a large file is a batch. */
export async function* batchesOf(tasks: AsyncIterable<Task>, rest: Omit<Batch, "tasks">): AsyncGenerator<Batch> {
  let some: Task[] = [];
  for await (const task of tasks) {
    if (task.part !== undefined && some.length > 0) {
      yield { tasks: some, ...rest };
      some = [];
    }
    some.push(task);
    if (some.length < filesInBatch && task.part === undefined) continue;
    yield { tasks: some, ...rest };
    some = [];
  }
  if (some.length > 0) yield { tasks: some, ...rest };
}

/**
 * Does batches in a pool and gives their results in the order of the batches, so that results do not depend on which
 * thread was faster. At most two batches a worker are under way; an aborted signal starts no more. `begin` is called, and
 * waited for, before each.
 */
export async function* inOrder(
  batches: AsyncIterable<Batch>,
  pool: Pool,
  signal: AbortSignal,
  begin: (batch: Batch) => Promise<void>,
): AsyncIterable<DoneBatch> {
  const ahead = Math.max(1, pool.workers * 2);
  const underWay: Promise<DoneBatch>[] = [];
  for await (const batch of batches) {
    if (signal.aborted) break;
    await begin(batch);
    const work = pool.process(batch);
    // A failure is met where the batch's turn comes; until then it must not count as unhandled.
    work.catch(() => {});
    underWay.push(work);
    if (underWay.length >= ahead) yield await (underWay.shift() as Promise<DoneBatch>);
  }
  for (const work of underWay) yield await work;
}
