import type { ResolvedArticle, Token } from "../../model/article.ts";
import { bestLabels, latticeOf, writeMarginals } from "./chain.ts";
import { articleStems, DocumentLabels } from "./document.ts";
import { mix } from "./hash.ts";
import { beginOf, insideOf, labelCount, outside, typeNumber } from "./labels.ts";
import type { PlacedMention } from "./list-marks.ts";
import { type Model, rowLength } from "./model.ts";
import { type ListMarks, settingFeatures, type Take } from "./setting.ts";
import { sign, type WordForm, wordForm } from "./word-form.ts";

/** Neighbours on each side that a word's attributes can count for. */
export const reach = 2;

/** Spellings kept with their scores; beyond it the table is begun anew, so that no text makes it grow without bound. */
const mostForms = 50_000;

/** No label that a constraint forbids is chosen at this score. */
const never = -1e5;

/** A word's form with what it adds to the scores of the tokens around it, by offset from -2 to 2. */
interface ScoredForm extends WordForm {
  readonly scores: Float32Array;
}

/** An article as the tagger read it. */
export interface Tagged {
  readonly forms: readonly WordForm[];
  readonly stems: readonly string[];
  /** Token ranges of the sentences. */
  readonly sentences: readonly (readonly [from: number, to: number])[];
  /** Scores of the second pass, constraints and cut included; {@link labelCount} a token. */
  readonly scores: Float32Array;
  readonly document: DocumentLabels;
  readonly labels: Uint8Array;
}

/** What is known of an article's tokens beside the text. */
export interface Known {
  readonly marks: ListMarks;
  /** As {@link ListMarks} for what the rules propose, 0 for nothing. */
  readonly rules: Uint8Array;
  readonly placed: readonly PlacedMention[];
}

/**
 * Labels the tokens of articles by a model, in two passes over one set of scores: the first reads words and what stands
 * around them, the second adds how each word was labelled elsewhere in the article and what the rules propose.
 * It keeps the scores of spellings it has met, which changes no result.
 */
export class Tagger {
  readonly model: Model;
  private forms = new Map<string, ScoredForm>();

  constructor(model: Model) {
    this.model = model;
  }

  /** Reads an article; mentions already there are facts: their labels are fixed and marks are in no name. */
  read(article: ResolvedArticle, { marks, rules, placed }: Known): Tagged {
    const { tokens } = article;
    const { model } = this;
    const forms = tokens.map((token) => this.formOf(token, article));
    const sentences = sentenceRanges(tokens);
    const both = new Float32Array(tokens.length * rowLength);
    let at = 0;
    const add: Take = (hash) => model.add(hash, both, at * rowLength);
    for (const [from, to] of sentences) {
      for (at = from; at < to; at++) {
        addWords(forms, at, from, to, both);
        settingFeatures(forms, marks, at, from, to, add);
      }
    }
    const marginals = new Float32Array(tokens.length * labelCount);
    const first = this.passScores(both, 0, forms, placed);
    for (const [from, to] of sentences) writeMarginals(latticeOf(first, model.factors[0], from, to), marginals);
    const stems = articleStems(forms, (token) => (tokens[token] as Token).readings.slice(1).map(({ key }) => key));
    const document = new DocumentLabels(stems, forms, marginals);
    for (at = 0; at < tokens.length; at++) {
      document.features(at, add);
      const rule = rules[at] as number;
      if (rule !== 0) add(mix(300, rule), "rule");
    }
    const scores = this.passScores(both, 1, forms, placed);
    const labels = new Uint8Array(tokens.length);
    for (const [from, to] of sentences) bestLabels(scores, model.transitions[1], from, to, labels);
    return { forms, stems, sentences, scores, document, labels };
  }

  /** The scores of one pass, cut and constrained. */
  private passScores(
    both: Float32Array,
    pass: 0 | 1,
    forms: readonly WordForm[],
    placed: readonly PlacedMention[],
  ): Float32Array {
    const scores = new Float32Array(forms.length * labelCount);
    for (let at = 0; at < forms.length; at++) {
      const from = at * rowLength + pass * labelCount;
      for (let label = 0; label < labelCount; label++) scores[at * labelCount + label] = both[from + label] as number;
      scores[at * labelCount + outside] = (scores[at * labelCount + outside] as number) - this.model.outsideCut;
    }
    constrain(scores, forms, placed);
    return scores;
  }

  private formOf(token: Token, article: ResolvedArticle): ScoredForm {
    const surface = article.text.slice(token.start, token.end);
    const known = this.forms.get(surface);
    if (known !== undefined) return known;
    const form = wordForm(token, surface, article.language, this.model.table);
    const scores = new Float32Array((2 * reach + 1) * rowLength);
    for (const { hash, reach: far } of form.attributes) {
      for (let off = -far; off <= far; off++) this.model.add(mix(hash, off + reach), scores, (off + reach) * rowLength);
    }
    const scored = { ...form, scores };
    if (this.forms.size >= mostForms) this.forms = new Map();
    this.forms.set(surface, scored);
    return scored;
  }
}

/** Adds what the words at offsets -2 to 2 say of the token at `at`, in both passes. */
function addWords(forms: readonly ScoredForm[], at: number, from: number, to: number, scores: Float32Array): void {
  const row = at * rowLength;
  for (let off = -reach; off <= reach; off++) {
    if (at + off < from || at + off >= to) continue;
    const { scores: added } = forms[at + off] as ScoredForm;
    const first = (off + reach) * rowLength;
    for (let i = 0; i < rowLength; i++) scores[row + i] = (scores[row + i] as number) + (added[first + i] as number);
  }
}

/** Token ranges of the sentences, in order. */
export function sentenceRanges(tokens: readonly Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && (tokens[to] as Token).sentence === (tokens[from] as Token).sentence) to++;
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}

/** Marks that may stand inside a name: AT&T, Procter & Gamble. */
const innerMarks = new Set(["&"]);

function constrain(scores: Float32Array, forms: readonly WordForm[], placed: readonly PlacedMention[]): void {
  const only = (at: number, kept: number) => {
    for (let label = 0; label < labelCount; label++) if (label !== kept) scores[at * labelCount + label] = never;
  };
  forms.forEach(({ signs, key }, at) => {
    if ((signs & sign.mark) !== 0 && !innerMarks.has(key)) only(at, outside);
  });
  for (const { mention, first, last } of placed) {
    const type = typeNumber(mention.type);
    for (let at = first; at <= last; at++) only(at, at === first ? beginOf(type) : insideOf(type));
    if (last + 1 < forms.length) scores[(last + 1) * labelCount + insideOf(type)] = never;
  }
}
