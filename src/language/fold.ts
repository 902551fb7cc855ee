/**
 * Folding: the form in which names are compared, never shown and never stored as text.
 *
 * The naive way to state it: a text is folded by applying every class of {@link foldClasses} to each of its characters,
 * in order. Two texts are the same name when their folded forms are equal. Folding is idempotent.
 */
import { arabicFolds } from "./ar/folds.ts";
import { latinFolds } from "./latin-folds.ts";

/** One kind of difference that comparison overlooks. `cost` grades how much weaker the evidence becomes. */
export interface FoldClass {
  readonly name: string;
  readonly cost: number;
  /** Takes one character (or what earlier classes made of it) and gives what stands for it; "" drops it. */
  readonly fold: (character: string) => string;
}

/** Every class, in the order of application. A new script adds its classes here. */
export const foldClasses: readonly FoldClass[] = [
  {
    name: "presentation",
    cost: 0.1,
    // NFKC takes Arabic presentation forms, ligatures (lam-alef, ﷲ) and full-width letters apart.
    fold: (character) => (isPlain(character) ? character : character.normalize("NFKC").replaceAll(" ", "")),
  },
  ...arabicFolds,
  ...latinFolds,
];

/**
 * Folds a text wholly. Characters are taken one by one, so the result of a concatenation is the concatenation of the
 * results; white space is kept as it is.
 */
export function fold(text: string): string {
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/**
 * Folds a text and tells where each UTF-16 unit of the result came from: `offsets[i]` is the unit of `text` at which
 * the character begins that gave the result's unit `i`; one more entry holds `text.length`.
 */
export function foldWithOffsets(text: string): { readonly key: string; readonly offsets: readonly number[] } {
  let key = "";
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    key += folded;
    at += character.length;
  }
  offsets.push(text.length);
  return { key, offsets };
}

/**
 * The classes a comparison of two equal-folding texts needed: a class counts when, with all the others applied, the
 * texts still differ. Equal texts need none. Hyphens and runs of white space count as one space.
 */
export function foldsNeeded(surface: string, name: string): readonly FoldClass[] {
  const a = spaced(surface);
  const b = spaced(name);
  if (a === b) return [];
  return foldClasses.filter((left) => foldWithout(a, left) !== foldWithout(b, left));
}

const cache = new Map<string, string>();
/** Every BMP letter fits; a hostile text of astral characters must not grow the table without bound. */
const cacheLimit = 70_000;

function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = apply(character, foldClasses);
    if (cache.size < cacheLimit) cache.set(character, folded);
  }
  return folded;
}

function apply(character: string, classes: readonly FoldClass[]): string {
  let folded = character;
  for (const { fold: step } of classes) {
    let next = "";
    for (const part of folded) next += step(part);
    folded = next;
  }
  return folded;
}

function foldWithout(text: string, left: FoldClass): string {
  const { classes, known } = without.get(left) as Without;
  let folded = "";
  for (const character of text) {
    let one = known.get(character);
    if (one === undefined) {
      one = apply(character, classes);
      if (known.size < cacheLimit) known.set(character, one);
    }
    folded += one;
  }
  return folded;
}

/** All classes but one, and what characters fold to by them. */
interface Without {
  readonly classes: readonly FoldClass[];
  readonly known: Map<string, string>;
}

const without: ReadonlyMap<FoldClass, Without> = new Map(
  foldClasses.map((left) => [left, { classes: foldClasses.filter((one) => one !== left), known: new Map() }]),
);

function spaced(text: string): string {
  return text.replace(/[\s\u00a0\-\u2010\u2011_]+/gu, " ").trim();
}

/** ASCII and the basic Arabic block are their own compatibility forms. */
function isPlain(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x80 || (code >= 0x620 && code < 0x675);
}
