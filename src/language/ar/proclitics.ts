import type { ProcliticReading } from "../language.ts";

const conjunctions = "وف";
const prepositions = "بكل";

/**
 * The proclitic readings of a folded Arabic word: at most a conjunction (و ف), a preposition (ب ك ل) and, after ل, the
 * article written without its alef. What remains has at least two letters, as single letters are never names.
 *
 * - وباشاغا "and Bashagha" -> باشاغا
 * - وبالقاهرة "and in Cairo" -> بالقاهره, القاهره
 * - للامم "to the nations" -> لامم, الامم (written from the second lam on)
 * - للجنه "to the committee" -> لجنه, اللجنه too: the article's lam and the word's own fall together
 *
 * Rule: ARABIC grammar of attached particles; Habash, Introduction to Arabic Natural Language Processing (2010), ch. 4.
 */
export function proclitics(key: string): readonly ProcliticReading[] {
  const readings: ProcliticReading[] = [];
  afterPreposition(key, 0, "", readings);
  const first = key[0];
  if (first !== undefined && conjunctions.includes(first)) {
    add({ key: key.slice(1), from: 1, clitic: first }, readings);
    afterPreposition(key.slice(1), 1, first, readings);
  }
  return readings;
}

function afterPreposition(word: string, at: number, before: string, readings: ProcliticReading[]): void {
  const first = word[0];
  if (first === undefined || !prepositions.includes(first)) return;
  const rest = word.slice(1);
  add({ key: rest, from: at + 1, clitic: before + first }, readings);
  if (first === "ل" && rest.startsWith("ل")) {
    add({ key: `ا${rest}`, from: at + 1, clitic: `${before}لل` }, readings);
    add({ key: `ال${rest}`, from: at + 1, clitic: `${before}لل` }, readings);
  }
}

function add(reading: ProcliticReading, readings: ProcliticReading[]): void {
  if (reading.key.length >= 2) readings.push(reading);
}
