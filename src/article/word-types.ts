import { BoundedMap, ownText } from "../language/bounded-map.ts";
import type { Language } from "../language/language.ts";
import { languageOfScript } from "../language/languages.ts";
import { lexiconOf, listed } from "../language/lexicon.ts";
import { elidedReadings, procliticReadings } from "../language/proclitics.ts";
import { keyOf, type Word, wordKey } from "../language/words.ts";
import type { Reading, Script, Token, WordType } from "../model/article.ts";

/** A word type whose readings can be put where a token of it stands. */
export class ReadWord implements WordType {
  readonly surface: string;
  readonly kind: Token["kind"];
  readonly script: Script;
  readonly keys: readonly [string, ...string[]];
  readonly lists: number;
  readonly #readings: readonly Reading[];

  constructor(surface: string, kind: Token["kind"], script: Script, articleLanguage: string) {
    this.surface = surface;
    this.kind = kind;
    this.script = script;
    const language = languageOfScript(script, articleLanguage);
    this.#readings = readingsOf({ start: 0, end: surface.length, kind, script }, surface, language);
    this.keys = this.#readings.map(({ key }) => key) as [string, ...string[]];
    const { lists } = lexiconOf(language);
    this.lists = this.keys.reduce((bits, key) => bits | (lists.get(key) ?? 0), 0);
  }

  /** The readings of a token of this type that starts at `start`. */
  readingsAt(start: number): Token["readings"] {
    const [whole, ...stripped] = this.#readings as [Reading, ...Reading[]];
    const first = { key: whole.key, start, clitic: "" };
    if (stripped.length === 0) return [first];
    return [first, ...stripped.map(({ key, start: from, clitic }) => ({ key, start: start + from, clitic }))];
  }
}

function readingsOf(word: Word, surface: string, language: Language): Reading[] {
  const key = keyOf(surface, word);
  const whole: Reading = { key, start: 0, clitic: "" };
  const { proclitics } = language;
  if (proclitics === undefined || isWhole(key, language)) return [whole];
  const stripped = [...procliticReadings(key, proclitics), ...elidedReadings(surface, key, proclitics)];
  if (stripped.length === 0) return [whole];
  const { offsets } = wordKey(surface, word);
  return [whole, ...stripped.map(({ key: rest, from, clitic }) => ({ key: rest, start: offsets[from] as number, clitic }))];
}

const wholes = listed.functionWord | listed.givenName | listed.familyName;

/** Whether a word is known as a whole, so that it is not read without its proclitics. */
function isWhole(key: string, language: Language): boolean {
  return ((lexiconOf(language).lists.get(key) ?? 0) & wholes) !== 0;
}

/** Whether a word may be read without its proclitics: not one that is known as a whole. */
export function takesProclitics(key: string, script: Script, articleLanguage: string): boolean {
  return !isWhole(key, languageOfScript(script, articleLanguage));
}

/** Word types kept for each language of articles: most words of a text have been met before. */
const mostTypes = 32_768;

const typesByLanguage = new Map<string, BoundedMap<ReadWord>>();

/** The word types that articles of a language had. `articleLanguage` is a code of ours or `und`. */
export function typesOf(articleLanguage: string): BoundedMap<ReadWord> {
  let types = typesByLanguage.get(articleLanguage);
  if (types === undefined) {
    types = new BoundedMap(mostTypes);
    typesByLanguage.set(articleLanguage, types);
  }
  return types;
}

/** The type of a token written as `surface`, known already or made now. */
export function wordTypeOf(
  surface: string,
  kind: Token["kind"],
  script: Script,
  articleLanguage: string,
  types: BoundedMap<ReadWord>,
): ReadWord {
  const known = types.get(surface);
  if (known !== undefined && known.kind === kind && known.script === script) return known;
  const made = new ReadWord(ownText(surface), kind, script, articleLanguage);
  if (known === undefined) types.set(made.surface, made);
  return made;
}
