import type { EntityType } from "./entry.ts";
import type { Problem } from "./problem.ts";
import type { SourceStretch } from "./source-stretch.ts";
import type { Span } from "./span.ts";

/** Where an article came from. `path` uses `/`; `sha256` and `bytes` are of the bytes it was read from. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The charset it was read in, where that is not UTF-8. */
  readonly charset?: string;
  /** The page's own address and its author, where the file tells them. */
  readonly url?: string;
  readonly author?: string;
  /** Where the text stands in the decoded file, for Markdown; in order, none overlapping another. */
  readonly stretches?: readonly SourceStretch[];
}

/** An article as read: immutable text and what is known of it. Every later layer only points into `text`. */
export interface Article {
  readonly id: string;
  readonly source: Source;
  /** A language code of ours (`ar`, `en`) or `und`. */
  readonly language: string;
  /** ISO date or date-time as the input gave it, or null. */
  readonly publishedOn: string | null;
  /** The title's place in `text` when the input told it; empty (`start === end`) when it did not. */
  readonly title: Span;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export const zones = ["title", "dateline", "byline", "body", "quote", "furniture"] as const;
/** What part of a news page a sentence belongs to. Furniture gives no mentions. */
export type Zone = (typeof zones)[number];

/** A sentence with its zone. `block` counts blocks of text (paragraphs) from 0. */
export interface Sentence extends Span {
  readonly zone: Zone;
  readonly block: number;
  /** The sentence this one repeats (a title printed twice); such a repeat is no second co-mention. */
  readonly repeats?: number;
}

export interface SegmentedArticle extends Article {
  /** Sorted, not overlapping; only white space lies between them. */
  readonly sentences: readonly Sentence[];
}

/** The scripts told apart; everything else is `other`. */
export type Script = "arabic" | "latin" | "other";

/**
 * One way to read a token: `key` is the folded form of the part that starts at `start` (the token's end is its end),
 * `clitic` the proclitics before it, as one string, empty for the whole token.
 * In للأمم the reading of الأمم starts at the second lam and its clitic is "لل".
 */
export interface Reading {
  readonly key: string;
  readonly start: number;
  readonly clitic: string;
}

/** What the spelling of a token tells wherever it stands: tokens written alike are of one word type and share it. */
export interface WordType {
  /** Its text. */
  readonly surface: string;
  /** The keys of its readings, the unstripped one's first. */
  readonly keys: readonly [string, ...string[]];
  /** What lists of its language hold the key of one of its readings, as bits: `listed` of src/language/lexicon.ts. */
  readonly lists: number;
}

/**
 * A word, a number or a mark (punctuation) of a sentence. Spaces, hyphens and line wraps inside a block give no token,
 * so two neighbours are joined by nothing else; a mark is a token, so that no name crosses it unless it holds it.
 */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  readonly script: Script;
  readonly sentence: number;
  readonly word: WordType;
  /** The unstripped reading first. */
  readonly readings: readonly [Reading, ...Reading[]];
}

/**
 * The tokens once more, as numbers, for what goes over all of them: a record a token, as the scanner of src/language gives
 * it, and the text's UTF-16 units.
 */
export interface PackedTokens {
  readonly units: Uint16Array;
  readonly records: Int32Array;
  readonly count: number;
}

export interface TokenizedArticle extends SegmentedArticle {
  /** Sorted; tokens of furniture sentences are left out. */
  readonly tokens: readonly Token[];
  readonly packed: PackedTokens;
}

/**
 * Listed names found at a place: all `names` (numbers of the gazetteer's names) whose key equals the tokens
 * `[firstToken, lastToken]` read with `clitic` off the first. Matches may overlap.
 */
export interface Match extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly clitic: string;
  readonly names: readonly number[];
  /** The edit that each of `names` needed, in their order, where names one edit away were looked for. */
  readonly edits?: readonly Edit[];
}

/** What a text has for what a name has in its place: folded words, two for one where a space is more or less. */
export interface Edit {
  readonly written: string;
  readonly listed: string;
}

/** A nisba or demonym (الليبية, Libyan): evidence of a country, not a mention. `entity` is the place's id. */
export interface Demonym extends Span {
  readonly text: string;
  readonly entity: string;
}

/** A demonym with the tokens and the country it stands for; only its {@link Demonym} part is written. */
export interface FoundDemonym extends Demonym {
  /** The first and the last token of it; they differ for sud-africain, New Zealander. */
  readonly token: number;
  readonly lastToken: number;
  readonly country: string | null;
}

export interface MatchedArticle extends TokenizedArticle {
  /** Every match there is. */
  readonly found: readonly Match[];
  readonly foundDemonyms: readonly FoundDemonym[];
}

/** One reason for or against an entity: the rule's name, its signed weight and what it saw. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
  readonly detail: string;
}

export interface Alternative {
  readonly entity: string;
  readonly score: number;
}

export const origins = ["gazetteer", "coreference", "discovery"] as const;
/** How a mention came about: a listed name, a short form of a person named in full, or an unlisted name. */
export type Origin = (typeof origins)[number];

/** A chosen name in the text. Mentions are sorted by start and never overlap. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** The entity's id; null for an unlisted name, and for a listed one left ambiguous. */
  readonly entity: string | null;
  readonly origin: Origin;
  /** The listed (or generated) name it matched; for a discovered one its own text. */
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  /** The proclitics written on it, where there are any: "لل" in للأمم المتحدة. */
  readonly clitic?: string;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
}

export interface ResolvedArticle extends MatchedArticle {
  readonly mentions: readonly Mention[];
  /** What resolution looked at and turned down, for `explain`. */
  readonly rejected: readonly Rejection[];
}

/** A match that became no mention, with the reasons of its best candidate. */
export interface Rejection extends Span {
  readonly text: string;
  readonly entity: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface DiscoveredArticle extends ResolvedArticle {
  /** Those outside every mention. */
  readonly demonyms: readonly Demonym[];
}

/** The last layer: what is written for an article. */
export interface AnnotatedArticle extends DiscoveredArticle {
  /** The mentions as they were before any judgement of a person was replayed. */
  readonly unjudged: readonly Mention[];
}
