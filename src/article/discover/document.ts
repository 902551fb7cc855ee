import { mix } from "./hash.ts";
import { isBegin, nameTypes, outside, typeOfLabel } from "./labels.ts";
import type { Take } from "./setting.ts";
import { sign, type WordForm } from "./word-form.ts";

/**
 * How each word is labelled over a whole article: counts by type for names that begin with it and that go on with it,
 * and how often it is in none. The second pass reads from it how the other occurrences of a word were labelled.
 */
export class DocumentLabels {
  private readonly counts = new Map<string, Uint16Array>();
  private readonly stems: readonly string[];
  private readonly forms: readonly WordForm[];
  private readonly labels: Uint8Array;

  /** Counts labels of tokens by the words' stems. */
  constructor(stems: readonly string[], forms: readonly WordForm[], labels: Uint8Array) {
    this.stems = stems;
    this.forms = forms;
    this.labels = labels;
    for (let at = 0; at < stems.length; at++) {
      if (!counts(forms[at] as WordForm)) continue;
      const stem = stems[at] as string;
      let row = this.counts.get(stem);
      if (row === undefined) {
        row = new Uint16Array(width);
        this.counts.set(stem, row);
      }
      const slot = slotOf(labels[at] as number);
      row[slot] = Math.min(60_000, (row[slot] as number) + 1);
    }
  }

  /** How often the word at `at` stands in the article, 0 for marks, numbers and function words. */
  occurrences(at: number): number {
    return counts(this.forms[at] as WordForm) ? (this.counts.get(this.stems[at] as string)?.reduce((a, b) => a + b, 0) ?? 0) : 0;
  }

  /** Features of the token at `at` from the other occurrences of its word. */
  features(at: number, take: Take): void {
    const row = this.counts.get(this.stems[at] as string);
    if (row === undefined || !counts(this.forms[at] as WordForm)) return;
    const own = slotOf(this.labels[at] as number);
    let total = -1;
    let most = 0;
    for (let slot = 0; slot < width; slot++) total += row[slot] as number;
    if (total === 0) return;
    for (let slot = 0; slot < width; slot++) {
      const count = (row[slot] as number) - (slot === own ? 1 : 0);
      if (count === 0) continue;
      if (count > most) most = count;
      const share = Math.round((4 * count) / total);
      take(mix(mix(200, slot), share), "document");
      if (count > 1) take(mix(mix(201, slot), Math.min(count, 4)), "document");
    }
  }
}

const width = 1 + 2 * nameTypes.length;

function slotOf(label: number): number {
  return label === outside ? 0 : 1 + typeOfLabel(label) * 2 + (isBegin(label) ? 0 : 1);
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
