import type { EntityRecord } from "../model/corpus-files.ts";
import type { FinishedRun } from "./format.ts";
import { urnOf, wikidataOf } from "./identifiers.ts";

/** What formats of annotated text say of a listed entity where it is mentioned. */
export interface KnownEntity {
  readonly label: string;
  /** Its Wikidata id (Q42), or null. */
  readonly wikidata: string | null;
}

/** The listed entities of a run by id: what is told where each is mentioned. */
export async function knownEntities(run: FinishedRun): Promise<ReadonlyMap<string, KnownEntity>> {
  const known = new Map<string, KnownEntity>();
  for await (const entity of run.entities()) known.set(entity.id, { label: entity.label, wikidata: wikidataOf(entity) });
  return known;
}

/** The IRI that stands for an entity: Wikidata's where the list refers to it, and a URN of ours otherwise. */
export function entityIri(id: string, wikidata: string | null): string {
  return wikidata === null ? urnOf("entity", id) : `http://www.wikidata.org/entity/${wikidata}`;
}

/** A label's language tag (BCP 47), or null where the list's key is none. */
export function languageTag(language: string): string | null {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) && language !== "und" ? language : null;
}

/** The labels of an entity in the order of their languages, so that the order of keys in a list changes nothing. */
export function labelsInOrder({ labels }: Pick<EntityRecord, "labels">): [language: string, label: string][] {
  return Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
}
