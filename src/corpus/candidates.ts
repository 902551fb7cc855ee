import type { CandidateRecord } from "../model/corpus-files.ts";
import { compareText } from "../model/span.ts";
import { ranked } from "./ranking.ts";
import { type ListedSpelling, similarNames } from "./similar-names.ts";
import { rounded } from "./statistics.ts";
import type { Tables } from "./tables.ts";

/**
 * The unlisted names of all articles, grouped by type and folded name (a short form counts for its full name), the most
 * mentioned first, equals by key and type. `score` is the mean of its mentions' scores; `similar` are listed names of the
 * same type that it could be a spelling of.
 */
export function candidateRecords(tables: Tables, listed: Iterable<ListedSpelling>): CandidateRecord[] {
  if (tables.candidates.size === 0) return [];
  const similar = similarNames(listed);
  return Array.from(tables.candidates.values(), (candidate): CandidateRecord => {
    const { key, type, mentions, articles, scoreSum, names, fullNames, evidence, contexts } = candidate;
    return {
      key,
      text: ranked(fullNames)[0]?.text ?? key,
      type,
      score: rounded(scoreSum / mentions),
      mentions,
      articles,
      names: ranked(names),
      evidence: ranked(evidence).map(({ text, count }) => ({ rule: text, count })),
      contexts: [...contexts],
      similar: similar(key, type),
    };
  }).sort((a, b) => b.mentions - a.mentions || compareText(a.key, b.key) || compareText(a.type, b.type));
}
