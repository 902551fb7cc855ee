import { foldName, splitWords } from "../language/words.ts";
import type { Entry } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { withImplied } from "./compile.ts";

/** How many there are of each value, the commonest first. */
export type Counts = Readonly<Record<string, number>>;

export interface GazetteerStatistics {
  readonly entries: number;
  readonly types: Counts;
  readonly countries: Counts;
  /** Kinds of places and organizations, `type/kind`. */
  readonly kinds: Counts;
  readonly labelLanguages: Counts;
  readonly names: {
    readonly listed: number;
    readonly strong: number;
    readonly weak: number;
    /** Spellings that the listed names imply, by the rule that makes them. */
    readonly generated: number;
    readonly generatedBy: Counts;
    /** By the script of the first word, and by the language where a list tells it. */
    readonly scripts: Counts;
    readonly languages: Counts;
    /** Folded listed names, and those of them that several entries have. */
    readonly distinct: number;
    readonly shared: number;
    readonly mostShared: readonly { readonly name: string; readonly entries: number }[];
    readonly longest: readonly { readonly name: string; readonly words: number; readonly entry: string }[];
  };
}

/** How many of the most shared and of the longest names are told. */
const most = 10;

/** Counts what merged entries hold, in linear time. */
export function statisticsOf(entries: readonly Entry[]): GazetteerStatistics {
  const [types, countries, kinds, labels, rules, scripts, told] = Array.from({ length: 7 }, () => new Map<string, number>()) as [
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
  ];
  const owners: Tally = new Map();
  let longest: { readonly name: string; readonly words: number; readonly entry: string }[] = [];
  let listed = 0;
  let weak = 0;
  let generated = 0;
  for (const entry of entries) {
    add(types, entry.type);
    add(countries, entry.country ?? "none");
    if (entry.type !== "person" || entry.kind !== null) add(kinds, `${entry.type}/${entry.kind ?? "none"}`);
    for (const language of Object.keys(entry.labels)) add(labels, language);
    const keys = new Set<string>();
    for (const { text, lang, strength, generated: rule } of withImplied(entry)) {
      if (rule !== null) {
        generated += 1;
        add(rules, rule);
        continue;
      }
      listed += 1;
      if (strength === "weak") weak += 1;
      const words = splitWords(text).filter(({ kind }) => kind === "word");
      add(scripts, words[0]?.script ?? "none");
      add(told, lang ?? "not told");
      keys.add(foldName(text));
      if (longest.length < most || words.length > (longest.at(-1)?.words ?? 0)) {
        longest = [...longest, { name: text, words: words.length, entry: entry.id }].sort(longerFirst).slice(0, most);
      }
    }
    for (const key of keys) add(owners, key);
  }
  const shared = [...owners].filter(([, count]) => count > 1);
  return {
    entries: entries.length,
    types: counts(types),
    countries: counts(countries),
    kinds: counts(kinds),
    labelLanguages: counts(labels),
    names: {
      listed,
      strong: listed - weak,
      weak,
      generated,
      generatedBy: counts(rules),
      scripts: counts(scripts),
      languages: counts(told),
      distinct: owners.size,
      shared: shared.length,
      mostShared: shared
        .sort(commonerFirst)
        .slice(0, most)
        .map(([name, count]) => ({ name, entries: count })),
      longest,
    },
  };
}

type Tally = Map<string, number>;

function add(tally: Tally, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

function counts(tally: Tally): Counts {
  return Object.fromEntries([...tally].sort(commonerFirst));
}

function commonerFirst([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number {
  return y - x || compareText(a, b);
}

function longerFirst(a: { readonly name: string; readonly words: number }, b: { readonly name: string; readonly words: number }) {
  return b.words - a.words || compareText(a.name, b.name);
}
