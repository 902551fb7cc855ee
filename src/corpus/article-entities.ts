import type { ArticleDigest } from "../model/article-file.ts";
import type { EntityType } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { countedMentions, isWithinPeriod } from "./co-mentions.ts";
import type { GraphOptions } from "./graph-options.ts";

/** An article and an entity it mentions: an edge of the two-mode graph. */
export interface ArticleEntity {
  readonly entity: string;
  readonly type: EntityType;
  readonly mentions: number;
  /** The sentence of the first mention, null where it is in none. */
  readonly firstSentence: number | null;
  /** Whether it is a candidate, which no list has. */
  readonly provisional?: true;
}

/** The entities an article mentions, by id, as the graph counts them under the same options. */
export function articleEntities(article: ArticleDigest, options: GraphOptions): readonly ArticleEntity[] {
  if (!isWithinPeriod(article, options)) return [];
  const found = new Map<string, ArticleEntity & { mentions: number }>();
  for (const { mention, sentence } of countedMentions(article, options).counted) {
    const { entity, type, origin } = mention;
    const known = found.get(entity);
    if (known !== undefined) known.mentions++;
    else {
      const provisional = origin === "discovery" ? ({ provisional: true } as const) : {};
      found.set(entity, { entity, type, mentions: 1, firstSentence: sentence < 0 ? null : sentence, ...provisional });
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.entity, b.entity));
}
