import { base1, base2 } from "../../language/hashing.ts";
import type { ProcliticRules } from "../../language/language.ts";

/** Proclitic rules as the matcher takes them: letters as units, what is restored as hashes. */
export interface CliticSteps {
  /** The number of the slot a unit stands in, counted from 1; 0 for none. */
  readonly slotOf: Uint8Array;
  readonly restored: readonly Restored[];
  /** 1 for each unit that something may be restored before. */
  readonly lettersBefore: Uint8Array;
  /** Elided words, or null where the language elides none. */
  readonly elided: ReadonlySet<string> | null;
  readonly leastLetters: number;
}

export interface Restored {
  readonly after: number;
  readonly before: number;
  readonly written: string;
  readonly hash1: number;
  readonly hash2: number;
  readonly clitic: string;
}

/** The steps of each script, by the script's number; null where nothing is written together before a word. */
export type CliticsByScript = readonly (CliticSteps | null)[];

const made = new WeakMap<ProcliticRules, CliticSteps>();

/** The steps of rules, made once. */
export function cliticStepsOf(rules: ProcliticRules): CliticSteps {
  let steps = made.get(rules);
  if (steps === undefined) {
    steps = stepsOf(rules);
    made.set(rules, steps);
  }
  return steps;
}

function stepsOf({ slots, restored, elided, leastLetters }: ProcliticRules): CliticSteps {
  const slotOf = new Uint8Array(0x10000);
  slots.forEach((letters, slot) => {
    for (const letter of letters) slotOf[letter.charCodeAt(0)] = slot + 1;
  });
  const lettersBefore = new Uint8Array(0x10000);
  for (const { before } of restored) lettersBefore[before.charCodeAt(0)] = 1;
  return {
    slotOf,
    lettersBefore,
    elided: elided === undefined ? null : new Set(elided),
    leastLetters,
    restored: restored.map(({ after, before, written, clitic }) => ({
      after: after.charCodeAt(0),
      before: before.charCodeAt(0),
      written,
      hash1: hashOf(written, base1),
      hash2: hashOf(written, base2),
      clitic,
    })),
  };
}

function hashOf(text: string, base: number): number {
  let hash = 0;
  for (let unit = 0; unit < text.length; unit++) hash = (Math.imul(hash, base) + text.charCodeAt(unit)) | 0;
  return hash;
}
