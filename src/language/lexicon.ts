import type { ClassWord, DemonymForm, Language, TitleForm } from "./language.ts";
import { foldName } from "./words.ts";

/** A language's word lists, folded for look-up. Multi-word phrases are keyed by their folded words joined by a space. */
export interface Lexicon {
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly royalTitles: ReadonlySet<string>;
  readonly pronominal: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly stateBodies: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  /** Given and family names that are ordinary words oftener. */
  readonly nameWords: ReadonlySet<string>;
  readonly bindsNext: ReadonlySet<string>;
  readonly bindsPrevious: ReadonlySet<string>;
  readonly kunyas: ReadonlySet<string>;
  readonly patronymics: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
  readonly regnal: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, TitleForm>;
  readonly classWordsBefore: ReadonlyMap<string, readonly ClassWord[]>;
  readonly classWordsAfter: ReadonlyMap<string, readonly ClassWord[]>;
  readonly demonyms: ReadonlyMap<string, DemonymForm>;
  /** Last words of titles and of class words before a name: a phrase can end nowhere else. */
  readonly phraseEnds: ReadonlySet<string>;
  /** The most words a title or class word has. */
  readonly longestPhrase: number;
  /** What lists hold a folded word or phrase, as the bits of {@link listed}. */
  readonly lists: ReadonlyMap<string, number>;
}

/** The lists that are asked of every token, one bit each. */
export const listed = {
  functionWord: 1,
  givenName: 2,
  familyName: 4,
  title: 8,
  demonym: 16,
  classWordBefore: 32,
  organizationClassBefore: 64,
  organizationClassAfter: 128,
  phraseEnd: 256,
} as const;

const made = new WeakMap<Language, Lexicon>();

/** The folded lists of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = made.get(language);
  if (lexicon === undefined) {
    lexicon = foldLists(language);
    made.set(language, lexicon);
  }
  return lexicon;
}

function foldLists(language: Language): Lexicon {
  const { nameParts } = language;
  const titles = byForm(language.titles);
  const before = groupByForm(language.classWords.filter(({ position }) => position !== "after"));
  const after = groupByForm(language.classWords.filter(({ position }) => position === "after"));
  const lexicon = {
    functionWords: folded(language.functionWords),
    abbreviations: folded(language.abbreviations.map((word) => word.replace(/\.$/, ""))),
    demonstratives: folded(language.demonstratives),
    royalTitles: folded(language.royalTitles),
    pronominal: folded(language.pronominal),
    conjunctions: folded(language.conjunctions),
    directions: folded(language.directions),
    reportingVerbs: folded(language.reportingVerbs),
    kin: folded(language.kin),
    locatives: folded(language.locatives),
    stateBodies: folded(language.stateBodies),
    givenNames: folded(nameParts.givenNames),
    familyNames: folded(nameParts.familyNames),
    nameWords: folded(nameParts.commonWords),
    bindsNext: folded(nameParts.bindsNext),
    bindsPrevious: folded(nameParts.bindsPrevious),
    kunyas: folded(nameParts.kunyas ?? []),
    patronymics: folded(nameParts.patronymics ?? []),
    houses: folded(nameParts.houses ?? []),
    regnal: folded(nameParts.regnal ?? []),
    titles,
    classWordsBefore: before,
    classWordsAfter: after,
    demonyms: byForm(language.demonyms),
    phraseEnds: new Set([...titles.keys(), ...before.keys()].map((key) => key.slice(key.lastIndexOf(" ") + 1))),
    longestPhrase: Math.max(1, ...[...titles.keys(), ...before.keys(), ...after.keys()].map((key) => key.split(" ").length)),
  };
  return { ...lexicon, lists: listsOf(lexicon) };
}

function listsOf(lexicon: Omit<Lexicon, "lists">): ReadonlyMap<string, number> {
  const { classWordsBefore, classWordsAfter } = lexicon;
  const lists = new Map<string, number>();
  const add = (bit: number, keys: Iterable<string>) => {
    for (const key of keys) lists.set(key, (lists.get(key) ?? 0) | bit);
  };
  const ofOrganizations = (words: Lexicon["classWordsBefore"]) =>
    [...words].filter(([, rows]) => rows.some(({ type }) => type === "organization")).map(([key]) => key);
  add(listed.functionWord, lexicon.functionWords);
  add(listed.givenName, lexicon.givenNames);
  add(listed.familyName, lexicon.familyNames);
  add(listed.title, lexicon.titles.keys());
  add(listed.demonym, lexicon.demonyms.keys());
  add(listed.classWordBefore, classWordsBefore.keys());
  add(listed.organizationClassBefore, ofOrganizations(classWordsBefore));
  add(listed.organizationClassAfter, ofOrganizations(classWordsAfter));
  add(listed.phraseEnd, lexicon.phraseEnds);
  return lists;
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldName));
}

/** The first row that holds a form keeps it. */
function byForm<Row extends { readonly forms: readonly string[] }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    for (const form of row.forms) {
      const key = foldName(form);
      if (!map.has(key)) map.set(key, row);
    }
  }
  return map;
}

function groupByForm(rows: readonly ClassWord[]): ReadonlyMap<string, readonly ClassWord[]> {
  const map = new Map<string, ClassWord[]>();
  for (const row of rows) {
    for (const key of new Set(row.forms.map(foldName))) map.set(key, [...(map.get(key) ?? []), row]);
  }
  return map;
}
