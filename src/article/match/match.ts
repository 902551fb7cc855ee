import type { MatchedArticle, TokenizedArticle } from "../../model/article.ts";
import type { Stage } from "../knowledge.ts";
import { findDemonyms } from "./demonyms.ts";
import { find } from "./find.ts";

/** Adds every match of a listed name and every demonym. Nothing is chosen here: matches may overlap. */
export const match: Stage<TokenizedArticle, MatchedArticle> = (article, { gazetteer }) => ({
  ...article,
  found: find(article, gazetteer),
  foundDemonyms: findDemonyms(article, gazetteer),
});
