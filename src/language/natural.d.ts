/** natural ships types for its whole, which must not be loaded; these are the files used of it. */
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  const distance: (a: string, b: string, options: object) => number;
  export default distance;
}

declare module "natural/lib/natural/distance/levenshtein_distance.js" {
  const distances: { readonly DamerauLevenshteinDistance: (a: string, b: string, options: object) => number };
  export default distances;
}
