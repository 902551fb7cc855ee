import { alphabetOf } from "../language/alphabet.ts";
import { similarity as similarityOf } from "../language/similarity.ts";
import { firstScript, foldName, nameKeys } from "../language/words.ts";
import type { Edit } from "../model/article.ts";
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
  return hitsOf(gazetteer, gazetteer.namesOf(spelling));
}

/** An entry that a spelling stands for with one edit: what the spelling has, and what the name has in its place. */
export interface EditedHit extends LookUpHit {
  readonly edit: Edit;
}

/** Entries whose long names are one edit away from a spelling, as `--fuzzy` finds them in text, in the order of their ids. */
export function lookUpEdited(gazetteer: Gazetteer, spelling: string): readonly EditedHit[] {
  const words = nameKeys(spelling);
  const alphabet = alphabetOf(firstScript(spelling) ?? "other");
  const mayEdit = words.map(() => true);
  return gazetteer.edited
    .find(words, mayEdit, alphabet)
    .filter((one) => one.words === words.length)
    .flatMap(({ form, edit }) => {
      const names = gazetteer.namesOfForm(form).filter((number) => gazetteer.name(number).generated !== "near-spelling");
      return hitsOf(gazetteer, names).map((hit) => ({ ...hit, edit }));
    })
    .sort((a, b) => compareText(a.entry.id, b.entry.id) || compareText(a.name.text, b.name.text));
}

function hitsOf(gazetteer: Gazetteer, names: readonly number[]): readonly LookUpHit[] {
  const hits = names.map((number) => {
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
