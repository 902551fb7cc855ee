import { join } from "node:path";
import PQueue from "p-queue";
import type { Knowledge } from "../article/knowledge.ts";
import type { CorpusGraph } from "../corpus/graph.ts";
import { defaultGraphOptions } from "../corpus/graph-options.ts";
import { type NamingLookup, namingOf } from "../corpus/labels.ts";
import { openDuplicateFinder } from "../corpus/near-duplicate-groups.ts";
import { summarizeTables } from "../corpus/summary.ts";
import { duplicatesCsv, duplicatesPath } from "../export/duplicates-csv.ts";
import { formats, graphFormats } from "../export/formats.ts";
import { mentionRows, mentionsHeader } from "../export/mentions-csv.ts";
import type { RunRecord } from "../model/corpus-files.ts";
import type { Problem } from "../model/problem.ts";
import { summaryKnowledge } from "../pipeline.ts";
import type { ArticlePlace } from "./article-place.ts";
import { openWhole, writeParts } from "./atomic-file.ts";
import type { DoneFile } from "./batch.ts";
import { type GraphFiles, openGraphFiles } from "./graph-files.ts";
import { graphWithCandidates, type WrittenArticle } from "./provisional-graph.ts";
import { readArticleAt } from "./read-output.ts";
import { articlesInReport, writeReport } from "./report-page.ts";
import type { RunOptions } from "./run-options.ts";

/** Takes the articles of a run in order, and writes what is made of all of them. */
export interface Results {
  /** Outputs of this run, under `articles/`. */
  readonly files: ReadonlySet<string>;
  readonly duplicates: RunRecord["duplicates"];
  mentions(): number;
  add(file: DoneFile): Promise<void>;
  finish(problems: readonly Problem[]): Promise<ResultCounts>;
  abandon(): Promise<void>;
}

/** What a run counts of its results. */
export type ResultCounts = Pick<RunRecord["counts"], "entities" | "candidates" | "candidatesLetGo" | "edges">;

/** Opens the corpus phase of a run that writes to `out`. */
export async function openResults(
  out: string,
  knowledge: Knowledge,
  { nearDuplicates, graphCandidates }: Pick<RunOptions, "nearDuplicates" | "graphCandidates">,
): Promise<Results> {
  const labelOf = (id: string) => label(knowledge, id);
  const graphFiles = await openGraphFiles(out, defaultGraphOptions, labelOf);
  const mentionsFile = await openWhole(join(out, "mentions.csv"));
  await mentionsFile.write(mentionsHeader);
  const files = new Set<string>();
  const written: WrittenArticle[] = [];
  const shown: ArticlePlace[] = [];
  const finder = openDuplicateFinder(nearDuplicates);
  let mentions = 0;
  return {
    files,
    get duplicates() {
      return [...finder.duplicates];
    },
    mentions: () => mentions,
    async add({ digests, record }) {
      for (const [at, { digest, textHash }] of digests.entries()) {
        const place = record.articles[at] as ArticlePlace;
        files.add(place.file);
        if (shown.length < articlesInReport) shown.push(place);
        const duplicateOf = finder.of(digest, textHash);
        await graphFiles.add(digest, { duplicateOf });
        if (graphCandidates !== null) written.push({ place, duplicateOf });
        mentions += digest.mentions.length;
        await mentionsFile.write(mentionRows(digest, labelOf));
      }
    },
    async finish(problems) {
      let again: GraphFiles | null = null;
      try {
        await mentionsFile.close();
        const summary = summarizeTables(graphFiles.tables, summaryKnowledge(knowledge));
        const { entities, candidates } = summary;
        let main: CorpusGraph = summary;
        if (graphCandidates === null) await graphFiles.write([summary, ...summary.otherGraphs]);
        else {
          const naming: NamingLookup = (entity) => namingOf(knowledge.gazetteer.entryOf(entity.id), entity);
          const more = await graphWithCandidates(out, { articles: written, candidates, namingOf: naming }, graphCandidates);
          again = more.files;
          await again.write(more.graphs);
          main = more.graphs[0] as CorpusGraph;
        }
        await writeParts(join(out, duplicatesPath), duplicatesCsv(finder));
        const queue = new PQueue({ concurrency: 4 });
        await queue.addAll(
          formats
            .filter(({ path }) => !graphFormats.some((graphFormat) => graphFormat.path === path))
            .map(
              ({ path, render }) =>
                () =>
                  writeParts(join(out, path), render({ summary })),
            ),
        );
        const articles = await Promise.all(shown.map((place) => readArticleAt(out, place)));
        await writeReport(out, { articles, articleCount: files.size, entities, candidates, graph: main.graph, problems });
        const { leftOut } = graphFiles.tables.candidates;
        const letGo = leftOut === 0 ? {} : { candidatesLetGo: leftOut };
        return { entities: entities.length, candidates: candidates.length, ...letGo, edges: main.edgeCount };
      } finally {
        await again?.close();
        await graphFiles.close();
      }
    },
    async abandon() {
      await mentionsFile.abandon();
      await graphFiles.close();
    },
  };
}

function label({ gazetteer }: Knowledge, id: string): string {
  const labels = gazetteer.entryOf(id)?.labels ?? {};
  return labels.en ?? labels.ar ?? Object.values(labels)[0] ?? id;
}
