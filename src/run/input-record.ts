import type { Problem } from "../model/problem.ts";
import type { ArticlePlace } from "./article-place.ts";

/** An article's output as the journal remembers it. */
export interface WrittenArticle extends ArticlePlace {
  readonly sha256: string;
  /** The entries it matched: `seenBy` of changed-lists.ts. */
  readonly seen: string;
  /** The unlisted names found: `unlistedIn` of judged.ts. */
  readonly unlisted: string;
  /** Stands for the judgements replayed: `judgementsOn` of judged.ts. */
  readonly judged: string;
}

/** What a run remembers of an input file: enough to tell whether its articles must be done again. */
export interface InputRecord {
  /** What `input` of the file was: articles tell the path by which they were read. */
  readonly input: string;
  readonly sha256: string;
  /** In bytes; -1 where it could not be read. */
  readonly size: number;
  /** `nodeOf` the file (marks.ts); empty where it could not be read. */
  readonly node: string;
  /** Stands for options and program, the fingerprint of the lists, and the limit of sizes. */
  readonly made: Made;
  readonly articles: readonly WrittenArticle[];
  readonly problems: readonly Problem[];
}

export interface Made {
  readonly options: string;
  readonly lists: string;
  /** In bytes; a larger file, or one that unpacks to more, is a problem. What fits a limit fits every higher one. */
  readonly largestFile: number;
}
