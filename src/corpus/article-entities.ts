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
}

/** The entities an article mentions, by id, as the graph counts them under the same options. */
export function articleEntities(article: ArticleDigest, options: GraphOptions): readonly ArticleEntity[] {
  if (!isWithinPeriod(article, options)) return [];
  const found = new Map<string, { entity: string; type: EntityType; mentions: number; firstSentence: number | null }>();
  for (const { mention, sentence } of countedMentions(article, options).counted) {
    const { entity, type } = mention;
    const known = found.get(entity);
    if (known !== undefined) known.mentions++;
    else found.set(entity, { entity, type, mentions: 1, firstSentence: sentence < 0 ? null : sentence });
  }
  return [...found.values()].sort((a, b) => compareText(a.entity, b.entity));
}
