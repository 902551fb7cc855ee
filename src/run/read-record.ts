import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultSimilarity, type NearDuplicatePolicy } from "../corpus/near-duplicates.ts";
import { type RunRecord, runRecordSchema } from "../model/corpus-files.ts";
import { UsageError } from "./walk.ts";

/** The record of a finished run. Throws a UsageError where the folder holds none, or that of a run that was interrupted. */
export async function readRunRecord(out: string): Promise<RunRecord> {
  const path = join(out, "run.json");
  const content = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`${out} holds no run.json; name the output folder of a finished run.`);
  });
  const record = recordIn(content);
  if (record === null) throw new UsageError(`${path} is not as this version of comention writes it; run again.`);
  if (record.status === "finished") return record;
  throw new UsageError(`The run in ${out} was interrupted; give the same command again to finish it first.`);
}

/** How near-duplicates were told in the run of an output folder; as usual where it does not say. */
export async function nearDuplicatePolicyOf(out: string): Promise<NearDuplicatePolicy> {
  const content = await readFile(join(out, "run.json"), "utf8").catch(() => "");
  const policy = recordIn(content)?.options.nearDuplicates;
  return policy === "off" || typeof policy === "number" ? policy : defaultSimilarity;
}

function recordIn(content: string): RunRecord | null {
  try {
    return runRecordSchema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}
