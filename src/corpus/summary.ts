import type { CandidateRecord, EntityRecord } from "../model/corpus-files.ts";
import type { Graph } from "../model/graph.ts";
import type { ListedSpelling } from "./candidates/listed.ts";
import { candidateRecords } from "./candidates/records.ts";
import { entityRecords } from "./entities.ts";
import { buildGraphs, type CorpusGraph } from "./graph.ts";
import { type EntryLookup, namingOf } from "./labels.ts";
import type { Tables } from "./tables.ts";

/** What all articles together tell. */
export interface Summary {
  /** Articles counted: those that are no duplicate. */
  readonly articles: number;
  readonly entities: readonly EntityRecord[];
  readonly candidates: readonly CandidateRecord[];
  readonly graph: Graph;
}

/** The same with graphs that are gone through edge by edge, one a window: the main graph, and the others. */
export interface CorpusSummary extends Omit<Summary, "graph">, CorpusGraph {
  readonly otherGraphs: readonly CorpusGraph[];
}

/** What the corpus phase asks of the gazetteer. */
export interface ListedEntities {
  readonly entry: EntryLookup;
  readonly names: () => Iterable<ListedSpelling>;
}

/** Makes the summary of tables, whose graphs it uses up. */
export function summarizeTables(tables: Tables, { entry, names }: ListedEntities): CorpusSummary {
  const [main, ...otherGraphs] = buildGraphs(tables, (entity) => namingOf(entry(entity.id), entity));
  return {
    articles: tables.articles,
    entities: entityRecords(tables, entry),
    candidates: candidateRecords(tables, entry, names()),
    ...(main as CorpusGraph),
    otherGraphs,
  };
}

/** A summary as plain values, every edge of its main graph held. */
export function heldSummary({ articles, entities, candidates, graph }: CorpusSummary): Summary {
  return { articles, entities, candidates, graph: { ...graph, edges: [...graph.edges] } };
}
