import type { Language } from "../language/language.ts";
import { lexiconOf } from "../language/lexicon.ts";
import { nameUnits } from "../language/name-units.ts";
import { nameKeys } from "../language/words.ts";

/** The least letters of a short form: a shorter one is too often a word. */
const leastLetters = 3;

/**
 * The folded words of the short forms by which news goes on to call a person after the full name: the last part, with
 * and without its article. None for a name of one part, nor where the last part is a nisba, a function word, a title or the
 * name of a people, as the word alone would not be the person.
 */
export function shortForms(name: string, language: Language): readonly (readonly string[])[] {
  const lexicon = lexiconOf(language);
  const units = nameUnits(nameKeys(name), (key) => key, lexicon);
  const last = units.at(-1);
  if (units.length < 2 || last === undefined) return [];
  const text = last.join(" ");
  // The name of a house is all its people's: آل سعود.
  if (last.length > 1 && lexicon.houses.has(last[0] as string)) return [];
  const plain = [lexicon.demonyms, lexicon.functionWords, lexicon.titles, lexicon.classWordsBefore].some((words) =>
    words.has(text),
  );
  if (plain || language.collective?.(text) === true || text.length < leastLetters) return [];
  const implied = language.impliedSpellings(text, { type: "person", country: null }).map((spelling) => nameKeys(spelling.text));
  return [last, ...implied].filter((keys) => keys.join("").length >= leastLetters);
}

/**
 * The folded words of a person's given name, by which an article may go on to call somebody whom it named in full and
 * who is no man of office (حنان for حنان أوبلا). None where the name is an ordinary word too: سعيد "happy".
 */
export function givenForm(name: string, language: Language): readonly string[] | null {
  const lexicon = lexiconOf(language);
  const units = nameUnits(nameKeys(name), (key) => key, lexicon);
  const [given] = units;
  if (units.length < 2 || given === undefined || !lexicon.givenNames.has(given.join(" "))) return null;
  return given.some((key) => language.commonness(key) > 0) ? null : given;
}
