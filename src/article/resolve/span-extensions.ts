import { languageOfScript } from "../../language/languages.ts";
import type { Token } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { lexiconAt } from "../phrases.ts";
import { type Candidate, type Context, readingOf } from "./context.ts";
import { nearFullName } from "./near-full-name.ts";

/**
 * The span of a mention: its match's, with what belongs to the name but not to the listed spelling: a given name that is
 * nearly the listed one before it, or the nisba of its own state after a body of that state (حكومة الوحدة الليبية).
 */
export function spanOf(candidate: Candidate, context: Context): Span {
  const { match } = candidate;
  return {
    start: nearFullName(candidate, context.article)?.start ?? match.start,
    end: nisbaEnd(candidate, context) ?? match.end,
  };
}

function nisbaEnd({ match, entry }: Candidate, { article, demonyms }: Context): number | null {
  const { tokens, language, text } = article;
  const [first, last, next] = [tokens[match.firstToken], tokens[match.lastToken], tokens[match.lastToken + 1]];
  const demonym = demonyms.get(match.lastToken + 1);
  if (
    entry.type !== "organization" ||
    demonym === undefined ||
    demonym.country !== entry.country ||
    next?.sentence !== last?.sentence
  )
    return null;
  if (demonyms.has(match.lastToken) || !/^\s+$/u.test(text.slice(last?.end, next?.start))) return null;
  const { articled } = languageOfScript((first as Token).script, language);
  const { stateBodies } = lexiconAt(tokens, match.firstToken, language);
  if (!stateBodies.has(readingOf(match, first as Token).key) || !articled((next as Token).readings[0].key)) return null;
  return (next as Token).end;
}
