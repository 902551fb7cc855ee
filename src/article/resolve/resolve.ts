import { splitWords } from "../../language/words.ts";
import type { Match, MatchedArticle, Mention, Rejection, ResolvedArticle } from "../../model/article.ts";
import { compareSpans } from "../../model/span.ts";
import type { Knowledge, Stage } from "../knowledge.ts";
import { reduce } from "../match/reduce.ts";
import { type Candidate, type Context, contextOf } from "./context.ts";
import { type Scored, scoreMatch } from "./score.ts";
import { findShortForms } from "./short-forms.ts";
import { spanOf } from "./span-extensions.ts";
import { leastLead, leastSum, scoreOf } from "./weights.ts";

/**
 * Chooses mentions among the matches and decides which entity each stands for, then finds the short forms of people
 * whom the article names in full. A match whose best candidate falls short is turned down, and what it had overlapped
 * is looked at again.
 */
export const resolve: Stage<MatchedArticle, ResolvedArticle> = (article, knowledge) => {
  const context = contextOf(article, knowledge);
  const mentions: Mention[] = [];
  const rejected: Rejection[] = [];
  const taken = new Set<number>();
  let remaining: readonly Match[] = article.found;
  while (remaining.length > 0) {
    const again = new Set<Match>();
    for (const { match, losers } of reduce(remaining, knowledge.overlap)) {
      const scored = scoreMatch(match, context, knowledge);
      const best = scored[0] as Scored;
      if (best.sum >= leastSum) {
        const mention = decide(match, scored, context);
        mentions.push(mention);
        for (const token of tokensWithin(mention, match, article)) taken.add(token);
      } else {
        rejected.push(rejection(match, best, article.text));
        for (const loser of losers) again.add(loser);
      }
    }
    remaining = [...again].filter((match) => !tokensOf(match).some((token) => taken.has(token)));
  }
  const chosen = withoutNested(mentions);
  const shortForms = findShortForms(article, chosen, taken, knowledge);
  return { ...article, mentions: [...chosen, ...shortForms].sort(compareSpans), rejected: rejected.sort(compareSpans) };
};

/** Mentions in their order, without those that another one's span reaches over: عبد الحميد within عبد الحميد محمد الدبيبة. */
function withoutNested(mentions: readonly Mention[]): Mention[] {
  let end = -1;
  return [...mentions].sort(compareSpans).filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** The scored candidates of a match in an article, for explaining: the same that resolution saw. */
export function candidatesOf(match: Match, article: MatchedArticle, knowledge: Knowledge): readonly Scored[] {
  return scoreMatch(match, contextFor(article, knowledge), knowledge);
}

const contexts = new WeakMap<MatchedArticle, Context>();

function contextFor(article: MatchedArticle, knowledge: Knowledge): Context {
  const context = contexts.get(article) ?? contextOf(article, knowledge);
  contexts.set(article, context);
  return context;
}

/** The most alternatives told: the bare name of a ministry is every state's. */
const mostAlternatives = 10;

/** The listed name that a near spelling is a spelling of: the first of its script. */
function nearestName({ sight, entry }: Candidate): string {
  const own = entry.names.filter(({ text }) => splitWords(text)[0]?.script === sight.token.script);
  return (own[0] ?? entry.names[0])?.text ?? sight.surface;
}

/** The best entity, unless another comes closer than the least lead: then none, and the alternatives say between whom. */
function decide(match: Match, scored: readonly Scored[], context: Context): Mention {
  const [best, second] = scored as readonly [Scored, Scored | undefined];
  const ambiguous = second !== undefined && best.sum - second.sum < leastLead;
  const others = ambiguous ? scored : scored.slice(1);
  const { entry, name } = best.candidate;
  const { start, end } = ambiguous ? match : spanOf(best.candidate, context);
  return {
    start,
    end,
    text: context.article.text.slice(start, end),
    type: entry.type,
    entity: ambiguous ? null : entry.id,
    origin: "gazetteer",
    name: name.generated === "near-spelling" ? nearestName(best.candidate) : name.text,
    score: scoreOf(best.sum),
    ...(match.clitic === "" ? {} : { clitic: match.clitic }),
    evidence: best.evidence,
    alternatives: others
      .slice(0, mostAlternatives)
      .map(({ candidate, sum }) => ({ entity: candidate.entry.id, score: scoreOf(sum) })),
  };
}

function rejection(match: Match, best: Scored, text: string): Rejection {
  return {
    start: match.start,
    end: match.end,
    text: text.slice(match.start, match.end),
    entity: best.candidate.entry.id,
    score: scoreOf(best.sum),
    evidence: best.evidence,
  };
}

/** The tokens of a mention: its match's, and those that its span reaches beyond them. */
function tokensWithin({ start, end }: Mention, match: Match, { tokens }: MatchedArticle): number[] {
  const within = tokensOf(match);
  for (let at = match.firstToken - 1; (tokens[at]?.end ?? 0) > start; at--) within.push(at);
  if ((tokens[match.lastToken + 1]?.start ?? end) < end) within.push(match.lastToken + 1);
  return within;
}

function tokensOf({ firstToken, lastToken }: Match): number[] {
  return Array.from({ length: lastToken - firstToken + 1 }, (_, step) => firstToken + step);
}
