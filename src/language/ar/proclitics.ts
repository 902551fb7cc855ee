import type { ProcliticRules } from "../language.ts";

/**
 * The proclitics of a folded Arabic word: at most a conjunction (و ف), then a preposition (ب ك ل) and, after ل, the
 * article written without its alef. What remains has at least two letters, as single letters are never names.
 *
 * - وباشاغا "and Bashagha" -> باشاغا
 * - وبالقاهرة "and in Cairo" -> بالقاهره, القاهره
 * - للامم "to the nations" -> لامم, الامم (written from the second lam on)
 * - للجنه "to the committee" -> لجنه, اللجنه too: the article's lam and the word's own fall together
 *
 * Rule: ARABIC grammar of attached particles; Habash, Introduction to Arabic Natural Language Processing (2010), ch. 4.
 */
export const proclitics: ProcliticRules = {
  slots: ["وف", "بكل"],
  restored: [
    { after: "ل", before: "ل", written: "ا", clitic: "لل" },
    { after: "ل", before: "ل", written: "ال", clitic: "لل" },
  ],
  leastLetters: 2,
};
