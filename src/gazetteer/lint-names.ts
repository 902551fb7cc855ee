import { languageOf, languageOfScript, languages } from "../language/languages.ts";
import { lexiconOf } from "../language/lexicon.ts";
import { firstScript, foldName, splitWords } from "../language/words.ts";
import type { Entry, Name } from "../model/entry.ts";
import { isName } from "./compiled/name-table.ts";
import type { LintRule } from "./lint.ts";

/** The rules that look at the names of an entry. A new one is a function and a line here. */
export const nameRules: Readonly<Record<string, LintRule>> = {
  "duplicate-name": duplicateName,
  "common-word": commonWord,
  "given-name-alone": givenNameAlone,
  "not-a-name": notAName,
  "mixed-scripts": mixedScripts,
  "persian-letters": persianLetters,
  "class-word": classWord,
};

const lexicons = languages.map(lexiconOf);

function strongOnes({ names }: Entry): readonly Name[] {
  return names.filter(({ strength }) => strength === "strong");
}

/** Names that fold alike match the same text; the second one only makes the list longer. */
function duplicateName({ names }: Entry): readonly string[] {
  const known = new Map<string, string>();
  const found: string[] = [];
  for (const { text } of names) {
    const key = foldName(text);
    const before = known.get(key);
    if (before === undefined) known.set(key, text);
    else found.push(`"${text}" and "${before}" are one name when folded; list it once.`);
  }
  return found;
}

/** A place may be called by its own nisba (السعودية, سورية): that is no other word. */
function commonWord(entry: Entry): readonly string[] {
  const own = new Set(entry.type === "place" ? entry.names.map(({ text }) => text) : []);
  return strongOnes(entry).flatMap(({ text }) => {
    const key = foldName(text);
    const kind = lexicons.map((lexicon) => wordKind(lexicon, key, own)).find((found) => found !== null);
    return kind === undefined ? [] : [`"${text}" is also ${kind}; make it weak.`];
  });
}

function wordKind(
  { functionWords, titles, demonyms }: ReturnType<typeof lexiconOf>,
  key: string,
  own: ReadonlySet<string>,
): string | null {
  if (functionWords.has(key)) return "a function word";
  if (titles.has(key)) return "a title";
  const place = demonyms.get(key)?.place;
  return place === undefined || own.has(place) ? null : "a nisba or demonym";
}

/** محمد alone could be anybody. */
function givenNameAlone(entry: Entry): readonly string[] {
  if (entry.type === "place") return [];
  return strongOnes(entry)
    .filter(({ text }) => lexicons.some(({ givenNames }) => givenNames.has(foldName(text))))
    .map(({ text }) => `"${text}" is a given name; make it weak where it stands alone.`);
}

function notAName({ names }: Entry): readonly string[] {
  return names.filter(({ text }) => !isName(text)).map(({ text }) => `"${text}" is too short to be found; give a longer name.`);
}

function mixedScripts({ names }: Entry): readonly string[] {
  return names
    .filter(({ text }) => {
      const words = splitWords(text).filter(({ kind }) => kind === "word");
      return new Set(words.map(({ script }) => script)).size > 1;
    })
    .map(({ text }) => `"${text}" mixes scripts; write each script as a name of its own.`);
}

/** لیبیا with a Persian ya is found all the same, but a reader who searches the list for ليبيا does not see it. */
function persianLetters({ names }: Entry): readonly string[] {
  return names.flatMap(({ text, lang }) => {
    const { lookalikes } = languageOfScript(firstScript(text) ?? "other", lang ?? "");
    if (lookalikes === undefined || (lang !== null && languageOf(lang).lookalikes !== lookalikes)) return [];
    const found = [...new Set(text)].filter((letter) => lookalikes.has(letter));
    const remedy = found.map((letter) => `${lookalikes.get(letter)} for ${letter}`).join(", ");
    return found.length === 0 ? [] : [`"${text}" has letters of another language: write ${remedy}.`];
  });
}

/**
 * مدينة بنغازي "the city of Benghazi" as the name of a place: articles write بنغازي as well. Told where the entry's kind
 * agrees with the word, and no list has the name without it.
 */
function classWord({ type, kind, names }: Entry): readonly string[] {
  if (type !== "place") return [];
  const known = new Set(names.map(({ text }) => foldName(text)));
  return names.flatMap(({ text }) => {
    const words = splitWords(text);
    for (const { classWordsBefore, classWordsAfter } of lexicons) {
      for (let cut = 1; cut < words.length; cut++) {
        const at = words[cut]?.start ?? 0;
        const [before, after] = [text.slice(0, at).trim(), text.slice(at).trim()];
        const agrees = (rows: typeof classWordsBefore, phrase: string) =>
          (rows.get(foldName(phrase)) ?? []).some((row) => row.type === "place" && (kind === null || row.kinds.includes(kind)));
        const bare = agrees(classWordsBefore, before) ? after : agrees(classWordsAfter, after) ? before : "";
        if (bare === "") continue;
        if (known.has(foldName(bare))) return [];
        return [`"${text}" holds the word "${bare === after ? before : after}"; list "${bare}" as a name too.`];
      }
    }
    return [];
  });
}
