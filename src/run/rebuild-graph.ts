import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type ProvisionalEntities, provisionalEntities } from "../corpus/candidates/provisional.ts";
import { toDigest } from "../corpus/digest.ts";
import { buildGraphs } from "../corpus/graph.ts";
import type { GraphOptions } from "../corpus/graph-options.ts";
import type { MentionedEntity, Naming } from "../corpus/labels.ts";
import { openDuplicateFinder } from "../corpus/near-duplicate-groups.ts";
import type { NearDuplicatePolicy } from "../corpus/near-duplicates.ts";
import { duplicatesCsv, duplicatesPath } from "../export/duplicates-csv.ts";
import { type CandidateRecord, entityRecordSchema } from "../model/corpus-files.ts";
import { writeParts } from "./atomic-file.ts";
import { hashText } from "./duplicates.ts";
import { openFinishedRun } from "./finished-run.ts";
import { openGraphFiles } from "./graph-files.ts";
import { readArticles } from "./read-output.ts";
import { nearDuplicatePolicyOf } from "./read-record.ts";
import { UsageError } from "./walk.ts";

/** What a rebuilt graph holds. */
export interface RebuiltGraph {
  readonly articles: number;
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Makes the files under `graph/` of a finished run again, and its table of near-duplicates, from its annotations and the
 * names in its entities.jsonl; no article is annotated and no list is read. With the options of the run it gives the same
 * bytes; `nearDuplicates` is the run's own unless given. Throws a UsageError where the folder is no finished run.
 */
export async function rebuildGraph(
  out: string,
  options: GraphOptions,
  { nearDuplicates, wordsInMemory }: { readonly nearDuplicates?: NearDuplicatePolicy; readonly wordsInMemory?: number } = {},
): Promise<RebuiltGraph> {
  const names = await readNames(out);
  const provisional = options.candidates === null ? null : await readProvisional(out, options.candidates);
  const naming = (entity: MentionedEntity) => provisional?.namingOf(entity.id) ?? names.get(entity.id) ?? unnamed(entity);
  const finder = openDuplicateFinder(nearDuplicates ?? (await nearDuplicatePolicyOf(out)));
  const files = await openGraphFiles(out, options, (id) => naming({ id, type: "person" }).label, wordsInMemory);
  try {
    for await (const article of readArticles(out)) {
      const digest = toDigest(article);
      const duplicateOf = finder.of(digest, hashText(article.text));
      await files.add(provisional?.link(digest) ?? digest, { duplicateOf });
    }
    const graphs = buildGraphs(files.tables, naming);
    await files.write(graphs);
    await writeParts(join(out, duplicatesPath), duplicatesCsv(finder));
    const main = graphs[0];
    return {
      articles: main?.graph.articles ?? 0,
      nodes: main?.graph.nodes.length ?? 0,
      edges: main?.edgeCount ?? 0,
    };
  } finally {
    await files.close();
  }
}

function unnamed({ id, type }: MentionedEntity): Naming {
  return { type, label: id, labels: {}, country: null };
}

async function readProvisional(out: string, leastScore: number): Promise<ProvisionalEntities> {
  const candidates: CandidateRecord[] = [];
  const run = await openFinishedRun(out, "keep");
  for await (const candidate of run.candidates()) if (candidate.score >= leastScore) candidates.push(candidate);
  return provisionalEntities(candidates, leastScore);
}

async function readNames(out: string): Promise<ReadonlyMap<string, Naming>> {
  const path = join(out, "entities.jsonl");
  const names = new Map<string, Naming>();
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const { id, type, label, labels, country } = entityRecordSchema.parse(JSON.parse(line));
      names.set(id, { type, label, labels, country });
    }
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${(error as Error).message}); name the output folder of a finished run.`);
  }
  return names;
}
