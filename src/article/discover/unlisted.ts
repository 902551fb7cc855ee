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

/** Tells of each token whether a mention covers it: 1 or 0. */
export function coveredTokens({ tokens, mentions }: ResolvedArticle): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  let at = 0;
  for (let number = 0; number < tokens.length && at < mentions.length; number++) {
    const { start, end } = tokens[number] as Token;
    while (at < mentions.length && (mentions[at] as Mention).end <= start) at++;
    const mention = mentions[at];
    if (mention !== undefined && mention.start < end) covered[number] = 1;
  }
  return covered;
}
