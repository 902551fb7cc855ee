import { languageOf } from "../../language/languages.ts";

/** Scripts by their ISO 15924 codes, and how their letters are told. */
const letters: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Armn: /\p{Script=Armenian}/u,
  Geor: /\p{Script=Georgian}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Taml: /\p{Script=Tamil}/u,
  Thai: /\p{Script=Thai}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /\p{Script=Hangul}/u,
};

/** Whether names of a language are wanted: `en-GB` where `en` is. No language at all means every one. */
export function wantsLanguage(wanted: readonly string[], language: string): boolean {
  return wanted.length === 0 || wanted.includes(baseOf(language));
}

/** Whether a name whose language is not told may be in a language wanted, by its script. */
export function wantsText(wanted: readonly string[], text: string): boolean {
  return wanted.length === 0 || wanted.some((language) => fits(language, text));
}

/** The language to label a text with that tells none: the first one wanted that is written in its script, else null. */
export function labelLanguage(wanted: readonly string[], text: string): string | null {
  return (wanted.length === 0 ? ["ar", "en"] : wanted).find((language) => fits(language, text)) ?? null;
}

/** `en` of `en-GB` and `EN_us`. */
export function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] as string;
}

function fits(language: string, text: string): boolean {
  if (languageOf(language).foreignLetter?.test(text)) return false;
  return letters[scriptOf(language)]?.test(text) ?? true;
}

const scripts = new Map<string, string>();

function scriptOf(language: string): string {
  let script = scripts.get(language);
  if (script === undefined) {
    script = /^[a-z]{2,3}$/.test(language) ? (new Intl.Locale(language).maximize().script ?? "") : "";
    scripts.set(language, script);
  }
  return script;
}
