import { foldName } from "../language/words.ts";
import type { Entry } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** An entry that a search found, by which of its names. */
export interface SearchHit {
  readonly entry: Entry;
  readonly name: string;
}

/** Finds entries by a part of a name, or by their id; at most `limit`. */
export type EntrySearch = (query: string, limit: number) => readonly SearchHit[];

/** How well a name answers a query, the best first: it is the name, the name begins with it, a word of it does, it is within. */
type Rank = 0 | 1 | 2 | 3;

/**
 * Makes a search for people who look for an entry: letters are folded as in text, so vowel marks, hamzas and capitals make no
 * difference. Better answers come first, among equals the more prominent entry, then by id. Every listed name is held folded.
 */
export function entrySearch(gazetteer: Gazetteer): EntrySearch {
  const names = Array.from(gazetteer.listedNames(), ({ id, name }) => ({ id, name, folded: foldName(name) }));
  return (query, limit) => {
    const wanted = foldName(query);
    const best = new Map<string, { readonly name: string; readonly rank: Rank }>();
    const own = gazetteer.entryOf(query.trim());
    if (own !== undefined) best.set(own.id, { name: own.id, rank: 0 });
    for (const { id, name, folded } of wanted === "" ? [] : names) {
      const rank = rankOf(folded, wanted);
      if (rank !== null && rank < (best.get(id)?.rank ?? 4)) best.set(id, { name, rank });
    }
    return [...best]
      .map(([id, { name, rank }]) => ({ entry: gazetteer.entryOf(id) as Entry, name, rank }))
      .sort(
        (a, b) => a.rank - b.rank || (b.entry.prominence ?? 0) - (a.entry.prominence ?? 0) || compareText(a.entry.id, b.entry.id),
      )
      .slice(0, limit)
      .map(({ entry, name }) => ({ entry, name }));
  };
}

function rankOf(folded: string, wanted: string): Rank | null {
  const at = folded.indexOf(wanted);
  if (at < 0) return null;
  if (at === 0) return folded.length === wanted.length ? 0 : 1;
  return folded.includes(` ${wanted}`) ? 2 : 3;
}
