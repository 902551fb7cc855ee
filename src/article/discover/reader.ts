import type { Language } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import { foldName } from "../../language/words.ts";
import type { Mention, ResolvedArticle, Sentence, Token } from "../../model/article.ts";
import { coveredTokens, unlisted } from "./unlisted.ts";

/** What the word of a language's own reader counts, in logits. */
const readerWeight = 0.6;

/** The longest sentence handed to a reader, in UTF-16 units: what is longer is no sentence. */
const longestSentence = 2_000;

/**
 * Names that a language's own reader ({@link Language.readUnlisted}) finds. Only sentences that hold a capitalised word
 * outside every mention, and not at their beginning, are handed to it, as it is slow.
 */
export function namesByReader(article: ResolvedArticle): Mention[] {
  const covered = coveredTokens(article);
  const waiting = new Map<number, Language>();
  let previous = -1;
  article.tokens.forEach((token, number) => {
    const begins = token.sentence !== previous;
    previous = token.sentence;
    if (begins || covered[number] === 1 || token.kind !== "word") return;
    const language = languageOfScript(token.script, article.language);
    const word = article.text.slice(token.start, token.end);
    if (language.readUnlisted === undefined || !/^\p{Lu}\p{L}/u.test(word)) return;
    const { functionWords, demonyms, titles } = lexiconOf(language);
    const { key } = token.readings[0];
    if (!functionWords.has(key) && !demonyms.has(key) && !titles.has(key)) waiting.set(token.sentence, language);
  });
  return [...waiting].flatMap(([number, language]) => readSentence(article, article.sentences[number] as Sentence, language));
}

function readSentence({ text, tokens }: ResolvedArticle, sentence: Sentence, language: Language): Mention[] {
  if (sentence.end - sentence.start > longestSentence) return [];
  const lexicon = lexiconOf(language);
  const part = text.slice(sentence.start, sentence.end);
  const found: Mention[] = [];
  for (const name of language.readUnlisted?.(part) ?? []) {
    const span = withoutTitle(part, name.start, name.end, lexicon.titles);
    const shown = part.slice(span.start, span.end);
    const key = foldName(shown);
    if (!/^\p{Lu}\p{L}/u.test(shown) || lexicon.functionWords.has(key) || lexicon.demonyms.has(key)) continue;
    if (lexicon.givenNames.has(key) || /[.,;:!?"“”()\n]/u.test(shown)) continue;
    const start = sentence.start + span.start;
    const end = sentence.start + span.end;
    if (!atTokens(tokens, start, end)) continue;
    const evidence = [{ rule: "reader", weight: readerWeight, detail: `read as ${name.type} by its words` }];
    found.push(unlisted(text, { start, end, clitic: "" }, name.type, evidence));
  }
  return found;
}

/** Takes title words and articles off the front: a span holds no title. */
function withoutTitle(
  part: string,
  start: number,
  end: number,
  titles: ReadonlyMap<string, unknown>,
): { start: number; end: number } {
  let from = start;
  for (;;) {
    const word = /^(\S+)\s+/u.exec(part.slice(from, end));
    if (
      word === null ||
      !(titles.has(foldName((word[1] as string).replace(/\.$/, ""))) || /^(?:the|a|an)$/iu.test(word[1] as string))
    )
      break;
    from += word[0].length;
  }
  return { start: from, end };
}

/** Whether a span begins and ends where tokens do. */
function atTokens(tokens: readonly Token[], start: number, end: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  if (tokens[low]?.start !== start) return false;
  while (low < tokens.length && (tokens[low] as Token).end < end) low++;
  return tokens[low]?.end === end;
}
