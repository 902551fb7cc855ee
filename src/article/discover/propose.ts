import type { Language } from "../../language/language.ts";
import { languageOf, languageOfScript } from "../../language/languages.ts";
import type { Mention, Reading, ResolvedArticle, Token } from "../../model/article.ts";
import type { EntityType } from "../../model/entry.ts";
import { latticeOf, probabilityOf } from "./chain.ts";
import { evidenceFor } from "./evidence.ts";
import { isBegin, nameTypes, outside, type Stretch, stretchesOf, typeOfLabel } from "./labels.ts";
import type { Known, Tagged, Tagger } from "./tagger.ts";
import { sign, type WordForm } from "./word-form.ts";

/** The least score of a proposed name: below it, a proposal is rather wrong than right. */
const leastScore = 0.5;

/** The most words of a name: what is longer is a list or a title of a work. */
const longestName = 9;

/**
 * The unlisted names the tagger reads in an article, with their calibrated scores: the probability that a name of that
 * type covers just these words, over all labellings of the sentence. The proclitics of the first word are off the span.
 */
export function proposals(article: ResolvedArticle, tagger: Tagger, known: Known): Mention[] {
  const tagged = tagger.read(article, known);
  const { model } = tagger;
  const language = languageOf(article.language);
  const taken = new Uint8Array(article.tokens.length);
  for (const { first, last } of known.placed) taken.fill(1, first, last + 1);
  const found: Mention[] = [];
  for (const [from, to] of tagged.sentences) {
    const stretches = stretchesOf(tagged.labels, from, to).filter(
      (one) => isProposal(one, taken, tagged.forms, language) && !isForeignWord(one, article),
    );
    if (stretches.length === 0) continue;
    const lattice = latticeOf(tagged.scores, model.factors[1], from, to, tagger.room);
    for (const stretch of stretches) {
      const logit = calibrated(probabilityOf(stretch, lattice, model.factors[1]), stretch.type, model.calibration);
      const score = 1 / (1 + Math.exp(-logit));
      if (score < leastScore) continue;
      found.push(proposed(article, tagger, tagged, known, stretch, [from, to], logit));
    }
  }
  return found;
}

function isProposal(
  { first, last, type }: Stretch,
  taken: Uint8Array,
  forms: readonly WordForm[],
  { collective }: Language,
): boolean {
  if (nameTypes[type] === "other" || last - first >= longestName || taken[first] === 1) return false;
  // A people or a faith's people are nobody: المسيحيين "the Christians".
  const { stem, signs } = forms[first] as WordForm;
  if (nameTypes[type] === "person" && first === last && collective?.(stem) === true && (signs & nameParts) === 0) return false;
  // A person's name does not begin with an ordinary word, however often it stands there: الجو جميل "the weather is fine".
  if (nameTypes[type] === "person" && isPlain(forms[first] as WordForm)) return false;
  if (nameTypes[type] === "person" && holdsSmallWord(forms, first, last)) return false;
  let letters = 0;
  let plain = 0;
  for (let at = first; at <= last; at++) {
    const form = forms[at] as WordForm;
    if ((form.signs & (sign.mark | sign.number)) === 0) letters += form.stem.length;
    if (isPlain(form)) plain++;
  }
  // A class word, title or nisba is no name by itself, nor are a class word and its nisba: المدينة "the city",
  // العاصمة الليبية "the Libyan capital"; but an organization's name may be made of such words alone.
  const words = last - first + 1;
  return letters >= 2 && (plain < words || (nameTypes[type] === "organization" && words > 1));
}

/**
 * A person's name that begins with a capital goes on with capitals, particles apart: in Howard described Lord Barlow two
 * names were read as one, whose last word would then be that person's short form all over the article.
 */
function holdsSmallWord(forms: readonly WordForm[], first: number, last: number): boolean {
  if (((forms[first] as WordForm).signs & sign.capital) === 0) return false;
  for (let at = first + 1; at <= last; at++) {
    const { signs, key } = forms[at] as WordForm;
    if ((signs & fitsInName) === 0 && key.length > 1) return true;
  }
  return false;
}

/** Words of another script than the article's that bear no capital where names would: a line of code, a URL's parts. */
function isForeignWord({ first, last }: Stretch, { text, tokens, language }: ResolvedArticle): boolean {
  const [from, to] = [tokens[first], tokens[last]] as [Token, Token];
  const own = languageOfScript(from.script, language);
  if (own.code === language || own.capitals !== "names") return false;
  const surface = text.slice(from.start, to.end);
  return surface === surface.toLowerCase();
}

/** An ordinary word, a title or a class word that is no part of names and bears no capital. */
function isPlain({ signs }: WordForm): boolean {
  return (signs & ordinary) !== 0 && (signs & nameParts) === 0;
}

const ordinary =
  sign.placeClass | sign.organizationClass | sign.demonym | sign.title | sign.office | sign.functionWord | sign.common;
const nameParts = sign.given | sign.family | sign.capital;
const fitsInName = nameParts | sign.bindsNext | sign.bindsPrevious | sign.mark | sign.number;

function calibrated(
  probability: number,
  type: number,
  { slope, shifts }: { readonly slope: number; readonly shifts: readonly number[] },
): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return slope * Math.log(p / (1 - p)) + (shifts[type] as number);
}

function proposed(
  article: ResolvedArticle,
  tagger: Tagger,
  tagged: Tagged,
  known: Known,
  stretch: Stretch,
  sentence: readonly [from: number, to: number],
  logit: number,
): Mention {
  const reading = readingOf(article, tagged, withoutTitles(stretch, tagged.forms));
  const { end } = article.tokens[stretch.last] as Token;
  const { start, clitic } = reading;
  const text = article.text.slice(start, end);
  return {
    start,
    end,
    text,
    type: nameTypes[stretch.type] as EntityType,
    entity: null,
    origin: "discovery",
    name: text,
    score: Math.round(1000 / (1 + Math.exp(-logit))) / 1000,
    ...(clitic === "" ? {} : { clitic }),
    evidence: evidenceFor(article, tagger, tagged, known, stretch, sentence, logit),
    alternatives: [],
  };
}

/** A person's name without the titles it was read with, which stand outside of spans: Blair of Mr Blair. */
function withoutTitles(stretch: Stretch, forms: readonly WordForm[]): Stretch {
  let { first } = stretch;
  const isTitle = ({ signs }: WordForm) =>
    (signs & (sign.title | sign.office | sign.mark)) !== 0 && (signs & (sign.given | sign.family)) === 0;
  while (nameTypes[stretch.type] === "person" && first < stretch.last && isTitle(forms[first] as WordForm)) first++;
  return { ...stretch, first };
}

/**
 * How the first word of a name is read: by its stem; an unknown word that bears the article after a proclitic is read
 * from the article on (والنمروش "and al-Namroush"), and one directly after a name of the type without its conjunction.
 */
function readingOf(article: ResolvedArticle, { forms, stems, labels }: Tagged, { first, type }: Stretch): Reading {
  const { readings } = article.tokens[first] as Token;
  const whole = readings[0];
  const stem = stems[first] as string;
  const form = forms[first] as WordForm;
  if (stem !== whole.key) return readings.find(({ key }) => key === stem) ?? whole;
  if (form.known) return whole;
  const withArticle = readings.find(({ key, clitic }) => clitic !== "" && key.startsWith("ال") && key.length > 4);
  if (withArticle !== undefined) return withArticle;
  const before = first === 0 ? outside : (labels[first - 1] as number);
  const follows = before !== outside && typeOfLabel(before) === type && isBegin(labels[first] as number);
  return (follows ? readings.find(({ clitic }) => clitic === "و") : undefined) ?? whole;
}
