import type { ClassWord } from "../../language/language.ts";
import type { Token } from "../../model/article.ts";
import { lexiconAt } from "../phrases.ts";
import type { Candidate, Context } from "./context.ts";
import { type Judgement, rounded, said } from "./judgement.ts";
import { isAcronym } from "./rules-of-wording.ts";

/** A word beside the name that tells its class: مدينة بنغازي "the city of Benghazi"; `against` where it tells another. */
export function judgeClassWord({ sight, entry }: Candidate, side: "for" | "against"): Judgement | null {
  const rows = sight.classWords;
  if (rows.length === 0) return null;
  // A class word with its article governs no name after it: زارت البعثة بنغازي "the mission visited Benghazi".
  const governs = sight.before === null || !sight.language.articled(sight.before.readings[0].key);
  if (side === "against" && (!governs || rows.some(({ hint }) => hint))) return null;
  const agrees = rows.some(({ type, kinds }) => type === entry.type && (entry.kind === null || kinds.includes(entry.kind)));
  if (agrees !== (side === "for")) return null;
  const detail = rows.map(({ forms, gloss }) => gloss ?? forms[0] ?? "").join(", ");
  // نهر الأردن "the river Jordan" is a thing of its own, wherever it flows.
  const own = side === "against" && entry.type === "place" && rows.some(({ names }) => isOwn(names, entry.kind));
  return said(detail, own ? 3 : 1);
}

function isOwn(names: ClassWord["names"], kind: string | null): boolean {
  return names === "its own" || (names === "its own or a town's" && kind === "country");
}

/** The share of the article's evidence of countries that speaks for the entry's. */
export function judgeCountry({ sight, entry }: Candidate, { countryShare }: Context): Judgement | null {
  const share = entry.country === null ? 0 : countryShare(entry.country, sight.match.firstToken);
  return share === 0
    ? null
    : said(`${percent(share)} of the article's countries are ${entry.country}`, rounded(share * likeness(sight)));
}

/** The same share in the sentence and its neighbours. */
export function judgeCountryNearby({ sight, entry }: Candidate, { countryShareNear }: Context): Judgement | null {
  const share = entry.country === null ? 0 : countryShareNear(entry.country, sight.token.sentence, sight.match.firstToken);
  return share === 0
    ? null
    : said(`${percent(share)} of the countries near it are ${entry.country}`, rounded(share * likeness(sight)));
}

/** How many sentences after a state spoke its bodies may be called by their bare names. */
const speakerReach = 2;

/** A body of the state that last spoke: أعلنت مصر … في بيان لوزارة الخارجية "Egypt announced … in a foreign ministry statement". */
export function judgeSpeakingState({ sight, entry, shared }: Candidate, { article, speakers }: Context): Judgement | null {
  if (!shared || entry.country === null) return null;
  const last = speakers.findLast(({ token }) => token < sight.match.firstToken);
  if (last?.country !== entry.country) return null;
  const { sentence, start, end } = article.tokens[last.token] as Token;
  return sight.token.sentence - sentence > speakerReach ? null : said(`${article.text.slice(start, end)} speaks`);
}

/** What countries say of an ordinary word is little: the word is at home everywhere. */
function likeness({ language, commonness }: Candidate["sight"]): number {
  return language.capitals === "names" ? 1 : 1 - 0.7 * commonness;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How many words after an organization the place that a locative names may end. */
const farthestComplement = 5;

/**
 * The country of the place or body that a locative after an organization names: وزارة الدفاع في العاصمة الليبية طرابلس
 * "the ministry of defence in the Libyan capital, Tripoli". Another country speaks only against a name that is another's
 * too, or implied: حماس في موسكو "Hamas in Moscow" is Hamas.
 */
export function judgeComplement({ sight, name, entry, shared }: Candidate, { article, countryAt }: Context): Judgement | null {
  const { match, after } = sight;
  if (entry.type !== "organization" || entry.country === null || after === null) return null;
  const { locatives } = lexiconAt(article.tokens, match.lastToken + 1, article.language);
  const bound = after.readings.some(({ clitic }) => locatives.has(clitic.at(-1) ?? ""));
  if (!bound && !locatives.has(after.readings[0].key)) return null;
  for (let at = match.lastToken + (bound ? 1 : 2); at <= match.lastToken + farthestComplement; at++) {
    const token = article.tokens[at];
    if (token?.sentence !== after.sentence || token.kind === "mark") return null;
    const country = countryAt.get(at);
    if (country === undefined) continue;
    const shown = article.text.slice(after.start, token.end);
    if (country === entry.country) return said(shown);
    return shared || name.generated !== null ? said(`${shown} is elsewhere`, -1) : null;
  }
  return null;
}

/** The nisba of a country right before or after the name: العاصمة الليبية طرابلس, وزارة الدفاع التركية. */
export function judgeCountryAdjective({ sight, entry }: Candidate, { article, demonyms }: Context): Judgement | null {
  if (entry.country === null) return null;
  for (const token of [sight.match.lastToken + 1, sight.match.firstToken - 1]) {
    const demonym = demonyms.get(token);
    if (demonym === undefined || demonym.country === null || article.tokens[token]?.sentence !== sight.token.sentence) continue;
    return demonym.country === entry.country ? said(demonym.text) : said(`${demonym.text} is another country's`, -1);
  }
  return null;
}

/** Kinds of organization that are called by their name after a word for what they are: صحيفة الشرق الأوسط. */
const media: ReadonlySet<string | null> = new Set(["newspaper", "broadcaster", "news-agency", "website", "magazine"]);

/**
 * A medium whose name is also another's, or an ordinary word, stands after a word for what it is, or between quotation
 * marks; الشرق الأوسط without either is the Middle East. What has a place's name and no kind in its list is taken for one.
 */
export function judgeMedium(
  { sight, name, entry, shared, placed }: Candidate,
  { article, namedInFull }: Context,
): Judgement | null {
  const medium = media.has(entry.kind) || (entry.kind === null && placed);
  if (!medium || isAcronym(name.text) || (!shared && sight.commonness === 0)) return null;
  if (sight.classWords.some(({ type }) => type === "organization") || namedInFull.has(entry.id)) return null;
  const { firstToken, lastToken } = sight.match;
  const quoted = [firstToken - 1, lastToken + 1].every((at) => /^[«»“”"„]$/u.test(article.tokens[at]?.readings[0].key ?? ""));
  return quoted ? said("between quotation marks", -0.5) : said("no word for a medium before it");
}

/** A verb of saying beside an ordinary word makes it somebody's name: قالت حماس "Hamas said". */
export function judgeSpeaker({ sight, entry }: Candidate, { article }: Context): Judgement | null {
  if (sight.commonness === 0 || sight.small) return null;
  const { reportingVerbs } = sight.lexicon;
  for (const beside of [sight.before, sight.after]) {
    if (beside === null || (entry.type === "place" && entry.kind !== "country")) continue;
    if (beside.readings.some(({ key }) => reportingVerbs.has(key))) return said(article.text.slice(beside.start, beside.end));
  }
  return null;
}

/** A word of place before an ordinary word makes it a place, but not where it bears the article: إلى مالي "to Mali". */
export function judgeDirection({ sight, entry }: Candidate, { article }: Context): Judgement | null {
  if (entry.type !== "place" || sight.commonness === 0 || sight.small || sight.language.articled(sight.key)) return null;
  const { directions } = sight.lexicon;
  const { before, match } = sight;
  if (match.clitic !== "") return directions.has(match.clitic.at(-1) as string) ? said(match.clitic, 0.5) : null;
  return before !== null && directions.has(before.readings[0].key) ? said(article.text.slice(before.start, before.end)) : null;
}

/**
 * An ordinary word before a listed place or organization is its head: بورصة نيويورك "the New York stock exchange". And a
 * definite word that begins an organization's name elsewhere is short for it: الاتحاد "the Union" is no town.
 */
export function judgeHeadWord({ sight, entry }: Candidate, { article, sureTypes, proclitic, heads }: Context): Judgement | null {
  const { after, match } = sight;
  const whole = sight.single && entry.type === "place" && sight.language.articled(sight.key) ? heads.get(sight.key) : undefined;
  if (whole !== undefined) return said(whole);
  if (sight.commonness === 0 || after === null || sight.language.capitals !== "none" || proclitic.has(match.lastToken + 1))
    return null;
  const type = sureTypes.get(match.lastToken + 1);
  return type === undefined || type === "person" ? null : said(article.text.slice(after.start, after.end));
}

/** Joined to a listed name of its type by "and" or a list's comma: مالي والنيجر "Mali and Niger". */
export function judgeCoordination({ sight, entry }: Candidate, { article, sureTypes }: Context): Judgement | null {
  const { tokens } = article;
  const { match } = sight;
  const { conjunctions } = sight.lexicon;
  for (const step of [1, -1]) {
    let at = (step > 0 ? match.lastToken : match.firstToken) + step;
    const joint = tokens[at];
    if (joint === undefined || joint.sentence !== sight.token.sentence) continue;
    const mark = joint.kind === "mark" && /^[،,]$/u.test(joint.readings[0].key);
    if (mark || conjunctions.has(joint.readings[0].key)) at += step;
    else if (!bearsConjunction(step > 0 ? joint : sight.token, conjunctions)) continue;
    const other = tokens[at];
    if (other?.sentence !== sight.token.sentence || sureTypes.get(at) !== entry.type) continue;
    return said(`beside ${article.text.slice(other.start, other.end)}`);
  }
  return null;
}

function bearsConjunction(token: Token, conjunctions: ReadonlySet<string>): boolean {
  return token.readings.some(({ clitic }) => clitic !== "" && conjunctions.has(clitic[0] as string));
}
