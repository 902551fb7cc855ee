import type { Span } from "../../model/span.ts";
import type { Candidate, Context } from "./context.ts";
import { beforeInitials, isInitialOf, nearFullName } from "./near-full-name.ts";

/**
 * The span of a mention: its match's, with what belongs to the name but not to the listed spelling: a given name that is
 * nearly the listed one before it, or its initial, or the nisba of its own state after a body of that state (حكومة الوحدة الليبية).
 */
export function spanOf(candidate: Candidate, context: Context): Span {
  const { match } = candidate.sight;
  return {
    start: nearFullName(candidate, context.article)?.start ?? initialStart(candidate, context) ?? match.start,
    end: nisbaEnd(candidate, context) ?? match.end,
  };
}

/** Where the initials begin that stand for a person's given names right before the family name: Y. Cooper. */
function initialStart({ sight, entry }: Candidate, { article: { tokens } }: Context): number | null {
  const { match, single, title } = sight;
  if (entry.type !== "person" || !single || match.clitic !== "") return null;
  const { at, initials } = beforeInitials(tokens, match.firstToken);
  const first = tokens[at + 1];
  // M. is Monsieur where a language has it for a title.
  if (!initials || first?.sentence !== sight.token.sentence || title?.last === match.firstToken - 1) return null;
  return isInitialOf(first, entry) ? first.start : null;
}

function nisbaEnd({ sight, entry }: Candidate, { article, demonyms }: Context): number | null {
  const { match, after, language, lexicon } = sight;
  const demonym = demonyms.get(match.lastToken + 1);
  if (entry.type !== "organization" || demonym === undefined || demonym.country !== entry.country || after === null) return null;
  if (demonyms.has(match.lastToken) || !/^\s+$/u.test(article.text.slice(match.end, after.start))) return null;
  return lexicon.stateBodies.has(sight.key) && language.articled(after.readings[0].key) ? after.end : null;
}
