import type { ArticleDigest } from "../model/article-file.ts";
import { lastStartingBy } from "../model/span.ts";

type Mention = ArticleDigest["mentions"][number];

/** A stretch of an article: the entities linked in it, each once, and the sentence it begins with. */
export interface Window {
  readonly sentence: number;
  /** Ids; at least one. */
  readonly entities: ReadonlySet<string>;
}

/** Cuts an article to windows, in text order. A window without a linked mention is none. */
export type WindowRule = (article: ArticleDigest) => readonly Window[];

/** Every way to cut, by the name that graphs bear. A new one is a function and a line here. */
export const windowRules = {
  sentence: sentenceWindows,
} as const satisfies Readonly<Record<string, WindowRule>>;

export type WindowName = keyof typeof windowRules;

/**
 * A window for each sentence that holds a linked mention: not for furniture, nor for a sentence that prints another
 * again. A mention belongs to the sentence that contains its start.
 */
function sentenceWindows({ sentences, mentions }: ArticleDigest): readonly Window[] {
  const bySentence = new Map<number, Set<string>>();
  for (const mention of mentions) {
    if (mention.entity === null) continue;
    const number = sentenceOf(sentences, mention);
    const sentence = sentences[number];
    if (sentence === undefined || sentence.zone === "furniture" || sentence.repeats !== undefined) continue;
    const entities = bySentence.get(number);
    if (entities === undefined) bySentence.set(number, new Set([mention.entity]));
    else entities.add(mention.entity);
  }
  return [...bySentence].map(([sentence, entities]) => ({ sentence, entities }));
}

/** The number of the sentence that contains the mention's start, or -1 where none does. */
function sentenceOf(sentences: ArticleDigest["sentences"], { start }: Mention): number {
  const number = lastStartingBy(sentences, start);
  return start < (sentences[number]?.end ?? 0) ? number : -1;
}
