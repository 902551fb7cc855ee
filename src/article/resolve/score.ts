import type { Evidence, Match } from "../../model/article.ts";
import type { Entry } from "../../model/entry.ts";
import { compareText } from "../../model/span.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Candidate, Context } from "./context.ts";
import { rulesFor } from "./rules.ts";
import { Sight } from "./sight.ts";
import { weights } from "./weights.ts";

/** A candidate with the sum of its weights and what they were given for. */
export interface Scored {
  readonly candidate: Candidate;
  readonly sum: number;
  readonly evidence: readonly Evidence[];
}

/** The entities a match may stand for, each by its best name, the best first; equal sums by id. */
export function scoreMatch(match: Match, context: Context, knowledge: Knowledge): Scored[] {
  const best = new Map<Entry, Scored>();
  for (const candidate of candidatesFor(match, context, knowledge)) {
    const scored = scoreCandidate(candidate, context);
    const known = best.get(candidate.entry);
    if (known === undefined || scored.sum > known.sum) best.set(candidate.entry, scored);
  }
  return [...best.values()].sort((a, b) => b.sum - a.sum || compareText(a.candidate.entry.id, b.candidate.entry.id));
}

/** Every way to take a match: one for each name of each entity. */
export function candidatesFor(match: Match, context: Context, { gazetteer }: Knowledge): readonly Candidate[] {
  const names = match.names.map((number) => gazetteer.name(number));
  const listed = names.filter(({ generated, strength }) => generated === null && strength === "strong");
  const entries = names.map(({ entry }) => gazetteer.entry(entry));
  const people = entries.filter(({ id, type }) => type === "person" && context.namedInFull.has(id));
  const named = new Set(people.map(({ id }) => id));
  const numbered = entries.filter(({ prominence, population }) => prominence !== null || population !== null);
  const placed = entries.some(({ type }) => type === "place");
  const sight = new Sight(match, context.article, context.demonyms);
  return names.map((name, at) => {
    const listedForAnother = name.generated !== null && listed.some(({ entry }) => entry !== name.entry);
    const shared = names.some(({ entry }) => entry !== name.entry);
    return {
      sight,
      name,
      edit: match.edits?.[at] ?? null,
      entry: entries[at] as Entry,
      listedForAnother,
      shared,
      rivalled: numbered.length > 0,
      placed,
      named,
    };
  });
}

function scoreCandidate(candidate: Candidate, context: Context): Scored {
  const evidence: Evidence[] = [];
  let sum = 0;
  for (const { name, judge } of rulesFor(candidate)) {
    const judgement = judge(candidate, context);
    if (judgement === null) continue;
    const weight = Math.round(weights[name] * judgement.factor * 1000) / 1000;
    if (weight === 0) continue;
    sum += weight;
    evidence.push({ rule: name, weight, detail: judgement.detail });
  }
  return { candidate, sum: Math.round(sum * 1000) / 1000, evidence };
}
