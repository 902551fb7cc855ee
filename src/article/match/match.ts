import type { MatchedArticle, TokenizedArticle } from "../../model/article.ts";
import type { Stage } from "../knowledge.ts";
import { findDemonyms } from "./demonyms.ts";
import { find } from "./find.ts";
import { findEdited } from "./find-edited.ts";
import { findNear } from "./find-near.ts";

/** Adds every match of a listed name and every demonym. Nothing is chosen here: matches may overlap. */
export const match: Stage<TokenizedArticle, MatchedArticle> = (article, { gazetteer, spelling }) => {
  const exact = find(article, gazetteer);
  const foundDemonyms = findDemonyms(article, gazetteer);
  const found = [...exact, ...findNear(article, exact, gazetteer)];
  return {
    ...article,
    found: spelling === "fuzzy" ? [...found, ...findEdited(article, found, gazetteer)] : found,
    foundDemonyms,
  };
};
