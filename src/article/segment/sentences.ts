import { BoundedMap, ownText } from "../../language/bounded-map.ts";
import { languages } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import { foldName } from "../../language/words.ts";
import type { Span } from "../../model/span.ts";

/**
 * A run of terminators with the closing quotes and brackets after it. Two full stops are a pause in Arabic headlines
 * (تويتر..اللقاء) and end nothing.
 */
const terminators = /[.!?؟…。]+["'”’»)\]]*/gu;

/**
 * The sentences of a block of `text`: each ends after a terminator that white space or the block's end follows. A full
 * stop is no end after an abbreviation, a single letter or within a number, nor before a lower-case letter; between two
 * Arabic words it is one even without a space.
 */
export function findSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  const part = text.slice(block.start, block.end);
  let start = 0;
  for (const found of part.matchAll(terminators)) {
    const end = found.index + found[0].length;
    if (!endsSentence(part, found.index, end, found[0])) continue;
    push(sentences, text, block.start + start, block.start + end);
    start = end;
  }
  push(sentences, text, block.start + start, block.end);
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const trimmed = part.trim();
  if (trimmed === "") return;
  const start = from + (part.length - part.trimStart().length);
  sentences.push({ start, end: start + trimmed.length });
}

function endsSentence(part: string, at: number, end: number, marks: string): boolean {
  if (end >= part.length) return true;
  if (marks.startsWith("..") && !marks.startsWith("...")) return false;
  const before = part.slice(Math.max(0, at - 40), at);
  if (!/\s/u.test(part[end] as string)) {
    return marks === "." && /\p{Script=Arabic}{2}$/u.test(before) && /^\p{Script=Arabic}{2}/u.test(part.slice(end, end + 2));
  }
  const next = /^\s*["'“‘«([]*(\S)/u.exec(part.slice(end, end + 20))?.[1] ?? "";
  if (/\p{Ll}/u.test(next)) return false;
  if (!marks.startsWith(".") || marks.startsWith("...")) return true;
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? "";
  if (/^\P{M}\p{M}*$/u.test(word) || /\.\p{L}$/u.test(word)) return false;
  return !isAbbreviation(word);
}

let abbreviations: ReadonlySet<string> | undefined;
/** The words that stood before full stops lately. */
const judged = new BoundedMap<boolean>(16_384);

/** Whether a word is an abbreviation of any language, with its periods or without. */
function isAbbreviation(word: string): boolean {
  let is = judged.get(word);
  if (is === undefined) {
    abbreviations ??= new Set(languages.flatMap((language) => [...lexiconOf(language).abbreviations]));
    is = abbreviations.has(foldName(word.replaceAll(".", ""))) || abbreviations.has(foldName(word));
    judged.set(ownText(word), is);
  }
  return is;
}
