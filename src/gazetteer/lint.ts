import { languages } from "../language/languages.ts";
import { lexiconOf } from "../language/lexicon.ts";
import { foldName, splitWords } from "../language/words.ts";
import type { Entry } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { isName } from "./compiled/name-table.ts";

/** Something in a list that is allowed but will hurt: what, which entry, and the remedy in a sentence. */
export interface Finding {
  readonly rule: string;
  readonly entry: string;
  readonly message: string;
}

type LintRule = (entry: Entry, all: Shared) => readonly string[];

interface Shared {
  /** Ids of the entries that list a name strongly, by its folded form. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

/** Every rule by its name. A new one is a line here. */
const lintRules: Readonly<Record<string, LintRule>> = {
  "shared-name": sharedName,
  "common-word": commonWord,
  "not-a-name": notAName,
  "mixed-scripts": mixedScripts,
  "persian-letters": persianLetters,
  "unknown-country": unknownCountry,
};

/**
 * Looks through merged entries for what makes matching worse: a strong name that several entries share, a name that is
 * a function word, a title or a nisba, one too short to be found, mixed scripts, Persian letters in an Arabic name, a
 * country that is no ISO code. Findings are in the order of ids, then rules.
 */
export function lint(entries: readonly Entry[]): Finding[] {
  const owners = new Map<string, string[]>();
  for (const entry of entries) {
    for (const key of strongKeys(entry)) owners.set(key, [...(owners.get(key) ?? []), entry.id]);
  }
  return [...entries]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((entry) =>
      Object.entries(lintRules).flatMap(([rule, look]) =>
        look(entry, { owners }).map((message) => ({ rule, entry: entry.id, message })),
      ),
    );
}

function strongKeys({ names }: Entry): Set<string> {
  return new Set(names.filter(({ strength }) => strength === "strong").map(({ text }) => foldName(text)));
}

/** Places may share a name, as resolution weighs them; anything else that is shared should be weak. */
function sharedName(entry: Entry, { owners }: Shared): readonly string[] {
  return [...strongKeys(entry)].flatMap((key) => {
    const others = (owners.get(key) ?? []).filter((id) => id !== entry.id);
    return others.length === 0
      ? []
      : [`"${key}" is a strong name of ${others.join(", ")} too; make it weak where it needs context.`];
  });
}

/** A place may be called by its own nisba (السعودية, سورية): that is no other word. */
function commonWord({ names, type }: Entry): readonly string[] {
  const own = new Set(type === "place" ? names.map(({ text }) => text) : []);
  return names
    .filter(({ strength }) => strength === "strong")
    .flatMap(({ text }) => {
      const key = foldName(text);
      const kind = languages
        .map(lexiconOf)
        .map((lexicon) =>
          lexicon.functionWords.has(key)
            ? "a function word"
            : lexicon.titles.has(key)
              ? "a title"
              : lexicon.demonyms.has(key) && !own.has(lexicon.demonyms.get(key)?.place ?? "")
                ? "a nisba or demonym"
                : null,
        )
        .find((found) => found !== null);
      return kind === undefined ? [] : [`"${text}" is also ${kind}; make it weak.`];
    });
}

function notAName({ names }: Entry): readonly string[] {
  return names.filter(({ text }) => !isName(text)).map(({ text }) => `"${text}" is too short to be found; give a longer name.`);
}

function mixedScripts({ names }: Entry): readonly string[] {
  return names
    .filter(
      ({ text }) =>
        new Set(
          splitWords(text)
            .filter(({ kind }) => kind === "word")
            .map(({ script }) => script),
        ).size > 1,
    )
    .map(({ text }) => `"${text}" mixes scripts; write each script as a name of its own.`);
}

function persianLetters({ names }: Entry): readonly string[] {
  return names
    .filter(({ text, lang }) => (lang === null || lang === "ar") && /[یکےھہ]/u.test(text))
    .map(({ text }) => `"${text}" has Persian or Urdu letters; write ي and ك.`);
}

function unknownCountry({ country }: Entry): readonly string[] {
  const known = country === null || (/^[A-Z]{2}$/.test(country) && regionNames.of(country) !== country);
  return known ? [] : [`"${country}" is no ISO 3166-1 alpha-2 code in capitals, such as LY.`];
}

const regionNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
