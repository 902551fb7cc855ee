import { foldsNeeded } from "../../language/fold.ts";
import { languageOfScript } from "../../language/languages.ts";
import type { Token } from "../../model/article.ts";
import { classWordsBeside, lexiconAt, titleBefore } from "../phrases.ts";
import type { Candidate, Context } from "./context.ts";
import type { RuleName } from "./weights.ts";

/** What a rule saw: `factor` times the rule's weight is counted, `detail` is shown. */
export interface Judgement {
  readonly factor: number;
  readonly detail: string;
}

/** A question asked of a candidate; null when it has nothing to say. */
export interface Rule {
  readonly name: RuleName;
  readonly judge: (candidate: Candidate, context: Context) => Judgement | null;
}

const said = (detail: string, factor = 1): Judgement => ({ factor, detail });

/** Every rule of resolution. A new one is a function here and a weight in {@link weights}. */
export const rules: readonly Rule[] = [
  { name: "strong-name", judge: ({ name }) => (name.strength === "strong" ? said(name.text) : null) },
  { name: "weak-name", judge: ({ name }) => (name.strength === "weak" ? said(`${name.text} needs evidence`) : null) },
  { name: "generated-name", judge: ({ name }) => (name.generated === null ? null : said(name.generated)) },
  { name: "folded", judge: judgeFolds },
  { name: "proclitic-on-short-name", judge: judgeProclitic },
  {
    name: "several-words",
    judge: ({ match }) => (match.lastToken > match.firstToken ? said(`${match.lastToken - match.firstToken + 1} words`) : null),
  },
  { name: "case", judge: judgeCase },
  {
    name: "prominence",
    judge: ({ entry }) => (entry.prominence === null ? null : said(`prominence ${entry.prominence}`, entry.prominence)),
  },
  {
    name: "population",
    judge: ({ entry }) =>
      entry.population === null ? null : said(`${entry.population} people`, Math.log10(1 + entry.population) / 8),
  },
  { name: "capital", judge: ({ entry }) => (entry.kind === "capital" ? said("a capital") : null) },
  { name: "title-before", judge: judgeTitle },
  { name: "title-gender", judge: judgeTitleGender },
  { name: "class-word", judge: (candidate, context) => judgeClassWord(candidate, context, "for") },
  { name: "class-word-against", judge: (candidate, context) => judgeClassWord(candidate, context, "against") },
  { name: "country-in-article", judge: judgeCountry },
  { name: "country-nearby", judge: judgeCountryNearby },
  { name: "country-adjective", judge: judgeCountryAdjective },
  { name: "full-name-in-article", judge: judgeFullName },
  { name: "given-name-before", judge: judgeGivenName },
];

/** The folds that the comparison needed, by their costs: an exact spelling is better evidence. */
function judgeFolds({ match, name }: Candidate, { article }: Context): Judgement | null {
  const folds = foldsNeeded(article.text.slice(match.start, match.end), withoutArticleAlef(name.text, match.clitic));
  const cost = folds.reduce((sum, fold) => sum + fold.cost, 0);
  return cost === 0 ? null : said(folds.map((fold) => fold.name).join(", "), Math.round(cost * 1000) / 1000);
}

/** After لل the name's article has no alef of its own to compare: للأمم is written لأمم from the span's start on. */
function withoutArticleAlef(name: string, clitic: string): string {
  return clitic.endsWith("لل") ? name.replace(/^ا(?:ل(?=ل))?/u, "") : name;
}

/** Two or three letters after a proclitic are more often the rest of an ordinary word. */
function judgeProclitic({ match }: Candidate): Judgement | null {
  const short = match.firstToken === match.lastToken && match.end - match.start <= 3;
  return match.clitic !== "" && short ? said(`${match.clitic} off a name of ${match.end - match.start} letters`) : null;
}

/**
 * Where capitals tell names: a listed name in lower case is a word ("reading"), an acronym in lower case is another word
 * ("who"). A name in full capitals is a headline's, or another acronym: it counts a little against.
 */
function judgeCase({ match, name }: Candidate, { article }: Context): Judgement | null {
  const script = article.tokens[match.firstToken]?.script ?? "other";
  if (languageOfScript(script, article.language).capitals === "none") return null;
  const surface = article.text.slice(match.start, match.end);
  if (name.text === name.text.toLowerCase()) return null;
  if (surface === surface.toLowerCase()) return said(`"${surface}" is in lower case`);
  const acronym = /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(name.text);
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

function judgeTitle({ match, entry }: Candidate, { article }: Context): Judgement | null {
  const title = entry.type === "person" ? titleBefore(article.tokens, match.firstToken, article.language) : null;
  if (title === null) return null;
  const [first, last] = [article.tokens[title.first], article.tokens[title.last]] as [Token, Token];
  return said(article.text.slice(first.start, last.end));
}

function judgeTitleGender({ match, entry }: Candidate, { article }: Context): Judgement | null {
  if (entry.gender === null) return null;
  const title = titleBefore(article.tokens, match.firstToken, article.language);
  const gender = title?.row.gender;
  return gender === undefined || gender === entry.gender ? null : said(`a title for ${gender === "f" ? "a woman" : "a man"}`);
}

function judgeClassWord(candidate: Candidate, context: Context, side: "for" | "against"): Judgement | null {
  const { match, entry } = candidate;
  const { tokens, language } = context.article;
  const rows = classWordsBeside(tokens, { first: match.firstToken, last: match.lastToken }, language, (token) =>
    context.demonyms.has(token),
  );
  if (rows.length === 0) return null;
  const agrees = rows.some(({ type, kinds }) => type === entry.type && (entry.kind === null || kinds.includes(entry.kind)));
  if (agrees !== (side === "for")) return null;
  return said(rows.map(({ forms, gloss }) => gloss ?? forms[0] ?? "").join(", "));
}

function judgeCountry({ entry }: Candidate, context: Context): Judgement | null {
  const share = entry.country === null ? 0 : context.countryShare(entry.country);
  return share === 0 ? null : said(`${Math.round(share * 100)} % of the article's countries are ${entry.country}`, round(share));
}

function judgeCountryNearby({ match, entry }: Candidate, context: Context): Judgement | null {
  const sentence = context.article.tokens[match.firstToken]?.sentence ?? 0;
  const share = entry.country === null ? 0 : context.countryShareNear(entry.country, sentence);
  return share === 0 ? null : said(`${Math.round(share * 100)} % of the countries near it are ${entry.country}`, round(share));
}

/** The nisba of a country right before or after the name: العاصمة الليبية طرابلس, وزارة الدفاع التركية. */
function judgeCountryAdjective({ match, entry }: Candidate, context: Context): Judgement | null {
  if (entry.country === null) return null;
  const { tokens } = context.article;
  const sentence = tokens[match.firstToken]?.sentence;
  for (const token of [match.lastToken + 1, match.firstToken - 1]) {
    const demonym = context.demonyms.get(token);
    if (demonym === undefined || demonym.country === null || tokens[token]?.sentence !== sentence) continue;
    return demonym.country === entry.country ? said(demonym.text) : said(`${demonym.text} is another country's`, -1);
  }
  return null;
}

/** A short name of somebody whom the article names in full elsewhere. */
function judgeFullName({ match, entry }: Candidate, { namedInFull }: Context): Judgement | null {
  const short = match.firstToken === match.lastToken;
  return short && namedInFull.has(entry.id) ? said("named in full in this article") : null;
}

/** A given name right before a name of one word makes it somebody else's family name: Mary Blair, محمود السراج. */
function judgeGivenName({ match, entry }: Candidate, { article }: Context): Judgement | null {
  const token = article.tokens[match.firstToken] as Token;
  const before = article.tokens[match.firstToken - 1];
  if (match.firstToken !== match.lastToken || match.clitic !== "" || before?.sentence !== token.sentence) return null;
  const { capitals } = languageOfScript(token.script, article.language);
  if (entry.type !== "person" && capitals === "none") return null;
  const surface = article.text.slice(before.start, before.end);
  if (capitals === "names" && surface === surface.toLowerCase()) return null;
  const { givenNames, bindsNext } = lexiconAt(article.tokens, match.firstToken, article.language);
  const given = before.readings.find(({ key }) => givenNames.has(key) || (entry.type === "person" && bindsNext.has(key)));
  return given === undefined ? null : said(`${surface} before it`);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
