/** natural ships types for its whole, which must not be loaded; this is the one file used of it. */
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  const distance: (a: string, b: string, options: object) => number;
  export default distance;
}
