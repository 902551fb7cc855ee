import type { CoMentions } from "./co-mentions.ts";
import { sliceText } from "./days.ts";
import { type Gathered, timelineWords } from "./gather.ts";
import type { Naming, NamingLookup } from "./labels.ts";
import type { EntityCounts } from "./tables.ts";

/** How often an entity was mentioned in a slice of time. */
export interface TimelineRow extends Pick<Naming, "type" | "label" | "provisional"> {
  readonly entity: string;
  /** Such as 2024-01; null for all undated articles together. */
  readonly slice: string | null;
  readonly articles: number;
  readonly mentions: number;
  readonly windows: number;
}

export interface TimelineParts {
  readonly state: CoMentions;
  readonly entities: readonly EntityCounts[];
  readonly gathered: Gathered;
  readonly namingOf: NamingLookup;
}

/** The rows of every entity counted, by its id, then by time, undated ones last. Filters of edges do not touch it. */
export function* timelineRows({ state, entities, gathered, namingOf }: TimelineParts): Iterable<TimelineRow> {
  const { timeline } = gathered;
  for (let number = 0; number < timeline.blockCount(); number++) {
    const words = timeline.block(number);
    for (let at = 0; at < words.length; at += timelineWords) {
      const entity = entities[words[at] as number] as EntityCounts;
      const slice = words[at + 1] as number;
      const [articles, mentions, windows] = words.subarray(at + 2, at + timelineWords) as unknown as [number, number, number];
      const { type, label, provisional } = namingOf(entity);
      const written = slice === 0 ? null : sliceText(slice, state.options.slice);
      yield {
        entity: entity.id,
        type,
        label,
        slice: written,
        articles,
        mentions,
        windows,
        ...(provisional ? { provisional } : {}),
      };
    }
  }
}
