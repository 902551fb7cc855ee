import { createHash } from "node:crypto";
import { languageOfScript, languages } from "../language/languages.ts";
import { skeletonKey } from "../language/near-names.ts";
import { firstScript, foldName, nameKeys, splitWords } from "../language/words.ts";
import type { Entry, Name } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { EntryTableBuilder } from "./compiled/entry-table.ts";
import { type Image, makeImage } from "./compiled/image.ts";
import { NameTableBuilder } from "./compiled/name-table.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { gazetteerOf } from "./open.ts";

/** About how many spellings there are for a listed one, to make room for. */
const spellingsOfName = 1.5;

/**
 * Compiles entries (of {@link mergeRows}, ids unique) to a gazetteer: every listed name and every spelling it implies
 * goes into the table of names. Entries are numbered in the order of their ids, so the order of the lists is of no
 * account to results.
 */
export function compileGazetteer(input: readonly Entry[]): Gazetteer {
  return gazetteerOf(compileImage(input, null));
}

/** Compiles entries to the image of a gazetteer; `origin` is kept in it. */
export function compileImage(input: readonly Entry[], origin: unknown): Image {
  const expected = input.reduce((sum, { names }) => sum + names.length, 0) * spellingsOfName;
  const names = new NameTableBuilder(expected);
  const table = new EntryTableBuilder(input.length, expected);
  for (const entry of inOrder(input)) {
    table.addEntry(entry);
    for (const name of withImplied(entry)) {
      names.add(table.names, name.text);
      table.addName(name);
    }
  }
  const { sections, profiles, marks } = table.build();
  const facts = {
    fingerprint: fingerprintOf([JSON.stringify([profiles, marks]), ...Object.values(sections)]),
    entries: table.entries,
    nameCount: names.count,
    profiles,
    marks,
  };
  return makeImage({ ...names.build(), ...sections }, facts, origin);
}

/**
 * The listed names of an entry, then the spellings they imply in their language, or the first of their script. A spelling that folds to
 * a listed one, or to one made before, is not made again.
 */
export function withImplied(entry: Entry): readonly Name[] {
  let names: Name[] | undefined;
  let known: Set<string> | undefined;
  for (const name of entry.names) {
    const language = languageOfScript(firstScript(name.text) ?? "other", name.lang ?? "");
    for (const { text, rule, standing } of language.impliedSpellings(name.text, entry)) {
      names ??= [...entry.names];
      known ??= new Set(entry.names.map((one) => foldName(one.text)));
      const key = foldName(text);
      if (known.has(key)) continue;
      known.add(key);
      const strength = standing === "weak" ? "weak" : name.strength;
      names.push({ text, lang: name.lang, strength, generated: rule });
    }
  }
  for (const text of soundsOf(entry)) {
    names ??= [...entry.names];
    names.push({ text, lang: null, strength: "strong", generated: "near-spelling" });
  }
  for (const name of entry.type === "organization" ? entry.names : []) {
    for (const language of languages) {
      for (const text of language.readAcronym?.(name.text) ?? []) {
        names ??= [...entry.names];
        known ??= new Set(entry.names.map((one) => foldName(one.text)));
        const key = foldName(text);
        if (known.has(key)) continue;
        known.add(key);
        names.push({ text, lang: language.code, strength: name.strength, generated: "acronym-read" });
      }
    }
  }
  return names ?? entry.names;
}

/**
 * The keys by which an entry's strong names are found where a text spells them otherwise ({@link skeletonKey}). Places
 * have none: there are too many of them, and too alike.
 */
function soundsOf({ type, names }: Entry): ReadonlySet<string> {
  if (type === "place") return noSounds;
  const sounds = new Set<string>();
  for (const { text, strength } of names) {
    if (strength === "weak") continue;
    const words = splitWords(text);
    const script = words[0]?.script ?? "other";
    if (words.some((word) => word.kind !== "word" || word.script !== script) || isAcronym(text)) continue;
    const key = skeletonKey(nameKeys(text), script);
    if (key !== null) sounds.add(key);
  }
  return sounds;
}

const noSounds: ReadonlySet<string> = new Set();

function isAcronym(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Entries by their ids; lists are mostly in that order already, which is sooner seen than made. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const sorted = entries.every((entry, at) => at === 0 || compareText((entries[at - 1] as Entry).id, entry.id) < 0);
  return sorted ? entries : [...entries].sort((a, b) => compareText(a.id, b.id));
}

function fingerprintOf(parts: readonly (string | NodeJS.TypedArray)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(typeof part === "string" ? part.length : part.byteLength)).update(part);
  return hash.digest("hex").slice(0, 16);
}
