import { base1, base2, mix, power1, power2 } from "../../language/hashing.ts";
import type { Edit } from "../../model/article.ts";
import { getText } from "./compact-text.ts";
import { hasBit, pairOf, slotValue } from "./name-slots.ts";
import type { NameTable } from "./name-table.ts";

/** A form that is one edit away from words of a text. */
export interface EditedForm {
  readonly form: number;
  /** How many of the words it stands for. */
  readonly words: number;
  readonly edit: Edit;
}

/** Words longer than this are not edited, so that no text costs more than another; in units. */
const longestWord = 24;

/** Words repeat from text to text; a hostile one must not make what is kept of them grow without bound. */
const mostKept = 100_000;

/** The least letters of a form, spaces left out: shorter ones have too many neighbours. */
export const leastLetters = 8;

/**
 * Finds names one edit away: a letter more, less or other, two neighbours exchanged (the distance of F. J. Damerau, 1964), or
 * a space more or less. It needs no index of its own: the hash of a word with one letter changed follows from those of its
 * beginnings, so every edit of a word is tried against the table of names as if it had been read. A word of n letters
 * has about 2·n·(letters of the alphabet) edits, few of which get past the bitmap.
 */
export class EditedNames {
  readonly #table: NameTable;
  // The state before the word that is edited: none before the first word.
  #begins = true;
  #a = 0;
  #b = 0;
  // The state that the last look led to.
  #nextA = 0;
  #nextB = 0;
  /** Hashes of the beginnings of the word that is edited. */
  readonly #before1 = new Int32Array(longestWord + 1);
  readonly #before2 = new Int32Array(longestWord + 1);
  /** The edits of first words that begin a name, by the alphabet: for most there are none. */
  readonly #kept = new Map<Uint16Array, Map<string, readonly string[]>>();

  constructor(table: NameTable) {
    this.#table = table;
  }

  /**
   * Every form that the first of `words` (folded) read with one edit, in whichever word `mayEdit` allows. The letters that
   * an edit may put in are those of `alphabet`.
   */
  find(words: readonly string[], mayEdit: readonly boolean[], alphabet: Uint16Array): EditedForm[] {
    const found: EditedForm[] = [];
    this.#begin();
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      if (mayEdit[at] === true) {
        for (const listed of at === 0 ? this.#firstEdits(word, alphabet) : this.#editsOf(word, alphabet)) {
          this.#follow(words, at, at + 1, listed, found);
        }
        const next = words[at + 1];
        if (next !== undefined && mayEdit[at + 1] === true && word.length + next.length <= longestWord) {
          this.#follow(words, at, at + 2, word + next, found);
        }
      }
      if ((this.#look(hash1Of(word), hash2Of(word)) & 1) === 0) break;
      this.#step();
    }
    return found;
  }

  #firstEdits(word: string, alphabet: Uint16Array): readonly string[] {
    let kept = this.#kept.get(alphabet);
    if (kept === undefined) {
      kept = new Map();
      this.#kept.set(alphabet, kept);
    }
    let edits = kept.get(word);
    if (edits === undefined) {
      edits = this.#editsOf(word, alphabet);
      if (kept.size < mostKept) kept.set(word, edits);
    }
    return edits;
  }

  /** The edits of a word that names may have in its place, after the words before it; a space in one parts two words. */
  #editsOf(word: string, alphabet: Uint16Array): string[] {
    const edits: string[] = [];
    const { length } = word;
    if (length > longestWord) return edits;
    const [before1, before2] = [this.#before1, this.#before2];
    for (let unit = 0; unit < length; unit++) {
      before1[unit + 1] = (Math.imul(before1[unit] as number, base1) + word.charCodeAt(unit)) | 0;
      before2[unit + 1] = (Math.imul(before2[unit] as number, base2) + word.charCodeAt(unit)) | 0;
    }
    const [whole1, whole2] = [before1[length] as number, before2[length] as number];
    for (let unit = 0; unit <= length; unit++) {
      const rest = length - unit;
      const [head1, head2] = [before1[unit] as number, before2[unit] as number];
      const [after1, after2] = [power1(rest), power2(rest)];
      const tail1 = (whole1 - Math.imul(head1, after1)) | 0;
      const tail2 = (whole2 - Math.imul(head2, after2)) | 0;
      const letter = word.charCodeAt(unit);
      const [head, tail] = [word.slice(0, unit), word.slice(unit)];
      // A letter more.
      const [longer1, longer2] = [Math.imul(head1, power1(rest + 1)) + tail1, Math.imul(head2, power2(rest + 1)) + tail2];
      for (const added of alphabet) {
        // Before an equal letter or after it is the same.
        if (added === letter) continue;
        if (this.#look((longer1 + Math.imul(added, after1)) | 0, (longer2 + Math.imul(added, after2)) | 0) !== 0)
          edits.push(head + String.fromCharCode(added) + tail);
      }
      if (rest === 0) break;
      const [less1, less2] = [power1(rest - 1), power2(rest - 1)];
      const without1 = (tail1 - Math.imul(letter, less1)) | 0;
      const without2 = (tail2 - Math.imul(letter, less2)) | 0;
      // Another letter.
      const [other1, other2] = [Math.imul(head1, after1) + without1, Math.imul(head2, after2) + without2];
      for (const put of alphabet) {
        if (put === letter) continue;
        if (this.#look((other1 + Math.imul(put, less1)) | 0, (other2 + Math.imul(put, less2)) | 0) !== 0)
          edits.push(head + String.fromCharCode(put) + tail.slice(1));
      }
      const next = word.charCodeAt(unit + 1);
      // A letter less; of two equal ones either.
      if (letter !== next && length > 1) {
        if (this.#look((Math.imul(head1, less1) + without1) | 0, (Math.imul(head2, less2) + without2) | 0) !== 0)
          edits.push(head + tail.slice(1));
      }
      if (letter !== next && rest > 1) {
        const swapped = head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
        if (this.#look(hash1Of(swapped), hash2Of(swapped)) !== 0) edits.push(swapped);
      }
      // A space more.
      if (unit > 0 && (this.#look(head1, head2) & 1) === 1) edits.push(`${head} ${tail}`);
    }
    return edits;
  }

  /**
   * Notes the forms that have `listed` in the place of the words from `edited` to `from`, after those before them and with
   * more words as they stand.
   */
  #follow(words: readonly string[], edited: number, from: number, listed: string, found: EditedForm[]): void {
    const [begins, a, b] = [this.#begins, this.#a, this.#b];
    const written = words.slice(edited, from).join(" ");
    const put = listed.split(" ");
    const read = [...words.slice(0, edited), ...put];
    let value = 1;
    for (let at = 0; at < put.length; at++) value = this.#go(value, put[at] as string);
    for (let next = from; ; next++) {
      const form = value > 1 ? this.#formReading((value >>> 1) - 1, read.join(" ")) : -1;
      if (form >= 0) found.push({ form, words: next, edit: { written, listed } });
      const word = words[next];
      if ((value & 1) === 0 || word === undefined) break;
      read.push(word);
      value = this.#go(value, word);
    }
    this.#begins = begins;
    this.#a = a;
    this.#b = b;
  }

  /** Goes on with a word where a slot's value says that names do; the value of the state it leads to. */
  #go(value: number, word: string): number {
    if ((value & 1) === 0) return 0;
    const next = this.#look(hash1Of(word), hash2Of(word));
    if (next !== 0) this.#step();
    return next;
  }

  #begin(): void {
    this.#begins = true;
    this.#a = 0;
    this.#b = 0;
  }

  /** Goes to the state that the last look led to. */
  #step(): void {
    this.#begins = false;
    this.#a = this.#nextA;
    this.#b = this.#nextB;
  }

  /** The value of the slot of the state that a word leads to from the current one; 0 where there is none. */
  #look(hash1: number, hash2: number): number {
    const { firstBits, nextBits, firstSlots, nextSlots } = this.#table;
    const a = this.#begins ? mix(hash1) : mix(this.#a ^ hash1);
    if (!hasBit(this.#begins ? firstBits : nextBits, a)) return 0;
    const b = this.#begins ? hash2 : (Math.imul(this.#b, base1) + hash2) | 0;
    this.#nextA = a;
    this.#nextB = b;
    return slotValue(this.#begins ? firstSlots : nextSlots, a, a ^ b);
  }

  /** The form of a slot's chain whose key is this text, -1 where none is, or it is too short. */
  #formReading(first: number, key: string): number {
    if (key.replaceAll(" ", "").length < leastLetters) return -1;
    const { keys, formKeys, sharedSlots } = this.#table;
    for (let form = first; ; ) {
      if (getText(keys, formKeys[form] as number, formKeys[form + 1] as number) === key) return form;
      const pair = pairOf(sharedSlots, form);
      if (pair < 0) return -1;
      form = sharedSlots[pair + 1] as number;
    }
  }
}

function hash1Of(word: string): number {
  let hash = 0;
  for (let unit = 0; unit < word.length; unit++) hash = (Math.imul(hash, base1) + word.charCodeAt(unit)) | 0;
  return hash;
}

function hash2Of(word: string): number {
  let hash = 0;
  for (let unit = 0; unit < word.length; unit++) hash = (Math.imul(hash, base2) + word.charCodeAt(unit)) | 0;
  return hash;
}
