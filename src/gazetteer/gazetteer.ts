import type { EntityType, Entry, Strength } from "../model/entry.ts";
import type { EditedNames } from "./compiled/edited-names.ts";
import type { NameMatcher } from "./compiled/name-matcher.ts";

/** A name by its number: one spelling of one entry. */
export interface ListedName {
  readonly text: string;
  /** Number of its entry, {@link Gazetteer.entry}. */
  readonly entry: number;
  readonly strength: Strength;
  /** The rule that made it, null for a listed one. */
  readonly generated: string | null;
}

/** Compiled lists. Immutable; two gazetteers of one fingerprint give the same results. */
export interface Gazetteer {
  readonly fingerprint: string;
  readonly entryCount: number;
  /** Names that can be found, generated ones included. */
  readonly nameCount: number;
  /** Finds names in text. */
  readonly matcher: NameMatcher;
  /** Finds names one edit away; made when it is first asked for. */
  readonly edited: EditedNames;
  /** The compiled form: what a file holds and threads share. {@link openGazetteer} takes it. */
  readonly buffer: SharedArrayBuffer;
  name(number: number): ListedName;
  /** Numbers of the names that fold to a form of {@link matcher}, ascending. */
  namesOfForm(form: number): readonly number[];
  /** Numbers of the names that are this name, folded as in text; empty where no list has it. */
  namesOf(name: string): readonly number[];
  /** An entry by its number; entries are numbered in the order of their ids. */
  entry(number: number): Entry;
  /** The entry of an id, undefined where no list has it. */
  entryOf(id: string): Entry | undefined;
  /** The place that a demonym stands for: a listed place of that name, that country's where it is told. */
  placeNamed(name: string, country: string | undefined): Entry | undefined;
  /** Every listed (not generated) name with its entry, in order of entries. */
  listedNames(): Iterable<{ readonly id: string; readonly name: string; readonly type: EntityType }>;
  /** Hashes by which the entries of two gazetteers are compared, as compiled/entry-hashes.ts tells. */
  entryHashes(): Uint32Array;
}
