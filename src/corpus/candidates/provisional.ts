import type { ArticleDigest } from "../../model/article-file.ts";
import type { CandidateRecord } from "../../model/corpus-files.ts";
import type { Naming } from "../labels.ts";
import { candidateKeys } from "./keys.ts";

/** Candidates that stand in the graph as entities, which nobody listed and no person has looked at. */
export interface ProvisionalEntities {
  /** The article with the mentions of their names linked to them, for the graph alone. */
  link(article: ArticleDigest): ArticleDigest;
  /** What one is called; undefined for the id of another entity. */
  namingOf(id: string): Naming | undefined;
}

/**
 * Takes the candidates whose score, the mean of their mentions' scores, is at least `leastScore`. A bare name is never
 * taken: it is many people's. The country is left out, as it is a guess.
 */
export function provisionalEntities(candidates: Iterable<CandidateRecord>, leastScore: number): ProvisionalEntities {
  const idsByKey = new Map<string, string>();
  const namings = new Map<string, Naming>();
  for (const { id, text, type, keys, labels, score, standing } of candidates) {
    if (score < leastScore || standing === "bare") continue;
    for (const key of keys) idsByKey.set(key, id);
    namings.set(id, { type, label: labels.en ?? text, labels, country: null, provisional: true });
  }
  return {
    link(article) {
      const keys = candidateKeys(article);
      const mentions = article.mentions.map((mention, at) => {
        const entity = idsByKey.get(keys[at] ?? "");
        return entity === undefined ? mention : { ...mention, entity, type: (namings.get(entity) as Naming).type };
      });
      return { ...article, mentions };
    },
    namingOf: (id) => namings.get(id),
  };
}
