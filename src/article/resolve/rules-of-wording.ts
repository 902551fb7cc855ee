import { foldsNeeded } from "../../language/fold.ts";
import { languageOfScript } from "../../language/languages.ts";
import type { Token } from "../../model/article.ts";
import { lexiconAt } from "../phrases.ts";
import { type Candidate, type Context, readingOf } from "./context.ts";
import { type Judgement, said } from "./judgement.ts";

/** The folds that the comparison needed, by their costs: an exact spelling is better evidence. */
export function judgeFolds({ match, name }: Candidate, { article }: Context): Judgement | null {
  const folds = foldsNeeded(article.text.slice(match.start, match.end), withoutArticleAlef(name.text, match.clitic));
  const cost = folds.reduce((sum, fold) => sum + fold.cost, 0);
  return cost === 0 ? null : said(folds.map((fold) => fold.name).join(", "), Math.round(cost * 1000) / 1000);
}

/** After لل the name's article has no alef of its own to compare: للأمم is written لأمم from the span's start on. */
function withoutArticleAlef(name: string, clitic: string): string {
  return clitic.endsWith("لل") ? name.replace(/^ا(?:ل(?=ل))?/u, "") : name;
}

/** The whole word with its proclitic letter is an ordinary word itself: و of وكالة "agency" is no "and". */
export function judgeWholeWord({ match }: Candidate, { article }: Context): Judgement | null {
  if (match.clitic === "") return null;
  const token = article.tokens[match.firstToken] as Token;
  const grade = languageOfScript(token.script, article.language).commonness(token.readings[0].key);
  return grade === 0 ? null : said(`${article.text.slice(token.start, token.end)} is a word`, grade);
}

/** Two or three letters after a proclitic are more often the rest of an ordinary word. */
export function judgeProclitic({ match }: Candidate): Judgement | null {
  const short = match.firstToken === match.lastToken && match.end - match.start <= 3;
  return match.clitic !== "" && short ? said(`${match.clitic} off a name of ${match.end - match.start} letters`) : null;
}

/**
 * Where capitals tell names: a listed name in lower case is a word ("reading"), an acronym in lower case is another word
 * ("who"). A name in full capitals is a headline's, or another acronym: it counts a little against.
 */
export function judgeCase({ match, name }: Candidate, { article }: Context): Judgement | null {
  const script = article.tokens[match.firstToken]?.script ?? "other";
  if (languageOfScript(script, article.language).capitals === "none") return null;
  const surface = article.text.slice(match.start, match.end);
  if (name.text === name.text.toLowerCase()) return null;
  if (surface === surface.toLowerCase()) return said(`"${surface}" is in lower case`);
  const acronym = isAcronym(name.text);
  if (acronym && surface !== surface.toUpperCase()) return said(`"${surface}" is no acronym`, 0.8);
  const shout = surface === surface.toUpperCase() && !acronym && surface.length > 1;
  return shout && !inCapitals(match.firstToken, article.tokens, article.text) ? said(`"${surface}" in capitals`, 0.3) : null;
}

/** Whether most Latin words around a token are in capitals, as in a headline. */
function inCapitals(index: number, tokens: readonly Token[], text: string): boolean {
  const near = tokens.slice(Math.max(0, index - 4), index + 5).filter(({ script }) => script === "latin");
  const capitals = near.filter(({ start, end }) => text.slice(start, end) === text.slice(start, end).toUpperCase());
  return near.length > 2 && capitals.length * 2 > near.length;
}

/** A name of one word of two or three Arabic letters is more often a word or a part of one. */
export function judgeShortName({ match }: Candidate, { article }: Context): Judgement | null {
  const token = article.tokens[match.firstToken] as Token;
  if (match.firstToken !== match.lastToken || capitalsAt(match.firstToken, article) === "names") return null;
  const { key } = readingOf(match, token);
  return key.length > 3 || token.kind !== "word" ? null : said(`${key.length} letters`, 4 - key.length);
}

/** A listed name of one word that is a particle, a title or a word for its own class (إن "that", Sir, المدينة "the city"). */
export function judgeFunctionWord({ match, name, entry }: Candidate, { article }: Context): Judgement | null {
  if (match.firstToken !== match.lastToken || isAcronym(name.text)) return null;
  const { key } = readingOf(match, article.tokens[match.firstToken] as Token);
  const { functionWords, titles, classWordsBefore, bindsNext } = lexiconAt(article.tokens, match.firstToken, article.language);
  if (functionWords.has(key) || bindsNext.has(key)) return said("a function word");
  if (titles.has(key)) return said("a title");
  return classWordsBefore.get(key)?.some(({ type }) => type === entry.type) ? said("a word for its class") : null;
}

/**
 * A listed name of one word that is also an ordinary word (بيان "statement", العين "the eye", Reading). Where capitals tell
 * names, a capital inside the sentence says that it is a name; at its beginning, or among capitals, it says nothing.
 */
export function judgeCommonWord({ match, name }: Candidate, { article }: Context): Judgement | null {
  if (match.firstToken !== match.lastToken || isAcronym(name.text)) return null;
  const token = article.tokens[match.firstToken] as Token;
  const language = languageOfScript(token.script, article.language);
  const grade = language.commonness(readingOf(match, token).key);
  if (grade === 0) return null;
  if (language.capitals === "none") return said("also an ordinary word", grade);
  const first = article.tokens[match.firstToken - 1]?.sentence !== token.sentence;
  const told = !first && !inCapitals(match.firstToken, article.tokens, article.text);
  return said(told ? "also an ordinary word, but with a capital" : "also an ordinary word", told ? grade * 0.2 : grade);
}

/**
 * A definite ordinary word with its adjective or after a demonstrative is itself: القاعدة الأميركية "the American base",
 * هذه القاعدة "this base" are not al-Qaeda.
 */
export function judgePhrase({ match, entry }: Candidate, { article, demonyms }: Context): Judgement | null {
  if (match.firstToken !== match.lastToken) return null;
  const token = article.tokens[match.firstToken] as Token;
  const language = languageOfScript(token.script, article.language);
  if (language.capitals !== "none" || language.commonness(readingOf(match, token).key) === 0) return null;
  const before = article.tokens[match.firstToken - 1];
  if (
    before?.sentence === token.sentence &&
    lexiconAt(article.tokens, match.firstToken, article.language).demonstratives.has(before.readings[0].key)
  ) {
    return said(`${article.text.slice(before.start, before.end)} before it`);
  }
  const next = article.tokens[match.firstToken + 1];
  if (next?.sentence !== token.sentence || next.kind !== "word") return null;
  const demonym = demonyms.get(match.firstToken + 1);
  if (demonym !== undefined && demonym.country === entry.country) return null;
  const definite = language.articled(next.readings[0].key) && language.articled(readingOf(match, token).key);
  const adjective = demonym !== undefined || (definite && language.commonness(next.readings[0].key) > 0);
  return adjective ? said(`${article.text.slice(next.start, next.end)} after it`) : null;
}

/**
 * A name that begins with the article right after a definite noun is that noun's adjective: in السياسة الخارجية الأميركية
 * "American foreign policy" there is no foreign ministry, in الحكومة السعودية "the Saudi government" no Saudi Arabia.
 */
export function judgeAttribute({ match, entry, name }: Candidate, { article }: Context): Judgement | null {
  const token = article.tokens[match.firstToken] as Token;
  const before = article.tokens[match.firstToken - 1];
  if (entry.type === "person" || match.clitic !== "" || before?.sentence !== token.sentence || before.kind !== "word")
    return null;
  const language = languageOfScript(token.script, article.language);
  const key = before.readings[0].key;
  if (!language.articled(token.readings[0].key)) return null;
  const holder =
    entry.type === "organization" && match.lastToken > match.firstToken
      ? before.readings.find((one) => titlesAt(match, article).get(one.key)?.takesComplement)
      : undefined;
  if (holder !== undefined) return said(`${article.text.slice(before.start, before.end)} ${name.text} is a title`);
  if (!language.articled(key) || !language.attributive(token.readings[0].key)) return null;
  const { titles, classWordsBefore, functionWords, familyNames } = lexiconAt(article.tokens, match.firstToken, article.language);
  if (titles.has(key) || classWordsBefore.has(key) || functionWords.has(key) || familyNames.has(key)) return null;
  return language.commonness(key) > 0 ? said(`${article.text.slice(before.start, before.end)} ${name.text}`) : null;
}

/**
 * Where capitals tell names: an unlisted capitalised word right beside a name of one word makes both one longer name of
 * something else (Tama Umaga, Georgia Brown).
 */
export function judgeCapitalBeside({ match, entry, name }: Candidate, { article, sureTypes }: Context): Judgement | null {
  if (match.firstToken !== match.lastToken || capitalsAt(match.firstToken, article) !== "names" || isAcronym(name.text))
    return null;
  if (entry.type === "person" && name.generated === null) return null;
  const token = article.tokens[match.firstToken] as Token;
  for (const at of [match.firstToken + 1, match.firstToken - 1]) {
    const beside = article.tokens[at];
    if (beside?.sentence !== token.sentence || beside.script !== "latin" || sureTypes.has(at)) continue;
    const surface = article.text.slice(beside.start, beside.end);
    const gap = article.text.slice(Math.min(beside.end, token.end), Math.max(beside.start, token.start));
    if (!/^\p{Lu}\p{Ll}/u.test(surface) || !/^\s+$/u.test(gap) || inCapitals(match.firstToken, article.tokens, article.text))
      continue;
    const { functionWords, titles, classWordsBefore, classWordsAfter, demonyms } = lexiconAt(
      article.tokens,
      at,
      article.language,
    );
    const { key } = beside.readings[0];
    const first = article.tokens[at - 1]?.sentence !== beside.sentence;
    const plain = first && languageOfScript(beside.script, article.language).commonness(key) > 0;
    if (plain || [functionWords, titles, classWordsBefore, classWordsAfter, demonyms].some((words) => words.has(key))) continue;
    return said(`${surface} beside it`);
  }
  return null;
}

/** Letters and digits of an acronym, in capitals. */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(name);
}

function titlesAt({ firstToken }: Candidate["match"], { tokens, language }: Context["article"]) {
  return lexiconAt(tokens, firstToken, language).titles;
}

function capitalsAt(index: number, article: Context["article"]): "names" | "none" {
  return languageOfScript(article.tokens[index]?.script ?? "other", article.language).capitals;
}
