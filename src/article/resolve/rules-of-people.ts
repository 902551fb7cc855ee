import { fold } from "../../language/fold.ts";
import { listed } from "../../language/lexicon.ts";
import { nameKeys } from "../../language/words.ts";
import type { MatchedArticle, Token } from "../../model/article.ts";
import type { Entry } from "../../model/entry.ts";
import { isPart } from "../name-parts.ts";
import { isOffice, mayBe } from "./bearers.ts";
import type { Candidate, Context } from "./context.ts";
import { type Judgement, said } from "./judgement.ts";
import { beforeInitials, endsFullName, isInitialOf, type NearFullName, nearFullName } from "./near-full-name.ts";

/**
 * A title before a person's name: وزير الدفاع التركي خلوصي أكار. A prince or king is called by his given name, so that what
 * follows is nobody's family name: Prince Saud is not Faisal bin Farhan Al Saud.
 */
export function judgeTitle({ sight, name }: Candidate, { article: { text, tokens } }: Context): Judgement | null {
  const { title, lexicon, key, match } = sight;
  if (title === null) return null;
  const shown = text.slice(tokens[title.first]?.start, tokens[title.last]?.end);
  const royal = title.last === match.firstToken - 1 && tokens[title.last]?.word.keys.some((one) => lexicon.royalTitles.has(one));
  return royal && name.generated === "family-name" && lexicon.givenNames.has(key)
    ? said(`${shown} and a given name`, -2)
    : said(shown);
}

/** "Ms Blair" is not Tony, السيدة القذافي "Mrs Gaddafi" not Muammar; and Mr Jordan is no place. */
export function judgeTitleGender({ sight, entry }: Candidate): Judgement | null {
  if (entry.type !== "person") return isAddressed(sight) ? said("a title for a person") : null;
  const gender = entry.gender === null ? undefined : sight.title?.row.gender;
  return gender === undefined || gender === entry.gender ? null : said(`a title for ${gender === "f" ? "a woman" : "a man"}`);
}

/**
 * A short name, in capitals where names bear one, of somebody or something that the article names in full elsewhere. A
 * capital called الجزائر العاصمة "Algiers" in full leaves الجزائر to its state.
 */
export function judgeFullName({ sight, name, entry, shared }: Candidate, { namedInFull }: Context): Judgement | null {
  const short = sight.single || name.generated !== null;
  if (!short || !namedInFull.has(entry.id) || (shared && entry.kind === "capital")) return null;
  const small = sight.language.capitals === "names" && sight.surface === sight.surface.toLowerCase();
  return small ? null : said("named in full in this article");
}

/**
 * Of two people of one family, both named in full, the one named last before the family name stands alone; not who was named
 * as the other's kin.
 */
export function judgeNearestFullName({ sight, entry, named }: Candidate, { fullNames }: Context): Judgement | null {
  if (!sight.single || named.size < 2 || !named.has(entry.id)) return null;
  const last = fullNames.findLast(({ token, id }) => token < sight.match.firstToken && named.has(id));
  return last?.id === entry.id ? said("named in full last before it") : null;
}

/** One part of a person's name where another part stands elsewhere: الساعدي … نجل القذافي "al-Saadi … Gaddafi's son". */
export function judgeOtherPart({ sight, name, entry }: Candidate, { partsOf }: Context): Judgement | null {
  if (entry.type !== "person" || !isPart(name.generated)) return null;
  for (const part of partsOf.get(name.entry) ?? []) if (part !== sight.key) return said(`${part} elsewhere in this article`);
  return null;
}

/** A family name that is no usual one, so that hardly anybody else bears it. */
export function judgeRarePart({ sight, name }: Candidate): Judgement | null {
  const { key, lexicon } = sight;
  if (name.generated !== "family-name" || !sight.single || key.length < 5) return null;
  if (lexicon.familyNames.has(key) || lexicon.givenNames.has(key) || sight.commonness > 0) return null;
  return said("no usual name");
}

/** Whether a title that men or women bear, and that no complement follows, stands right before a name of one word. */
function isAddressed(sight: Candidate["sight"]): boolean {
  const { single, before, match, language } = sight;
  if (!single || match.clitic !== "" || before === null || (before.word.lists & listed.phraseEnd) === 0) return false;
  const { title } = sight;
  if (title === null || title.last !== match.firstToken - 1 || title.row.gender === undefined) return false;
  return title.row.takesComplement !== true && (language.capitals === "names" || language.articled(before.readings[0].key));
}

/** A family name with a given name before it that is nearly the listed one (Tama Umaga for Tana Umaga), or with another between. */
export function judgeNearFullName(candidate: Candidate, { article }: Context): Judgement | null {
  const near = nearFullName(candidate, article);
  if (near !== null) return said(`${near.written} for ${near.listed}`);
  const initial = initialOf(candidate.sight, candidate.entry, article);
  return initial === null ? null : said(`the initial ${initial}`, 0.5);
}

/** The initials right before a family name that may stand for a person's given names; null where there are none. */
function initialOf({ match, token, title, single }: Candidate["sight"], entry: Entry, article: MatchedArticle): string | null {
  const { at, initials } = beforeInitials(article.tokens, match.firstToken);
  const first = article.tokens[at + 1];
  if (!initials || !single || first?.sentence !== token.sentence || title?.last === match.firstToken - 1) return null;
  return isInitialOf(first, entry) ? article.text.slice(first.start, token.start).trim() : null;
}

/** A given name right before a name of one word, or its initials, makes it somebody else's family name: Mary J. Blair, محمود السراج. */
export function judgeGivenName(candidate: Candidate, { article }: Context): Judgement | null {
  const { sight, entry } = candidate;
  const { language, lexicon, match } = sight;
  if (!sight.single || match.clitic !== "") return null;
  const { at, initials } = beforeInitials(article.tokens, match.firstToken);
  const before = article.tokens[at];
  if (entry.type !== "person" && language.capitals === "none") return null;
  const surface = before === undefined ? "" : article.text.slice(before.start, before.end);
  const small = language.capitals === "names" && surface === surface.toLowerCase();
  if (before?.kind !== "word" || before.sentence !== sight.token.sentence || before.script !== sight.token.script || small) {
    const first = article.tokens[at + 1];
    const others = initials && sight.title === null && entry.type === "person" && !isInitialOf(first, entry);
    return others ? said(`${article.text.slice(first?.start, sight.token.start).trim()} before it`) : null;
  }
  const given = before.readings.some(
    ({ key }) => lexicon.givenNames.has(key) || (entry.type === "person" && lexicon.bindsNext.has(key)),
  );
  if (!given) return null;
  const near = nearFullName(candidate, article);
  if (near !== null && (near.middle || sameButForG(near))) return null;
  return said(`${surface} before it`, entry.type === "person" ? 1 : 0.5);
}

/**
 * Somebody else of the family name whom the article calls by a given name: after Simon Burns, Mr Burns is not William Burns.
 * Not where the article names the listed one in full as well, nor where his office stands before: President Biden, with
 * Naomi Biden.
 */
export function judgeNamesake({ sight, name, entry }: Candidate, { article, bearers, namedInFull }: Context): Judgement | null {
  if (!sight.single || namedInFull.has(entry.id) || name.generated === "given-name") return null;
  const others = (bearers.get(sight.key) ?? []).filter((bearer) => !mayBe(bearer, entry));
  const [other] = others;
  if (other === undefined || (bearers.get(sight.key) ?? []).length > others.length) return null;
  if (isOffice(article.tokens, sight.match.firstToken, article.language) && !others.some(({ office }) => office)) return null;
  return said(other.written);
}

/**
 * A full name inside somebody else's: of a father, هيثم بن خليفة حفتر "Haitham, son of Khalifa Haftar", or one that ends in
 * a given name and goes on with a family name, محمد صلاح الحوثي. So is بن سلمان after another given name.
 */
export function judgeLongerName(candidate: Candidate, { article }: Context): Judgement | null {
  const { sight, name } = candidate;
  const { single, match, before, after, language, lexicon } = sight;
  if (match.clitic !== "") return null;
  const { tokens, text } = article;
  if (single) {
    if (before !== null && endsFullName(candidate, article)) return said("the full name was turned down");
    // يوحنا الأول is no John Paul II.
    return after !== null && isPart(name.generated) && isAnothersNumber(after, candidate)
      ? said(`${text.slice(after.start, after.end)} after it`)
      : null;
  }
  if (name.generated === "family-name") return judgeFamilyName(sight, article);
  if (before !== null && lexicon.patronymics.has(before.readings[0].key)) {
    const son = tokens[match.firstToken - 2];
    if (son?.sentence === before.sentence && son.kind === "word") return said(text.slice(son.start, before.end));
  }
  if (after === null) return null;
  const { key } = after.readings[0];
  const given = lexicon.givenNames.has((tokens[match.lastToken] as Token).word.keys[0]);
  const family = lexicon.familyNames.has(key) && language.articled(key) && language.commonness(key) === 0;
  return given && family && !lexicon.demonyms.has(key) ? said(`${text.slice(after.start, after.end)} after it`) : null;
}

function isAnothersNumber({ word: { keys } }: Token, { sight, entry }: Candidate): boolean {
  return sight.lexicon.regnal.has(keys[0]) && !entry.names.some(({ text }) => nameKeys(text).includes(keys[0]));
}

function judgeFamilyName({ before, language }: Candidate["sight"], { text }: MatchedArticle): Judgement | null {
  if (before === null || (before.word.lists & listed.givenName) === 0) return null;
  const written = text.slice(before.start, before.end);
  return language.capitals === "names" && written === written.toLowerCase() ? null : said(`${written} before it`);
}

/**
 * A given name by itself is nobody's and no place's name: سالم "Salem", Paris and Sydney aside; the less so as a mere part of
 * the name of somebody whom the article does not name in full.
 */
export function judgeGivenNameAlone(candidate: Candidate, context: Context): Judgement | null {
  const { sight } = candidate;
  if (!sight.single || !sight.lexicon.givenNames.has(sight.key)) return null;
  return said("also a given name", isPartAlone(candidate, context) ? 3 : 1);
}

/** A part of the name of somebody whom the article does not name in full, not even with an initial or another name between. */
export function judgePartAlone(candidate: Candidate, context: Context): Judgement | null {
  if (!isPartAlone(candidate, context)) return null;
  return said("nobody of that full name in the article", candidate.sight.language.capitals === "names" ? 0.5 : 1);
}

function isPartAlone(candidate: Candidate, { article, bearers, namedInFull }: Context): boolean {
  const { sight, name, entry } = candidate;
  if (!isPart(name.generated) || namedInFull.has(entry.id) || nearFullName(candidate, article) !== null) return false;
  if (bearers.get(sight.key)?.some((bearer) => mayBe(bearer, entry))) return false;
  return initialOf(sight, entry, article) === null;
}

/** سيرجي is another spelling of سيرغي "Sergey": the g of foreign names is written by any of four letters. */
function sameButForG(near: NearFullName): boolean {
  return fold(near.written).replace(/[غقك]/gu, "ج") === fold(near.listed).replace(/[غقك]/gu, "ج");
}
