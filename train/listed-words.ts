import { hashText } from "../src/article/discover/hash.ts";
import type { WordTable } from "../src/article/discover/word-form.ts";
import { noCluster } from "../src/article/discover/word-form.ts";
import type { Gazetteer } from "../src/gazetteer/gazetteer.ts";
import { nameKeys } from "../src/language/words.ts";
import type { Clusters } from "./clusters.ts";

/** Words with their clusters and, as bits, the listed names they stand in. */
export interface TrainingWords {
  readonly words: readonly string[];
  /** Whether the words are in order of frequency. */
  readonly ranked: boolean;
  readonly columns: readonly Uint16Array[];
  readonly listed: Uint8Array;
}

/** 1: a person's name but its last word; 2: a person's last word; 4: a place; 8: an organization. */
const bits = { personFirst: 1, personLast: 2, place: 4, organization: 8 };

/** The words of clusters, then the words of listed names that clusters do not know. Words of one letter are left out. */
export function withListedWords({ words, columns }: Clusters, gazetteer: Gazetteer, ranked: boolean): TrainingWords {
  const masks = new Map<string, number>();
  for (const { name, type } of gazetteer.listedNames()) {
    const keys = nameKeys(name);
    keys.forEach((key, index) => {
      if (key.length < 2) return;
      const last = index === keys.length - 1;
      const bit = type === "person" ? (last ? bits.personLast : bits.personFirst) : bits[type];
      masks.set(key, (masks.get(key) ?? 0) | bit);
    });
  }
  const known = new Set(words);
  const all = [...words, ...[...masks.keys()].filter((word) => !known.has(word)).sort()];
  const full = columns.map((column) => {
    const longer = new Uint16Array(all.length).fill(noCluster);
    longer.set(column);
    return longer;
  });
  return { words: all, ranked, columns: full, listed: Uint8Array.from(all, (word) => masks.get(word) ?? 0) };
}

/** Words as discovery looks them up. */
export function wordTable({ words, columns, listed, ranked }: TrainingWords): WordTable {
  const rows = new Map(words.map((word, row) => [hashText(word), row]));
  return {
    ranked,
    levels: columns.length,
    row: (hash) => rows.get(hash) ?? -1,
    cluster: (row, level) => columns[level]?.[row] as number,
    listed: (row) => listed[row] as number,
  };
}
