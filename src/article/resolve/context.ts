import type { ListedName } from "../../gazetteer/gazetteer.ts";
import type { FoundDemonym, Match, MatchedArticle } from "../../model/article.ts";
import type { Entry } from "../../model/entry.ts";
import type { Knowledge } from "../knowledge.ts";

/** One way to take a match: as this name of this entry. */
export interface Candidate {
  readonly match: Match;
  readonly name: ListedName;
  readonly entry: Entry;
}

/** What the rules may ask of an article, gathered once. */
export interface Context {
  readonly article: MatchedArticle;
  /** Demonyms by the token they stand on. */
  readonly demonyms: ReadonlyMap<number, FoundDemonym>;
  /** Ids of entities that a name of several words, which is nobody else's, stands for somewhere in the article. */
  readonly namedInFull: ReadonlySet<string>;
  /** The share (0 to 1) of the article's evidence of countries that speaks for `country`. */
  countryShare(country: string): number;
  /** The same share among the sentence and its two neighbours. */
  countryShareNear(country: string, sentence: number): number;
}

/** Gathers what one pass over matches and demonyms tells: countries spoken of, entities named beyond doubt. */
export function contextOf(article: MatchedArticle, { gazetteer }: Knowledge): Context {
  const overall = new Map<string, number>();
  const bySentence = new Map<number, Map<string, number>>();
  const namedInFull = new Set<string>();
  const count = (country: string | null, token: number) => {
    if (country === null) return;
    const sentence = article.tokens[token]?.sentence ?? 0;
    const near = bySentence.get(sentence) ?? new Map<string, number>();
    bySentence.set(sentence, near);
    near.set(country, (near.get(country) ?? 0) + 1);
    overall.set(country, (overall.get(country) ?? 0) + 1);
  };
  for (const demonym of article.foundDemonyms) count(demonym.country, demonym.token);
  for (const match of article.found) {
    const names = match.names.map((number) => gazetteer.name(number));
    const only = names[0];
    if (only === undefined || names.some((name) => name.entry !== only.entry || name.strength === "weak")) continue;
    const entry = gazetteer.entry(only.entry);
    count(entry.country, match.firstToken);
    if (match.lastToken > match.firstToken) namedInFull.add(entry.id);
  }
  return {
    article,
    demonyms: new Map(article.foundDemonyms.map((demonym) => [demonym.token, demonym])),
    namedInFull,
    countryShare: (country) => share([overall], country),
    countryShareNear: (country, sentence) =>
      share(
        [-1, 0, 1].map((step) => bySentence.get(sentence + step)),
        country,
      ),
  };
}

/** Add-one smoothing, so that a single word proves little. */
function share(tables: readonly (ReadonlyMap<string, number> | undefined)[], country: string): number {
  let own = 0;
  let all = 1;
  for (const table of tables) {
    own += table?.get(country) ?? 0;
    for (const n of table?.values() ?? []) all += n;
  }
  return own / all;
}
