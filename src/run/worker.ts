import { workerData } from "node:worker_threads";
import { type ModelBytes, Models } from "../article/discover/models.ts";
import { type Knowledge, knowledgeOf } from "../article/knowledge.ts";
import { openGazetteer } from "../gazetteer/open.ts";
import { type Batch, type DoneBatch, processBatch, type Tools } from "./batch.ts";

/** What a worker thread is started with: the compiled lists, in memory that all threads share. */
export interface WorkerData {
  readonly gazetteer: SharedArrayBuffer;
  readonly policies: Omit<Knowledge, "gazetteer" | "models">;
  readonly models: ModelBytes;
  /** {@link Tools.changed} in its compiled form. */
  readonly changed: SharedArrayBuffer | null;
}

// Piscina hands its own data on inside an array; ours is the last item.
const { gazetteer, policies, models, changed } = [workerData].flat().at(-1) as WorkerData;
const tools: Tools = {
  knowledge: knowledgeOf(openGazetteer(gazetteer), { ...policies, models: new Models(models) }),
  changed: changed === null ? null : openGazetteer(changed),
};

/** Does a batch in this thread; called by the pool. */
export function work(batch: Batch): Promise<DoneBatch> {
  return processBatch(batch, tools);
}
