import type { ArticleDigest } from "../model/article-file.ts";
import type { EntityType } from "../model/entry.ts";
import { addCandidates, type CandidateTally, emptyTally } from "./candidates/tally.ts";
import { addCoMentions, type CoMentions, emptyCoMentions } from "./co-mentions.ts";
import { dayOf } from "./days.ts";
import { defaultGraphOptions, type GraphOptions } from "./graph-options.ts";
import { defaultMemory, type Memory } from "./word-log.ts";

/** What is known of the days on which something was published: the first and the last, null while none is. */
export interface Days {
  firstOn: string | null;
  lastOn: string | null;
}

/** Counts of a listed entity. `lastArticle` is the last article counted. */
export interface EntityCounts extends Days {
  readonly id: string;
  readonly type: EntityType;
  mentions: number;
  articles: number;
  lastArticle: number;
  readonly names: Map<string, number>;
}

/** The state of the fold over articles. In memory it grows with the entities and candidates met, not with the text. */
export interface Tables {
  readonly coMentions: CoMentions;
  /** Articles counted: those that are no duplicate. */
  articles: number;
  /** Entities by number, in the order they were met. */
  readonly entities: EntityCounts[];
  readonly entityNumbers: Map<string, number>;
  readonly candidates: CandidateTally;
}

/** Tables before the first article. `options` say how mentions are counted together, `memory` where rows are kept. */
export function emptyTables(options: Partial<GraphOptions> = {}, memory: Memory = defaultMemory): Tables {
  return {
    coMentions: emptyCoMentions({ ...defaultGraphOptions, ...options }, memory),
    articles: 0,
    entities: [],
    entityNumbers: new Map(),
    candidates: emptyTally(),
  };
}

/**
 * Adds an article to the tables, which it changes. A duplicate of another article (`duplicateOf` names it) counts
 * nowhere. Nothing that is told of the tables depends on the order of articles.
 */
export function addArticle(
  tables: Tables,
  article: ArticleDigest,
  { duplicateOf }: { readonly duplicateOf: string | null },
): void {
  if (duplicateOf !== null) {
    tables.coMentions.leftOut.duplicates++;
    return;
  }
  tables.articles++;
  const day = dayOf(article.publishedOn);
  for (const mention of article.mentions) {
    if (mention.entity !== null) addMention(tables, day, mention, mention.entity);
  }
  const numberOf = (id: string) => tables.entityNumbers.get(id) as number;
  addCandidates(tables.candidates, article, tables.articles, numberOf);
  addCoMentions(tables.coMentions, article, numberOf);
}

type Mention = ArticleDigest["mentions"][number];

function addMention(tables: Tables, day: string | null, { type, text }: Mention, id: string): void {
  let number = tables.entityNumbers.get(id);
  if (number === undefined) {
    number = tables.entities.length;
    tables.entityNumbers.set(id, number);
    const none = { mentions: 0, articles: 0, lastArticle: 0, firstOn: null, lastOn: null };
    tables.entities.push({ id, type, ...none, names: new Map() });
  }
  const entity = tables.entities[number] as EntityCounts;
  entity.mentions++;
  increment(entity.names, text);
  if (isNewArticle(entity, tables)) addDay(entity, day);
}

/** Counts the article at hand for a row, once. */
function isNewArticle(row: { articles: number; lastArticle: number }, { articles }: Tables): boolean {
  if (row.lastArticle === articles) return false;
  row.lastArticle = articles;
  row.articles++;
  return true;
}

/** ISO dates order as strings. */
function addDay(days: Days, day: string | null): void {
  if (day === null) return;
  if (days.firstOn === null || day < days.firstOn) days.firstOn = day;
  if (days.lastOn === null || day > days.lastOn) days.lastOn = day;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
