import type { Script } from "../model/article.ts";
import { fold } from "./fold.ts";
import { WordScanner } from "./scan.ts";
import { expansionOf, flags, learn, unitTable } from "./units.ts";
import { field, kinds, meta, recordSize, scripts } from "./word-record.ts";

/** A word, number or mark of a text, before it is placed in a sentence. Spans are in UTF-16 units of that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  readonly script: Script;
}

const scanner = new WordScanner("kept");
/** How far before a part's start the scanner may look: one character. */
const lookBehind = 2;

/** Splits `text.slice(start, end)` into words, numbers and marks, as {@link WordScanner} tells. Linear; never fails. */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const from = Math.max(0, start - lookBehind);
  scanner.read(from === 0 && end === text.length ? text : text.slice(from, end));
  scanner.scan(start - from, end - from);
  const words: Word[] = [];
  for (let word = 0; word < scanner.count; word++) words.push(wordOf(scanner.records, word, from));
  return words;
}

/** The script of a text's first word; undefined where it has no word. */
export function firstScript(text: string): Script | undefined {
  // Most texts begin with a letter, and a letter with a word of its script.
  const unit = text.charCodeAt(0);
  const known = text === "" ? 0 : (unitTable[unit] as number) || learn(unit);
  if ((known & flags.arabicLetter) !== 0) return "arabic";
  if ((known & flags.latinLetter) !== 0) return "latin";
  scanner.read(text);
  scanner.scan(0, text.length);
  for (let word = 0; word < scanner.count; word++) {
    const told = scanner.records[word * recordSize + field.meta] as number;
    if ((told & meta.kind) === 0) return scripts[(told & meta.script) >> 2];
  }
  return undefined;
}

/** The word of a record; `shift` is added to its place. */
export function wordOf(records: Int32Array, number: number, shift = 0): Word {
  const at = number * recordSize;
  const told = records[at + field.meta] as number;
  return {
    start: (records[at + field.start] as number) + shift,
    end: (records[at + field.end] as number) + shift,
    kind: kinds[told & meta.kind] as Word["kind"],
    script: scripts[(told & meta.script) >> 2] as Script,
  };
}

/**
 * The form of one word that names are compared by: folded. Initials lose their periods; a mark stands for itself, and
 * every possessive is `'s`.
 */
export function keyOf(text: string, { start, end, kind }: Word): string {
  if (kind === "mark") return end - start > 1 && text.charCodeAt(end - 1) === 0x73 ? "'s" : text.slice(start, end);
  // Most words of a text fold to themselves: they are cut out of it whole.
  let key = "";
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const known = (unitTable[unit] as number) || learn(unit);
    if ((known & 0xffff) === unit && (known & changed) === 0) continue;
    if (known < 0) return plainKey(text.slice(start, end), kind);
    if (kind === "number" && unit === 0x2e) continue;
    key += text.slice(from, at);
    if ((known & flags.expands) !== 0) key += String.fromCharCode(...expansionOf(unit));
    else if ((known & flags.dropped) === 0) key += String.fromCharCode(known & 0xffff);
    from = at + 1;
  }
  return from === start ? text.slice(start, end) : key + text.slice(from, end);
}

const changed = flags.dropped | flags.expands | flags.surrogate;

function plainKey(surface: string, kind: Word["kind"]): string {
  return kind === "number" ? fold(surface) : fold(surface).replaceAll(".", "");
}

/**
 * {@link keyOf}, with the unit of `text` each of its units came from: `offsets[i]` is where the character begins that
 * gave the key's unit `i`; the last entry is the word's end.
 */
export function wordKey(text: string, word: Word): { readonly key: string; readonly offsets: readonly number[] } {
  const key = keyOf(text, word);
  const offsets: number[] = [];
  if (word.kind === "mark") for (let unit = 0; unit < key.length; unit++) offsets.push(word.start);
  else {
    for (let at = word.start; at < word.end; ) {
      const unit = text.charCodeAt(at);
      const known = (unitTable[unit] as number) || learn(unit);
      const width = known < 0 && at + 1 < word.end && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      const plain = (known & changed) === 0;
      const folded = plain ? 1 : plainKey(text.slice(at, at + width), word.kind).length;
      for (let one = 0; one < folded; one++) offsets.push(at);
      at += width;
    }
  }
  offsets.push(word.end);
  return { key, offsets };
}

/**
 * The folded words of a name or phrase, marks included: what two names are compared by. A word of nothing but dropped
 * characters (a lone tatweel) is none.
 */
export function nameKeys(name: string): string[] {
  scanner.read(name);
  scanner.scan(0, name.length);
  const keys: string[] = [];
  for (let word = 0; word < scanner.count; word++) {
    const key = keyOf(name, wordOf(scanner.records, word));
    if (key !== "") keys.push(key);
  }
  return keys;
}

/** A name's folded words joined by a space: equal for two texts just when they are the same name. */
export function foldName(name: string): string {
  return nameKeys(name).join(" ");
}

/** A phrase folded as running text, for comparing beginnings of lines. */
export function foldLine(line: string): string {
  // A line is compared with many beginnings, one after the other.
  if (line !== lastLine.line) lastLine = { line, folded: fold(line).replace(/\s+/gu, " ").trim() };
  return lastLine.folded;
}

let lastLine = { line: "", folded: "" };
