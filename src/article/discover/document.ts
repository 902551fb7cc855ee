import { mix } from "./hash.ts";
import { labelCount } from "./labels.ts";
import type { Take } from "./setting.ts";
import { sign, type WordForm } from "./word-form.ts";

/**
 * How each word was labelled by the first pass over a whole article: the sums of its labels' probabilities. The second
 * pass reads from it how the other occurrences of a word were labelled.
 */
export class DocumentLabels {
  /** The number of each token's stem, -1 where {@link counts} says no. */
  private readonly numbers: Int32Array;
  private readonly times: Int32Array;
  private readonly sums: Float32Array;
  private readonly marginals: Float32Array;

  /** Sums label probabilities, {@link labelCount} a token, by the words' stems. */
  constructor(stems: readonly string[], forms: readonly WordForm[], marginals: Float32Array) {
    this.marginals = marginals;
    const met = new Map<string, number>();
    this.numbers = new Int32Array(stems.length);
    this.times = new Int32Array(stems.length);
    for (let at = 0; at < stems.length; at++) {
      this.numbers[at] = -1;
      if (!counts(forms[at] as WordForm)) continue;
      const stem = stems[at] as string;
      let number = met.get(stem);
      if (number === undefined) {
        number = met.size;
        met.set(stem, number);
      }
      this.numbers[at] = number;
      this.times[number] = (this.times[number] as number) + 1;
    }
    this.sums = new Float32Array(met.size * labelCount);
    for (let at = 0; at < stems.length; at++) {
      const row = (this.numbers[at] as number) * labelCount;
      if (row < 0) continue;
      for (let label = 0; label < labelCount; label++) {
        this.sums[row + label] = (this.sums[row + label] as number) + (marginals[at * labelCount + label] as number);
      }
    }
  }

  /** How often the word at `at` stands in the article, 0 for marks, numbers and function words. */
  occurrences(at: number): number {
    const number = this.numbers[at] as number;
    return number < 0 ? 0 : (this.times[number] as number);
  }

  /** Features of the token at `at` from the other occurrences of its word: the share of each label, and how many. */
  features(at: number, take: Take): void {
    const others = this.occurrences(at) - 1;
    if (others < 1) return;
    const row = (this.numbers[at] as number) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      const sum = (this.sums[row + label] as number) - (this.marginals[at * labelCount + label] as number);
      const share = Math.round((6 * sum) / others);
      if (share > 0) take(mix(mix(200, label), share), "document");
      const whole = Math.min(4, Math.round(sum));
      if (whole > 1) take(mix(mix(201, label), whole), "document");
    }
  }
}

/** Marks, numbers and function words say nothing by being repeated. */
function counts({ signs }: WordForm): boolean {
  return (signs & (sign.mark | sign.number | sign.functionWord)) === 0;
}

/**
 * The stems of an article's words: for an unknown word the part without proclitics that stands by itself elsewhere in the
 * article (وباشاغا where باشاغا is too).
 */
export function articleStems(forms: readonly WordForm[]): string[] {
  let whole: Set<string> | undefined;
  return forms.map(({ stem, stripped }) => {
    if (stripped.length === 0) return stem;
    whole ??= new Set(forms.map(({ key }) => key));
    for (const key of stripped) if (whole.has(key)) return key;
    return stem;
  });
}
