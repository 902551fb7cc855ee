import { fold } from "../../language/fold.ts";
import { listed } from "../../language/lexicon.ts";
import { isPart } from "../name-parts.ts";
import type { Candidate, Context } from "./context.ts";
import { type Judgement, said } from "./judgement.ts";
import { type NearFullName, nearFullName } from "./near-full-name.ts";

/** A title before a person's name: وزير الدفاع التركي خلوصي أكار. */
export function judgeTitle({ sight, entry }: Candidate, { article }: Context): Judgement | null {
  const title = entry.type === "person" ? sight.title : null;
  if (title === null) return null;
  return said(article.text.slice(article.tokens[title.first]?.start, article.tokens[title.last]?.end));
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

/** A family name with a given name before it that is nearly the listed one: Tama Umaga for Tana Umaga. */
export function judgeNearFullName(candidate: Candidate, { article }: Context): Judgement | null {
  const near = nearFullName(candidate, article);
  return near === null ? null : said(`${near.written} for ${near.listed}`);
}

/** A given name right before a name of one word makes it somebody else's family name: Mary Blair, محمود السراج. */
export function judgeGivenName(candidate: Candidate, { article }: Context): Judgement | null {
  const { sight, entry } = candidate;
  const { before, language, lexicon } = sight;
  if (!sight.single || sight.match.clitic !== "" || before === null) return null;
  if (entry.type !== "person" && language.capitals === "none") return null;
  const surface = article.text.slice(before.start, before.end);
  if (before.script !== sight.token.script || (language.capitals === "names" && surface === surface.toLowerCase())) return null;
  const given = before.readings.some(
    ({ key }) => lexicon.givenNames.has(key) || (entry.type === "person" && lexicon.bindsNext.has(key)),
  );
  if (!given || sameButForG(nearFullName(candidate, article))) return null;
  return said(`${surface} before it`, entry.type === "person" ? 1 : 0.5);
}

/** A given name by itself is nobody's and no place's name: سالم "Salem", Paris and Sydney aside. */
export function judgeGivenNameAlone({ sight }: Candidate): Judgement | null {
  return sight.single && sight.lexicon.givenNames.has(sight.key) ? said("also a given name") : null;
}

/** سيرجي is another spelling of سيرغي "Sergey": the g of foreign names is written by any of four letters. */
function sameButForG(near: NearFullName | null): boolean {
  return near !== null && fold(near.written).replace(/[غقك]/gu, "ج") === fold(near.listed).replace(/[غقك]/gu, "ج");
}
