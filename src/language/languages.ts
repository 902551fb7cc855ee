import type { Script } from "../model/article.ts";
import { arabic } from "./ar/index.ts";
import { english } from "./en/index.ts";
import { french } from "./fr/index.ts";
import type { Language } from "./language.ts";
import { undetermined } from "./und/index.ts";

/** Every language there is a folder for. A new one is a folder and a line here. */
export const languages: readonly Language[] = [arabic, english, french];

/** The language of a code, or the undetermined one. */
export function languageOf(code: string): Language {
  return byCode.get(code) ?? undetermined;
}

/**
 * The language to read a token of `script` by: the article's own where it is written in that script, else the first
 * language of the script. So an English name in an Arabic article is read as English.
 */
export function languageOfScript(script: Script, articleLanguage: string): Language {
  const own = languageOf(articleLanguage);
  if (own.script === script) return own;
  return firstOfScript.get(script) ?? undetermined;
}

const byCode = new Map(languages.map((language) => [language.code, language]));
const firstOfScript = new Map([...languages].reverse().map((language) => [language.script, language]));
