import { listed } from "../../language/lexicon.ts";
import { similarity } from "../../language/similarity.ts";
import { nameKeys } from "../../language/words.ts";
import type { MatchedArticle, Token } from "../../model/article.ts";
import type { Entry } from "../../model/entry.ts";
import type { Candidate } from "./context.ts";

/** The least Jaro-Winkler similarity of a given name to the listed one, and its least letters. */
const leastSimilarity = 0.84;
const leastLetters = 4;

/** A full name that differs from a listed one in its given name only, and little, or by a name or initial more. */
export interface NearFullName {
  /** Where it starts, in UTF-16 units of the article's text. */
  readonly start: number;
  readonly written: string;
  readonly listed: string;
  /** A middle name or initials stand between the listed given name and the family name: Donald J. Trump. */
  readonly middle: boolean;
}

/**
 * The full name that a match of a person's family name ends, where the word before it is nearly the given name that the
 * list has (a slip of a reporter or another romanisation), or where the listed given name stands before another name or
 * initials: فتحي علي باشاغا "Fathi Ali Bashagha". Null where there is none, or where all is as listed.
 */
export function nearFullName({ sight, entry }: Candidate, { text, tokens }: MatchedArticle): NearFullName | null {
  const { match, token, key: family, language, lexicon } = sight;
  if (entry.type !== "person" || !sight.single || match.clitic !== "") return null;
  const names = fullNamesOf(entry);
  if (!names.some((name) => name.family === family)) return null;
  const { at, initials } = beforeInitials(tokens, match.firstToken);
  const before = tokens[at];
  if (before === undefined || !isNameBefore(before, token, text, language.capitals)) return null;
  const found = (start: number, listedName: string, middle: boolean) => ({
    start,
    written: text.slice(start, match.end),
    listed: listedName,
    middle,
  });
  // A middle name is told from the family name only where that is no given name itself: علي محمد صالح is not علي صالح.
  const middles = initials ? 0 : (before.word.lists & listed.givenName) !== 0 && !lexicon.givenNames.has(family) ? 1 : null;
  for (const { given, family: own, listed: listedName } of names) {
    if (own !== family) continue;
    const start = middles === null ? null : startOf(given, at - middles, tokens, token.sentence);
    if (start !== null) return found(start, listedName, true);
    const [only] = given;
    if (initials || only === undefined || given.length > 1 || only.length < leastLetters) continue;
    for (const { key, start: from } of before.readings) {
      if (key.length < leastLetters || key === only || similarity(key, only) < leastSimilarity) continue;
      return found(from, listedName, false);
    }
  }
  return null;
}

/** Whether the match of a family name ends a listed full name, which as a longer match was turned down where it comes to this one. */
export function endsFullName({ sight, entry }: Candidate, { tokens }: MatchedArticle): boolean {
  const { match, token, key } = sight;
  return fullNamesOf(entry).some(
    ({ given, family }) => family === key && startOf(given, match.firstToken - 1, tokens, token.sentence) !== null,
  );
}

/** Where given names begin whose last word is token `last`, joined or split; null where they do not stand there. */
function startOf(given: readonly string[], last: number, tokens: readonly Token[], sentence: number): number | null {
  const joined = given.join("");
  const whole = tokens[last]?.sentence === sentence ? tokens[last]?.readings.find(({ key }) => key === joined) : undefined;
  if (whole !== undefined) return whole.start;
  const first = last - given.length + 1;
  for (const [word, key] of given.entries()) {
    const token = tokens[first + word];
    if (token?.kind !== "word" || token.sentence !== sentence) return null;
    const reading = token.readings.find((one) => one.key === key);
    if (reading === undefined || (word > 0 && reading.clitic !== "")) return null;
    if (word === given.length - 1) return tokens[first]?.readings.find((one) => one.key === given[0])?.start ?? null;
  }
  return null;
}

/** The token before a family name and the initials, with or without their periods, that stand before it. */
export function beforeInitials(tokens: readonly Token[], family: number): { readonly at: number; readonly initials: boolean } {
  let at = family - 1;
  let initials = false;
  for (;;) {
    const period = tokens[at]?.kind === "mark" && tokens[at]?.word.surface === "." ? 1 : 0;
    const letter = tokens[at - period];
    if (letter?.kind !== "word" || !/^[\p{Lu}\p{Lo}](?:\.[\p{Lu}\p{Lo}])*\.?$/u.test(letter.word.surface))
      return { at, initials };
    initials = true;
    at -= period + 1;
  }
}

/** Whether a token is the first letter of one of a person's listed given names: G Cooper is not Yvette Cooper. */
export function isInitialOf(token: Token | undefined, { names }: Entry): boolean {
  const letter = token?.word.keys[0][0];
  return names.some(({ text, generated }) => {
    const keys = generated === null ? nameKeys(text) : [];
    return keys.slice(0, -1).some((key) => key[0] === letter);
  });
}

/** Whether a token may be a name before a family name: a word of its sentence and script, with a capital where names bear one. */
function isNameBefore(before: Token, family: Token, text: string, capitals: "names" | "none"): boolean {
  if (before.kind !== "word" || before.sentence !== family.sentence || before.script !== family.script) return false;
  const written = text.slice(before.start, before.end);
  return capitals === "none" || written !== written.toLowerCase();
}

interface ListedFullName {
  /** Its folded words, but for the last one. */
  readonly given: readonly string[];
  readonly family: string;
  readonly listed: string;
}

const known = new WeakMap<Entry, readonly ListedFullName[]>();

/** The listed full names of an entry; kept, as people recur. */
function fullNamesOf(entry: Entry): readonly ListedFullName[] {
  let names = known.get(entry);
  if (names === undefined) {
    names = entry.names.flatMap(({ text: listedName, generated }) => {
      const keys = generated === null ? nameKeys(listedName) : [];
      const family = keys.at(-1);
      return family === undefined || keys.length < 2 ? [] : [{ given: keys.slice(0, -1), family, listed: listedName }];
    });
    known.set(entry, names);
  }
  return names;
}
