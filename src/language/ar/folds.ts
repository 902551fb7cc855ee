import type { FoldClass } from "../fold.ts";

/**
 * What Arabic newspapers write in several ways. The dropped marks are harakat and the superscript alef, Quranic signs,
 * tatweel, zero-width (non-)joiners and bidi controls; all stay inside a span when they stand inside the word.
 */
export const arabicFolds: readonly FoldClass[] = [
  {
    name: "marks",
    cost: 0.05,
    fold: (c) =>
      /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u.test(
        c,
      )
        ? ""
        : c,
  },
  // أ إ آ ٱ and their high-hamza kin -> ا
  { name: "alef", cost: 0.1, fold: (c) => ("أإآٱٲٳٵ".includes(c) ? "ا" : c) },
  // Alef maqsura and the Persian and Kurdish yeh -> ي, Persian kaf -> ك
  { name: "yeh", cost: 0.15, fold: (c) => ("ىیێې".includes(c) ? "ي" : "کڪ".includes(c) ? "ك" : c) },
  // Ta marbuta and the Persian and Urdu heh -> ه
  { name: "teh-marbuta", cost: 0.15, fold: (c) => ("ةۀہۃەھ".includes(c) ? "ه" : c) },
  // A level of its own, as it joins different letters: مسؤول = مسئول "official"
  { name: "hamza", cost: 0.4, fold: (c) => ("ؤئ".includes(c) ? "ء" : c) },
  {
    name: "digits",
    cost: 0.05,
    fold: (c) => {
      const code = c.charCodeAt(0);
      const digit = code >= 0x660 && code <= 0x669 ? code - 0x660 : code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : -1;
      return digit < 0 ? c : String(digit);
    },
  },
];
