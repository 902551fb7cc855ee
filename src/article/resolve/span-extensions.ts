import type { Span } from "../../model/span.ts";
import type { Candidate, Context } from "./context.ts";
import { nearFullName } from "./near-full-name.ts";

/**
 * The span of a mention: its match's, with what belongs to the name but not to the listed spelling: a given name that is
 * nearly the listed one before it, or the nisba of its own state after a body of that state (حكومة الوحدة الليبية).
 */
export function spanOf(candidate: Candidate, context: Context): Span {
  const { match } = candidate.sight;
  return {
    start: nearFullName(candidate, context.article)?.start ?? match.start,
    end: nisbaEnd(candidate, context) ?? match.end,
  };
}

function nisbaEnd({ sight, entry }: Candidate, { article, demonyms }: Context): number | null {
  const { match, after, language, lexicon } = sight;
  const demonym = demonyms.get(match.lastToken + 1);
  if (entry.type !== "organization" || demonym === undefined || demonym.country !== entry.country || after === null) return null;
  if (demonyms.has(match.lastToken) || !/^\s+$/u.test(article.text.slice(match.end, after.start))) return null;
  return lexicon.stateBodies.has(sight.key) && language.articled(after.readings[0].key) ? after.end : null;
}
