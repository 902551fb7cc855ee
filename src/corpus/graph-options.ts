import { type Zone, zones } from "../model/article.ts";
import { type EntityType, entityTypes } from "../model/entry.ts";
import type { SliceName } from "../model/graph.ts";

/** Within what two mentions are together; `tokens:N` is a distance of at most N tokens. */
export type WindowName = "article" | "paragraph" | "sentence" | `tokens:${number}`;

/** What a graph is made of, and what of it is shown. */
export interface GraphOptions {
  /** At least one; the first is that of the main graph. */
  readonly windows: readonly [WindowName, ...WindowName[]];
  /** Mentions in sentences of these zones do not count. */
  readonly leaveOut: readonly Zone[];
  /** Only entities of these types are nodes. */
  readonly types: readonly EntityType[];
  /** ISO days, both included; with either of them undated articles do not count. */
  readonly since: string | null;
  readonly until: string | null;
  /** Edges of fewer articles are not shown. */
  readonly minArticles: number;
  /** Edges whose disparity significance is not below it are not shown; null shows all. */
  readonly backbone: number | null;
  readonly slice: SliceName;
  /** The least score of candidates that stand in the graph as provisional entities; null for none. */
  readonly candidates: number | null;
  /** The most pointers to articles an edge has. */
  readonly evidence: number;
}

export const defaultGraphOptions: GraphOptions = {
  windows: ["sentence"],
  leaveOut: ["furniture"],
  types: entityTypes,
  since: null,
  until: null,
  minArticles: 1,
  backbone: null,
  slice: "month",
  candidates: null,
  evidence: 5,
};

/** The largest N of `tokens:N`; an article longer than that is better taken as a whole. */
const farthest = 100_000;

/** Reads the name of a window; null where it is none. */
export function windowNamed(word: string): WindowName | null {
  if (word === "article" || word === "paragraph" || word === "sentence") return word;
  const distance = /^tokens:([1-9]\d{0,5})$/.exec(word)?.[1];
  return distance !== undefined && Number(distance) <= farthest ? `tokens:${Number(distance)}` : null;
}

/** Reads the name of a zone; null where it is none. */
export function zoneNamed(word: string): Zone | null {
  return zones.find((zone) => zone === word) ?? null;
}
