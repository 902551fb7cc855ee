import type { Language } from "../../language/language.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import { foldLine, foldName, splitWords, wordKey } from "../../language/words.ts";
import type { Zone } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** A block with its zone; `repeats` is the number of the block it prints again. */
export interface ZonedBlock extends Span {
  readonly zone: Zone;
  readonly repeats?: number;
}

const longestTitle = 200;
const longestFurniture = 100;
const longestByline = 60;
/** A title is printed twice near the top of a page, or not at all. */
const repeatsWithin = 4;

/**
 * Tells the zones of an article's blocks by the phrases of its languages' forms. `title` is the title's span where the
 * input told it, empty otherwise; then a short first line before other text is the title.
 */
export function zoneBlocks(text: string, blocks: readonly Span[], title: Span, languages: readonly Language[]): ZonedBlock[] {
  const phrases = languages.map(phrasesOf);
  const titleKey = titleOf(text, blocks, title);
  const zoned: ZonedBlock[] = [];
  let inCommentForm = false;
  blocks.forEach((block, number) => {
    const line = text.slice(block.start, block.end);
    const isTitle = titleKey !== null && number < repeatsWithin && foldName(line) === titleKey;
    inCommentForm ||= number > 0 && phrases.some(({ commentForm }) => beginsWith(line, commentForm, longestFurniture));
    if (inCommentForm) zoned.push({ ...block, zone: "furniture" });
    else if (isTitle) {
      const original = zoned.findIndex(({ zone, repeats }) => zone === "title" && repeats === undefined);
      zoned.push(original < 0 ? { ...block, zone: "title" } : { ...block, zone: "title", repeats: original });
    } else zoned.push({ ...block, zone: zoneOfLine(line, number, blocks.length, phrases) });
  });
  return zoned;
}

/**
 * The end of the dateline with which a body block opens (طرابلس – رويترز: or TRIPOLI (Reuters) -), or null. At most
 * five words stand before its dash, none of them a function word.
 */
export function datelineEnd(line: string, languages: readonly Language[]): number | null {
  const found = /^[^\n.!؟?،;؛"“«]{2,60}?(?:\)\s*[-–—:]|\s[-–—]\s?[^\s:–—-][^:.\n]{0,24}:|\s[-–—](?=\s))/u.exec(line);
  if (found === null) return null;
  const words = splitWords(found[0]).filter(({ kind }) => kind === "word");
  // Within a hyphenated name (Port-au-Prince, Aix-en-Provence) a function word tells nothing.
  const loose = words.filter(({ start, end }) => found[0][start - 1] !== "-" || found[0][end] !== "-");
  const plain = loose.some((word) => languages.some((one) => lexiconOf(one).functionWords.has(wordKey(found[0], word).key)));
  return words.length === 0 || words.length > 5 || plain ? null : found[0].length;
}

interface Phrases {
  readonly language: Language;
  readonly commentForm: readonly string[];
  readonly blocks: readonly string[];
  readonly commentCount: readonly string[];
  readonly byline: readonly string[];
  readonly photoCredit: readonly string[];
}

const made = new WeakMap<Language, Phrases>();

function phrasesOf(language: Language): Phrases {
  let phrases = made.get(language);
  if (phrases === undefined) {
    const { commentForm, blocks, commentCount, byline, photoCredit } = language.furniture;
    const fold = (lines: readonly string[]) => lines.map(foldLine);
    phrases = {
      language,
      commentForm: fold(commentForm),
      blocks: fold(blocks),
      commentCount: fold(commentCount),
      byline: fold(byline),
      photoCredit: fold(photoCredit),
    };
    made.set(language, phrases);
  }
  return phrases;
}

function titleOf(text: string, blocks: readonly Span[], told: Span): string | null {
  if (told.start < told.end) return foldName(text.slice(told.start, told.end));
  const [first, second] = blocks;
  if (first === undefined || second === undefined || first.end - first.start > longestTitle) return null;
  const line = text.slice(first.start, first.end);
  return /[.:،,؛;]$/u.test(line) || !/\p{L}/u.test(line) || datelineEnd(line, []) !== null ? null : foldName(line);
}

function zoneOfLine(line: string, number: number, count: number, phrases: readonly Phrases[]): Zone {
  if (isCount(line, phrases)) return "furniture";
  if (phrases.some((of) => beginsWith(line, of.blocks, longestFurniture) || beginsWith(line, of.photoCredit, longestFurniture)))
    return "furniture";
  const atEdge = number < repeatsWithin || number >= count - 2;
  if (atEdge && phrases.some((of) => beginsWith(line, of.byline, longestByline) || isSignature(line, of))) return "byline";
  return "body";
}

/**
 * A line of one word of a byline and a writer's name, nothing else: بقلم سامي الورفلي, By John Miller. A given name must
 * come first, so that a sentence that begins with "wrote" is none.
 */
function isSignature(line: string, { language, byline }: Phrases): boolean {
  if (line.length > longestByline || /[.!?؟…]$/u.test(line)) return false;
  const { givenNames, functionWords } = lexiconOf(language);
  const [opening, given, ...rest] = splitWords(line)
    .filter(({ kind }) => kind !== "mark")
    .map((word) => ({ key: wordKey(line, word).key, shown: line.slice(word.start, word.end) }));
  if (opening === undefined || given === undefined || rest.length === 0 || rest.length > 5) return false;
  if (!byline.includes(opening.key) || !givenNames.has(given.key)) return false;
  return language.capitals === "names"
    ? rest.every(({ shown, key }, index) => /^\p{Lu}/u.test(shown) || (index < rest.length - 1 && functionWords.has(key)))
    : rest.length <= 3 && !rest.some(({ key }) => functionWords.has(key));
}

/** A line that is nothing but a number, or a number and the word for comments. */
function isCount(line: string, phrases: readonly Phrases[]): boolean {
  if (line.length > 40) return false;
  const words = foldLine(line)
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, " ")
    .trim();
  if (/^\d+$/u.test(words)) return true;
  const rest = words.replace(/\d+/gu, "").replace(/\s+/gu, " ").trim();
  return phrases.some(({ commentCount }) => commentCount.includes(rest));
}

/** A phrase of several words may open a line; a single word must be the whole line or stand before a mark. */
function beginsWith(line: string, phrases: readonly string[], longest: number): boolean {
  if (line.length > longest) return false;
  const folded = foldLine(line);
  return phrases.some((phrase) => {
    if (phrase === "" || !folded.startsWith(phrase)) return false;
    const after = folded.slice(phrase.length);
    return phrase.includes(" ")
      ? !/^[\p{L}\p{M}]/u.test(after)
      : /^\s*(?:$|[^\s\p{L}\p{M}\p{N}])/u.test(after) || phrase.endsWith(":");
  });
}
