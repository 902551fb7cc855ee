import { once } from "node:events";
import { Models } from "../article/discover/models.ts";
import { type DiscoverPolicy, knowledgeOf } from "../article/knowledge.ts";
import { annotateStream } from "../run/annotate-stream.ts";
import { loadGazetteer } from "../run/gazetteer-cache.ts";
import { gazetteerFolders } from "../run/load-gazetteers.ts";
import { loadModels } from "../run/load-models.ts";
import type { Call } from "./commands.ts";
import { problemLine } from "./run.ts";

/**
 * `comention annotate`: an article a line in, an annotated article a line out, in order, so that memory does not grow. A
 * line that is no article gives a line with its problems in its place.
 */
export async function annotateCommand({ options }: Call): Promise<number> {
  const lists = await loadGazetteer(gazetteerFolders((options.gazetteers ?? []) as string[], (options.add ?? []) as string[]));
  for (const problem of lists.problems) process.stderr.write(problemLine(problem));
  const policies = {
    discover: options.discover as DiscoverPolicy,
    overlap: options.overlap as "longest" | "leftmost",
    spelling: options.fuzzy === true ? ("fuzzy" as const) : ("listed" as const),
    models: new Models(await loadModels()),
  };
  const knowledge = knowledgeOf(lists.gazetteer, policies);
  const { workers, maxBytes } = options as { readonly workers: number; readonly maxBytes: number };
  let found = lists.problems.length;
  for await (const { text, problems } of annotateStream(process.stdin, knowledge, { workers, longestLine: maxBytes })) {
    found += problems;
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  }
  return found > 0 ? 1 : 0;
}
