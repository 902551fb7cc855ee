import { languages } from "../../src/language/languages.ts";
import { lexiconOf } from "../../src/language/lexicon.ts";
import { foldName } from "../../src/language/words.ts";
import { isArabicDirection, withoutArabicClassWord } from "./arabic-spelling.ts";
import { isEnglishDirection, withoutEnglishClassWord } from "./english-spelling.ts";
import type { ReadSource } from "./sources.ts";
import { stopNames } from "./stop-names.ts";

/**
 * Why a place's name may be something else in a text:
 * - `stop`: on our list of measured hazards, or a function word, title, class word or nisba of a language
 * - `direction`: nothing but a direction, with or without a class word (المنطقة الشمالية), or one before another place's
 *   name (East London)
 * - `word`: a dictionary word, with or without the article
 * - `person`: a given or family name of our language tables, or the family name of a person in WordNet
 * - `inflected`: a dictionary word or given name with an ending of inflection or nisba
 * - `clitic`: a dictionary word with a proclitic (بحركة "with a movement")
 * - `phrase`: several words, each of them a dictionary word
 * - `rare-person`: a name of a person in a large English list, which holds many place names too
 */
export type Hazard = "stop" | "direction" | "word" | "person" | "inflected" | "clitic" | "phrase" | "rare-person";

/** Tells the hazards of a name; none for most. */
export type HazardsOf = (name: string) => ReadonlySet<Hazard>;

/** The words that hazards are computed from, folded. */
export interface Words {
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
  /** Family names of well-known people. */
  readonly families: ReadonlySet<string>;
  /** Names of people, from a long list. */
  readonly people: ReadonlySet<string>;
}

/** Reads the dictionaries: Ayaspell for Arabic, the lower-case lemmas of WordNet and a list of people's names for English. */
export function readWords(read: ReadSource): Words {
  const { nouns, verbs } = ayaspell(read("ayaspell", "./usr/share/hunspell/ar.dic").toString("utf8"));
  const wordnet = ["noun", "verb", "adj", "adv"].map((part) => read("wordnet", `package/dict/data.${part}`).toString("utf8"));
  const english = new Set(wordnet.flatMap(wordnetLemmas));
  const families = new Set(wordnetFamilies(wordnet[0] as string).map(foldName));
  const people = read("peopleNames", "package/dict/people-names.txt").toString("utf8").split(/\s+/u);
  return { nouns, verbs, english, families, people: new Set(people.filter((word) => /^\p{L}+$/u.test(word)).map(foldName)) };
}

/**
 * The nouns (with particles) and verbs of an Ayaspell dictionary, folded. Its chapters open with a line such as
 * `names.dic`; the proper names that open the chapter of nouns (countries, capitals, people) are left out.
 */
export function ayaspell(dictionary: string): Pick<Words, "nouns" | "verbs"> {
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  let into: Set<string> | null = null;
  for (const line of dictionary.split("\n")) {
    if (/^(?:stopwords|tools)\.dic$/.test(line) || line.startsWith("####الأسماء")) into = nouns;
    else if (line === "names.dic") into = null;
    else if (/^verb\S*\.dic$/.test(line)) into = verbs;
    else if (into !== null && /^[\u0621-\u064a]/u.test(line)) into.add(foldName(line.replace(/[/\t].*$/su, "")));
  }
  return { nouns, verbs };
}

/** The lemmas of a WordNet data file that are written without a capital: `02137 03 n 02 city 0 …` gives `city`. */
export function wordnetLemmas(data: string): string[] {
  return synsets(data).flatMap(({ words }) => words.filter((word) => /^[a-z]+$/.test(word)));
}

/** Family names of the people in WordNet: the last words of `Alexander_Hamilton` in instances of file 18, noun.person. */
export function wordnetFamilies(data: string): string[] {
  return synsets(data)
    .filter(({ line }) => line.slice(9, 11) === "18" && line.includes(" @i "))
    .flatMap(({ words }) => words.filter((word) => /^[A-Z].*_[A-Z][a-z]+$/.test(word)))
    .map((word) => word.replace(/^.*_/, ""));
}

function synsets(data: string): { readonly line: string; readonly words: readonly string[] }[] {
  return data.split("\n").flatMap((line) => {
    if (!/^\d{8} /.test(line)) return [];
    const fields = line.split(" ");
    const count = Number.parseInt(fields[3] as string, 16);
    const words = Array.from({ length: count }, (_, word) => (fields[4 + 2 * word] as string).replace(/\(.*\)$/, ""));
    return [{ line, words }];
  });
}

/** Northern Region, المنطقة الشمالية: any country has one. */
function isDirection(name: string): boolean {
  return (
    isArabicDirection(withoutArabicClassWord(name) ?? name) ||
    isEnglishDirection((withoutEnglishClassWord(name) ?? name).replace(/^the /iu, ""))
  );
}

const arabicEndings = ["ات", "ان", "ين", "ون", "وا", "ته", "ها", "نا", "ت", "ا", "ه", "ي", "يه", "يون", "يين", "يات"];
const englishEndings = ["es", "ed", "ing", "er", "ers", "s", "d"];

/** A teller of hazards by these words and the word lists of the languages. */
export function hazardTeller(words: Words): HazardsOf {
  const lexicons = languages.map(lexiconOf);
  const stops = new Set(stopNames.map(foldName));
  const isStop = (key: string) =>
    stops.has(key) ||
    lexicons.some(
      ({ functionWords, titles, classWordsBefore, classWordsAfter, demonyms }) =>
        functionWords.has(key) ||
        titles.has(key) ||
        classWordsBefore.has(key) ||
        classWordsAfter.has(key) ||
        demonyms.has(key) ||
        demonyms.has(`ال${key}`),
    );
  const isPerson = (key: string) =>
    words.families.has(key) || lexicons.some(({ givenNames, familyNames }) => givenNames.has(key) || familyNames.has(key));
  const isBound = (key: string) => lexicons.some(({ bindsNext, bindsPrevious }) => bindsNext.has(key) || bindsPrevious.has(key));
  const isWord = (key: string) => {
    const bare = key.replace(/^ال(?=..)/u, "");
    return words.nouns.has(key) || words.nouns.has(bare) || words.verbs.has(key) || words.english.has(key);
  };
  const isStem = (stem: string) => words.nouns.has(stem) || words.verbs.has(stem) || isPerson(stem);
  const isClitic = (key: string) => {
    const rest = /^(?:[وف]?[بكل]?ال|لل|[وفبكل])(?<rest>.{3,})$/u.exec(key)?.groups?.rest ?? "";
    return !key.startsWith("ال") && (words.nouns.has(rest) || words.verbs.has(rest));
  };
  const isInflected = (key: string) => {
    const bare = key.replace(/^ال(?=..)/u, "");
    const stem = (ending: string) => (bare.endsWith(ending) ? bare.slice(0, -ending.length) : "");
    return (
      arabicEndings.some((ending) => stem(ending).length >= 3 && isStem(stem(ending))) ||
      englishEndings.some((ending) => stem(ending).length >= 3 && words.english.has(stem(ending))) ||
      (/^[يتنا]/u.test(key) && key.length >= 4 && words.verbs.has(key.slice(1)))
    );
  };
  return (name) => {
    const key = foldName(name);
    const parts = key.split(" ");
    const hazards = new Set<Hazard>();
    if (isStop(key)) hazards.add("stop");
    if (isDirection(name)) hazards.add(parts.length > 1 ? "direction" : "stop");
    if (parts.length > 1) {
      if (parts.every((part) => isWord(part) || isStop(part))) hazards.add("phrase");
      if (parts.every((part) => isPerson(part) || isBound(part))) hazards.add("person");
      return hazards;
    }
    if (isWord(key)) hazards.add("word");
    else if (isInflected(key)) hazards.add("inflected");
    else if (isClitic(key)) hazards.add("clitic");
    if (isPerson(key)) hazards.add("person");
    else if (words.people.has(key)) hazards.add("rare-person");
    return hazards;
  };
}
