import type { WordLog } from "./word-log.ts";

/** What is known of two entities together, over all articles. Entities and articles are numbers in their sorted lists. */
export interface PairCountsRow {
  readonly source: number;
  readonly target: number;
  readonly windows: number;
  readonly articles: number;
  /** Day numbers; 0 where no article is dated. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A pair to be added: `slices` are slices of time and windows in them, `evidence` articles and sentences, in turn. */
export interface NewPairRow extends PairCountsRow {
  readonly slices: readonly number[];
  readonly evidence: readonly number[];
}

/** A pair as it is read: its slices are `words` from `slicesAt` to `evidenceAt`, its evidence goes on to `end`. */
export interface PairRow extends PairCountsRow {
  readonly words: Uint32Array;
  readonly slicesAt: number;
  readonly evidenceAt: number;
  readonly end: number;
}

const headWords = 8;

/** Adds a pair to a log. */
export function appendPair(log: WordLog, pair: NewPairRow): void {
  const { source, target, windows, articles, firstDay, lastDay, slices, evidence } = pair;
  const words = [source, target, windows, articles, firstDay, lastDay, slices.length, evidence.length, ...slices, ...evidence];
  log.append(words, words.length);
}

/** Goes through the pairs of a log in the order they were added. */
export function* pairRows(log: WordLog): Iterable<PairRow> {
  for (let number = 0; number < log.blockCount(); number++) {
    const words = log.block(number);
    for (let at = 0; at < words.length; ) {
      const slicesAt = at + headWords;
      const evidenceAt = slicesAt + (words[at + 6] as number);
      const end = evidenceAt + (words[at + 7] as number);
      yield {
        source: words[at] as number,
        target: words[at + 1] as number,
        windows: words[at + 2] as number,
        articles: words[at + 3] as number,
        firstDay: words[at + 4] as number,
        lastDay: words[at + 5] as number,
        words,
        slicesAt,
        evidenceAt,
        end,
      };
      at = end;
    }
  }
}
