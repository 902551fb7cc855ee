import type { ArticleEntity } from "../corpus/article-entities.ts";
import type { ArticleDigest } from "../model/article-file.ts";
import { statusOf } from "./attributes.ts";
import { csvRows } from "./csv.ts";

/** The header line of `graph/article-entities.csv`, the two-mode graph of articles and entities. */
export const articleEntitiesHeader: string = csvRows([
  ["article", "published_on", "entity", "type", "label", "mentions", "first_sentence", "status"],
]);

/** The rows of one article; empty where it mentions no entity. `labelOf` gives what an entity is shown as. */
export function articleEntityRows(
  { id, publishedOn }: Pick<ArticleDigest, "id" | "publishedOn">,
  entities: readonly ArticleEntity[],
  labelOf: (id: string) => string,
): string {
  return csvRows(
    entities.map(({ entity, type, mentions, firstSentence, provisional }) => {
      return [id, publishedOn, entity, type, labelOf(entity), mentions, firstSentence, statusOf(provisional)];
    }),
  );
}
