import type { ArticleDigest } from "../model/article-file.ts";
import type { DuplicateRecord } from "../model/corpus-files.ts";
import { type NearDuplicatePolicy, openCountedArticles } from "./near-duplicates.ts";

/** Tells near-duplicates as articles come, and which belong together. */
export interface DuplicateFinder {
  /** The id of the counted article that this one repeats; null where it counts itself. */
  of(article: Pick<ArticleDigest, "id" | "sentences" | "signature">, textHash: string): string | null;
  /** Those found, in the order of the articles. */
  readonly duplicates: readonly DuplicateRecord[];
  /**
   * Groups of near-duplicates, each with the counted article first; groups are in the order of those, and articles within
   * a group in their order.
   */
  groups(): Iterable<{ readonly counted: string; readonly others: readonly DuplicateRecord[] }>;
}

/**
 * Opens a finder. Of articles that are alike the first in the order in which they come counts, whatever its date: which
 * was written first, and who copied whom, is not guessed.
 */
export function openDuplicateFinder(policy: NearDuplicatePolicy): DuplicateFinder {
  const counted = openCountedArticles(policy);
  const ids: string[] = [];
  const duplicates: DuplicateRecord[] = [];
  const numbers: number[] = [];
  return {
    duplicates,
    of({ id, sentences, signature = null }, textHash) {
      // Articles without text are not copies of each other.
      if (sentences.length === 0) return null;
      const repeated = counted.add({ signature, textHash });
      if (repeated === null) {
        ids.push(id);
        return null;
      }
      const of = ids[repeated.of] as string;
      duplicates.push({ article: id, of, similarity: repeated.similarity });
      numbers.push(repeated.of);
      return of;
    },
    *groups() {
      const order = duplicates.map((_, place) => place).sort((a, b) => (numbers[a] as number) - (numbers[b] as number) || a - b);
      for (let from = 0; from < order.length; ) {
        const number = numbers[order[from] as number] as number;
        let to = from;
        while (to < order.length && numbers[order[to] as number] === number) to++;
        yield {
          counted: ids[number] as string,
          others: order.slice(from, to).map((place) => duplicates[place] as DuplicateRecord),
        };
        from = to;
      }
    },
  };
}
