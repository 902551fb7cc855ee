import { mix } from "../src/article/discover/hash.ts";
import { reach } from "../src/article/discover/known-forms.ts";
import { settingFeatures } from "../src/article/discover/setting.ts";
import type { Group } from "../src/article/discover/word-form.ts";
import type { Attribute, Example } from "./examples.ts";

/** Features of the first pass, by number: sentence after sentence, token after token. */
export interface FeatureRows {
  /** Numbers of a token's features lie in `numbers` from `starts[token]` to `starts[token + 1]`. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Numbers of features, given out as they are met while learning; closed when measuring. */
export class FeatureNumbers {
  readonly numbers = new Map<number, number>();
  readonly hashes: number[] = [];

  numberOf(hash: number, open: boolean): number {
    const known = this.numbers.get(hash);
    if (known !== undefined) return known;
    if (!open) return -1;
    this.numbers.set(hash, this.hashes.length);
    this.hashes.push(hash);
    return this.hashes.length - 1;
  }
}

/** The features of every token of an example. Groups in `left` are left out; an unknown feature too, unless `open`. */
export function firstRows(
  { forms, attributes, marks, sentences }: Example,
  numbers: FeatureNumbers,
  open: boolean,
  left: ReadonlySet<Group>,
): FeatureRows {
  const starts = new Int32Array(forms.length + 1);
  const found: number[] = [];
  const take = (hash: number, group: Group) => {
    if (left.has(group)) return;
    const number = numbers.numberOf(hash, open);
    if (number >= 0) found.push(number);
  };
  for (const [from, to] of sentences) {
    for (let at = from; at < to; at++) {
      starts[at] = found.length;
      for (let off = -reach; off <= reach; off++) {
        if (at + off < from || at + off >= to) continue;
        for (const { hash, group, reach: far } of attributes[at + off] as readonly Attribute[]) {
          if (Math.abs(off) <= far) take(mix(hash, off + reach), group);
        }
      }
      settingFeatures(forms, marks, at, from, to, take);
    }
  }
  starts[forms.length] = found.length;
  return { starts, numbers: Int32Array.from(found) };
}

/** Rows with the numbers of `kept` in place of those of `numbers`; features that are not kept are left out. */
export function renumbered({ starts, numbers }: FeatureRows, { hashes }: FeatureNumbers, kept: FeatureNumbers): FeatureRows {
  const fewer: number[] = [];
  const moved = starts.slice();
  for (let token = 0; token + 1 < starts.length; token++) {
    moved[token] = fewer.length;
    for (let i = starts[token] as number; i < (starts[token + 1] as number); i++) {
      const number = kept.numberOf(hashes[numbers[i] as number] as number, false);
      if (number >= 0) fewer.push(number);
    }
  }
  moved[starts.length - 1] = fewer.length;
  return { starts: moved, numbers: Int32Array.from(fewer) };
}
