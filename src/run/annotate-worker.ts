import { workerData } from "node:worker_threads";
import { Models } from "../article/discover/models.ts";
import { knowledgeOf } from "../article/knowledge.ts";
import { openGazetteer } from "../gazetteer/open.ts";
import { type AnnotatedLines, annotateLines } from "./annotate-lines.ts";
import type { ByteLine } from "./byte-lines.ts";
import type { WorkerData } from "./worker.ts";

// Piscina hands its own data on inside an array; ours is the last item.
const { gazetteer, policies, models } = [workerData].flat().at(-1) as Omit<WorkerData, "changed">;
const knowledge = knowledgeOf(openGazetteer(gazetteer), { ...policies, models: new Models(models) });

/** Annotates lines in this thread; called by the pool. */
export function annotateHere(lines: readonly ByteLine[]): AnnotatedLines {
  return annotateLines(lines, knowledge);
}
