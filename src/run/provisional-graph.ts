import { provisionalEntities } from "../corpus/candidates/provisional.ts";
import { toDigest } from "../corpus/digest.ts";
import { buildGraphs, type CorpusGraph } from "../corpus/graph.ts";
import { defaultGraphOptions } from "../corpus/graph-options.ts";
import type { NamingLookup } from "../corpus/labels.ts";
import type { CandidateRecord } from "../model/corpus-files.ts";
import type { ArticlePlace } from "./article-place.ts";
import { type GraphFiles, openGraphFiles } from "./graph-files.ts";
import { readArticleAt } from "./read-output.ts";

/** Where an annotated article lies, and the id of the counted article that it repeats, or null. */
export interface WrittenArticle {
  readonly place: ArticlePlace;
  readonly duplicateOf: string | null;
}

/** What a graph with candidates is made of: a run's annotated articles, and what it found in them. */
export interface AnnotatedRun {
  /** In the order of the run. */
  readonly articles: readonly WrittenArticle[];
  readonly candidates: readonly CandidateRecord[];
  readonly namingOf: NamingLookup;
}

/**
 * The graph of a run in which candidates of at least `leastScore` stand as well. Which names are one candidate is known only
 * when all articles are read, so they are read again from where the run wrote them. The caller closes the files.
 */
export async function graphWithCandidates(
  out: string,
  { articles, candidates, namingOf }: AnnotatedRun,
  leastScore: number,
): Promise<{ readonly files: GraphFiles; readonly graphs: readonly CorpusGraph[] }> {
  const provisional = provisionalEntities(candidates, leastScore);
  const naming: NamingLookup = (entity) => provisional.namingOf(entity.id) ?? namingOf(entity);
  const labelOf = (id: string) => naming({ id, type: "person" }).label;
  const graphFiles = await openGraphFiles(out, { ...defaultGraphOptions, candidates: leastScore }, labelOf);
  try {
    for (const { place, duplicateOf } of articles) {
      const article = await readArticleAt(out, place);
      await graphFiles.add(provisional.link(toDigest(article)), { duplicateOf });
    }
    return { files: graphFiles, graphs: buildGraphs(graphFiles.tables, naming) };
  } catch (error) {
    await graphFiles.close();
    throw error;
  }
}
