import type { CandidateRecord, EntityRecord } from "../model/corpus-files.ts";
import type { Graph } from "../model/graph.ts";
import { candidateRecords } from "./candidates.ts";
import { entityRecords } from "./entities.ts";
import { buildGraph } from "./graph.ts";
import type { EntryLookup } from "./labels.ts";
import type { ListedSpelling } from "./similar-names.ts";
import type { Tables } from "./tables.ts";

/** What all articles together tell. */
export interface Summary {
  /** Articles counted: those that are no duplicate. */
  readonly articles: number;
  readonly entities: readonly EntityRecord[];
  readonly candidates: readonly CandidateRecord[];
  readonly graph: Graph;
}

/** What the corpus phase asks of the gazetteer. */
export interface ListedEntities {
  readonly entry: EntryLookup;
  readonly names: () => Iterable<ListedSpelling>;
}

/** Makes the summary of tables, which stay as they are. */
export function summarizeTables(tables: Tables, { entry, names }: ListedEntities): Summary {
  return {
    articles: tables.articles,
    entities: entityRecords(tables, entry),
    candidates: candidateRecords(tables, names()),
    graph: buildGraph(tables, entry),
  };
}
