import { defaultFieldNames, type FieldNames } from "../article/kinds/fields.ts";
import type { Knowledge } from "../article/knowledge.ts";
import { defaultSimilarity, type NearDuplicatePolicy } from "../corpus/near-duplicates.ts";
import type { Layout } from "./article-place.ts";
import type { LinkPolicy } from "./walk.ts";

export interface RunOptions {
  readonly inputs: readonly string[];
  /** Replaces the default lists when not empty. */
  readonly gazetteers: readonly string[];
  /** Folders of lists on top of the others. */
  readonly add: readonly string[];
  readonly out: string;
  /** How annotated articles lie below `articles/`. */
  readonly layout: Layout;
  /** Worker threads; 0 works in this thread, `auto` decides by the number of files and cores. */
  readonly workers: number | "auto";
  /** Does every article again. */
  readonly reuse: "unchanged" | "nothing";
  readonly discover: Knowledge["discover"];
  readonly overlap: Knowledge["overlap"];
  readonly spelling: Knowledge["spelling"];
  /** A file of judgements, or null. */
  readonly judgements: string | null;
  /** How like another an article must be to be counted once with it. */
  readonly nearDuplicates: NearDuplicatePolicy;
  /** The least score of candidates that stand in the graph as provisional entities; null for none. */
  readonly graphCandidates: number | null;
  /** What is done with links that lead out of the inputs. */
  readonly links: LinkPolicy;
  /** In bytes. */
  readonly largestFile: number;
  /** Names of the fields of JSON records and CSV columns. */
  readonly fields: FieldNames;
  /** Aborting it ends the run after the batches in hand; what is done is kept. */
  readonly signal?: AbortSignal;
  /** Told after each batch. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is: input files done of all, and what came of them so far. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly annotated: number;
  readonly reused: number;
  readonly mentions: number;
  readonly problems: number;
}

export const defaultRunOptions: RunOptions = {
  inputs: ["seeds"],
  gazetteers: [],
  add: [],
  out: "output",
  layout: "files",
  workers: "auto",
  reuse: "unchanged",
  discover: "all",
  overlap: "longest",
  spelling: "listed",
  judgements: null,
  nearDuplicates: defaultSimilarity,
  graphCandidates: null,
  links: "inside",
  largestFile: 50_000_000,
  fields: defaultFieldNames,
};
