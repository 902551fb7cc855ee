import { skeletonKey } from "../../language/near-names.ts";
import type { SpelledName } from "../../language/spelling-distance.ts";

/**
 * Names are compared only within blocks, so that the cost grows with the names and not with their pairs: spellings of one
 * name share its skeleton of consonants, or all its words but one.
 */

/** The least letters of a word that may be miswritten by any letter, as spelling distance has it, and of what is beside it. */
const leastLetters = { other: 7, beside: 3 };

/** A block of more members is not compared pair by pair, but each with so many that follow it in the order of the keys. */
const wholeBlock = 32;
const neighbours = 8;

/** The blocks a name is in: at most one for each of its words and one for its skeleton. */
export function blocksOf({ words, script }: SpelledName): string[] {
  const blocks: string[] = [];
  // j and g are one letter in names from Egypt, as ج is.
  const skeleton = skeletonKey(words, script)?.replaceAll("j", "k");
  if (skeleton != null) blocks.push(skeleton);
  if (words.length < 2) return blocks;
  words.forEach((word, at) => {
    if (word.length < leastLetters.other) return;
    const others = words.filter((_, other) => other !== at).join(" ");
    if (others.length >= leastLetters.beside) blocks.push(`${at}${word[0]} ${others}`);
  });
  return blocks;
}

/**
 * The pairs of numbers `[a, b]`, a < b, to compare, each once. Names must be in the order of their keys. A name is in at
 * most one block more than it has words, and is compared with at most {@link wholeBlock} others in each.
 */
export function* pairsToCompare(names: readonly SpelledName[]): Iterable<readonly [a: number, b: number]> {
  const blocks = membersByBlock(names);
  const passed = new Map<string, number>();
  for (let a = 0; a < names.length; a++) {
    const others = new Set<number>();
    for (const block of new Set(blocksOf(names[a] as SpelledName))) {
      const members = blocks.get(block) as readonly number[];
      const at = passed.get(block) ?? 0;
      passed.set(block, at + 1);
      const far = members.length > wholeBlock ? neighbours : members.length;
      for (let other = at + 1; other < members.length && other <= at + far; other++) others.add(members[other] as number);
    }
    for (const b of others) yield [a, b];
  }
}

/** Comparisons of the members of a block with names from elsewhere: where there are more, they are too alike to tell. */
const mostFromElsewhere = 2048;

/**
 * What finds, for a name from elsewhere, the numbers of those of `names` to compare it with. All it ever gives are at most
 * {@link mostFromElsewhere} for each block that `names` are in, however many names it is asked about.
 */
export function openBlocks(names: readonly SpelledName[]): (other: SpelledName) => Iterable<number> {
  const members = membersByBlock(names);
  const given = new Map<string, number>();
  return function* (other) {
    for (const block of new Set(blocksOf(other))) {
      const found = members.get(block);
      if (found === undefined) continue;
      const sofar = given.get(block) ?? 0;
      const room = Math.min(found.length, mostFromElsewhere - sofar);
      given.set(block, sofar + room);
      for (let at = 0; at < room; at++) yield found[at] as number;
    }
  };
}

/** The numbers of names by block; numbers ascend in each. */
function membersByBlock(names: readonly SpelledName[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  names.forEach((name, number) => {
    for (const block of new Set(blocksOf(name))) {
      const known = members.get(block);
      if (known === undefined) members.set(block, [number]);
      else known.push(number);
    }
  });
  return members;
}
