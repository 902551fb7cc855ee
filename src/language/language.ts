import type { Script } from "../model/article.ts";
import type { EntityType } from "../model/entry.ts";

/**
 * A language is this form, filled in: data and small pure functions. Stages ask the form and never the language's code.
 * Words are written as newspapers write them; {@link fold} is applied when they are compared.
 */
export interface Language {
  /** ISO 639 code. */
  readonly code: string;
  readonly script: Script;
  /**
   * A letter of its script that it does not write and others do: a name with one is in another language, whatever a source
   * says. Absent where the language takes any letter of its script.
   */
  readonly foreignLetter?: RegExp;
  /** Letters of other languages that look like its own, each with the one it writes: ک for ك. */
  readonly lookalikes?: ReadonlyMap<string, string>;
  /** What may be written together before a word; absent where nothing is. */
  readonly proclitics?: ProcliticRules;
  /** Words that take no proclitic reading and are no part of a person's name. */
  readonly functionWords: readonly string[];
  /**
   * Function words, folded, of languages without a folder that share many with this one: a text with more of theirs is in
   * none of ours.
   */
  readonly neighbours?: readonly (readonly string[])[];
  /**
   * How surely a folded word is an ordinary word: 0 for one that may well be a name, 1 for one that hardly is. A listed
   * name that is also an ordinary word (العين "the eye", Reading) needs evidence.
   */
  readonly commonness: (key: string) => number;
  /** Folded words that point at the noun after them: هذه "this". */
  readonly demonstratives: readonly string[];
  /** Words, or proclitics, that join two names: و, and. */
  readonly conjunctions: readonly string[];
  /** Words before somebody who is named for another's sake: والده "his father", husband. */
  readonly kin: readonly string[];
  /** Words before a place as such: في "in", إلى "to". */
  readonly directions: readonly string[];
  /** Verbs that report what somebody said or did: the speaker stands beside them. */
  readonly reportingVerbs: readonly string[];
  /** Words that place what stands before them: في "in". */
  readonly locatives: readonly string[];
  /** First words of bodies that the nisba of their state may complete: حكومة الوحدة الليبية "the Libyan unity government". */
  readonly stateBodies: readonly string[];
  /** Whether a folded word bears the article, where the article is written on the word. */
  readonly articled: (key: string) => boolean;
  /** Whether a folded word that bears the article may be the adjective of the definite noun before it. */
  readonly attributive: (key: string, noun: string) => boolean;
  /** Whether a folded word without the article may be the adjective of the indefinite noun before it. */
  readonly adjectival: (key: string, noun: string) => boolean;
  /** Titles after which people are called by their given names: Prince Saud, الملك سلمان "King Salman". */
  readonly royalTitles: readonly string[];
  /** Particles that bear the pronoun of their sentence's subject, so that no name follows: إنه سعيد "he is happy". */
  readonly pronominal: readonly string[];
  /** Whether a folded word without the article has the shape of an adjective that follows an indefinite noun. */
  readonly describes: (key: string) => boolean;
  /** Whether a folded word has the shape of a nisba, as surnames may: الزبيري; absent where no shape tells. */
  readonly nisbaShaped?: (key: string) => boolean;
  /** Whether a folded word is a nisba of several people or of things, which is no person's name: الصليبيين "the Crusaders". */
  readonly collective?: (key: string) => boolean;
  /** Function words, as they are written, that fold as a name does: على "on", as علي "Ali". */
  readonly functionSpellings?: ReadonlySet<string>;
  /** Words before a period that does not end the sentence, without the period. */
  readonly abbreviations: readonly string[];
  /** Whether a capital letter tells a name from a word. */
  readonly capitals: "names" | "none";
  /** Whether a demonym always bears a capital (Libyan), or may be written small: libyen. */
  readonly demonymCapitals: "always" | "maybe";
  readonly titles: readonly TitleForm[];
  readonly classWords: readonly ClassWord[];
  readonly demonyms: readonly DemonymForm[];
  readonly nameParts: NameParts;
  readonly furniture: Furniture;
  /** Spellings a listed name implies: joined compounds, case forms, with and without the article, without its state. */
  readonly impliedSpellings: (name: string, bearer: NameBearer) => readonly ImpliedSpelling[];
  /** How the language's press spells out an acronym of another script by its letters: CIA as سي آي إيه. */
  readonly readAcronym?: (acronym: string) => readonly string[];
  /** Names of unlisted entities in a sentence by a reader of the language's own, where it has one. */
  readonly readUnlisted?: (sentence: string) => readonly UnlistedName[];
}

/**
 * The proclitics of a language: a table, from which readings of words and of their hashes both follow. Letters are folded
 * ones, each a single UTF-16 unit.
 */
export interface ProcliticRules {
  /** At most one letter of each slot stands before a word, in this order; a letter stands in one slot. */
  readonly slots: readonly string[];
  /**
   * Letters that writing swallows: where `after` was taken off and `before` follows, the word may also begin with
   * `written`, which stands before what follows; `clitic` is what the reading has off, `after` included.
   */
  readonly restored: readonly {
    readonly after: string;
    readonly before: string;
    readonly written: string;
    readonly clitic: string;
  }[];
  /**
   * Words that lose their vowel and are joined to the word by an apostrophe, folded without it: l (l'Algérie), qu, jusqu.
   * The apostrophe must be written: dali is not d'Ali.
   */
  readonly elided?: readonly string[];
  /** The least units of what remains. */
  readonly leastLetters: number;
}

/**
 * A word with its proclitics off: `key` is compared with names; it is written from the folded word's unit `from` on
 * (in للأمم the key is الامم although its alef is not written); `clitic` is what stands before it.
 */
export interface ProcliticReading {
  readonly key: string;
  readonly from: number;
  readonly clitic: string;
}

/** Spellings of a title or role that stands before a person's name. */
export interface TitleForm {
  readonly forms: readonly string[];
  readonly gender?: "m" | "f";
  readonly plural?: true;
  /** Words stand between it and the name: وزير الدفاع التركي خلوصي أكار "the Turkish minister of defence H. A." */
  readonly takesComplement?: true;
  readonly gloss?: string;
}

/** A word beside a name that tells what it is: مدينة بنغازي "the city of Benghazi". */
export interface ClassWord {
  readonly forms: readonly string[];
  readonly type: EntityType;
  /** Entry kinds it agrees with. */
  readonly kinds: readonly string[];
  /** Speaks for such a name, but not against another: a correspondent may report from a city, or for a newspaper. */
  readonly hint?: true;
  /**
   * What it stands before names itself, and no state or town of the same name: نهر الأردن "the river Jordan"; or a town's as
   * well: بحر غزة "the sea off Gaza", but بحر الصين "the China Sea".
   */
  readonly names?: "its own" | "its own or a town's";
  /** Side of the name it stands on; before it where absent. */
  readonly position?: "before" | "after";
  readonly gloss?: string;
}

/** Spellings of a nisba or demonym; `place` is the place's listed name, `country` its ISO code. */
export interface DemonymForm {
  readonly forms: readonly string[];
  readonly place: string;
  readonly country?: string;
  /** Also an ordinary word (مالي "financial"): no evidence by itself. */
  readonly weak?: true;
}

/** A nisba's masculine singular without the article; the other forms are generated from it. */
export interface NisbaStem {
  readonly stem: string;
  /** A second adjective that agrees with the first: جنوبي in كوري جنوبي "South Korean". */
  readonly qualifier?: string;
  readonly place: string;
  readonly country?: string;
  /** Broken plurals: أتراك "Turks". */
  readonly plurals?: readonly string[];
  /** Written like the place itself (هايتي "Haiti, Haitian"): the bare form is read as the place and is not generated. */
  readonly likePlace?: true;
  readonly weak?: true;
}

export interface NameParts {
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  /** Names among these that are ordinary words oftener than names: حياة "life, Hayat", Grace. Alone they prove no name. */
  readonly commonWords: readonly string[];
  /** Particles that belong to the word after them: بن, أبو, van. */
  readonly bindsNext: readonly string[];
  /** Particles that begin a kunya, which many share: أبو "father of", أم "mother of". */
  readonly kunyas?: readonly string[];
  /** Particles before the name of somebody's father: بن, bin. */
  readonly patronymics?: readonly string[];
  /** Particles before the name of a family as a whole: آل سعود "the house of Saud". */
  readonly houses?: readonly string[];
  /** Numbers by which kings and popes of one name are told apart: الثاني "the Second", II. */
  readonly regnal?: readonly string[];
  /** Words that belong to the word before them: الدين in صلاح الدين. */
  readonly bindsPrevious: readonly string[];
}

/** Phrases of web pages that are not part of the article. */
export interface Furniture {
  /** Opens the comment form: all that follows is furniture. */
  readonly commentForm: readonly string[];
  /** A short line that begins so is furniture. */
  readonly blocks: readonly string[];
  /** With a number, a line of its own. */
  readonly commentCount: readonly string[];
  readonly byline: readonly string[];
  readonly photoCredit: readonly string[];
}

/** What the spellings of a name may depend on besides the name: whose it is. */
export interface NameBearer {
  readonly type: EntityType;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** A spelling that follows from a listed name, and the rule it follows by. `same` spellings keep the name's strength. */
export interface ImpliedSpelling {
  readonly text: string;
  readonly rule: string;
  readonly standing: "same" | "weak";
}

/** A name found by a language's own reader, in UTF-16 units of the sentence it was given. */
export interface UnlistedName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}
