import type { Match } from "../../model/article.ts";
import { compareSpans } from "../../model/span.ts";
import type { OverlapPolicy } from "../knowledge.ts";

/** A match kept by a policy, with those it was preferred to. */
export interface Kept {
  readonly match: Match;
  /** The matches that overlap it and lost to it: what remains to look at when it turns out to be no mention. */
  readonly losers: readonly Match[];
}

/**
 * Reduces matches by a policy to ones that do not overlap, sorted by start.
 *
 * - `longest`: the match with the most tokens stays; of equally long ones the one with fewer proclitics taken off, then
 *   the one that starts first.
 * - `leftmost`: the match that starts first stays; of those the longest, then the one with fewer proclitics taken off.
 */
export function reduce(matches: readonly Match[], policy: OverlapPolicy): Kept[] {
  return clusters(matches)
    .flatMap((group) => keepBest(group, orders[policy]))
    .sort((a, b) => compareSpans(a.match, b.match));
}

/** Groups matches that overlap directly or through others, so that the choice stays local and the work linear. */
function clusters(matches: readonly Match[]): Match[][] {
  const groups: Match[][] = [];
  let end = -1;
  for (const match of [...matches].sort(compareSpans)) {
    if (match.start < end) groups.at(-1)?.push(match);
    else groups.push([match]);
    end = Math.max(end, match.end);
  }
  return groups;
}

function keepBest(group: readonly Match[], order: Order): Kept[] {
  const kept: { match: Match; losers: Match[] }[] = [];
  // Matches overlap just when they share a token, so the owner of each token answers in constant time.
  const owners = new Map<number, (typeof kept)[number]>();
  for (const match of [...group].sort(order)) {
    const winners = new Set<(typeof kept)[number]>();
    for (let token = match.firstToken; token <= match.lastToken; token++) {
      const owner = owners.get(token);
      if (owner !== undefined) winners.add(owner);
    }
    for (const winner of winners) winner.losers.push(match);
    if (winners.size > 0) continue;
    const one = { match, losers: [] };
    kept.push(one);
    for (let token = match.firstToken; token <= match.lastToken; token++) owners.set(token, one);
  }
  return kept;
}

type Order = (a: Match, b: Match) => number;

const byLength: Order = (a, b) => b.lastToken - b.firstToken - (a.lastToken - a.firstToken);
const byClitic: Order = (a, b) => a.clitic.length - b.clitic.length;

const orders: Readonly<Record<OverlapPolicy, Order>> = {
  longest: (a, b) => byLength(a, b) || byClitic(a, b) || a.start - b.start || a.end - b.end,
  leftmost: (a, b) => a.firstToken - b.firstToken || byLength(a, b) || byClitic(a, b) || a.start - b.start,
};
