import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { type Batch, type DoneBatch, processBatch, type Tools } from "./batch.ts";
import type { WorkerData } from "./worker.ts";

/** Does batches somewhere: in this thread, or in worker threads. */
export interface Pool {
  readonly workers: number;
  process(batch: Batch): Promise<DoneBatch>;
  close(): Promise<void>;
}

/** A pool of `workers` threads, which share the compiled gazetteer; 0 works in this thread. */
export function openPool(workers: number, tools: Tools): Pool {
  if (workers === 0) {
    return { workers, process: (batch) => processBatch(batch, tools), close: async () => {} };
  }
  const { gazetteer, models, ...policies } = tools.knowledge;
  const changed = tools.changed?.buffer ?? null;
  const data: WorkerData = { gazetteer: gazetteer.buffer, policies, models: models.all(), changed };
  const pool = new Piscina({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    name: "work",
    minThreads: workers,
    maxThreads: workers,
    workerData: data,
  });
  return { workers, process: (batch) => pool.run(batch), close: () => pool.destroy() };
}
