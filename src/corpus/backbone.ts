/**
 * Which edges of a weighted network are more than noise, judged by all edges around them. The weight of an edge is its
 * count of windows. Both measures are of the whole network of the corpus, whatever filter shows a part of it.
 */

/** What measures of an edge in its network are made of. */
export interface EdgeSurroundings {
  readonly weight: number;
  readonly source: NodeStrength;
  readonly target: NodeStrength;
  /** The sum of the strengths of all nodes: twice the sum of all weights. */
  readonly total: number;
}

/** An end of an edge: how many edges it has, and the sum of their weights. */
export interface NodeStrength {
  readonly degree: number;
  readonly strength: number;
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
export function disparity({ weight, source, target }: EdgeSurroundings): number {
  return Math.min(alphaOf(weight, source), alphaOf(weight, target));
}

function alphaOf(weight: number, { degree, strength }: NodeStrength): number {
  return degree <= 1 ? 1 : (1 - weight / strength) ** (degree - 1);
}

/** A noise-corrected score and its standard deviation. */
export interface NoiseCorrected {
  readonly score: number;
  readonly deviation: number;
}

/**
 * The noise-corrected backbone: how far an edge's weight is from what its ends' strengths let expect, and how sure that
 * is. With n the weight, s and t the strengths of the ends, N the sum of all strengths and k = N / (s t),
 *
 *     score = (k n - 1) / (k n + 1)
 *
 * is 0 for a weight as expected, up to 1 above it and down to -1 below. The chance p of one more unit of weight has a
 * Beta prior with the mean and variance of drawing s and t out of N (hypergeometric); after seeing n of N it is taken at
 * its posterior mean, the variance of n is N p (1 - p), and that of the score follows by the delta method, with
 * k' = 1 / (s t) - N (s + t) / (s t)² the change of k with n:
 *
 *     deviation = √(N p (1 - p)) · 2 |k + n k'| / (k n + 1)²
 *
 * An edge is in the backbone where score > δ · deviation; δ = 1.28, 1.64, 2.32 stand for p-values of 0.1, 0.05, 0.01.
 * Each edge counts in both directions, as in the authors' own code. That code has 1 - m² where a Beta of mean m needs
 * (1 - m)²; here the prior has the mean and variance it is meant to have, which moves a deviation by about 1 in 10,000.
 *
 * Source: Michele Coscia, Frank Neffke, "Network Backboning with Noisy Data", ICDE 2017.
 */
export function noiseCorrected({ weight: n, source, target, total: N }: EdgeSurroundings): NoiseCorrected {
  const [s, t] = [source.strength, target.strength];
  const product = s * t;
  const k = N / product;
  const mean = product / N ** 2;
  const variance = (product * (N - s) * (N - t)) / (N ** 4 * (N - 1));
  // A Beta distribution of this mean and variance: alpha = mean × size, beta = (1 - mean) × size.
  const size = (mean * (1 - mean)) / variance - 1;
  const p = (mean * size + n) / (size + N);
  const change = 1 / product - (N * (s + t)) / product ** 2;
  const deviation = (Math.sqrt(N * p * (1 - p)) * 2 * Math.abs(k + n * change)) / (k * n + 1) ** 2;
  return { score: (k * n - 1) / (k * n + 1), deviation };
}
