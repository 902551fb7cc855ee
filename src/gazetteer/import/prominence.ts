/**
 * Prominence of a populated place by its inhabitants: 0.15 for each power of ten above a hundred, 0.2 more for a capital.
 * A thousand give 0.15, a million 0.6, ten millions 0.75. Our own scale, in steps of 0.01.
 */
export function prominenceOfPopulation(population: number, standing: "capital" | "other"): number {
  const size = population > 100 ? 0.15 * (Math.log10(population) - 2) : 0;
  return rounded(Math.min(0.95, Math.max(0.02, size) + (standing === "capital" ? 0.2 : 0)));
}

/**
 * Prominence by the number of Wikipedias that have an article: the logarithm, such that 300 of them give 1, 30 give 0.6
 * and one gives 0.12. Our own scale, in steps of 0.01.
 */
export function prominenceOfSitelinks(sitelinks: number): number {
  return rounded(Math.min(1, Math.log(sitelinks + 1) / Math.log(301)));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
