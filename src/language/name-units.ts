/** Folded particles of a language by the side on which they bind. */
export interface Particles {
  /** They belong to the word after them: بن, أبو, van. */
  readonly bindsNext: ReadonlySet<string>;
  /** They belong to the word before them: الدين in صلاح الدين. */
  readonly bindsPrevious: ReadonlySet<string>;
}

/**
 * A person's name by its parts, particles with what they belong to: [صلاح الدين][النمروش], [محمد][بن سلمان],
 * [Ursula][von der Leyen]. `keyOf` gives a word's folded form.
 */
export function nameUnits<Word>(
  words: readonly Word[],
  keyOf: (word: Word) => string,
  { bindsNext, bindsPrevious }: Particles,
): Word[][] {
  const units: Word[][] = [];
  let open = false;
  for (const word of words) {
    const key = keyOf(word);
    const last = units.at(-1);
    if (last !== undefined && (open || bindsPrevious.has(key))) last.push(word);
    else units.push([word]);
    open = bindsNext.has(key);
  }
  return units;
}
