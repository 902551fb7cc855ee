import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf, listed } from "../../language/lexicon.ts";
import type { Evidence, Mention, Reading, ResolvedArticle, Token } from "../../model/article.ts";
import { titleBefore } from "../phrases.ts";
import { coveredTokens, unlisted } from "./unlisted.ts";

/** What each sign of a person's name counts, in logits, and the sum that makes a candidate. */
const weights = { title: 2, given: 1, furtherGiven: 0.8, family: 1, article: 0.5, capital: 1, unknown: -0.3 };
const bias = -1.5;
const leastSum = 0.5;

/** The most words of a name after the given name. */
const longestRest = 4;

/**
 * People by the parts of their names: a known given name, then further given names, particles with what they bind
 * (بن, أبو, van) and a family name; an unknown word counts as the family name where a title stands before, where it bears
 * the article, or where capitals tell names. A given name alone is nobody, be it of two words.
 */
export function peopleByParts(article: ResolvedArticle): Mention[] {
  const covered = coveredTokens(article);
  const found: Mention[] = [];
  for (let first = 0; first < article.tokens.length; first++) {
    const name = nameAt(article, first, covered);
    if (name === null) continue;
    const { end } = article.tokens[name.last] as Token;
    const { start, clitic } = name.reading;
    found.push(unlisted(article.text, { start, end, clitic }, "person", name.evidence));
    first = name.last;
  }
  return found;
}

interface Name {
  readonly reading: Reading;
  readonly last: number;
  readonly evidence: readonly Evidence[];
}

function nameAt(article: ResolvedArticle, first: number, covered: Uint8Array): Name | null {
  const token = article.tokens[first] as Token;
  if (token.kind !== "word" || (token.word.lists & listed.givenName) === 0 || covered[first] === 1) return null;
  const language = languageOfScript(token.script, article.language);
  const lexicon = lexiconOf(language);
  const reading = token.readings.find(({ key }) => lexicon.givenNames.has(key));
  if (reading === undefined || (reading.clitic !== "" && lexicon.functionWords.has(token.readings[0].key))) return null;
  const capitals = language.capitals === "names";
  const shown = (at: Token) => article.text.slice(at.start, at.end);
  const written = article.text.slice(reading.start, token.end);
  // على "on" begins no name, though علي "Ali" is written so in Egypt: القبض على المشتبه.
  if (language.functionSpellings?.has(written) || (capitals && !isCapitalised(written))) return null;
  const title = titleBefore(article.tokens, first, article.language);
  const evidence: Evidence[] = [{ rule: "given-name", weight: weights.given, detail: written }];
  if (title !== null) {
    const [from, to] = [article.tokens[title.first], article.tokens[title.last]] as [Token, Token];
    evidence.unshift({ rule: "title-before", weight: weights.title, detail: article.text.slice(from.start, to.end) });
  }
  let last = first;
  // عبد الله and صلاح الدين are given names of two words, and alone nobody.
  let given = first;
  let open = lexicon.bindsNext.has(reading.key);
  for (let at = first + 1; at <= first + longestRest; at++) {
    const next = article.tokens[at];
    if (next === undefined || next.sentence !== token.sentence || next.script !== token.script || covered[at] === 1) break;
    const key = next.readings[0].key;
    const capital = capitals && isCapitalised(shown(next));
    const bound = lexicon.bindsNext.has(key);
    if (bound && open) break;
    if (bound) {
      open = true;
      continue;
    }
    const joined = open || lexicon.bindsPrevious.has(key);
    const sign = joined ? "family" : signOf(key, { lexicon, capital, capitals, titled: title !== null });
    if (sign === null || (capitals && !capital)) break;
    if (at === given + 1 && (lexicon.bindsPrevious.has(key) || (at === first + 1 && open))) given = at;
    open = false;
    last = at;
    evidence.push({ rule: `${ruleOf[sign]}`, weight: weights[sign], detail: shown(next) });
    if (sign === "unknown" || sign === "article") break;
  }
  if (capitals) evidence.push({ rule: "capitals", weight: weights.capital, detail: "every word bears a capital" });
  evidence.push({ rule: "unlisted", weight: bias, detail: "no list has it" });
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return last > given && sum >= leastSum ? { reading, last, evidence } : null;
}

type Sign = "furtherGiven" | "family" | "article" | "unknown";

const ruleOf: Readonly<Record<Sign, string>> = {
  furtherGiven: "given-name",
  family: "family-name",
  article: "family-name",
  unknown: "unknown-word",
};

interface Setting {
  readonly lexicon: ReturnType<typeof lexiconOf>;
  readonly capital: boolean;
  readonly capitals: boolean;
  readonly titled: boolean;
}

/** What a word after a given name may be, or null when the name ends before it. */
function signOf(key: string, { lexicon, capital, capitals, titled }: Setting): Sign | null {
  const { functionWords, titles, classWordsBefore, demonyms, givenNames, familyNames } = lexicon;
  if (functionWords.has(key) || titles.has(key) || classWordsBefore.has(key)) return null;
  if (familyNames.has(key)) return "family";
  if (givenNames.has(key)) return "furtherGiven";
  if (demonyms.has(key) || !/\p{L}{2}/u.test(key)) return null;
  if (capitals) return capital ? "family" : null;
  if (key.startsWith("ال")) return "article";
  return titled ? "unknown" : null;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
