/**
 * How strongly two entities belong together, from counts of windows. Every measure is rounded to six decimals, and none
 * is ever NaN or infinite.
 */

/** What measures of an edge are made of. `windows` counts windows with at least one linked mention. */
export interface EdgeCounts {
  /** Windows that mention both. */
  readonly together: number;
  readonly sourceWindows: number;
  readonly targetWindows: number;
  readonly windows: number;
  readonly source: NodeStrength;
  readonly target: NodeStrength;
  /** The edge's weight in the strengths: its count of windows. */
  readonly weight: number;
}

/** An end of an edge: how many edges it has, and the sum of their weights. */
export interface NodeStrength {
  readonly degree: number;
  readonly strength: number;
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
export function npmi({ together, sourceWindows, targetWindows, windows }: EdgeCounts): number {
  if (together === 0) return -1;
  if (together === windows) return 0;
  const information = Math.log((together * windows) / (sourceWindows * targetWindows));
  return rounded(Math.min(1, Math.max(-1, information / -Math.log(together / windows))));
}

/**
 * The log-likelihood ratio G² of the two-by-two table of windows (with or without either entity), at least 0:
 *
 *     G² = 2 Σ O ln(O / E),   E = row sum × column sum / N,   0 ln 0 = 0
 *
 * Above 3.84 chance alone would give as much in fewer than 1 of 20 pairs (chi-square, one degree of freedom).
 *
 * Source: Ted Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics
 * 19(1), 1993.
 */
export function logLikelihood({ together, sourceWindows, targetWindows, windows }: EdgeCounts): number {
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
  return rounded(Math.max(0, 2 * sum));
}

/**
 * The disparity filter's significance, 0 to 1: how likely an end of the edge would spread its strength so unevenly by
 * chance. Small is strong; keep edges below some alpha (0.05) to see the backbone. For an end of degree k and strength s,
 *
 *     alpha = (1 - weight / s) ^ (k - 1)
 *
 * and the edge gets the smaller alpha of its two ends. An end of degree 1 has nothing to compare with: alpha is 1.
 *
 * Source: Serrano, Boguñá, Vespignani, "Extracting the multiscale backbone of complex weighted networks", PNAS 106(16),
 * 2009.
 */
export function disparity({ weight, source, target }: EdgeCounts): number {
  return rounded(Math.min(alphaOf(weight, source), alphaOf(weight, target)));
}

/** Six decimals, the precision of every measure in the files; -0 becomes 0. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

function alphaOf(weight: number, { degree, strength }: NodeStrength): number {
  return degree <= 1 ? 1 : (1 - weight / strength) ** (degree - 1);
}
