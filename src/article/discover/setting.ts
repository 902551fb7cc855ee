import { mix } from "./hash.ts";
import { type Group, sign, type WordForm } from "./word-form.ts";

/** Takes a feature of the token in hand. */
export type Take = (hash: number, group: Group) => void;

/** What lists say of each token: 0, or 1 + 2 x type + (1 inside the name), 16 more for a linked mention. */
export type ListMarks = Uint8Array;

/** How far to the left a head word or title is looked for. */
const farthest = 6;

/**
 * Features that tie a token to what stands around it: list marks, the title or head word to its left, neighbouring
 * clusters and shapes together, the place in the sentence. `from` and `to` bound the sentence.
 */
export function settingFeatures(
  forms: readonly WordForm[],
  marks: ListMarks,
  at: number,
  from: number,
  to: number,
  take: Take,
): void {
  const form = forms[at] as WordForm;
  const before = at > from ? (forms[at - 1] as WordForm) : null;
  const after = at + 1 < to ? (forms[at + 1] as WordForm) : null;
  take(mix(100, 0), "shape");
  if (before === null) take(mix(101, form.signs & sign.capital), "shape");
  if (after === null) take(mix(102, 0), "shape");
  for (let off = -1; off <= 1; off++) {
    const mark = at + off >= from && at + off < to ? (marks[at + off] as number) : 0;
    if (mark !== 0) take(mix(110 + off, mark), "listed");
  }
  if (before !== null && form.cluster + before.cluster > 0) take(mix(mix(120, before.cluster), form.cluster), "bigram");
  if (after !== null && form.cluster + after.cluster > 0) take(mix(mix(121, form.cluster), after.cluster), "bigram");
  const own = form.signs & signsInHeads;
  let titled = false;
  for (let off = 1; off <= farthest && at - off >= from; off++) {
    const head = forms[at - off] as WordForm;
    if ((head.signs & sign.mark) !== 0) break;
    if (!titled && (head.signs & (sign.title | sign.office)) !== 0) {
      titled = true;
      take(mix(mix(130, off), head.signs & (sign.title | sign.office)), "head");
      take(mix(mix(131, head.stemHash), Math.min(off, 3)), "head");
    }
    if ((head.signs & (sign.organizationClass | sign.placeClass)) !== 0) {
      take(mix(mix(132, off), head.signs & (sign.organizationClass | sign.placeClass)), "head");
      take(mix(mix(133, head.stemHash), off), "head");
      take(mix(mix(134, head.stemHash), own), "head");
      break;
    }
    if (off > 1 && (head.signs & sign.functionWord) !== 0) break;
  }
  for (let off = 1; off <= 4 && at + off < to; off++) {
    const head = forms[at + off] as WordForm;
    if ((head.signs & sign.mark) !== 0) break;
    if ((head.signs & (sign.organizationClassAfter | sign.placeClassAfter)) === 0) continue;
    take(mix(mix(135, off), head.signs & (sign.organizationClassAfter | sign.placeClassAfter)), "head");
    take(mix(mix(136, head.stemHash), off), "head");
    break;
  }
}

const signsInHeads =
  sign.demonym | sign.article | sign.capital | sign.functionWord | sign.given | sign.number | sign.mark | sign.organizationClass;
