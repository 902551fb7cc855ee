import { languageOfScript } from "../../language/languages.ts";
import { nameKeys } from "../../language/words.ts";
import type { Token } from "../../model/article.ts";
import { classWordsBeside, lexiconAt, titleBefore } from "../phrases.ts";
import { type Candidate, type Context, readingOf } from "./context.ts";
import { type Judgement, rounded, said } from "./judgement.ts";

export function judgeTitle({ match, entry }: Candidate, { article }: Context): Judgement | null {
  const title = entry.type === "person" ? titleBefore(article.tokens, match.firstToken, article.language) : null;
  if (title === null) return null;
  const [first, last] = [article.tokens[title.first], article.tokens[title.last]] as [Token, Token];
  return said(article.text.slice(first.start, last.end));
}

export function judgeTitleGender({ match, entry }: Candidate, { article }: Context): Judgement | null {
  if (entry.gender === null) return null;
  const title = titleBefore(article.tokens, match.firstToken, article.language);
  const gender = title?.row.gender;
  return gender === undefined || gender === entry.gender ? null : said(`a title for ${gender === "f" ? "a woman" : "a man"}`);
}

export function judgeClassWord(candidate: Candidate, context: Context, side: "for" | "against"): Judgement | null {
  const { match, entry } = candidate;
  const { tokens, language } = context.article;
  const rows = classWordsBeside(tokens, { first: match.firstToken, last: match.lastToken }, language, (token) =>
    context.demonyms.has(token),
  );
  if (rows.length === 0 || (side === "against" && rows.some(({ hint }) => hint))) return null;
  const agrees = rows.some(({ type, kinds }) => type === entry.type && (entry.kind === null || kinds.includes(entry.kind)));
  if (agrees !== (side === "for")) return null;
  return said(rows.map(({ forms, gloss }) => gloss ?? forms[0] ?? "").join(", "));
}

export function judgeCountry({ match, entry }: Candidate, context: Context): Judgement | null {
  const share = entry.country === null ? 0 : context.countryShare(entry.country, match.firstToken);
  return share === 0
    ? null
    : said(
        `${Math.round(share * 100)} % of the article's countries are ${entry.country}`,
        rounded(share * nameLikeness(match, context)),
      );
}

export function judgeCountryNearby({ match, entry }: Candidate, context: Context): Judgement | null {
  const sentence = context.article.tokens[match.firstToken]?.sentence ?? 0;
  const share = entry.country === null ? 0 : context.countryShareNear(entry.country, sentence, match.firstToken);
  return share === 0
    ? null
    : said(
        `${Math.round(share * 100)} % of the countries near it are ${entry.country}`,
        rounded(share * nameLikeness(match, context)),
      );
}

/** How many words after a locative the place it names may end. */
const farthestComplement = 5;

/**
 * The country of the place or body that a locative after an organization names: وزارة الدفاع في العاصمة الليبية طرابلس
 * "the ministry of defence in the Libyan capital, Tripoli".
 */
export function judgeComplement({ match, entry }: Candidate, context: Context): Judgement | null {
  const { tokens, text, language } = context.article;
  const locative = tokens[match.lastToken + 1];
  if (entry.type !== "organization" || entry.country === null || locative?.sentence !== tokens[match.firstToken]?.sentence)
    return null;
  const { locatives } = lexiconAt(tokens, match.lastToken + 1, language);
  const bound = locative?.readings.find(({ clitic }) => locatives.has(clitic.at(-1) ?? ""));
  if (locative === undefined || (!locatives.has(locative.readings[0].key) && bound === undefined)) return null;
  for (let at = match.lastToken + (bound === undefined ? 2 : 1); at <= match.lastToken + farthestComplement; at++) {
    const token = tokens[at];
    if (token?.sentence !== locative.sentence || token.kind === "mark") return null;
    const country = context.countryAt.get(at);
    if (country === undefined) continue;
    return country === entry.country
      ? said(text.slice(locative.start, token.end))
      : said(`${text.slice(locative.start, token.end)} is elsewhere`, -1);
  }
  return null;
}

/** What countries say of an ordinary word is little: the word is at home everywhere. */
function nameLikeness(match: Candidate["match"], { article }: Context): number {
  if (match.firstToken !== match.lastToken) return 1;
  const token = article.tokens[match.firstToken] as Token;
  const language = languageOfScript(token.script, article.language);
  return language.capitals === "names" ? 1 : 1 - 0.7 * language.commonness(readingOf(match, token).key);
}

/** The nisba of a country right before or after the name: العاصمة الليبية طرابلس, وزارة الدفاع التركية. */
export function judgeCountryAdjective({ match, entry }: Candidate, context: Context): Judgement | null {
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

/** A short name, in capitals where names bear one, of somebody or something that the article names in full elsewhere. */
export function judgeFullName({ match, name, entry }: Candidate, { article, namedInFull }: Context): Judgement | null {
  const short = match.firstToken === match.lastToken || name.generated !== null;
  const { script } = article.tokens[match.firstToken] as Token;
  const surface = article.text.slice(match.start, match.end);
  if (languageOfScript(script, article.language).capitals === "names" && surface === surface.toLowerCase()) return null;
  return short && namedInFull.has(entry.id) ? said("named in full in this article") : null;
}

/** One part of a person's name where another part stands elsewhere: الساعدي … نجل القذافي "al-Saadi … Gaddafi's son". */
export function judgeOtherPart({ match, name, entry }: Candidate, context: Context): Judgement | null {
  if (entry.type !== "person" || (name.generated !== "family-name" && name.generated !== "given-name")) return null;
  const own = readingOf(match, context.article.tokens[match.firstToken] as Token).key;
  for (const { text, generated } of entry.names) {
    if (generated !== null) continue;
    const parts = nameKeys(text);
    if (parts.length < 2 || !parts.includes(own)) continue;
    const other = parts[0] === own ? parts.at(-1) : parts[0];
    if (other !== undefined && other !== own && context.words().has(other)) return said(`${other} elsewhere in this article`);
  }
  return null;
}

/** A part of a name that is no usual name, so that hardly anybody else bears it. */
export function judgeRarePart({ match, name }: Candidate, { article }: Context): Judgement | null {
  if (name.generated !== "family-name" || match.firstToken !== match.lastToken) return null;
  const token = article.tokens[match.firstToken] as Token;
  const { familyNames, givenNames } = lexiconAt(article.tokens, match.firstToken, article.language);
  const { key } = readingOf(match, token);
  if (key.length < 5 || familyNames.has(key) || givenNames.has(key)) return null;
  return languageOfScript(token.script, article.language).commonness(key) === 0 ? said("no usual name") : null;
}

/** A given name right before a name of one word makes it somebody else's family name: Mary Blair, محمود السراج. */
export function judgeGivenName({ match, entry }: Candidate, { article }: Context): Judgement | null {
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

/** A place's size: 0 at 100,000 people, 1 at ten million, below 0 for a small town. */
export function judgePopulation({ entry }: Candidate): Judgement | null {
  const { population } = entry;
  return population === null ? null : said(`${population} people`, rounded((Math.log10(1 + population) - 5) / 2));
}

/** A name shared by a state and its capital is the state's, unless something else speaks for the city. */
export function judgeKind({ entry }: Candidate): Judgement | null {
  if (entry.kind === "country") return said("a state");
  return entry.kind === "capital" ? said("a capital", 0.5) : null;
}

/** Joined to a listed name of its type by "and" or a list's comma: مالي والنيجر "Mali and Niger". */
export function judgeCoordination({ match, entry }: Candidate, { article, sureTypes }: Context): Judgement | null {
  const { tokens } = article;
  const { sentence } = tokens[match.firstToken] as Token;
  const { conjunctions } = lexiconAt(tokens, match.firstToken, article.language);
  for (const step of [1, -1]) {
    let at = (step > 0 ? match.lastToken : match.firstToken) + step;
    const joint = tokens[at];
    const mark = joint?.kind === "mark" && /^[،,]$/u.test(joint.readings[0].key);
    if (mark || (joint !== undefined && conjunctions.has(joint.readings[0].key))) at += step;
    else if (!bearsConjunction(tokens[step > 0 ? at : match.firstToken], conjunctions)) continue;
    if (tokens[at]?.sentence !== sentence || sureTypes.get(at) !== entry.type) continue;
    return said(`beside ${article.text.slice(tokens[at]?.start, tokens[at]?.end)}`);
  }
  return null;
}

function bearsConjunction(token: Token | undefined, conjunctions: ReadonlySet<string>): boolean {
  return token?.readings.some(({ clitic }) => conjunctions.has(clitic[0] ?? "")) ?? false;
}

/** A given name by itself is nobody's and no place's name: سالم "Salem", Paris and Sydney aside. */
export function judgeGivenNameAlone({ match }: Candidate, { article }: Context): Judgement | null {
  if (match.firstToken !== match.lastToken) return null;
  const { givenNames } = lexiconAt(article.tokens, match.firstToken, article.language);
  const { key } = readingOf(match, article.tokens[match.firstToken] as Token);
  return givenNames.has(key) ? said("also a given name") : null;
}

/** A small town of a country of which the article says nothing else. */
export function judgeStranger({ match, entry }: Candidate, context: Context): Judgement | null {
  const { population, country, kind } = entry;
  if (population === null || country === null || kind === "country" || kind === "capital") return null;
  if (context.countryShare(country, match.firstToken) > 0) return null;
  const smallness = (6.5 - Math.log10(1 + population)) / 2;
  return smallness <= 0 ? null : said(`nothing else of ${country}, ${population} people`, rounded(Math.min(smallness, 1.5)));
}
