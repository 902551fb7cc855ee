/**
 * How strongly two entities belong together, from counts of windows alone. No measure is ever NaN or infinite; those of
 * the files are rounded by {@link precise}.
 */
import { chiSquareTail } from "./chi-square.ts";

/** What measures of a pair are made of. `windows` counts windows with at least one linked mention. */
export interface PairCounts {
  /** Windows that mention both; at least 1. */
  readonly together: number;
  readonly sourceWindows: number;
  readonly targetWindows: number;
  readonly windows: number;
}

/**
 * Normalised pointwise mutual information, -1 (never together) through 0 (as chance would have it) to 1 (never apart):
 *
 *     npmi = ln(p(x,y) / (p(x) p(y))) / -ln p(x,y)
 *
 * with p as shares of N, the windows that hold at least one linked mention. Where the pair fills all N windows the
 * formula is 0/0; there it tells nothing, and npmi is 0.
 *
 * Source: Gerlof Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction", GSCL 2009.
 */
export function npmi({ together, sourceWindows, targetWindows, windows }: PairCounts): number {
  if (together === 0) return -1;
  if (together === windows) return 0;
  const information = Math.log((together * windows) / (sourceWindows * targetWindows));
  return Math.min(1, Math.max(-1, information / -Math.log(together / windows)));
}

/**
 * The log-likelihood ratio G² of the two-by-two table of windows (with or without either entity), at least 0:
 *
 *     G² = 2 Σ O ln(O / E),   E = row sum × column sum / N,   0 ln 0 = 0
 *
 * It tells how sure it is that the two are not together by chance, whether more often or more seldom than that.
 *
 * Source: Ted Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics
 * 19(1), 1993.
 */
export function logLikelihood({ together, sourceWindows, targetWindows, windows }: PairCounts): number {
  const [withoutSource, withoutTarget] = [windows - sourceWindows, windows - targetWindows];
  const cells = [
    [together, sourceWindows, targetWindows],
    [sourceWindows - together, sourceWindows, withoutTarget],
    [targetWindows - together, withoutSource, targetWindows],
    [windows - sourceWindows - targetWindows + together, withoutSource, withoutTarget],
  ] as const;
  let sum = 0;
  for (const [observed, row, column] of cells) {
    if (observed > 0) sum += observed * Math.log((observed * windows) / (row * column));
  }
  // Where the two are independent, rounding errors may leave the sum a hair below 0.
  return Math.max(0, 2 * sum);
}

/**
 * The p-value of a {@link logLikelihood}: the chance of a G² at least as large if the two had nothing to do with each
 * other, by the chi-square distribution of one degree of freedom (Wilks 1938). Rough where fewer than about five windows
 * are expected. With many pairs some are small by chance: of 1,000 pairs without any link 50 are below 0.05.
 */
export function pValue(counts: PairCounts): number {
  return chiSquareTail(logLikelihood(counts));
}

/**
 * Windows with both, as a share of windows with either: 0 to 1.
 *
 * Source: Paul Jaccard, "The Distribution of the Flora in the Alpine Zone", New Phytologist 11(2), 1912.
 */
export function jaccard({ together, sourceWindows, targetWindows }: PairCounts): number {
  return together / (sourceWindows + targetWindows - together);
}

/**
 * The cosine of the two rows of windows (0 or 1 each), also named after Ochiai and Salton: together / √(source × target).
 *
 * Source: Gerard Salton, Michael McGill, "Introduction to Modern Information Retrieval", 1983.
 */
export function cosine({ together, sourceWindows, targetWindows }: PairCounts): number {
  return together / Math.sqrt(sourceWindows * targetWindows);
}

/** Six decimals; -0 becomes 0. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/**
 * The precision of measures in the graph's files: ten decimals, and of a value below a thousandth ten digits, so that a
 * small p-value is still told. Machines that disagree in the last bits write the same.
 */
export function precise(value: number): number {
  const size = Math.abs(value);
  if (size < 1e-3) return size === 0 ? 0 : Number(value.toPrecision(10));
  return size < 1e5 ? Math.round(value * 1e10) / 1e10 : Number(value.toPrecision(15));
}
