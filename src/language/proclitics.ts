import type { ProcliticReading, ProcliticRules } from "./language.ts";
import { flags, learn, unitTable } from "./units.ts";

/**
 * The readings of a folded word with its proclitics off, as `rules` allow: at most one letter of each slot, in the order
 * of the slots, nearest the whole word first; after each, the readings with a lost letter restored.
 */
export function procliticReadings(key: string, rules: ProcliticRules): readonly ProcliticReading[] {
  const readings: ProcliticReading[] = [];
  let slot = 0;
  for (let from = 1; from < key.length; from++) {
    const letter = key[from - 1] as string;
    while (slot < rules.slots.length && !(rules.slots[slot] as string).includes(letter)) slot++;
    if (slot++ >= rules.slots.length) break;
    const rest = key.slice(from);
    if (rest.length >= rules.leastLetters) readings.push({ key: rest, from, clitic: key.slice(0, from) });
    for (const { after, before, written, clitic } of rules.restored) {
      if (letter !== after || !rest.startsWith(before) || rest.length + written.length < rules.leastLetters) continue;
      readings.push({ key: written + rest, from, clitic: key.slice(0, from - 1) + clitic });
    }
  }
  return readings;
}

/** The longest word that loses its vowel, in units: quelqu. */
const longestElided = 8;

/**
 * How many units of the folded word at `[start, end)` of `text` are an elided word with its apostrophe (2 of qu'Ouattara,
 * 1 of l'Algérie), or 0 where none of `elided` stands there.
 */
export function elidedLength(text: Uint16Array, start: number, end: number, elided: ReadonlySet<string>): number {
  const last = Math.min(end - 1, start + longestElided);
  let key = "";
  for (let at = start; at < last; at++) {
    const unit = text[at] as number;
    const known = (unitTable[unit] as number) || learn(unit);
    if ((known & flags.apostrophe) !== 0) return elided.has(key) ? key.length : 0;
    if ((known & flags.latinLetter) === 0 || (known & (flags.dropped | flags.expands)) !== 0) return 0;
    key += String.fromCharCode(known & 0xffff);
  }
  return 0;
}

/** The reading of a word without the elided word joined to it, as `rules` allow; `key` is the folded word. */
export function elidedReadings(word: string, key: string, { elided, leastLetters }: ProcliticRules): readonly ProcliticReading[] {
  if (elided === undefined) return [];
  const units = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const from = elidedLength(units, 0, word.length, new Set(elided));
  if (from === 0 || key.length - from < leastLetters) return [];
  return [{ key: key.slice(from), from, clitic: key.slice(0, from) }];
}
