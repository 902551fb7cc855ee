import { discover } from "./article/discover/discover.ts";
import { judge } from "./article/judge/judge.ts";
import type { Knowledge } from "./article/knowledge.ts";
import { match } from "./article/match/match.ts";
import { resolve } from "./article/resolve/resolve.ts";
import { segment } from "./article/segment/segment.ts";
import { tokenize } from "./article/tokenize.ts";
import { heldSummary, type Summary, summarizeTables } from "./corpus/summary.ts";
import { addArticle, emptyTables } from "./corpus/tables.ts";
import type { AnnotatedArticle, Article } from "./model/article.ts";
import type { ArticleDigest } from "./model/article-file.ts";

/**
 * The article phase: one article in, the same article with all its layers out. Pure: it depends on nothing but its
 * arguments, so it may run in any process and order.
 */
export function annotate(article: Article, knowledge: Knowledge): AnnotatedArticle {
  const segmented = segment(article, knowledge);
  const tokenized = tokenize(segmented, knowledge);
  const matched = match(tokenized, knowledge);
  const resolved = resolve(matched, knowledge);
  const discovered = discover(resolved, knowledge);
  return judge(discovered, knowledge);
}

/** The corpus phase: folds annotated articles, in their order, to entities, candidates and the co-mention graph. */
export function summarize(articles: Iterable<ArticleDigest>, knowledge: Knowledge): Summary {
  const tables = emptyTables();
  for (const article of articles) addArticle(tables, article, { duplicateOf: null });
  return heldSummary(summarizeTables(tables, summaryKnowledge(knowledge)));
}

/** What the corpus phase asks of the gazetteer. */
export function summaryKnowledge({ gazetteer }: Knowledge): Parameters<typeof summarizeTables>[1] {
  return { entry: (id) => gazetteer.entryOf(id), names: () => gazetteer.listedNames() };
}
