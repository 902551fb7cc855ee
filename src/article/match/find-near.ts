import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import { nearEnough, skeletonKey } from "../../language/near-names.ts";
import { nameKeys } from "../../language/words.ts";
import type { Match, Token, TokenizedArticle } from "../../model/article.ts";

/** The most words of a name that is looked for by its sound. */
const mostWords = 4;

/**
 * Names that the lists spell otherwise, by their sound ({@link nearEnough}): only where no sure name stands, over words
 * that look like names: with a capital where names bear one, elsewhere no ordinary word.
 */
export function findNear(article: TokenizedArticle, found: readonly Match[], gazetteer: Gazetteer): Match[] {
  const { tokens } = article;
  // A longer name is a name; a sure one of one word may still be a part of a longer one: Salman of Mohamed bin Salman.
  const taken = new Set<number>();
  const alone = new Set<number>();
  for (const { firstToken, lastToken, names } of found) {
    if (lastToken > firstToken) for (let token = firstToken; token <= lastToken; token++) taken.add(token);
    else if (names.some((number) => gazetteer.name(number).strength === "strong")) alone.add(firstToken);
  }
  const near: Match[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (taken.has(first) || !looksLikeName(article, first)) continue;
    for (let last = Math.min(first + mostWords, tokens.length) - 1; last >= (alone.has(first) ? first + 1 : first); last--) {
      const match = nearMatch(article, first, last, taken, gazetteer);
      if (match === null) continue;
      near.push(match);
      first = last;
      break;
    }
  }
  return near;
}

/** A word with a capital; where none are written, a given name, or a word that a title, a class word or a quotation mark opens. */
function looksLikeName({ tokens, text, language }: TokenizedArticle, index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== "word" || token.end - token.start < 4) return false;
  const form = languageOfScript(token.script, language);
  if (form.capitals === "names") return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
  const { functionWords, givenNames, phraseEnds } = lexiconOf(form);
  if (token.readings.some(({ key }) => givenNames.has(key))) return true;
  const before = tokens[index - 1];
  const opened =
    before?.sentence === token.sentence &&
    (opening.has(before.readings[0].key) || before.readings.some(({ key }) => phraseEnds.has(key)));
  const { key } = token.readings[0];
  return opened && form.commonness(key) === 0 && !functionWords.has(key);
}

const opening = new Set(["«", "“", "”", '"', "„"]);

function nearMatch(
  article: TokenizedArticle,
  first: number,
  last: number,
  taken: ReadonlySet<number>,
  gazetteer: Gazetteer,
): Match | null {
  const { tokens, text, language } = article;
  const token = tokens[first] as Token;
  const part = tokens.slice(first, last + 1);
  const rest: string[] = [];
  for (let at = 1; at < part.length; at++) {
    const next = part[at] as Token;
    if (next.sentence !== token.sentence || next.kind !== "word" || next.script !== token.script || taken.has(first + at))
      return null;
    rest.push(next.readings[0].key);
  }
  const lastToken = part.at(-1) as Token;
  const capitals = languageOfScript(token.script, language).capitals === "names";
  if (capitals && text[lastToken.start] === text[lastToken.start]?.toLowerCase()) return null;
  for (const { key, start, clitic } of token.readings) {
    const words = [key, ...rest];
    const skeleton = skeletonKey(words, token.script);
    if (skeleton === null) continue;
    const names = namesNear(skeleton, gazetteer).filter((number) => isNear(words, number, token.script, gazetteer));
    if (names.length > 0) return { start, end: lastToken.end, firstToken: first, lastToken: last, clitic, names };
  }
  return null;
}

/** Whether one of the listed names of a name's entry is near to the words. */
function isNear(words: readonly string[], number: number, script: Token["script"], gazetteer: Gazetteer): boolean {
  const entry = gazetteer.entry(gazetteer.name(number).entry);
  return entry.names.some(({ text, strength }) => strength === "strong" && nearEnough(words, nameKeys(text), script));
}

const known = new WeakMap<Gazetteer, Map<string, readonly number[]>>();
/** Skeletons repeat from article to article; a hostile text must not make the table grow without bound. */
const mostKnown = 100_000;

function namesNear(skeleton: string, gazetteer: Gazetteer): readonly number[] {
  let table = known.get(gazetteer);
  if (table === undefined) {
    table = new Map();
    known.set(gazetteer, table);
  }
  let names = table.get(skeleton);
  if (names === undefined) {
    names = gazetteer.namesOf(skeleton);
    if (table.size < mostKnown) table.set(skeleton, names);
  }
  return names;
}
