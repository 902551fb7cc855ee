import type { Evidence, Mention, ResolvedArticle, Token } from "../../model/article.ts";
import type { EntityType } from "../../model/entry.ts";
import { scoreOf } from "../resolve/weights.ts";

/** A mention of an unlisted name with the evidence for it; its score is that of the evidence's sum. */
export function unlisted(
  text: string,
  { start, end, clitic }: { readonly start: number; readonly end: number; readonly clitic: string },
  type: EntityType,
  evidence: readonly Evidence[],
  name = text.slice(start, end),
): Mention {
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    entity: null,
    origin: "discovery",
    name,
    score: scoreOf(evidence.reduce((sum, { weight }) => sum + weight, 0)),
    ...(clitic === "" ? {} : { clitic }),
    evidence,
    alternatives: [],
  };
}

/** The numbers of the tokens that mentions cover. */
export function coveredTokens({ tokens, mentions }: ResolvedArticle): ReadonlySet<number> {
  const covered = new Set<number>();
  let at = 0;
  tokens.forEach((token: Token, number) => {
    while (at < mentions.length && (mentions[at] as Mention).end <= token.start) at++;
    const mention = mentions[at];
    if (mention !== undefined && mention.start < token.end) covered.add(number);
  });
  return covered;
}
