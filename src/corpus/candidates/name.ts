import type { Language } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { type Lexicon, lexiconOf } from "../../language/lexicon.ts";
import { nameUnits } from "../../language/name-units.ts";
import type { SpelledName } from "../../language/spelling-distance.ts";
import { partedAbd } from "../../language/transcription.ts";
import { firstScript, foldName, keyOf, splitWords } from "../../language/words.ts";
import type { Script } from "../../model/article.ts";
import type { Standing } from "../../model/corpus-files.ts";
import { type EntityType, entityTypes } from "../../model/entry.ts";
import { ranked } from "../ranking.ts";
import type { CandidateCounts } from "./tally.ts";

/** A candidate's name as grouping looks at it. */
export interface CandidateName {
  readonly counts: CandidateCounts;
  readonly key: string;
  /** The most frequent spelling. */
  readonly written: string;
  /** The same without titles before it. */
  readonly text: string;
  /** The type that its mentions speak for most. */
  readonly type: EntityType;
  readonly script: Script;
  readonly language: Language;
  /** Folded, without titles before them; romanised Abd by itself. */
  readonly words: readonly string[];
  /** The parts of a person's name, folded; of other names, their words. */
  readonly units: readonly string[];
  readonly standing: Standing;
}

const leastLetters = 3;

/** Looks at a candidate's name. */
export function candidateName(counts: CandidateCounts): CandidateName {
  const { key } = counts;
  // A short form counts for its full name, so the most frequent spelling may be of another key.
  const surface = ranked(counts.names).find(({ text }) => foldName(text) === key)?.text ?? key;
  const script = firstScript(surface) ?? "other";
  const language = languageOfScript(script, ranked(counts.languages)[0]?.text ?? "");
  const lexicon = lexiconOf(language);
  const type = suggestedType(counts);
  const told = splitWords(surface).flatMap((word) => {
    const folded = keyOf(surface, word);
    return folded === "" ? [] : [{ folded, start: word.start }];
  });
  const whole = told.map(({ folded }) => folded);
  const titles = type === "person" ? titleWords(whole, lexicon) : 0;
  const standingOff = standingOf(whole.slice(titles), type, language, lexicon);
  const off = standingOff === "bare" ? 0 : titles;
  const words = whole.slice(off);
  return {
    counts,
    key,
    written: surface,
    text: surface.slice(told[off]?.start ?? 0),
    type,
    script,
    language,
    words: script === "latin" ? partedAbd(words) : words,
    units: unitsOf(words, type, lexicon),
    standing: off === titles ? standingOff : standingOf(words, type, language, lexicon),
  };
}

/** A name as spellings are compared: a bare one, which is not somebody's alone, as nothing. */
export function comparable({ words, script, standing }: CandidateName): SpelledName {
  return standing === "bare" ? { words: [], script: "other" } : { words, script };
}

/** The type for which the scores of the mentions add up to most; equals in the order of the types. */
export function suggestedType({ scores }: Pick<CandidateCounts, "scores">): EntityType {
  return entityTypes[scores.indexOf(Math.max(...scores))] as EntityType;
}

/** How many of the first words are titles that are no given names, a word of the name left over: 1 in Mr Ebbers. */
function titleWords(words: readonly string[], { titles, givenNames, longestPhrase }: Lexicon): number {
  let from = 0;
  for (;;) {
    const longest = Math.min(longestPhrase, words.length - from - 1);
    let found = 0;
    for (let length = longest; length > 0 && found === 0; length--) {
      const phrase = words.slice(from, from + length).join(" ");
      if (titles.has(phrase) && !givenNames.has(phrase)) found = length;
    }
    if (found === 0) return from;
    from += found;
  }
}

function unitsOf(words: readonly string[], type: EntityType, lexicon: Lexicon): readonly string[] {
  return type === "person" ? nameUnits(words, (word) => word, lexicon).map((unit) => unit.join(" ")) : words;
}

function standingOf(words: readonly string[], type: EntityType, language: Language, lexicon: Lexicon): Standing {
  const { titles, demonyms, classWordsBefore, functionWords, kunyas, givenNames } = lexicon;
  const telling = words.filter((word) => ![titles, demonyms, classWordsBefore, functionWords].some((list) => list.has(word)));
  if (telling.length === 0) return "bare";
  const units = unitsOf(words, type, lexicon);
  if (units.length > 1) return "full";
  const unit = units[0] as string;
  if (words.length > 1) return kunyas.has(words[0] as string) ? "bare" : "single";
  const shared = type === "person" && (givenNames.has(unit) || language.nisbaShaped?.(unit) === true);
  return shared || language.commonness(unit) > 0.5 || unit.length < leastLetters ? "bare" : "single";
}
