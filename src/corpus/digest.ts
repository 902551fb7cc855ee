import type { ArticleDigest, ArticleFile } from "../model/article-file.ts";
import { mentionSettings } from "./candidates/settings.ts";
import { signatureOf } from "./signature.ts";
import { tokensBefore } from "./token-places.ts";

/**
 * Drops the text, so that memory does not grow with the articles, and keeps what only the text tells. Why a listed name was
 * linked is dropped too: nothing counts it, and it is most of what a worker thread would have to hand over.
 */
export function toDigest({ text, schema: _, offsetUnit: __, ...rest }: ArticleFile): ArticleDigest {
  const sentences = withBlocks(text, rest.sentences);
  const signature = signatureOf({ text, sentences });
  const settings = mentionSettings({ ...rest, text });
  const mentions = rest.mentions.map((mention) => ({
    ...mention,
    evidence: mention.origin === "discovery" ? mention.evidence : [],
    alternatives: [],
  }));
  const { stretches: ___, ...source } = rest.source;
  return {
    ...rest,
    source,
    mentions,
    sentences,
    mentionTokens: tokensBefore(text, mentions),
    mentionSettings: settings,
    signature,
  };
}

/** Files that do not tell the blocks of sentences: there a sentence on a new line begins a block. */
function withBlocks(text: string, sentences: ArticleFile["sentences"]): ArticleFile["sentences"] {
  if (sentences.every(({ block }) => block !== undefined)) return sentences;
  let block = -1;
  let end = 0;
  return sentences.map((sentence) => {
    if (block < 0 || /[\r\n\u2028\u2029\u0085]/u.test(text.slice(end, sentence.start))) block++;
    end = sentence.end;
    return { ...sentence, block };
  });
}
