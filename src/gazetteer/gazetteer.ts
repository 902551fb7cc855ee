import type { EntityType, Entry, Strength } from "../model/entry.ts";

/** A name by its number: one spelling of one entry. */
export interface ListedName {
  readonly text: string;
  /** Number of its entry in {@link Gazetteer.entries}. */
  readonly entry: number;
  readonly strength: Strength;
  /** The rule that made it, null for a listed one. */
  readonly generated: string | null;
}

/**
 * A place in the table of names: some folded words read so far. `names` are the numbers of the names that end here,
 * empty where only longer ones go on.
 */
export interface NameNode {
  readonly names: readonly number[];
}

/**
 * All names by their folded words. The naive way to state it: a name is found at word `i` when the words from `i` on,
 * folded, equal its own ({@link nameKeys}), mark for mark. Read a text by `first` at each word, then `next` until null.
 */
export interface NameTable {
  first(key: string): NameNode | null;
  next(node: NameNode, key: string): NameNode | null;
}

/** Compiled lists. Immutable; two gazetteers of one fingerprint give the same results. */
export interface Gazetteer {
  readonly fingerprint: string;
  readonly entries: readonly Entry[];
  readonly nameCount: number;
  readonly names: NameTable;
  name(number: number): ListedName;
  /** The entry of an id, undefined where no list has it. */
  entryOf(id: string): Entry | undefined;
  /** The place that a demonym stands for: a listed place of that name, that country's where it is told. */
  placeNamed(name: string, country: string | undefined): Entry | undefined;
  /** Every listed (not generated) name with its entry, in order of entries. */
  listedNames(): Iterable<{ readonly id: string; readonly name: string; readonly type: EntityType }>;
}
