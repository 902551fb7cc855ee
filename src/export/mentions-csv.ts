import type { ArticleDigest } from "../model/article-file.ts";
import { lastStartingBy } from "../model/span.ts";
import { csvRows } from "./csv.ts";

/** The header line of `mentions.csv`. `start` and `end` are UTF-16 code units of the article's text. */
export const mentionsHeader: string = csvRows([
  [
    "article",
    "path",
    "start",
    "end",
    "text",
    "type",
    "entity",
    "label",
    "origin",
    "name",
    "score",
    "sentence",
    "zone",
    "published_on",
  ],
]);

/**
 * The rows of one article's mentions in `mentions.csv`, in text order; empty where it has none. `labelOf` gives what an
 * entity is shown as. `sentence` and `zone` are empty for a mention outside every sentence.
 */
export function mentionRows(article: ArticleDigest, labelOf: (id: string) => string): string {
  const { id, source, sentences, publishedOn } = article;
  return csvRows(
    article.mentions.map(({ start, end, text, type, entity, origin, name, score }) => {
      const number = lastStartingBy(sentences, start);
      const sentence = sentences[number];
      const place = sentence === undefined || start >= sentence.end ? [null, null] : [number, sentence.zone];
      const label = entity === null ? null : labelOf(entity);
      return [id, source.path, start, end, text, type, entity, label, origin, name, score, ...place, publishedOn];
    }),
  );
}
