import { similarity as similarityOf } from "../language/similarity.ts";
import { foldName } from "../language/words.ts";
import type { Entry } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import type { Gazetteer, ListedName } from "./gazetteer.ts";

/** An entry that a spelling stands for, and by which name. */
export interface LookUpHit {
  readonly entry: Entry;
  readonly name: ListedName;
}

/** Entries for a spelling, folded as in text, in the order of their ids. Empty where no list has it. */
export function lookUp(gazetteer: Gazetteer, spelling: string): readonly LookUpHit[] {
  const hits = gazetteer.namesOf(spelling).map((number) => {
    const name = gazetteer.name(number);
    return { name, entry: gazetteer.entry(name.entry) };
  });
  return hits.filter(({ entry }, index) => hits.findIndex((hit) => hit.entry === entry) === index);
}

/** The least Jaro-Winkler similarity of a spelling worth suggesting. */
const leastSimilarity = 0.88;

/** Listed spellings near to one that no list has, the nearest first, at most five. */
export function nearSpellings(
  gazetteer: Gazetteer,
  spelling: string,
): readonly { readonly id: string; readonly name: string; readonly similarity: number }[] {
  const wanted = foldName(spelling);
  const near: { id: string; name: string; similarity: number }[] = [];
  for (const { id, name } of gazetteer.listedNames()) {
    const similarity = similarityOf(wanted, foldName(name));
    if (similarity >= leastSimilarity) near.push({ id, name, similarity });
  }
  return near.sort((a, b) => b.similarity - a.similarity || compareText(a.id, b.id) || compareText(a.name, b.name)).slice(0, 5);
}
