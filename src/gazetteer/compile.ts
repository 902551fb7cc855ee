import { createHash } from "node:crypto";
import { languages } from "../language/languages.ts";
import { foldName, nameKeys, splitWords } from "../language/words.ts";
import type { Entry, Name } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import type { Gazetteer, ListedName, NameNode, NameTable } from "./gazetteer.ts";

/**
 * Compiles entries (of {@link mergeRows}, ids unique) to a gazetteer: every listed name and every spelling it implies
 * goes into the table of names. Entries are numbered in the order of their ids, so the order of the lists is of no
 * account to results.
 */
export function compileGazetteer(input: readonly Entry[]): Gazetteer {
  const entries = [...input].sort((a, b) => compareText(a.id, b.id));
  const root = new TrieNode();
  const names: ListedName[] = [];
  entries.forEach((entry, number) => {
    for (const name of withImplied(entry)) {
      const keys = nameKeys(name.text);
      if (!isName(name.text, keys)) continue;
      let node = root;
      for (const key of keys) node = node.goOn(key);
      node.names.push(names.length);
      names.push({ text: name.text, entry: number, strength: name.strength, generated: name.generated });
    }
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    fingerprint: fingerprintOf(entries),
    entries,
    nameCount: names.length,
    names: trieTable(root),
    name: (number) => names[number] as ListedName,
    entryOf: (id) => byId.get(id),
    placeNamed: (name, country) => placeNamed(name, country, root, names, entries),
    *listedNames() {
      for (const entry of entries) {
        for (const name of entry.names) yield { id: entry.id, name: name.text, type: entry.type };
      }
    },
  };
}

/** A name needs a letter, and more than one letter or digit: single letters are never names. */
export function isName(text: string, keys: readonly string[]): boolean {
  return /\p{L}/u.test(text) && keys.join("").length >= 2;
}

/**
 * The listed names of an entry, then the spellings they imply in the language of their script. A spelling that folds to
 * a listed one, or to one made before, is not made again.
 */
export function withImplied(entry: Entry): readonly Name[] {
  const names = [...entry.names];
  const known = new Set(names.map(({ text }) => foldName(text)));
  for (const name of entry.names) {
    const script = splitWords(name.text).find(({ kind }) => kind === "word")?.script;
    const language = languages.find((one) => one.script === script);
    for (const { text, rule, standing } of language?.impliedSpellings(name.text, entry) ?? []) {
      const key = foldName(text);
      if (known.has(key)) continue;
      known.add(key);
      const strength = standing === "weak" ? "weak" : name.strength;
      names.push({ text, lang: name.lang, strength, generated: rule });
    }
  }
  for (const name of entry.type === "organization" ? entry.names : []) {
    for (const language of languages) {
      for (const text of language.readAcronym?.(name.text) ?? []) {
        const key = foldName(text);
        if (known.has(key)) continue;
        known.add(key);
        names.push({ text, lang: language.code, strength: name.strength, generated: "acronym-read" });
      }
    }
  }
  return names;
}

class TrieNode implements NameNode {
  readonly names: number[] = [];
  readonly children = new Map<string, TrieNode>();

  goOn(key: string): TrieNode {
    let child = this.children.get(key);
    if (child === undefined) {
      child = new TrieNode();
      this.children.set(key, child);
    }
    return child;
  }
}

function trieTable(root: TrieNode): NameTable {
  return {
    first: (key) => root.children.get(key) ?? null,
    next: (node, key) => (node as TrieNode).children.get(key) ?? null,
  };
}

function placeNamed(
  name: string,
  country: string | undefined,
  root: TrieNode,
  names: readonly ListedName[],
  entries: readonly Entry[],
): Entry | undefined {
  let node: TrieNode | undefined = root;
  for (const key of nameKeys(name)) node = node?.children.get(key);
  const places = [...new Set(node?.names.map((number) => entries[(names[number] as ListedName).entry] as Entry))].filter(
    (entry) => entry.type === "place" && (country === undefined || entry.country === country),
  );
  return places.find(({ kind }) => kind === "country") ?? places[0];
}

function fingerprintOf(entries: readonly Entry[]): string {
  const hash = createHash("sha256");
  for (const entry of entries) hash.update(JSON.stringify(entry)).update("\n");
  return hash.digest("hex").slice(0, 16);
}
