import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { languageOfScript } from "../../language/languages.ts";
import { listed } from "../../language/lexicon.ts";
import { similarity } from "../../language/similarity.ts";
import { nameKeys } from "../../language/words.ts";
import type { Match, MatchedArticle, Token } from "../../model/article.ts";
import type { Entry } from "../../model/entry.ts";
import { isPart } from "../name-parts.ts";
import { titleBefore } from "../phrases.ts";
import { beforeInitials } from "./near-full-name.ts";

/** Somebody whom the article calls by a given name and a family name. */
export interface Bearer {
  /** The folded words before the family name, the nearest first: as many as may be given names. */
  readonly given: readonly string[];
  /** An office stands before the whole name. */
  readonly office: boolean;
  /** The nearest given name and the family name. */
  readonly written: string;
}

/** How many words before a family name are looked at for given names. */
const mostGiven = 3;

/**
 * Who is called by a given name right before a word that a listed name matches, by that word's folded form: Simon Burns where
 * a list has William Burns. Whoever is listed by that full name is left out.
 */
export function bearersOf(article: MatchedArticle, gazetteer: Gazetteer): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const done = new Set<number>();
  for (const { firstToken, lastToken, names } of article.found) {
    if (lastToken > firstToken && !names.every((number) => isPart(gazetteer.name(number).generated))) done.add(lastToken);
  }
  for (const match of article.found) {
    if (match.firstToken !== match.lastToken || done.has(match.firstToken)) continue;
    done.add(match.firstToken);
    const bearer = bearerAt(match, article);
    if (bearer === null) continue;
    const [key] = (article.tokens[match.firstToken] as Token).word.keys;
    const known = bearers.get(key);
    if (known === undefined) bearers.set(key, [bearer]);
    else known.push(bearer);
  }
  return bearers;
}

function bearerAt({ firstToken, clitic, end }: Match, { tokens, text, language }: MatchedArticle): Bearer | null {
  const token = tokens[firstToken] as Token;
  if (clitic !== "" || token.kind !== "word") return null;
  const { capitals } = languageOfScript(token.script, language);
  const nearest = beforeInitials(tokens, firstToken).at;
  let first = nearest;
  const given: string[] = [];
  for (; given.length < mostGiven; first--) {
    const before = tokens[first];
    if (before?.kind !== "word" || before.sentence !== token.sentence || before.script !== token.script) break;
    const surface = text.slice(before.start, before.end);
    if (capitals === "names" ? surface === surface.toLowerCase() : (before.word.lists & listed.givenName) === 0) break;
    if (given.length === 0 && (before.word.lists & listed.givenName) === 0) return null;
    given.push(...before.word.keys);
  }
  if (given.length === 0) return null;
  const written = text.slice((tokens[nearest] as Token).start, end);
  return { given, office: isOffice(tokens, first + 1, language), written };
}

/** Whether an office, which one person holds, stands before token `first`, not what everybody is called by: Mr, السيدة. */
export function isOffice(tokens: readonly Token[], first: number, articleLanguage: string): boolean {
  const title = titleBefore(tokens, first, articleLanguage);
  return title?.row.takesComplement === true;
}

/** Whether a bearer of an entity's family name may be the entity: by one of its listed given names, or nearly. */
export function mayBe({ given }: Bearer, { names }: Entry): boolean {
  return names.some(({ text, generated }) => {
    if (generated !== null) return false;
    const keys = nameKeys(text).slice(0, -1);
    return keys.some((key) => given.some((one) => one === key || similarity(one, key) >= leastSimilarity));
  });
}

/** From here on two given names may be one: {@link similarity} of ever so little a slip. */
const leastSimilarity = 0.84;
