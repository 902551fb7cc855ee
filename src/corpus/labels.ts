import type { EntityType, Entry } from "../model/entry.ts";

/** Finds the entry of an id; undefined where no list has it (any more). */
export type EntryLookup = (id: string) => Entry | undefined;

/** What an entity is called in the files of the corpus. */
export interface Naming {
  readonly type: EntityType;
  readonly label: string;
  readonly labels: Record<string, string>;
  readonly country: string | null;
  /** Whether it is a candidate, which no list has. */
  readonly provisional?: true;
}

/** An entity as its mentions tell it. */
export interface MentionedEntity {
  readonly id: string;
  readonly type: EntityType;
}

/** Names an entity that is mentioned. */
export type NamingLookup = (entity: MentionedEntity) => Naming;

/**
 * Names an entity from its entry: the English label, else the Arabic one, else the first there is, else the id. `type` is
 * that of its mentions, for an id that no list has.
 */
export function namingOf(entry: Entry | undefined, { id, type }: MentionedEntity): Naming {
  const labels = { ...entry?.labels };
  const label = labels.en ?? labels.ar ?? Object.values(labels)[0] ?? id;
  return { type: entry?.type ?? type, label, labels, country: entry?.country ?? null };
}
