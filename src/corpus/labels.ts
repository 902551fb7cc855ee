import type { EntityType, Entry } from "../model/entry.ts";

/** Finds the entry of an id; undefined where no list has it (any more). */
export type EntryLookup = (id: string) => Entry | undefined;

/** What an entity is called in the files of the corpus. */
export interface Naming {
  readonly type: EntityType;
  readonly label: string;
  readonly labels: Record<string, string>;
}

/**
 * Names an entity from its entry: the English label, else the Arabic one, else the first there is, else the id. `type` is
 * that of its mentions, for an id that no list has.
 */
export function namingOf(entry: Entry | undefined, { id, type }: { readonly id: string; readonly type: EntityType }): Naming {
  const labels = { ...entry?.labels };
  return { type: entry?.type ?? type, label: labels.en ?? labels.ar ?? Object.values(labels)[0] ?? id, labels };
}
