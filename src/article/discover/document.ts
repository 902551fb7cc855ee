import { mix } from "./hash.ts";
import { labelCount } from "./labels.ts";
import type { Take } from "./setting.ts";
import { sign, type WordForm } from "./word-form.ts";

/**
 * How each word was labelled by the first pass over a whole article: the sums of its labels' probabilities. The second
 * pass reads from it how the other occurrences of a word were labelled.
 */
export class DocumentLabels {
  private readonly sums = new Map<string, Float32Array>();
  private readonly times = new Map<string, number>();
  private readonly stems: readonly string[];
  private readonly forms: readonly WordForm[];
  private readonly marginals: Float32Array;

  /** Sums label probabilities, {@link labelCount} a token, by the words' stems. */
  constructor(stems: readonly string[], forms: readonly WordForm[], marginals: Float32Array) {
    this.stems = stems;
    this.forms = forms;
    this.marginals = marginals;
    for (let at = 0; at < stems.length; at++) {
      if (!counts(forms[at] as WordForm)) continue;
      const stem = stems[at] as string;
      this.times.set(stem, (this.times.get(stem) ?? 0) + 1);
      let row = this.sums.get(stem);
      if (row === undefined) {
        row = new Float32Array(labelCount);
        this.sums.set(stem, row);
      }
      for (let label = 0; label < labelCount; label++) {
        row[label] = (row[label] as number) + (marginals[at * labelCount + label] as number);
      }
    }
  }

  /** How often the word at `at` stands in the article, 0 for marks, numbers and function words. */
  occurrences(at: number): number {
    return counts(this.forms[at] as WordForm) ? (this.times.get(this.stems[at] as string) ?? 0) : 0;
  }

  /** Features of the token at `at` from the other occurrences of its word: the share of each label, and how many. */
  features(at: number, take: Take): void {
    const others = this.occurrences(at) - 1;
    if (others < 1) return;
    const row = this.sums.get(this.stems[at] as string) as Float32Array;
    for (let label = 0; label < labelCount; label++) {
      const sum = (row[label] as number) - (this.marginals[at * labelCount + label] as number);
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
export function articleStems(forms: readonly WordForm[], strippedKeys: (token: number) => readonly string[]): string[] {
  const whole = new Set<string>();
  for (const { key } of forms) whole.add(key);
  return forms.map((form, at) => {
    if (form.known) return form.stem;
    return strippedKeys(at).find((key) => whole.has(key)) ?? form.stem;
  });
}
