import { compareText } from "../model/span.ts";
import type { CoMentions } from "./co-mentions.ts";
import { sliceOf } from "./days.ts";
import { appendPair } from "./pair-rows.ts";
import { mergeGroups, sortBlocks } from "./sorted-rows.ts";
import { openWordLog, type WordLog } from "./word-log.ts";

/** The articles of a fold in the order of their day, then their id; undated ones last. */
export interface ArticleOrder {
  /** By the number of the article in the fold: its place in the order. */
  readonly ranks: Uint32Array;
  readonly ids: readonly string[];
  readonly days: Uint32Array;
  /** 0 where undated. */
  readonly slices: Uint32Array;
}

/** Sorts the articles of a fold; two of one day and one id keep the order in which they were added. */
export function orderArticles({ articleIds, days, options }: CoMentions): ArticleOrder {
  const undated = (day: number) => (day === 0 ? Number.POSITIVE_INFINITY : day);
  const order = Uint32Array.from(articleIds, (_, number) => number).sort((a, b) => {
    const [dayA, dayB] = [days[a] as number, days[b] as number];
    if (dayA !== dayB) return undated(dayA) - undated(dayB);
    return compareText(articleIds[a] as string, articleIds[b] as string) || a - b;
  });
  const ranks = new Uint32Array(order.length);
  order.forEach((number, rank) => {
    ranks[number] = rank;
  });
  const sorted = order.map((number) => days[number] as number);
  return {
    ranks,
    ids: Array.from(order, (number) => articleIds[number] as string),
    days: sorted,
    slices: sorted.map((day) => (day === 0 ? 0 : sliceOf(day, options.slice))),
  };
}

/** Counts by the place of an entity in the sorted list. */
export interface EntityTotals {
  readonly mentions: Float64Array;
  readonly articles: Uint32Array;
  readonly windows: Float64Array;
  readonly degree: Uint32Array;
  readonly strength: Float64Array;
}

/** What the sorted rows of a window add up to. */
export interface Gathered {
  readonly totals: EntityTotals;
  /** Of {@link appendPair}, sorted by source and target. */
  readonly pairs: WordLog;
  /** Rows of {@link timelineWords} words: entity, slice (0: undated), articles, mentions, windows. */
  readonly timeline: WordLog;
}

export const timelineWords = 5;

/**
 * Sorts and adds up the rows of the graph with number `graph`. `places` gives each entity's place in the sorted list of
 * entities. The rows of the fold are used up by it.
 */
export function gather(state: CoMentions, graph: number, places: Uint32Array, articles: ArticleOrder): Gathered {
  const { memory, options } = state;
  const { rows } = state.graphs[graph] as CoMentions["graphs"][0];
  const order = places.length;
  const totals: EntityTotals = {
    mentions: new Float64Array(order),
    articles: new Uint32Array(order),
    windows: new Float64Array(order),
    degree: new Uint32Array(order),
    strength: new Float64Array(order),
  };
  const pairs = openWordLog(memory);
  const timeline = openWordLog(memory);
  sortBlocks(rows, places, articles.ranks);
  mergeGroups(rows, (source, target, group, count) => {
    if (source === target) takeEntity(source, group, count);
    else takePair(source, target, group, count);
  });
  return { totals, pairs, timeline };

  function takeEntity(entity: number, group: Uint32Array, count: number): void {
    totals.articles[entity] = count;
    let slice: number[] | null = null;
    for (let at = 0; at < count * 3; at += 3) {
      const [article, windows, mentions] = [group[at] as number, group[at + 1] as number, group[at + 2] as number];
      totals.windows[entity] = (totals.windows[entity] as number) + windows;
      totals.mentions[entity] = (totals.mentions[entity] as number) + mentions;
      const here = articles.slices[article] as number;
      if (slice === null || slice[1] !== here) {
        if (slice !== null) timeline.append(slice, timelineWords);
        slice = [entity, here, 0, 0, 0];
      }
      slice[2] = (slice[2] as number) + 1;
      slice[3] = (slice[3] as number) + mentions;
      slice[4] = (slice[4] as number) + windows;
    }
    if (slice !== null) timeline.append(slice, timelineWords);
  }

  function takePair(source: number, target: number, group: Uint32Array, count: number): void {
    let windows = 0;
    let lastDay = 0;
    const slices: number[] = [];
    for (let at = 0; at < count * 3; at += 3) {
      const article = group[at] as number;
      const here = group[at + 1] as number;
      windows += here;
      const slice = articles.slices[article] as number;
      if (slice === 0) continue;
      lastDay = articles.days[article] as number;
      if (slices.at(-2) === slice) slices[slices.length - 1] = (slices.at(-1) as number) + here;
      else slices.push(slice, here);
    }
    const firstDay = articles.days[group[0] as number] as number;
    const evidence = spread(count, options.evidence).flatMap((row) => [group[row * 3] as number, group[row * 3 + 2] as number]);
    appendPair(pairs, { source, target, windows, articles: count, firstDay, lastDay, slices, evidence });
    for (const end of [source, target]) {
      totals.degree[end] = (totals.degree[end] as number) + 1;
      totals.strength[end] = (totals.strength[end] as number) + windows;
    }
  }
}

/** At most `wanted` numbers below `count`, evenly spread: the first and the last among them, or the first alone. */
export function spread(count: number, wanted: number): number[] {
  if (count <= wanted) return Array.from({ length: count }, (_, number) => number);
  if (wanted < 2) return wanted === 1 ? [0] : [];
  return Array.from({ length: wanted }, (_, number) => Math.floor((number * (count - 1)) / (wanted - 1)));
}
