import type { Script } from "../model/article.ts";
import { flags, learn } from "./units.ts";

const ranges: Readonly<Record<Script, readonly (readonly [first: number, last: number])[]>> = {
  arabic: [[0x621, 0x64a]],
  latin: [[0x61, 0x7a]],
  other: [],
};

const made = new Map<Script, Uint16Array>();

/** The letters that folded words of a script are usually written with, as UTF-16 units; none for other scripts than ours. */
export function alphabetOf(script: Script): Uint16Array {
  let alphabet = made.get(script);
  if (alphabet === undefined) {
    const letters = new Set<number>();
    for (const [first, last] of ranges[script]) {
      for (let unit = first; unit <= last; unit++) {
        const known = learn(unit);
        if ((known & flags.letter) !== 0 && (known & (flags.dropped | flags.expands)) === 0) letters.add(known & 0xffff);
      }
    }
    alphabet = Uint16Array.from(letters).sort();
    made.set(script, alphabet);
  }
  return alphabet;
}
