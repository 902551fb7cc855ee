import type { ProcliticReading, ProcliticRules } from "./language.ts";

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
