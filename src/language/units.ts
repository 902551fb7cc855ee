import { fold } from "./fold.ts";

/**
 * What there is to know of a UTF-16 unit, in one number: the unit it folds to in bits 0 to 15, the flags below above
 * them. {@link unitTable} has a number for each unit once {@link learn} was asked for it, 0 before.
 */
export const flags = {
  arabicLetter: 1 << 16,
  /** An Arabic letter or mark: goes on with an Arabic word. */
  inArabic: 1 << 17,
  /** A zero-width joiner or bidi control: within an Arabic word part of it, elsewhere a soft separator. */
  joiner: 1 << 18,
  latinLetter: 1 << 19,
  inLatin: 1 << 20,
  apostrophe: 1 << 21,
  digit: 1 << 22,
  letterOrNumber: 1 << 23,
  /** A letter, number or mark of any script. */
  inOther: 1 << 24,
  /** Parts words and is none itself: white space, underscore, soft and typographic hyphens, joiners. */
  soft: 1 << 25,
  capital: 1 << 26,
  /** Folds to nothing. */
  dropped: 1 << 27,
  /** Folds to several units, {@link expansionOf}. */
  expands: 1 << 28,
  letter: 1 << 29,
  /** Set in every number, so that none is 0. */
  known: 1 << 30,
  /** Half of a surrogate pair: ask {@link astralAt}. The sign bit, so that such a number is negative. */
  surrogate: 1 << 31,
} as const;

/** The numbers of all units, filled as units are met. Read it as `unitTable[unit] || learn(unit)`. */
export const unitTable = new Int32Array(65_536);

const arabic =
  "\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u0870-\\u0887\\u08a0-\\u08c9\\ufb50-\\ufbc1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc";
const arabicMark =
  "\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08e1\\u08e3-\\u08ff";
const joiner = "\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
const latin = "\\p{Script=Latin}\\u02bb-\\u02bf";

/** The characters of each flag. */
const classes: readonly (readonly [number, RegExp])[] = [
  [flags.arabicLetter, new RegExp(`[${arabic}]`, "u")],
  [flags.inArabic, new RegExp(`[${arabic}${arabicMark}]`, "u")],
  [flags.joiner, new RegExp(`[${joiner}]`, "u")],
  [flags.latinLetter, new RegExp(`[${latin}]`, "u")],
  [flags.inLatin, new RegExp(`[${latin}\\u0300-\\u036f]`, "u")],
  [flags.apostrophe, /['’‘ʼ`´]/u],
  [flags.digit, /[0-9\u0660-\u0669\u06f0-\u06f9]/u],
  [flags.letterOrNumber, /[\p{L}\p{N}]/u],
  [flags.inOther, /[\p{L}\p{M}\p{N}]/u],
  [flags.soft, new RegExp(`[\\s\\u00a0_${joiner}\\u00ad\\u2010\\u2011]`, "u")],
  [flags.capital, /\p{Lu}/u],
  [flags.letter, /\p{L}/u],
];

const expansions = new Map<number, Uint16Array>();

/** Fills the table for a unit and gives its number. A period folds to nothing, as it does within a word (U.S. = US). */
export function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let known: number = flags.known | flagsOf(character);
  if (unit >= 0xd800 && unit <= 0xdfff) known |= flags.surrogate | unit;
  else {
    const folded = foldWithin(character);
    if (folded.length === 0) known |= flags.dropped;
    else if (folded.length === 1) known |= folded[0] as number;
    else {
      known |= flags.expands;
      expansions.set(unit, folded);
    }
  }
  unitTable[unit] = known;
  return known;
}

/** The units that a unit whose number has `expands` folds to. */
export function expansionOf(unit: number): Uint16Array {
  return expansions.get(unit) as Uint16Array;
}

/** A character beyond the basic plane: its flags, and the units it folds to. */
export interface Astral {
  readonly flags: number;
  readonly folded: Uint16Array;
}

const astrals = new Map<number, Astral>();
/** A hostile text of astral characters must not grow the table without bound. */
const mostAstrals = 10_000;

/** The astral character whose surrogate pair begins at `at`, or null where no pair does. */
export function astralAt(units: Uint16Array, at: number): Astral | null {
  const high = units[at] as number;
  const low = units[at + 1] as number;
  if (!(high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000)) return null;
  const code = ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
  let known = astrals.get(code);
  if (known === undefined) {
    const character = String.fromCodePoint(code);
    known = { flags: flagsOf(character), folded: foldWithin(character) };
    if (astrals.size < mostAstrals) astrals.set(code, known);
  }
  return known;
}

function flagsOf(character: string): number {
  return classes.reduce((sum, [flag, pattern]) => (pattern.test(character) ? sum | flag : sum), 0);
}

function foldWithin(character: string): Uint16Array {
  const folded = fold(character).replaceAll(".", "");
  return Uint16Array.from({ length: folded.length }, (_, unit) => folded.charCodeAt(unit));
}
