import { foldName } from "../language/words.ts";
import type { ArticleDigest } from "../model/article-file.ts";
import type { EntityType } from "../model/entry.ts";
import { type WindowName, windowRules } from "./windows.ts";

/** Pointers kept of an edge, and places kept of a candidate: enough to look it up, and memory stays bounded. */
const evidenceKept = 5;
const contextsKept = 3;

/** What is known of the days on which something was published: the first and the last, null while none is. */
export interface Days {
  firstOn: string | null;
  lastOn: string | null;
}

/** Counts of a listed entity. `windows` counts windows that mention it, `lastArticle` is the last article counted. */
export interface EntityCounts extends Days {
  readonly id: string;
  readonly type: EntityType;
  mentions: number;
  articles: number;
  windows: number;
  lastArticle: number;
  readonly names: Map<string, number>;
}

/** Counts of two entities mentioned together; `a` and `b` are numbers of entities, `a < b`. */
export interface PairCounts extends Days {
  readonly a: number;
  readonly b: number;
  windows: number;
  articles: number;
  lastArticle: number;
  /** The first window of each of the first articles. */
  readonly evidence: { readonly article: string; readonly sentence: number }[];
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

/** The state of the fold over articles. It grows with the entities, pairs and candidates met, not with the articles. */
export interface Tables {
  readonly window: WindowName;
  /** Articles counted: those that are no duplicate. */
  articles: number;
  /** Windows counted: those with at least one linked mention. */
  windows: number;
  /** Entities by number, in the order they were met. */
  readonly entities: EntityCounts[];
  readonly entityNumbers: Map<string, number>;
  /** Pairs by {@link pairKey}. */
  readonly pairs: Map<number, PairCounts>;
  /** Candidates by type and folded name. */
  readonly candidates: Map<string, CandidateCounts>;
}

/** Tables before the first article; `window` says within what two mentions are together. */
export function emptyTables(window: WindowName = "sentence"): Tables {
  return {
    window,
    articles: 0,
    windows: 0,
    entities: [],
    entityNumbers: new Map(),
    pairs: new Map(),
    candidates: new Map(),
  };
}

/**
 * Adds an article to the tables, which it changes. A duplicate of another article (`duplicateOf` names it) counts
 * nowhere. Counts do not depend on the order of articles; evidence and contexts are of the first ones.
 */
export function addArticle(
  tables: Tables,
  article: ArticleDigest,
  { duplicateOf }: { readonly duplicateOf: string | null },
): void {
  if (duplicateOf !== null) return;
  tables.articles++;
  for (const mention of article.mentions) {
    if (mention.entity !== null) addMention(tables, article, mention, mention.entity);
    else if (mention.origin === "discovery") addCandidate(tables, article, mention);
  }
  for (const { sentence, entities } of windowRules[tables.window](article)) {
    tables.windows++;
    addWindow(
      tables,
      article,
      sentence,
      Array.from(entities, (id) => tables.entityNumbers.get(id) as number),
    );
  }
}

type Mention = ArticleDigest["mentions"][number];

function addMention(tables: Tables, article: ArticleDigest, { type, text }: Mention, id: string): void {
  let number = tables.entityNumbers.get(id);
  if (number === undefined) {
    number = tables.entities.length;
    tables.entityNumbers.set(id, number);
    const none = { mentions: 0, articles: 0, windows: 0, lastArticle: 0, firstOn: null, lastOn: null };
    tables.entities.push({ id, type, ...none, names: new Map() });
  }
  const entity = tables.entities[number] as EntityCounts;
  entity.mentions++;
  increment(entity.names, text);
  if (isNewArticle(entity, tables)) addDay(entity, article.publishedOn);
}

function addWindow(tables: Tables, article: ArticleDigest, sentence: number, numbers: number[]): void {
  numbers.sort((a, b) => a - b);
  numbers.forEach((a, index) => {
    (tables.entities[a] as EntityCounts).windows++;
    for (let other = index + 1; other < numbers.length; other++) {
      addPair(tables, article, sentence, a, numbers[other] as number);
    }
  });
}

function addPair(tables: Tables, article: ArticleDigest, sentence: number, a: number, b: number): void {
  const key = pairKey(a, b);
  let pair = tables.pairs.get(key);
  if (pair === undefined) {
    pair = { a, b, windows: 0, articles: 0, lastArticle: 0, firstOn: null, lastOn: null, evidence: [] };
    tables.pairs.set(key, pair);
  }
  pair.windows++;
  if (!isNewArticle(pair, tables)) return;
  addDay(pair, article.publishedOn);
  if (pair.evidence.length < evidenceKept) pair.evidence.push({ article: article.id, sentence });
}

/** Two numbers of entities (each below 2^26) as one exact integer: cheaper than a string for each pair. */
function pairKey(a: number, b: number): number {
  return a * 2 ** 26 + b;
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
