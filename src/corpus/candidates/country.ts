import { compareText } from "../../model/span.ts";
import type { EntryLookup } from "../labels.ts";

/** A country by its ISO 3166-1 code with what speaks for it, in the shape of ranked counts. */
export interface CountryVote {
  readonly text: string;
  readonly count: number;
}

/** The least votes for a guess, and the least share of all votes that must be for it. */
const least = { votes: 2, share: 0.5 };

/**
 * What speaks for each country, most first: a vote for each sentence with a listed place or organization of that country, and
 * the votes of demonyms and of places in titles, which `origins` holds by place. People do not vote: they are as often of
 * the other side.
 */
export function countryVotes(
  company: readonly { readonly text: string; readonly count: number }[],
  origins: ReadonlyMap<string, number> | null,
  lookup: EntryLookup,
): CountryVote[] {
  const votes = new Map<string, number>();
  const vote = (id: string, count: number) => {
    const entry = lookup(id);
    if (entry?.country == null || entry.type === "person") return;
    votes.set(entry.country, (votes.get(entry.country) ?? 0) + count);
  };
  for (const { text, count } of company) vote(text, count);
  for (const [place, count] of origins ?? []) vote(place, count);
  return Array.from(votes, ([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

/** The country for which more than half of the votes are, where they are not too few; a guess for a person to look at. */
export function guessedCountry(votes: readonly CountryVote[]): string | null {
  const all = votes.reduce((sum, { count }) => sum + count, 0);
  const [first] = votes;
  return first !== undefined && first.count >= least.votes && first.count > all * least.share ? first.text : null;
}
