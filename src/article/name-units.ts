import type { Language } from "../language/language.ts";
import { type Lexicon, lexiconOf } from "../language/lexicon.ts";
import { nameKeys } from "../language/words.ts";

/** The least letters of a short form: a shorter one is too often a word. */
const leastLetters = 3;

/**
 * A person's name by its parts, particles with what they belong to: [صلاح الدين][النمروش], [محمد][بن سلمان],
 * [Ursula][von der Leyen]. `keys` are folded words.
 */
export function nameUnits(keys: readonly string[], { bindsNext, bindsPrevious }: Lexicon): string[][] {
  const units: string[][] = [];
  let open = false;
  for (const key of keys) {
    const last = units.at(-1);
    if (last !== undefined && (open || bindsPrevious.has(key))) last.push(key);
    else units.push([key]);
    open = bindsNext.has(key);
  }
  return units;
}

/**
 * The folded words of the short forms by which news goes on to call a person after the full name: the last part, with
 * and without its article. None for a name of one part, nor where the last part is a nisba, a function word or a title,
 * as the word alone would not be the person.
 */
export function shortForms(name: string, language: Language): readonly (readonly string[])[] {
  const lexicon = lexiconOf(language);
  const units = nameUnits(nameKeys(name), lexicon);
  const last = units.at(-1);
  if (units.length < 2 || last === undefined) return [];
  const text = last.join(" ");
  const plain = [lexicon.demonyms, lexicon.functionWords, lexicon.titles, lexicon.classWordsBefore].some((words) =>
    words.has(text),
  );
  if (plain || text.length < leastLetters) return [];
  const implied = language.impliedSpellings(text, "person").map((spelling) => nameKeys(spelling.text));
  return [last, ...implied].filter((keys) => keys.join("").length >= leastLetters);
}
