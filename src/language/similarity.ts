import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";

/**
 * The Jaro-Winkler similarity of two folded names, 0 (nothing alike) to 1 (equal), to three decimals (Winkler 1990).
 * It suggests spellings to a person; it never decides a link.
 */
export function similarity(a: string, b: string): number {
  return Math.round(jaroWinkler(a, b, {}) * 1000) / 1000;
}
