import type { EntityRecord } from "../model/corpus-files.ts";
import type { Entry } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { type EntryLookup, namingOf } from "./labels.ts";
import { ranked } from "./ranking.ts";
import type { Tables } from "./tables.ts";

/**
 * The listed entities that the articles mention, the most mentioned first, equals by id. An id that `lookup` does not
 * know keeps its counts and is its own label.
 */
export function entityRecords(tables: Tables, lookup: EntryLookup): EntityRecord[] {
  return tables.entities
    .map((entity): EntityRecord => {
      const entry = lookup(entity.id);
      const { id, mentions, articles, firstOn, lastOn } = entity;
      return {
        id,
        ...namingOf(entry, entity),
        mentions,
        articles,
        names: ranked(entity.names),
        firstOn,
        lastOn,
        entry: entry === undefined ? {} : otherKeys(entry),
      };
    })
    .sort((a, b) => b.mentions - a.mentions || compareText(a.id, b.id));
}

/** The keys of an entry that have no place of their own in the record; `population` is in the extra key `place`. */
function otherKeys({ kind, gender, prominence, extra }: Entry): Record<string, unknown> {
  const told = Object.entries({ kind, gender, prominence }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(told), ...extra };
}
