import { workerData } from "node:worker_threads";
import { type Knowledge, knowledgeOf } from "../article/knowledge.ts";
import { compileGazetteer } from "../gazetteer/compile.ts";
import type { Entry } from "../model/entry.ts";
import { type Batch, type DoneFile, processBatch } from "./batch.ts";

/** What a worker thread is started with: the entries, so that all threads know the same lists. */
export interface WorkerData {
  readonly entries: readonly Entry[];
  readonly policies: Omit<Knowledge, "gazetteer">;
}

// Piscina hands its own data on inside an array; ours is the last item.
const { entries, policies } = [workerData].flat().at(-1) as WorkerData;
const knowledge = knowledgeOf(compileGazetteer(entries), policies);

/** Does a batch in this thread; called by the pool. */
export function work(batch: Batch): Promise<readonly DoneFile[]> {
  return processBatch(batch, knowledge);
}
