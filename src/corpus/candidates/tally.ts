import { ownText } from "../../language/bounded-map.ts";
import type { ArticleDigest } from "../../model/article-file.ts";
import { type EntityType, entityTypes } from "../../model/entry.ts";
import { compareText, lastStartingBy } from "../../model/span.ts";
import { ArticleList } from "./article-list.ts";
import { candidateKeys } from "./keys.ts";

/** How much more a demonym or place in a title tells than one elsewhere in the sentence: the Turkish minister Akar. */
const weightOfTitle = 3;

/** Places kept of a candidate: enough to look it up, and memory stays bounded. */
const contextsKept = 3;

/** A sentence with more listed entities is a list or a table; who stands in it with whom tells nothing. */
const mostCompany = 20;

/** Where a candidate stands, with a few words around it. */
export interface CandidateContext {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/**
 * Counts of an unlisted name, by its folded form. All are whole numbers, so that they are the same in whatever order
 * articles come. `mentions` and `scores` (thousandths) are by type, in the order of {@link entityTypes}.
 */
export interface CandidateCounts {
  readonly key: string;
  readonly mentions: number[];
  readonly scores: number[];
  readonly articles: ArticleList;
  /** Spellings in the text. */
  readonly names: Map<string, number>;
  readonly languages: Map<string, number>;
  readonly evidence: Map<string, number>;
  /** Titles and offices written before it; null while there are none. */
  roles: Map<string, number> | null;
  /** Sentences in which a listed entity, by its number, stands with it. */
  company: Map<number, number> | null;
  /** What speaks for its being of a place: demonyms in its sentences, demonyms and places in titles before it. */
  origins: Map<string, number> | null;
  /** Those of the first articles by id, one an article, in that order. */
  readonly contexts: CandidateContext[];
}

/** Candidates by folded name, in the order they were met. */
export interface CandidateTally {
  readonly byKey: Map<string, CandidateCounts>;
  /** The most names held; see {@link letGo}. */
  readonly most: number;
  /** Names let go, each time one was. */
  leftOut: number;
}

/** Names held at once: about a kilobyte each. */
const mostNames = 500_000;

/** Different spellings, roles or companions counted of a name; further ones tell nothing new. */
const mostKinds = 4096;

export function emptyTally(most: number = mostNames): CandidateTally {
  return { byKey: new Map(), most, leftOut: 0 };
}

/** Adds the unlisted names of an article, which is no duplicate. `number` is the article's; `numberOf` an entity's. */
export function addCandidates(
  tally: CandidateTally,
  article: ArticleDigest,
  number: number,
  numberOf: (id: string) => number,
): void {
  const keys = candidateKeys(article);
  let sentence = -1;
  let company: Company | null = null;
  let counted = new Set<string>();
  article.mentions.forEach((mention, at) => {
    const key = keys[at];
    if (key == null) return;
    const candidate = candidateOf(tally, key);
    countMention(candidate, mention, article.language);
    candidate.articles.add(number);
    const setting = article.mentionSettings?.[at];
    if (setting != null && setting.role !== "") {
      candidate.roles ??= new Map();
      increment(candidate.roles, setting.role);
      for (const place of placesIn(article, setting.roleStart, mention.start)) {
        candidate.origins ??= new Map();
        increment(candidate.origins, place, weightOfTitle);
      }
    }
    addContext(candidate, { article: article.id, start: mention.start, end: mention.end, phrase: setting?.phrase ?? "" });
    const here = lastStartingBy(article.sentences, mention.start);
    if (here < 0) return;
    if (here !== sentence || company === null) {
      sentence = here;
      company = companyOf(article, here, numberOf);
      counted = new Set();
    }
    if (counted.has(key)) return;
    counted.add(key);
    addCompany(candidate, company);
  });
  if (tally.byKey.size > tally.most) letGo(tally);
}

/**
 * Lets names go until a quarter of the room is free again: of those in fewest articles the ones met longest ago. Whoever
 * would list names does not begin with them, and no number of articles then fills the memory.
 */
function letGo(tally: CandidateTally): void {
  const { byKey, most } = tally;
  const kept = Math.floor(most * 0.75);
  for (let few = 1; byKey.size > kept; few *= 2) {
    for (const [key, { articles }] of byKey) {
      if (byKey.size <= kept) break;
      if (articles.size > few) continue;
      byKey.delete(key);
      tally.leftOut++;
    }
  }
}

function candidateOf({ byKey }: CandidateTally, key: string): CandidateCounts {
  let candidate = byKey.get(key);
  if (candidate === undefined) {
    candidate = emptyCounts(ownText(key));
    byKey.set(candidate.key, candidate);
  }
  return candidate;
}

/** Counts before the first mention. */
export function emptyCounts(key: string): CandidateCounts {
  const maps = { names: new Map(), languages: new Map(), evidence: new Map(), roles: null, company: null, origins: null };
  return { key, mentions: [0, 0, 0], scores: [0, 0, 0], articles: new ArticleList(), ...maps, contexts: [] };
}

function countMention(candidate: CandidateCounts, mention: ArticleDigest["mentions"][number], language: string): void {
  const type = entityTypes.indexOf(mention.type as EntityType);
  candidate.mentions[type] = (candidate.mentions[type] as number) + 1;
  candidate.scores[type] = (candidate.scores[type] as number) + Math.round(mention.score * 1000);
  increment(candidate.names, mention.text);
  increment(candidate.languages, language);
  for (const rule of new Set(mention.evidence.map((one) => one.rule))) increment(candidate.evidence, rule);
}

/** Keeps the context of the first mention in each of the first articles by id; mentions of an article come in text order. */
export function addContext({ contexts }: CandidateCounts, context: CandidateContext): void {
  if (contexts.some(({ article }) => article === context.article)) return;
  let at = contexts.length;
  while (at > 0 && compareText((contexts[at - 1] as CandidateContext).article, context.article) > 0) at--;
  if (at === contextsKept) return;
  contexts.splice(at, 0, { ...context, phrase: ownText(context.phrase) });
  if (contexts.length > contextsKept) contexts.pop();
}

interface Company {
  readonly entities: readonly number[];
  readonly places: readonly string[];
}

/** The listed entities and the demonyms of a sentence; none where it prints another again or holds too many. */
function companyOf({ sentences, mentions, demonyms }: ArticleDigest, number: number, numberOf: (id: string) => number): Company {
  const { start, end, repeats } = sentences[number] as ArticleDigest["sentences"][number];
  if (repeats !== undefined) return { entities: [], places: [] };
  const entities = new Set<string>();
  for (let at = firstFrom(mentions, start); at < mentions.length && (mentions[at]?.start as number) < end; at++) {
    const entity = mentions[at]?.entity;
    if (entity != null) entities.add(entity);
  }
  const places = new Set<string>();
  for (let at = firstFrom(demonyms, start); at < demonyms.length && (demonyms[at]?.start as number) < end; at++) {
    places.add(demonyms[at]?.entity as string);
  }
  if (entities.size > mostCompany) return { entities: [], places: [] };
  return { entities: [...entities].map(numberOf), places: [...places] };
}

/** The number of the first of sorted spans that starts at `start` or after it. */
function firstFrom(spans: readonly { readonly start: number }[], start: number): number {
  return lastStartingBy(spans as readonly { start: number; end: number }[], start - 1) + 1;
}

function addCompany(candidate: CandidateCounts, { entities, places }: Company): void {
  for (const entity of entities) {
    candidate.company ??= new Map();
    increment(candidate.company, entity);
  }
  for (const place of places) {
    candidate.origins ??= new Map();
    increment(candidate.origins, place);
  }
}

/** The places that demonyms and mentions of a title stand for; the demonym may stand right before it: Turkish minister. */
function placesIn({ mentions, demonyms }: ArticleDigest, start: number, end: number): ReadonlySet<string> {
  const places = new Set<string>();
  const before = demonyms[firstFrom(demonyms, start) - 1];
  if (before !== undefined && start - before.end <= 1) places.add(before.entity);
  for (let at = firstFrom(demonyms, start); at < demonyms.length && (demonyms[at]?.start as number) < end; at++) {
    places.add(demonyms[at]?.entity as string);
  }
  for (let at = firstFrom(mentions, start); at < mentions.length && (mentions[at]?.start as number) < end; at++) {
    const { type, entity } = mentions[at] as ArticleDigest["mentions"][number];
    if (type === "place" && entity !== null) places.add(entity);
  }
  return places;
}

function increment<Key extends string | number>(counts: Map<Key, number>, key: Key, by = 1): void {
  const known = counts.get(key);
  if (known !== undefined) counts.set(key, known + by);
  else if (counts.size < mostKinds) counts.set(typeof key === "string" ? (ownText(key) as Key) : key, by);
}
