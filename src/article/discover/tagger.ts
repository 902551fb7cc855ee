import type { ResolvedArticle, Token } from "../../model/article.ts";
import { bestLabels, LatticeRoom, latticeOf, writeMarginals } from "./chain.ts";
import { articleStems, DocumentLabels } from "./document.ts";
import { FeatureList, rowLength } from "./feature-weights.ts";
import { mix } from "./hash.ts";
import { KnownForms, reach, type ScoredForm, unitsFrom } from "./known-forms.ts";
import { beginOf, insideOf, labelCount, outside, typeNumber } from "./labels.ts";
import type { PlacedMention } from "./list-marks.ts";
import type { Model } from "./model.ts";
import { type ListMarks, settingFeatures } from "./setting.ts";
import { sign, type WordForm } from "./word-form.ts";

/** No label that a constraint forbids is chosen at this score. */
const never = -1e5;

/** An article as the tagger read it; it stands until the tagger reads the next. */
export interface Tagged {
  readonly forms: readonly WordForm[];
  readonly stems: readonly string[];
  /** Token ranges of the sentences. */
  readonly sentences: readonly (readonly [from: number, to: number])[];
  /** Scores of the second pass, constraints and cut included; {@link labelCount} a token. */
  readonly scores: Float32Array;
  /** What the hidden layer adds to the scores; {@link labelCount} a token. */
  readonly hidden: Float32Array;
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
 * around them, the second adds a hidden layer over word vectors where the model has one, how each word was labelled elsewhere
 * in the article and what the rules propose.
 * It keeps the scores of spellings it has met, which changes no result.
 */
export class Tagger {
  readonly model: Model;
  readonly #forms: KnownForms;
  readonly #list = new FeatureList();
  /** For the sums of the sentence in hand. */
  readonly room = new LatticeRoom();
  readonly #sums = new ArticleSums();

  constructor(model: Model) {
    this.model = model;
    this.#forms = new KnownForms(model);
  }

  /** Reads an article; mentions already there are facts: their labels are fixed and marks are in no name. */
  read(article: ResolvedArticle, { marks, rules, placed }: Known): Tagged {
    const { tokens } = article;
    const { model } = this;
    const forms = tokens.map((token) => this.#forms.formOf(token, article));
    const sentences = sentenceRanges(article);
    const { both, marginals, first, second, hidden } = this.#sums.of(tokens.length);
    const list = this.#list;
    for (const [from, to] of sentences) {
      for (let at = from; at < to; at++) {
        addWords(forms, at, from, to, both);
        list.count = 0;
        settingFeatures(forms, marks, at, from, to, list.take);
        model.features.add(list, "both", both, at * rowLength);
      }
    }
    this.#passScores(both, 0, forms, placed, first);
    for (const [from, to] of sentences) writeMarginals(latticeOf(first, model.factors[0], from, to, this.room), marginals);
    for (const [from, to] of sentences) this.#addHidden(forms, from, to, both, hidden);
    const stems = articleStems(forms);
    const document = new DocumentLabels(stems, forms, marginals);
    for (let at = 0; at < tokens.length; at++) {
      list.count = 0;
      document.features(at, list.take);
      const rule = rules[at] as number;
      if (rule !== 0) list.take(mix(300, rule));
      model.features.add(list, "second", both, at * rowLength);
    }
    this.#passScores(both, 1, forms, placed, second);
    const labels = new Uint8Array(tokens.length);
    for (const [from, to] of sentences) bestLabels(second, model.transitions[1], from, to, labels);
    return { forms, stems, sentences, scores: second, hidden, document, labels };
  }

  /** Adds what the hidden layer says of the tokens of a sentence to the second pass, and writes it into `hidden`. */
  #addHidden(forms: readonly ScoredForm[], from: number, to: number, both: Float32Array, hidden: Float32Array): void {
    const { layer } = this.model;
    // Without a layer `hidden` stays at nothing: it is this model's alone.
    if (layer.units === 0) return;
    for (let at = from; at < to; at++) {
      layer.begin();
      for (let off = -reach; off <= reach; off++) {
        if (at + off < from || at + off >= to) continue;
        const { scores, from: begin } = forms[at + off] as ScoredForm;
        layer.add(scores, begin + unitsFrom + (off + reach) * layer.units);
      }
      layer.end(hidden, at * labelCount);
      const row = at * rowLength + labelCount;
      for (let label = 0; label < labelCount; label++)
        both[row + label] = (both[row + label] as number) + (hidden[at * labelCount + label] as number);
    }
  }

  /** Writes the scores of one pass, cut and constrained, into `scores`. */
  #passScores(
    both: Float32Array,
    pass: 0 | 1,
    forms: readonly WordForm[],
    placed: readonly PlacedMention[],
    scores: Float32Array,
  ): void {
    for (let at = 0; at < forms.length; at++) {
      const from = at * rowLength + pass * labelCount;
      for (let label = 0; label < labelCount; label++) scores[at * labelCount + label] = both[from + label] as number;
      scores[at * labelCount + outside] = (scores[at * labelCount + outside] as number) - this.model.outsideCut;
    }
    constrain(scores, forms, placed);
  }
}

/** An article of more tokens is seldom: the room it needs is not kept for the next. */
const mostTokensKept = 16_384;

/** Room for the sums of one article after the other. */
class ArticleSums {
  #tokens = 0;
  #kept = roomFor(0);

  /** Room for `tokens` tokens, the sums of both passes at 0; what it held before is lost. */
  of(tokens: number): ReturnType<typeof roomFor> {
    if (tokens > mostTokensKept) return roomFor(tokens);
    if (tokens > this.#tokens) {
      this.#tokens = Math.min(mostTokensKept, 2 * tokens);
      this.#kept = roomFor(this.#tokens);
    } else this.#kept.both.fill(0, 0, tokens * rowLength);
    return this.#kept;
  }
}

/** Sums of both passes side by side, the first pass's marginals, the scores of either pass and of the hidden layer. */
function roomFor(tokens: number) {
  const row = () => new Float32Array(tokens * labelCount);
  return { both: new Float32Array(tokens * rowLength), marginals: row(), first: row(), second: row(), hidden: row() };
}

/** Adds what the words at offsets -2 to 2 say of the token at `at`, in both passes. */
function addWords(forms: readonly ScoredForm[], at: number, from: number, to: number, scores: Float32Array): void {
  const row = at * rowLength;
  for (let off = -reach; off <= reach; off++) {
    if (at + off < from || at + off >= to) continue;
    const { scores: added, from: begin } = forms[at + off] as ScoredForm;
    const first = begin + (off + reach) * rowLength;
    for (let i = 0; i < rowLength; i++) scores[row + i] = (scores[row + i] as number) + (added[first + i] as number);
  }
}

/** Token ranges of the sentences, in order; a tab ends one too, as no name goes on in the next cell of a table. */
export function sentenceRanges({ tokens, text }: Pick<ResolvedArticle, "tokens" | "text">): [number, number][] {
  const ranges: [number, number][] = [];
  const goesOn = (token: Token, { sentence }: Token) => token.sentence === sentence && text.charCodeAt(token.start - 1) !== tab;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && goesOn(tokens[to] as Token, tokens[from] as Token)) to++;
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}

const tab = 0x09;

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
