import type { WordLog } from "./word-log.ts";

/** What is known of two entities together, over all articles. Entities and articles are numbers in their sorted lists. */
export interface PairRow {
  readonly source: number;
  readonly target: number;
  readonly windows: number;
  readonly articles: number;
  /** Day numbers; 0 where no article is dated. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Slices of time and windows in them, in turn. */
  readonly slices: readonly number[];
  /** Articles and sentences, in turn. */
  readonly evidence: readonly number[];
}

const headWords = 8;

/** Adds a pair to a log. */
export function appendPair(log: WordLog, pair: PairRow): void {
  const { source, target, windows, articles, firstDay, lastDay, slices, evidence } = pair;
  const words = [source, target, windows, articles, firstDay, lastDay, slices.length, evidence.length, ...slices, ...evidence];
  log.append(words, words.length);
}

/** Goes through the pairs of a log in the order they were added. */
export function* pairRows(log: WordLog): Iterable<PairRow> {
  for (let number = 0; number < log.blockCount(); number++) {
    const words = log.block(number);
    for (let at = 0; at < words.length; ) {
      const word = (number: number) => words[at + number] as number;
      const slicesAt = at + headWords;
      const evidenceAt = slicesAt + word(6);
      const end = evidenceAt + word(7);
      yield {
        source: word(0),
        target: word(1),
        windows: word(2),
        articles: word(3),
        firstDay: word(4),
        lastDay: word(5),
        slices: Array.from(words.subarray(slicesAt, evidenceAt)),
        evidence: Array.from(words.subarray(evidenceAt, end)),
      };
      at = end;
    }
  }
}
