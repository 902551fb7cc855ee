import type { FoldClass } from "./fold.ts";

/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ħ: "h",
};

/** What Latin-script newspapers write in several ways. Serves every language of the script. */
export const latinFolds: readonly FoldClass[] = [
  { name: "case", cost: 0.1, fold: (c) => c.toLowerCase() },
  {
    name: "accent",
    cost: 0.05,
    fold: (c) => (c < "\u0080" ? c : (undecomposed[c] ?? (isLatin(c) ? c.normalize("NFD").replace(/\p{M}/gu, "") : c))),
  },
  // Al-Qa'ida = Al-Qaida, ʿAbd = Abd: the signs for ayn and hamza and every apostrophe
  { name: "apostrophe", cost: 0.05, fold: (c) => ("'’‘ʼ`´ʿʾʻ′".includes(c) ? "" : c) },
];

function isLatin(character: string): boolean {
  return /[\p{Script=Latin}\p{M}]/u.test(character);
}
