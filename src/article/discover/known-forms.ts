import type { ResolvedArticle, Token } from "../../model/article.ts";
import { FeatureList, rowLength } from "./feature-weights.ts";
import { mix } from "./hash.ts";
import type { Model } from "./model.ts";
import { eachAttribute, type WordForm, wordForm } from "./word-form.ts";

/** Neighbours on each side that a word's attributes can count for. */
export const reach = 2;

const offsets = 2 * reach + 1;

/**
 * A word's form with what it adds to the tokens around it, by offset -2 to 2: to their scores, in rows of `scores` from
 * `from` on, then to the units of the hidden layer, from {@link unitsFrom} on.
 */
export interface ScoredForm extends WordForm {
  readonly scores: Float32Array;
  readonly from: number;
}

/** Where after `from` a form's rows of units begin. */
export const unitsFrom = offsets * rowLength;

/** Spellings kept with their scores before the oldest half of them is let go, so that no text makes the table grow without bound. */
const mostForms = 65_536;

/** Longer numbers, in UTF-16 units, seldom come again and are not kept. */
const longestNumber = 4;

/**
 * The forms of the spellings that articles of one language had, with their scores. Those not met again while half as many
 * others came are forgotten; which are kept changes no result.
 */
export class KnownForms {
  readonly #model: Model;
  /** How many numbers a form has. */
  readonly #length: number;
  #young = new Map<string, ScoredForm>();
  #old = new Map<string, ScoredForm>();
  /** Scores of the young, in the order they came. */
  #scores = new Float32Array(0);
  readonly #lists = Array.from({ length: offsets }, () => new FeatureList());

  constructor(model: Model) {
    this.#model = model;
    this.#length = unitsFrom + offsets * model.layer.units;
  }

  /** The form of a token, which is the same for every token written so in the model's language. */
  formOf(token: Token, article: ResolvedArticle): ScoredForm {
    const { surface } = token.word;
    const known = this.#young.get(surface);
    if (known !== undefined) return known;
    if (token.kind === "number" && surface.length > longestNumber) {
      const scores = new Float32Array(this.#length);
      return this.#scored({ ...this.#read(token, article), scores, from: 0 }, token);
    }
    if (this.#young.size * 2 >= mostForms) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#scores = new Float32Array(0);
    }
    if (this.#scores.length === 0) this.#scores = new Float32Array((mostForms / 2) * this.#length);
    const scores = this.#scores;
    const from = this.#young.size * this.#length;
    const old = this.#old.get(surface);
    const form: ScoredForm = { ...(old ?? this.#read(token, article)), scores, from };
    if (old === undefined) this.#scored(form, token);
    else scores.set(old.scores.subarray(old.from, old.from + this.#length), from);
    this.#young.set(surface, form);
    return form;
  }

  #read(token: Token, article: ResolvedArticle): WordForm {
    return wordForm(token, article.language, this.#model.table);
  }

  /** Adds the scores of a form's attributes to its rows. */
  #scored(form: ScoredForm, token: Token): ScoredForm {
    const { table, features, layer } = this.#model;
    const lists = this.#lists;
    for (const list of lists) list.count = 0;
    eachAttribute(form, token, table, (hash, _group, far) => {
      for (let off = -far; off <= far; off++) (lists[off + reach] as FeatureList).take(mix(hash, off + reach));
    });
    lists.forEach((list, off) => {
      features.add(list, "both", form.scores, form.from + off * rowLength);
    });
    layer.addWord(form, form.scores, form.from + unitsFrom);
    return form;
  }
}
