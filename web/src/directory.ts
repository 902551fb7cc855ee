import type { EntityLabels, ReportArticle, ReportData } from "../../src/report/report-data.ts";

/** Look-ups over the data of a page. */
export interface Directory {
  entity(id: string): EntityLabels | undefined;
  /** The number of an article on this page, -1 where it is not shown. */
  articleIndex(id: string): number;
  article(id: string): ReportArticle | undefined;
}

/** Builds the look-ups once. */
export function directoryOf(data: ReportData): Directory {
  const entities = new Map(data.labels.map((entity) => [entity.id, entity]));
  const indexes = new Map(data.articles.map(({ id }, index) => [id, index]));
  const articleIndex = (id: string) => indexes.get(id) ?? -1;
  return {
    entity: (id) => entities.get(id),
    articleIndex,
    article: (id) => data.articles[articleIndex(id)],
  };
}

/** How often an article names an entity, among the mentions shown. */
export function timesNamed(article: ReportArticle, entity: string): number {
  return article.mentions.filter((mention) => mention.entity === entity).length;
}

/** The main label of an entity, and the others that say something else. */
export function labelsOf(entity: Pick<EntityLabels, "label" | "labels">): { main: string; others: readonly string[] } {
  return { main: entity.label, others: [...new Set(Object.values(entity.labels))].filter((label) => label !== entity.label) };
}
