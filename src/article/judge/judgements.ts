import { foldName } from "../../language/words.ts";
import { isOnMention, type Judgement, type MentionJudgement } from "../../model/judgement.ts";

/** A judgement with the number of its line, by which problems name it. */
export interface NumberedJudgement<Kind extends Judgement = Judgement> {
  readonly judgement: Kind;
  readonly line: number;
}

/** Judgements by what they are on: plain data, the same for every article of a run. */
export interface Judgements {
  /** On mentions, by the id of the article, in the order of their lines. */
  readonly ofArticle: ReadonlyMap<string, readonly NumberedJudgement<MentionJudgement>[]>;
  /** On unlisted names, by the folded name. */
  readonly ofName: ReadonlyMap<string, NumberedJudgement>;
}

export const noJudgements: Judgements = { ofArticle: new Map(), ofName: new Map() };

/** Sorts judgements by what they are on. Of several on the same address the last one stays, at its own place in the order. */
export function judgementsOf(numbered: readonly NumberedJudgement[]): Judgements {
  const byAddress = new Map<string, Map<string, NumberedJudgement<MentionJudgement>>>();
  const ofName = new Map<string, NumberedJudgement>();
  for (const { judgement, line } of numbered) {
    if (!isOnMention(judgement)) {
      const key = nameKey(judgement.name as string);
      ofName.delete(key);
      ofName.set(key, { judgement, line });
      continue;
    }
    const { article, start, end, text } = judgement;
    const ofThis = byAddress.get(article) ?? new Map();
    byAddress.set(article, ofThis);
    const address = `${start} ${end} ${text}`;
    ofThis.delete(address);
    ofThis.set(address, { judgement, line });
  }
  const ofArticle = new Map([...byAddress].map(([article, judgements]) => [article, [...judgements.values()]]));
  return { ofArticle, ofName };
}

/** What unlisted names are compared by: one of the `keys` of a candidate. */
export function nameKey(name: string): string {
  return foldName(name) || name;
}
