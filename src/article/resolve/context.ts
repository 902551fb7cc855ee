import type { ListedName } from "../../gazetteer/gazetteer.ts";
import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import type { Edit, FoundDemonym, Match, MatchedArticle, Token } from "../../model/article.ts";
import type { EntityType, Entry } from "../../model/entry.ts";
import type { Knowledge } from "../knowledge.ts";
import { isPart } from "../name-parts.ts";
import { type Bearer, bearersOf } from "./bearers.ts";
import { keyOfMatch, type Sight } from "./sight.ts";

/** One way to take a match: as this name of this entry. */
export interface Candidate {
  /** What is seen of the match, the same for all its candidates. */
  readonly sight: Sight;
  readonly name: ListedName;
  /** The edit by which the name was found, null where it stands as listed. */
  readonly edit: Edit | null;
  readonly entry: Entry;
  /** The name is another entry's by a list, and this one's only by a rule that generates names. */
  readonly listedForAnother: boolean;
  /** The match may stand for another entry too. */
  readonly shared: boolean;
  /** Another entry with a number (of prominence, of people) bears the name. */
  readonly rivalled: boolean;
  /** The match may stand for a place, whatever else. */
  readonly placed: boolean;
  /** The ids of the people that it may stand for and who are named in full in the article. */
  readonly named: ReadonlySet<string>;
}

/** What the rules may ask of an article, gathered once. */
export interface Context {
  readonly article: MatchedArticle;
  /** Demonyms by the token they stand on. */
  readonly demonyms: ReadonlyMap<number, FoundDemonym>;
  /** The country that a token gives evidence of, by a demonym or a sure name that begins there. */
  readonly countryAt: ReadonlyMap<number, string>;
  /** Ids of entities that a name of several words, which is nobody else's, stands for somewhere in the article. */
  readonly namedInFull: ReadonlySet<string>;
  /** Where such names of people stand, by their tokens, in their order; not of those named as somebody's kin. */
  readonly fullNames: readonly FullName[];
  /** The type of the listed names, sure and of one type, that a token is part of. */
  readonly sureTypes: ReadonlyMap<number, EntityType>;
  /** Organizations named in full, as written, by the folded word that they begin with: الاتحاد of الاتحاد الأوروبي. */
  readonly heads: ReadonlyMap<string, string>;
  /** Tokens at which a sure name begins after a proclitic. */
  readonly proclitic: ReadonlySet<number>;
  /** The places that sure names, each of one entry alone, stand for, by the token where they begin. */
  readonly surePlaces: ReadonlyMap<number, Entry>;
  /** The states that speak or act beside a verb of reporting, in order of the token where each is named. */
  readonly speakers: readonly Speaker[];
  /** The parts of people's names found alone, folded, by the numbers of the people's entries. */
  readonly partsOf: ReadonlyMap<number, ReadonlySet<string>>;
  /** Who is called by a given name that no list has with the family name, by that, folded. */
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  /** The share (0 to 1) of the article's evidence of countries, but for that of token `but`, that speaks for `country`. */
  countryShare(country: string, but: number): number;
  /** The same share among the sentence and its two neighbours. */
  countryShareNear(country: string, sentence: number, but: number): number;
}

/** A person named in full. */
export interface FullName {
  readonly token: number;
  readonly id: string;
}

/** A state as speaker: أعلنت مصر "Egypt announced". */
export interface Speaker {
  readonly token: number;
  readonly country: string;
}

/** Gathers what one pass over matches and demonyms tells: countries spoken of, entities named beyond doubt. */
export function contextOf(article: MatchedArticle, { gazetteer }: Knowledge): Context {
  const overall = new CountryTally();
  const bySentence = new Map<number, CountryTally>();
  const countryAt = new Map<number, string>();
  const namedInFull = new Set<string>();
  const sureTypes = new Map<number, EntityType>();
  const surePlaces = new Map<number, Entry>();
  const proclitic = new Set<number>();
  const speakers: Speaker[] = [];
  const fullNames: FullName[] = [];
  const partsOf = new Map<number, Set<string>>();
  const heads = new Map<string, string>();
  const count = (country: string | null, token: number) => {
    if (country === null || countryAt.has(token)) return;
    countryAt.set(token, country);
    const sentence = article.tokens[token]?.sentence ?? 0;
    const near = bySentence.get(sentence) ?? new CountryTally();
    bySentence.set(sentence, near);
    near.add(country);
    overall.add(country);
  };
  for (const demonym of article.foundDemonyms) count(demonym.country, demonym.token);
  // The longest match at a token comes first and alone counts: الاتحاد الأوروبي "the European Union" tells of no town الاتحاد.
  const begun = new Set<number>();
  for (const match of [...article.found].sort((a, b) => b.lastToken - b.firstToken - (a.lastToken - a.firstToken))) {
    const names = match.names.map((number) => gazetteer.name(number));
    if (match.firstToken === match.lastToken && names.some(({ generated }) => isPart(generated))) {
      const key = keyOfMatch(match, article.tokens[match.firstToken] as Token);
      for (const { entry } of names) partsOf.set(entry, (partsOf.get(entry) ?? new Set()).add(key));
    }
    if (begun.has(match.firstToken) || !sure(match, names, article)) continue;
    begun.add(match.firstToken);
    if (match.clitic !== "") proclitic.add(match.firstToken);
    const entries = names.map((name) => gazetteer.entry(name.entry));
    const [first] = entries;
    if (first === undefined) continue;
    if (entries.every(({ country }) => country === first.country)) count(first.country, match.firstToken);
    if (entries.every(({ type }) => type === first.type)) {
      for (let token = match.firstToken; token <= match.lastToken; token++)
        if (!sureTypes.has(token)) sureTypes.set(token, first.type);
    }
    if (first.type === "place" && entries.every((entry) => entry === first) && !surePlaces.has(match.firstToken)) {
      surePlaces.set(match.firstToken, first);
    }
    if (first.kind === "country" && first.country !== null && speaks(match, article))
      speakers.push({ token: match.firstToken, country: first.country });
    if (match.lastToken > match.firstToken && entries.every((entry) => entry === first)) {
      namedInFull.add(first.id);
      if (first.type === "organization")
        heads.set(keyOfMatch(match, article.tokens[match.firstToken] as Token), article.text.slice(match.start, match.end));
      if (first.type === "person" && !isKin(match, article)) fullNames.push({ token: match.firstToken, id: first.id });
    }
  }
  return {
    article,
    proclitic,
    surePlaces,
    partsOf,
    heads,
    bearers: bearersOf(article, gazetteer),
    fullNames: fullNames.sort((a, b) => a.token - b.token),
    speakers: speakers.sort((a, b) => a.token - b.token),
    demonyms: new Map(
      article.foundDemonyms.flatMap((demonym) => [demonym.token, demonym.lastToken].map((token) => [token, demonym] as const)),
    ),
    countryAt,
    namedInFull,
    sureTypes,
    countryShare: (country, but) => share(overall.of(country), overall.all, country, countryAt.get(but)),
    countryShareNear(country, sentence, but) {
      let own = 0;
      let all = 0;
      for (let at = sentence - 1; at <= sentence + 1; at++) {
        const near = bySentence.get(at);
        if (near === undefined) continue;
        own += near.of(country);
        all += near.all;
      }
      return share(own, all, country, countryAt.get(but));
    },
  };
}

/** Whether a match may speak for others: a strong name that is no ordinary word, and stands as listed. */
function sure(match: Match, names: readonly ListedName[], article: MatchedArticle): boolean {
  if (match.edits !== undefined || names.some(({ strength }) => strength === "weak")) return false;
  if (match.lastToken > match.firstToken) return true;
  if (names.some(({ generated }) => generated === "near-spelling")) return false;
  const token = article.tokens[match.firstToken] as Token;
  const language = languageOfScript(token.script, article.language);
  const key = keyOfMatch(match, token);
  const { functionWords, titles } = lexiconOf(language);
  if (functionWords.has(key) || titles.has(key)) return false;
  if (language.capitals === "names") return article.text[match.start] !== article.text[match.start]?.toLowerCase();
  return key.length > 3 ? language.commonness(key) === 0 : match.clitic === "" && language.commonness(key) === 0;
}

/** Whether a verb of reporting stands beside a match without a proclitic: before it, or after it where capitals tell names. */
function speaks({ firstToken, lastToken, clitic }: Match, { tokens, language }: MatchedArticle): boolean {
  const token = tokens[firstToken] as Token;
  const form = languageOfScript(token.script, language);
  const beside = tokens[form.capitals === "names" ? lastToken + 1 : firstToken - 1];
  if (clitic !== "" || beside === undefined || beside.sentence !== token.sentence) return false;
  return beside.readings.some(({ key }) => lexiconOf(form).reportingVerbs.has(key));
}

/** Whether a name stands after a word for somebody's kin: والده رفيق الحريري "his father, Rafik Hariri". */
function isKin({ firstToken }: Match, { tokens, language }: MatchedArticle): boolean {
  const before = tokens[firstToken - 1];
  const { kin } = lexiconOf(languageOfScript((tokens[firstToken] as Token).script, language));
  return before?.readings.some(({ key }) => kin.has(key)) ?? false;
}

/** Pieces of evidence by country. */
class CountryTally {
  readonly #counts = new Map<string, number>();
  #all = 0;

  get all(): number {
    return this.#all;
  }

  of(country: string): number {
    return this.#counts.get(country) ?? 0;
  }

  add(country: string): void {
    this.#counts.set(country, this.of(country) + 1);
    this.#all++;
  }
}

/** Add-one smoothing, so that a single word proves little. `but` is a country of which one piece of evidence is left out. */
function share(own: number, all: number, country: string, but: string | undefined): number {
  const rest = but === country ? own - 1 : own;
  return rest <= 0 ? 0 : rest / Math.max(1, but === undefined ? all + 1 : all);
}
