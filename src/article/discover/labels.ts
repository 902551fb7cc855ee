import type { EntityType } from "../../model/entry.ts";

/** The kinds of name a model tells apart; `other` (works, events) is learned so that it is not taken for the rest. */
export const nameTypes = ["person", "place", "organization", "other"] as const;

/** Label 0 is outside; type `t` begins with label `1 + 2t` and goes on with `2 + 2t` (the BIO scheme). */
export const labelCount = 1 + 2 * nameTypes.length;
export const outside = 0;

export const beginOf = (type: number): number => 1 + 2 * type;
export const insideOf = (type: number): number => 2 + 2 * type;
export const isBegin = (label: number): boolean => (label & 1) === 1;
export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0;
export const typeOfLabel = (label: number): number => (label - 1) >> 1;

/** A label may follow another: a name goes on only where one of its type stands. */
export function mayFollow(before: number, label: number): boolean {
  return label === outside || isBegin(label) || (before !== outside && typeOfLabel(before) === typeOfLabel(label));
}

/** Labelled stretch of tokens `[first, last]`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

/** The names that labels `[from, to)` spell. */
export function stretchesOf(labels: ArrayLike<number>, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to; at++) {
    const label = labels[at] as number;
    if (label === outside) continue;
    const type = typeOfLabel(label);
    let last = at;
    while (last + 1 < to && labels[last + 1] === insideOf(type)) last++;
    found.push({ first: at, last, type });
    at = last;
  }
  return found;
}

/** Number of an entity type of ours. */
export function typeNumber(type: EntityType): number {
  return nameTypes.indexOf(type);
}
