import type { Token } from "../../model/article.ts";
import { lexiconAt } from "../phrases.ts";
import type { Candidate, Context } from "./context.ts";
import { type Judgement, rounded, said } from "./judgement.ts";

/** A word beside the name that tells its class: مدينة بنغازي "the city of Benghazi"; `against` where it tells another. */
export function judgeClassWord({ sight, entry }: Candidate, side: "for" | "against"): Judgement | null {
  const rows = sight.classWords;
  if (rows.length === 0 || (side === "against" && rows.some(({ hint }) => hint))) return null;
  const agrees = rows.some(({ type, kinds }) => type === entry.type && (entry.kind === null || kinds.includes(entry.kind)));
  if (agrees !== (side === "for")) return null;
  return said(rows.map(({ forms, gloss }) => gloss ?? forms[0] ?? "").join(", "));
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
 * "the ministry of defence in the Libyan capital, Tripoli".
 */
export function judgeComplement({ sight, entry }: Candidate, { article, countryAt }: Context): Judgement | null {
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
    return country === entry.country ? said(shown) : said(`${shown} is elsewhere`, -1);
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
