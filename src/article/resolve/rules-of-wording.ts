import { BoundedMap } from "../../language/bounded-map.ts";
import { foldsNeeded } from "../../language/fold.ts";
import { languageOfScript } from "../../language/languages.ts";
import { sound } from "../../language/near-names.ts";
import { nameKeys } from "../../language/words.ts";
import { isPart } from "../name-parts.ts";
import { lexiconAt } from "../phrases.ts";
import type { Candidate, Context } from "./context.ts";
import { type Judgement, said } from "./judgement.ts";
import { nearFullName } from "./near-full-name.ts";

/** The folds that the comparison needed, by their costs: an exact spelling is better evidence. */
export function judgeFolds({ sight, name, edit }: Candidate): Judgement | null {
  const listed = withoutArticleAlef(name.text, sight.match.clitic);
  if (edit !== null || listed === sight.surface || name.generated === "near-spelling") return null;
  const pair = `${sight.surface}\n${listed}`;
  let judged = judgedFolds.get(pair);
  if (judged === undefined) {
    const folds = foldsNeeded(sight.surface, listed);
    const cost = folds.reduce((sum, fold) => sum + fold.cost, 0);
    judged = cost === 0 ? null : said(folds.map((fold) => fold.name).join(", "), Math.round(cost * 1000) / 1000);
    judgedFolds.set(pair, judged);
  }
  return judged;
}

/** Spellings repeat from article to article. */
const judgedFolds = new BoundedMap<Judgement | null>(16_384);

/** The edit that the name needed. */
export function judgeEdit({ edit }: Candidate): Judgement | null {
  return edit === null ? null : said(`${edit.written} for ${edit.listed}`);
}

/** After لل the name's article has no alef of its own to compare: للأمم is written لأمم from the span's start on. */
function withoutArticleAlef(name: string, clitic: string): string {
  return clitic.endsWith("لل") ? name.replace(/^ا(?:ل(?=ل))?/u, "") : name;
}

/**
 * The whole word with its proclitic letter is an ordinary word itself: و of وكالة "agency" is no "and". Where the rest is a
 * word too (وصور "and pictures", and Tyre), the whole is known as such for the rest's sake and says nothing.
 */
export function judgeWholeWord({ sight }: Candidate, { article }: Context): Judgement | null {
  if (sight.match.clitic === "" || sight.commonness > 0) return null;
  const { start, end, readings } = sight.token;
  const grade = sight.language.commonness(readings[0].key);
  return grade === 0 ? null : said(`${article.text.slice(start, end)} is a word`, grade);
}

/** Two or three letters after a proclitic are more often the rest of an ordinary word. */
export function judgeProclitic({ sight }: Candidate): Judgement | null {
  const { clitic, start, end } = sight.match;
  return clitic !== "" && sight.single && end - start <= 3 ? said(`${clitic} off a name of ${end - start} letters`) : null;
}

/**
 * Where capitals tell names: a listed name in lower case is a word ("reading"), an acronym in lower case is another word
 * ("who"). A name in full capitals is a headline's, or another acronym: it counts a little against.
 */
export function judgeCase({ sight, name }: Candidate, { article }: Context): Judgement | null {
  const { surface, language } = sight;
  if (language.capitals === "none") return null;
  if (isAcronym(name.text) && sight.amongCapitals && sight.lexicon.functionWords.has(sight.key))
    return said(`"${surface}" among capitals`, 0.8);
  if (name.text === surface || name.text === name.text.toLowerCase()) return null;
  const acronym = isAcronym(name.text);
  // What is another word when written small ("us", "turkey") is it however much the article speaks of the state.
  if (surface === surface.toLowerCase()) return said(`"${surface}" is in lower case`, acronym || sight.commonness > 0 ? 1.5 : 1);
  // British papers write Nato and Unesco.
  if (acronym && /^\p{Lu}\p{Ll}{3,}$/u.test(surface)) return null;
  if (acronym && surface !== surface.toUpperCase()) return said(`"${surface}" is no acronym`, 0.8);
  if (acronym && sight.amongCapitals && sight.lexicon.functionWords.has(sight.key))
    return said(`"${surface}" among capitals`, 0.8);
  if (article.sentences[sight.token.sentence]?.zone === "dateline") return null;
  const shout = surface === surface.toUpperCase() && !acronym && surface.length > 1;
  return shout && !sight.amongCapitals ? said(`"${surface}" in capitals`, 0.3) : null;
}

/** A name of one word of two or three Arabic letters is more often a word or a part of one. */
export function judgeShortName({ sight }: Candidate): Judgement | null {
  if (!sight.single || sight.language.capitals === "names" || sight.key.length > 3 || sight.token.kind !== "word") return null;
  return said(`${sight.key.length} letters`, 4 - sight.key.length);
}

/** Kinds of place of which a part of the world has one. */
const unique: ReadonlySet<string | null> = new Set(["world-region", "region", "sea"]);

/** A listed name of one word that is a particle, a title or a class word of its language (إن "that", Sir, المدينة "the city"). */
export function judgeFunctionWord({ sight, name, entry }: Candidate, { namedInFull }: Context): Judgement | null {
  if (!sight.single || isAcronym(name.text)) return null;
  const { functionWords, titles, classWordsBefore, bindsNext } = sight.lexicon;
  const particle = functionWords.has(sight.key) || bindsNext.has(sight.key);
  if (!particle && !titles.has(sight.key) && !classWordsBefore.has(sight.key)) return null;
  // الرئيس الشيخ is Hussein al-Sheikh where he is named in full, else one title after another.
  if (sight.title !== null && entry.type === "person" && (!isPart(name.generated) || namedInFull.has(entry.id))) return null;
  if (particle) return said("a function word");
  if (sight.classWords.some(({ type }) => type === entry.type)) return null;
  if (titles.has(sight.key)) return said("a title");
  // The Gulf, the Coast and the Peninsula are names by the article alone.
  if (unique.has(entry.kind)) return null;
  return classWordsBefore.get(sight.key)?.some(({ type }) => type === entry.type) ? said("a class word", 0.7) : null;
}

/**
 * A name that only sounds like a listed one. A vowel more or other in a single word makes it mostly another name: هيغل
 * "Hegel" is not هاغل "Hagel", and in Latin letters the less so the shorter it is (Pires and Peres, Mates and Mattis).
 */
export function judgeSound({ sight, name, entry }: Candidate, { namedInFull }: Context): Judgement | null {
  if (name.generated !== "near-spelling") return null;
  const same = (listed: string) => sound(nameKeys(listed).at(-1) ?? "") === sound(sight.key);
  if (!sight.single || namedInFull.has(entry.id) || entry.names.some(({ text }) => same(text)))
    return said("sounds like a listed name");
  return said("nearly sounds like a listed name", sight.token.script === "latin" && sight.surface.length < longWord ? 4 : 2);
}

/** Letters of a word from which on few others are ever so like it: Ahmadinejad. */
const longWord = 8;

/**
 * A listed name of one word that is also an ordinary word (بيان "statement", العين "the eye", Reading). Where capitals tell
 * names, a capital inside the sentence says that it is a name; at its beginning, or among capitals, it says nothing.
 */
export function judgeCommonWord({ sight, name, entry }: Candidate, { demonyms, namedInFull }: Context): Judgement | null {
  const { commonness, language } = sight;
  if (commonness === 0 || isAcronym(name.text)) return null;
  if (language.capitals === "none") {
    // A nisba that follows no noun is nobody's adjective: السوداني يصل "al-Sudani arrives", after whose full name.
    const headless = entry.type === "person" && sight.before === null && demonyms.has(sight.match.firstToken);
    if (headless && namedInFull.has(entry.id)) return said("also an ordinary word, but after no noun", commonness * 0.3);
    return said("also an ordinary word", commonness);
  }
  const told = !sight.small && !sight.beginsSentence && !sight.amongCapitals;
  return told ? said("also an ordinary word, but with a capital", commonness * 0.2) : said("also an ordinary word", commonness);
}

/**
 * A definite ordinary word with its adjective or after a demonstrative is itself: القاعدة الأميركية "the American base",
 * هذه القاعدة "this base" are not al-Qaeda; and an ordinary word after its indefinite noun is its adjective: دعم مالي
 * "financial support"; nor is it a name after a preposition, with an indefinite adjective: بحماس شديد "with great enthusiasm"; nor
 * what somebody is said to be: إنه سعيد "he is happy".
 */
export function judgePhrase({ sight, entry }: Candidate, { article, demonyms }: Context): Judgement | null {
  const { language, lexicon, before, after } = sight;
  if (sight.commonness === 0 || language.capitals !== "none") return null;
  if (before !== null && (lexicon.demonstratives.has(before.readings[0].key) || lexicon.pronominal.has(before.readings[0].key))) {
    return said(`${article.text.slice(before.start, before.end)} before it`);
  }
  if (before !== null && sight.match.clitic === "" && language.adjectival(sight.key, before.readings[0].key)) {
    return said(`${article.text.slice(before.start, before.end)} before it`);
  }
  if (after === null) return null;
  const demonym = demonyms.get(sight.match.lastToken + 1);
  if (demonym !== undefined && demonym.country === entry.country) return null;
  const { key } = after.readings[0];
  const governed = sight.match.clitic !== "" || (before !== null && lexicon.functionWords.has(before.readings[0].key));
  if (governed && language.describes(key)) return said(`${article.text.slice(after.start, after.end)} after it`);
  const definite = language.articled(key) && language.articled(sight.key) && !lexicon.functionWords.has(key);
  const adjective = demonym !== undefined || (definite && language.commonness(key) > 0);
  // What is mostly a name is less likely to be the noun that the adjective belongs to.
  return adjective ? said(`${article.text.slice(after.start, after.end)} after it`, sight.commonness < 0.5 ? 0.3 : 1) : null;
}

/**
 * A name that begins with the article right after a definite noun is that noun's adjective: in السياسة الخارجية الأميركية
 * "American foreign policy" there is no foreign ministry, in الحكومة السعودية "the Saudi government" no Saudi Arabia. And a
 * minister's field is his title: وزير الداخلية الليبية.
 */
export function judgeAttribute({ sight, entry, name }: Candidate, { article }: Context): Judgement | null {
  const { before, language, lexicon, token, match } = sight;
  if (entry.type === "person" || match.clitic !== "" || before === null) return null;
  const own = token.readings[0].key;
  if (!language.articled(own)) return null;
  const { titles, classWordsBefore, functionWords, familyNames } = lexicon;
  const shown = article.text.slice(before.start, before.end);
  const headless =
    entry.type === "organization" && !sight.single && entry.names.some(({ text }) => text.endsWith(` ${name.text}`));
  if (headless && before.readings.some(({ key }) => titles.get(key)?.takesComplement)) {
    return said(`${shown} ${name.text} is a title`);
  }
  const key = before.readings.find((reading) => language.articled(reading.key))?.key;
  if (key === undefined || !language.attributive(own, key)) return null;
  if (functionWords.has(key) || familyNames.has(key)) return null;
  // What has the shape of a nisba is one after any noun, a class word or title too: الدول العربية "the Arab states".
  const nisba = language.nisbaShaped?.(own) ?? false;
  const classes = classWordsBefore.get(key);
  if (!nisba && (titles.has(key) || classes?.some(({ kinds }) => kinds.includes("capital")))) return null;
  const noun = classes !== undefined || language.commonness(key) > 0 || /(?:ه|ات)$/u.test(key);
  return noun ? said(`${shown} ${name.text}`, nisba ? 2 : 1) : null;
}

/**
 * Where capitals tell names: an unlisted capitalised word right beside a name of one word makes both one longer name of
 * something else (Tama Umaga, Georgia Brown).
 */
export function judgeCapitalBeside(candidate: Candidate, { article, sureTypes }: Context): Judgement | null {
  const { sight, entry, name } = candidate;
  const { match, token } = sight;
  if (!sight.single || sight.language.capitals !== "names" || isAcronym(name.text) || sight.amongCapitals) return null;
  if (entry.type === "person" && name.generated === null) return null;
  const { after, lexicon: own } = sight;
  // A given name goes on with a particle: Charles van Commenee.
  if (after !== null && own.givenNames.has(sight.key) && own.bindsNext.has(after.readings[0].key))
    return said(`${article.text.slice(after.start, after.end)} after it`, 2);
  for (const at of [match.firstToken + 1, match.firstToken - 1]) {
    const beside = article.tokens[at];
    if (beside?.sentence !== token.sentence || beside.script !== "latin") continue;
    // A given name goes on with whatever bears a capital: Elizabeth France.
    const further = entry.type === "person" && at > match.firstToken && own.givenNames.has(sight.key);
    if (sureTypes.has(at) && !further) continue;
    const surface = article.text.slice(beside.start, beside.end);
    const gap = article.text.slice(Math.min(beside.end, token.end), Math.max(beside.start, token.start));
    if (!/^\p{Lu}\p{Ll}/u.test(surface) || !/^\s+$/u.test(gap)) continue;
    const lexicon = lexiconAt(article.tokens, at, article.language);
    const { functionWords, titles, classWordsBefore, classWordsAfter, demonyms, familyNames } = lexicon;
    const { key } = beside.readings[0];
    const first = article.tokens[at - 1]?.sentence !== beside.sentence;
    const plain = first && languageOfScript(beside.script, article.language).commonness(key) > 0;
    const given = at > match.firstToken && (sight.lexicon.givenNames.has(sight.key) || familyNames.has(key));
    if (plain || [functionWords, titles, classWordsBefore, classWordsAfter, demonyms].some((words) => words.has(key))) continue;
    if (at < match.firstToken && nearFullName(candidate, article) !== null) continue;
    // A word that is nothing but a name makes a town the family name of somebody of that country: Hayao Miyazaki. States
    // are part of a company's name rather: Costco Canada.
    const unknown =
      at < match.firstToken &&
      entry.kind !== "country" &&
      languageOfScript(beside.script, article.language).commonness(key) === 0;
    return said(`${surface} beside it`, entry.type === "place" && (given || unknown) ? (unknown ? 3 : 2) : 1);
  }
  return null;
}

/** Letters and digits of an acronym, in capitals. */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(name);
}
