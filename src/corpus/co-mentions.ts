import type { ArticleDigest } from "../model/article-file.ts";
import { lastStartingBy } from "../model/span.ts";
import { dayNumber, dayOf } from "./days.ts";
import type { GraphOptions, WindowName } from "./graph-options.ts";
import { rowWords } from "./sorted-rows.ts";
import { type PlacedMention, type WindowRule, windowRule } from "./windows.ts";
import { type Memory, openWordLog, type WordLog } from "./word-log.ts";

/**
 * An article's counted part: one row of {@link rowWords} words for each pair of entities together in some window of it
 * (the pair, the article, windows with both, the sentence in which the pair is first complete), and one for each entity
 * with itself (its windows and its mentions).
 */
interface WindowRows {
  readonly window: WindowName;
  readonly rule: WindowRule;
  readonly rows: WordLog;
  /** Windows with at least one linked mention. */
  windows: number;
}

/** The state of the co-mention fold. Rows beyond a limit go to the store; articles take an id and a number each. */
export interface CoMentions {
  readonly options: GraphOptions;
  readonly memory: Memory;
  readonly graphs: readonly [WindowRows, ...WindowRows[]];
  readonly articleIds: string[];
  /** Of the articles, as {@link dayNumber} has them. */
  readonly days: number[];
  /** Graphs are made of the rows once; after that they are in another order. */
  stage: "counting" | "counted";
  readonly leftOut: { ambiguousMentions: number; duplicates: number; outsidePeriod: number };
}

export function emptyCoMentions(options: GraphOptions, memory: Memory): CoMentions {
  const empty = (window: WindowName) => ({ window, rule: windowRule(window), rows: openWordLog(memory), windows: 0 });
  const [first, ...others] = options.windows;
  const leftOut = { ambiguousMentions: 0, duplicates: 0, outsidePeriod: 0 };
  return { options, memory, graphs: [empty(first), ...others.map(empty)], articleIds: [], days: [], stage: "counting", leftOut };
}

/** Whether an article was published within the period asked for. */
export function isWithinPeriod({ publishedOn }: Pick<ArticleDigest, "publishedOn">, { since, until }: GraphOptions): boolean {
  if (since === null && until === null) return true;
  const day = dayOf(publishedOn);
  return day !== null && (since === null || since <= day) && (until === null || day <= until);
}

type Mention = ArticleDigest["mentions"][number];

/** A linked mention that counts under the options, with its number in the article and its sentence (-1: in none). */
export interface CountedMention {
  readonly mention: Mention & { readonly entity: string };
  readonly number: number;
  readonly sentence: number;
}

/** The linked mentions of an article that count, in text order. Those left ambiguous are told apart, as a number. */
export function countedMentions(
  { sentences, mentions }: ArticleDigest,
  { leaveOut, types }: GraphOptions,
): { readonly counted: readonly CountedMention[]; readonly ambiguous: number } {
  const counted: CountedMention[] = [];
  let ambiguous = 0;
  mentions.forEach((mention, number) => {
    if (!types.includes(mention.type)) return;
    const sentence = sentenceOf(sentences, mention);
    const zone = sentences[sentence]?.zone;
    if (zone !== undefined && leaveOut.includes(zone)) return;
    if (mention.entity !== null) counted.push({ mention: mention as CountedMention["mention"], number, sentence });
    else if (mention.origin !== "discovery") ambiguous++;
  });
  return { counted, ambiguous };
}

/** The number of the sentence that contains the mention's start, or -1 where none does. */
function sentenceOf(sentences: ArticleDigest["sentences"], { start }: Mention): number {
  const number = lastStartingBy(sentences, start);
  return start < (sentences[number]?.end ?? 0) ? number : -1;
}

/**
 * Adds an article that is no duplicate. `numberOf` gives the number of an entity. Throws where a window is measured in
 * tokens and the article does not tell its tokens.
 */
export function addCoMentions(state: CoMentions, article: ArticleDigest, numberOf: (id: string) => number): void {
  if (state.stage === "counted") throw new Error("These tables have given their graphs; no article can be added.");
  if (!isWithinPeriod(article, state.options)) {
    state.leftOut.outsidePeriod++;
    return;
  }
  const number = state.articleIds.length;
  state.articleIds.push(article.id);
  state.days.push(dayNumber(dayOf(article.publishedOn)));
  const { counted, ambiguous } = countedMentions(article, state.options);
  state.leftOut.ambiguousMentions += ambiguous;
  const mentions = new Map<number, number>();
  const placed: PlacedMention[] = [];
  for (const { mention, number: index, sentence } of counted) {
    const entity = numberOf(mention.entity);
    mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
    const place = article.sentences[sentence];
    // A sentence that prints another again (a title printed twice) is no second window.
    if (place === undefined || place.repeats !== undefined) continue;
    placed.push({ entity, sentence, paragraph: place.block ?? sentence, token: article.mentionTokens?.[index] ?? -1 });
  }
  for (const graph of state.graphs) {
    if (graph.window.startsWith("tokens:") && placed.some(({ token }) => token < 0)) {
      throw new Error(`Article ${article.id} does not tell the tokens before its mentions; make its digest with toDigest.`);
    }
    addRows(graph, number, placed, mentions);
  }
}

/** Two numbers of entities (each below 2^26) as one exact integer. */
const keyBase = 2 ** 26;

/** In an article: windows with both of a pair, and the sentence in which it is first complete. */
interface Together {
  windows: number;
  readonly sentence: number;
}

function addRows(graph: WindowRows, article: number, placed: readonly PlacedMention[], mentions: ReadonlyMap<number, number>) {
  const pairs = new Map<number, Together>();
  const alone = new Map<number, number>();
  const ranges = graph.rule(placed);
  graph.windows += ranges.length;
  for (const { from, to } of ranges) {
    const firstIn = new Map<number, number>();
    for (let at = from; at < to; at++) {
      const { entity, sentence } = placed[at] as PlacedMention;
      if (!firstIn.has(entity)) firstIn.set(entity, sentence);
    }
    const entities = [...firstIn.keys()].sort((a, b) => a - b);
    entities.forEach((a, index) => {
      alone.set(a, (alone.get(a) ?? 0) + 1);
      for (let other = index + 1; other < entities.length; other++) {
        const b = entities[other] as number;
        const key = a * keyBase + b;
        const known = pairs.get(key);
        if (known !== undefined) known.windows++;
        else pairs.set(key, { windows: 1, sentence: Math.max(firstIn.get(a) as number, firstIn.get(b) as number) });
      }
    });
  }
  const row = new Uint32Array(rowWords);
  for (const [entity, count] of mentions) {
    row.set([entity, entity, article, alone.get(entity) ?? 0, count]);
    graph.rows.append(row, rowWords);
  }
  for (const [key, { windows, sentence }] of pairs) {
    const a = Math.floor(key / keyBase);
    row.set([a, key - a * keyBase, article, windows, sentence]);
    graph.rows.append(row, rowWords);
  }
}
