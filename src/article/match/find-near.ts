import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { BoundedMap } from "../../language/bounded-map.ts";
import type { Language } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf, listed } from "../../language/lexicon.ts";
import { nearEnough, skeletonKey } from "../../language/near-names.ts";
import { nameKeys } from "../../language/words.ts";
import type { Match, Reading, Token, TokenizedArticle } from "../../model/article.ts";
import { isPart } from "../name-parts.ts";

/** The most words of a name that is looked for by its sound. */
const mostWords = 4;

/**
 * Names that the lists spell otherwise, by their sound ({@link nearEnough}): only where no sure name stands, over words
 * that look like names: with a capital where names bear one, elsewhere no ordinary word.
 */
export function findNear(article: TokenizedArticle, found: readonly Match[], gazetteer: Gazetteer): Match[] {
  const { tokens } = article;
  // A longer name is a name; a part of one, or a sure one of one word, may still be a part of a longer one: bin Salman and
  // Salman of Mohamed bin Salman.
  const taken = new Uint8Array(tokens.length);
  const alone = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken, names } of found) {
    if (lastToken > firstToken && names.every((number) => isPart(gazetteer.name(number).generated))) continue;
    if (lastToken > firstToken) for (let token = firstToken; token <= lastToken; token++) taken[token] = 1;
    else if (names.some((number) => gazetteer.name(number).strength === "strong")) alone[firstToken] = 1;
  }
  const near: Match[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (taken[first] === 1 || !looksLikeName(article, first)) continue;
    const least = alone[first] === 1 || isShort(tokens[first] as Token) ? first + 1 : first;
    for (let last = lastWord(article, first, taken); last >= least; last--) {
      const match = nearMatch(article, first, last, gazetteer);
      if (match === null) continue;
      near.push(match);
      first = last;
      break;
    }
  }
  return near;
}

/** A word with a capital; where none are written, a given name, or a word that a title, a class word or a quotation mark opens. */
function looksLikeName({ tokens, language }: TokenizedArticle, index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== "word") return false;
  const form = languageOfScript(token.script, language);
  if (form.capitals === "none" && isShort(token)) return false;
  if (form.capitals === "names") return /^\p{Lu}\p{Ll}/u.test(token.word.surface);
  if ((token.word.lists & listed.givenName) !== 0) return true;
  const before = tokens[index - 1];
  if (before?.sentence !== token.sentence) return false;
  const { keys } = before.word;
  const opened = opening.has(keys[0]) || endsPhrase(before, token, form);
  const [key] = token.word.keys;
  return opened && form.commonness(key) === 0 && (token.word.lists & listed.functionWord) === 0;
}

/** Whether a title or a class word before a name ends in a token, as the language of the token after it has them. */
function endsPhrase(before: Token, after: Token, form: Language): boolean {
  if (before.script === after.script) return (before.word.lists & listed.phraseEnd) !== 0;
  return before.word.keys.some((key) => lexiconOf(form).phraseEnds.has(key));
}

/** Too short a word to be near another by itself: Ali of Ali Abdallah Salih. */
function isShort({ start, end }: Token): boolean {
  return end - start < 4;
}

const opening = new Set(["«", "“", "”", '"', "„"]);

/** The last token of the longest run of words from `first` that may be a name: of one sentence and script, none taken. */
function lastWord({ tokens }: TokenizedArticle, first: number, taken: Uint8Array): number {
  const token = tokens[first] as Token;
  let last = first;
  for (let at = first + 1; at < Math.min(first + mostWords, tokens.length); at++) {
    const next = tokens[at] as Token;
    if (next.sentence !== token.sentence || next.kind !== "word" || next.script !== token.script || taken[at] === 1) break;
    last = at;
  }
  return last;
}

function nearMatch(article: TokenizedArticle, first: number, last: number, gazetteer: Gazetteer): Match | null {
  const { tokens, text, language } = article;
  const token = tokens[first] as Token;
  const lastToken = tokens[last] as Token;
  const capitals = languageOfScript(token.script, language).capitals === "names";
  if (capitals && text[lastToken.start] === text[lastToken.start]?.toLowerCase()) return null;
  const rest = tokens.slice(first + 1, last + 1).map(({ word }) => word.keys[0]);
  for (const [reading, key] of token.word.keys.entries()) {
    const words = [key, ...rest];
    const skeleton = skeletonKey(words, token.script);
    if (skeleton === null) continue;
    const near = namesNear(skeleton, gazetteer);
    if (near.length === 0) continue;
    const names = near.filter((number) => isNear(words, number, token.script, gazetteer));
    if (names.length === 0) continue;
    const { start, clitic } = token.readings[reading] as Reading;
    return { start, end: lastToken.end, firstToken: first, lastToken: last, clitic, names };
  }
  return null;
}

/** Whether one of the listed names of a name's entry is near to the words. */
function isNear(words: readonly string[], number: number, script: Token["script"], gazetteer: Gazetteer): boolean {
  const entry = gazetteer.entry(gazetteer.name(number).entry);
  return entry.names.some(({ text, strength }) => strength === "strong" && nearEnough(words, nameKeys(text), script));
}

const known = new WeakMap<Gazetteer, BoundedMap<readonly number[]>>();
/** Skeletons repeat from article to article. */
const mostKnown = 32_768;

function namesNear(skeleton: string, gazetteer: Gazetteer): readonly number[] {
  let table = known.get(gazetteer);
  if (table === undefined) {
    table = new BoundedMap(mostKnown);
    known.set(gazetteer, table);
  }
  let names = table.get(skeleton);
  if (names === undefined) {
    names = gazetteer.namesOf(skeleton);
    table.set(skeleton, names);
  }
  return names;
}
