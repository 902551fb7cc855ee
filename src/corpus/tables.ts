import { foldName } from "../language/words.ts";
import type { ArticleDigest } from "../model/article-file.ts";
import type { EntityType } from "../model/entry.ts";
import { addCoMentions, type CoMentions, emptyCoMentions } from "./co-mentions.ts";
import { dayOf } from "./days.ts";
import { defaultGraphOptions, type GraphOptions } from "./graph-options.ts";
import { defaultMemory, type Memory } from "./word-log.ts";

/** Places kept of a candidate: enough to look it up, and memory stays bounded. */
const contextsKept = 3;

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

/** Counts of an unlisted name. `names` are spellings in the text, `fullNames` those of the whole name. */
export interface CandidateCounts {
  readonly key: string;
  readonly type: EntityType;
  mentions: number;
  articles: number;
  lastArticle: number;
  scoreSum: number;
  readonly names: Map<string, number>;
  readonly fullNames: Map<string, number>;
  readonly evidence: Map<string, number>;
  readonly contexts: { readonly article: string; readonly start: number; readonly end: number }[];
}

/** The state of the fold over articles. In memory it grows with the entities and candidates met, not with the text. */
export interface Tables {
  readonly coMentions: CoMentions;
  /** Articles counted: those that are no duplicate. */
  articles: number;
  /** Entities by number, in the order they were met. */
  readonly entities: EntityCounts[];
  readonly entityNumbers: Map<string, number>;
  /** Candidates by type and folded name. */
  readonly candidates: Map<string, CandidateCounts>;
}

/** Tables before the first article. `options` say how mentions are counted together, `memory` where rows are kept. */
export function emptyTables(options: Partial<GraphOptions> = {}, memory: Memory = defaultMemory): Tables {
  return {
    coMentions: emptyCoMentions({ ...defaultGraphOptions, ...options }, memory),
    articles: 0,
    entities: [],
    entityNumbers: new Map(),
    candidates: new Map(),
  };
}

/**
 * Adds an article to the tables, which it changes. A duplicate of another article (`duplicateOf` names it) counts
 * nowhere. Counts do not depend on the order of articles; the contexts of candidates are of the first ones.
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
    else if (mention.origin === "discovery") addCandidate(tables, article, mention);
  }
  addCoMentions(tables.coMentions, article, (id) => tables.entityNumbers.get(id) as number);
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

function addCandidate(tables: Tables, article: ArticleDigest, mention: Mention): void {
  const { type, name, text, score, start, end } = mention;
  // A name of nothing but dropped characters folds to nothing; it must not be grouped with others of its kind.
  const key = foldName(name) || name;
  const place = `${type} ${key}`;
  let candidate = tables.candidates.get(place);
  if (candidate === undefined) {
    const maps = { names: new Map(), fullNames: new Map(), evidence: new Map() };
    candidate = { key, type, mentions: 0, articles: 0, lastArticle: 0, scoreSum: 0, ...maps, contexts: [] };
    tables.candidates.set(place, candidate);
  }
  candidate.mentions++;
  candidate.scoreSum += score;
  increment(candidate.names, text);
  increment(candidate.fullNames, name);
  for (const { rule } of mention.evidence) increment(candidate.evidence, rule);
  isNewArticle(candidate, tables);
  if (candidate.contexts.length < contextsKept) candidate.contexts.push({ article: article.id, start, end });
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
