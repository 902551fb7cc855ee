import { seeded } from "./random.ts";

/**
 * Word vectors by structured skip-gram with negative sampling: each place around a word has output vectors of its own,
 * so that words of like grammar and kind come near each other. Ling et al., Two/Too Simple Adaptations of Word2Vec for
 * Syntax Problems (2015); Mikolov et al. (2013) for sampling. One thread and one seed: the same vectors each time.
 */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Row after row, of length 1 each. */
  readonly values: Float32Array;
}

export const vectorSettings = {
  dimensions: 96,
  window: 2,
  negatives: 5,
  epochs: 4,
  rate: 0.06,
  leastCount: 6,
  mostWords: 100_000,
  subsample: 3e-5,
  seed: 20,
};

/** Numbers of a text's words, -1 between lines; words that are too rare are left out. */
export interface NumberedText {
  readonly words: readonly string[];
  readonly counts: Float64Array;
  readonly text: Int32Array;
}

export function numberWords(lines: Iterable<readonly string[]>): NumberedText {
  const counts = new Map<string, number>();
  const all: number[][] = [];
  const ids = new Map<string, number>();
  for (const line of lines) {
    const row: number[] = [];
    for (const word of line) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
      }
      row.push(id);
    }
    if (row.length > 1) all.push(row);
  }
  const kept = [...counts]
    .filter(([, count]) => count >= vectorSettings.leastCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, vectorSettings.mostWords);
  const numbers = new Int32Array(ids.size).fill(-2);
  kept.forEach(([word], number) => {
    numbers[ids.get(word) as number] = number;
  });
  const text = new Int32Array(all.reduce((sum, row) => sum + row.length + 1, 0));
  let length = 0;
  for (const row of all) {
    for (const id of row) if ((numbers[id] as number) >= 0) text[length++] = numbers[id] as number;
    text[length++] = -1;
  }
  return { words: kept.map(([word]) => word), counts: Float64Array.from(kept, ([, n]) => n), text: text.slice(0, length) };
}

export function trainVectors({ words, counts, text }: NumberedText, tell: (line: string) => void): Vectors {
  const { dimensions: size, window, epochs, rate, seed } = vectorSettings;
  const random = seeded(seed);
  const input = Float32Array.from({ length: words.length * size }, () => (random() - 0.5) / size);
  const outputs = Array.from({ length: 2 * window }, () => new Float32Array(words.length * size));
  const keep = keptShare(counts);
  const noise = noiseTable(counts);
  const line = new Int32Array(10_000);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let length = 0;
    for (const word of text) {
      done++;
      if (word >= 0 && length < line.length) {
        if (random() < (keep[word] as number)) line[length++] = word;
        continue;
      }
      const step = rate * Math.max(0.0001, 1 - done / (epochs * text.length));
      for (let at = 0; at < length; at++) {
        for (let place = -window; place <= window; place++) {
          const context = at + place;
          if (place === 0 || context < 0 || context >= length) continue;
          const output = outputs[place < 0 ? place + window : place + window - 1] as Float32Array;
          learnPair(input, (line[at] as number) * size, output, line[context] as number, noise, step, random);
        }
      }
      length = 0;
    }
    tell(`vectors: epoch ${epoch + 1} of ${epochs}`);
  }
  return { words, dimensions: size, values: normalised(input, size) };
}

const size = vectorSettings.dimensions;
const change = new Float32Array(size);

function learnPair(
  input: Float32Array,
  from: number,
  output: Float32Array,
  right: number,
  noise: Int32Array,
  step: number,
  random: () => number,
): void {
  change.fill(0);
  for (let sample = 0; sample <= vectorSettings.negatives; sample++) {
    const target = sample === 0 ? right : (noise[(random() * noise.length) | 0] as number);
    if (sample > 0 && target === right) continue;
    const to = target * size;
    let a = 0;
    let b = 0;
    for (let i = 0; i < size; i += 2) {
      a += (input[from + i] as number) * (output[to + i] as number);
      b += (input[from + i + 1] as number) * (output[to + i + 1] as number);
    }
    const dot = a + b;
    const guess = dot > 8 ? 1 : dot < -8 ? 0 : (sigmoids[((dot + 8) * 64) | 0] as number);
    const pull = ((sample === 0 ? 1 : 0) - guess) * step;
    for (let i = 0; i < size; i++) {
      change[i] = (change[i] as number) + pull * (output[to + i] as number);
      output[to + i] = (output[to + i] as number) + pull * (input[from + i] as number);
    }
  }
  for (let i = 0; i < size; i++) input[from + i] = (input[from + i] as number) + (change[i] as number);
}

const sigmoids = Float32Array.from({ length: 1025 }, (_, i) => 1 / (1 + Math.exp(-(i / 64 - 8))));

function keptShare(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.map((n) => {
    const share = vectorSettings.subsample / (n / total);
    return Math.min(1, Math.sqrt(share) + share);
  });
}

function noiseTable(counts: Float64Array): Int32Array {
  const table = new Int32Array(4_000_000);
  const weights = counts.map((n) => n ** 0.75);
  const total = weights.reduce((sum, n) => sum + n, 0);
  let word = 0;
  let reached = (weights[0] as number) / total;
  for (let i = 0; i < table.length; i++) {
    table[i] = word;
    if (i / table.length > reached && word < counts.length - 1) reached += (weights[++word] as number) / total;
  }
  return table;
}

/** Rows of length 1. */
export function normalised(values: Float32Array, width: number): Float32Array {
  const rows = new Float32Array(values.length);
  for (let from = 0; from < values.length; from += width) {
    let norm = 0;
    for (let i = from; i < from + width; i++) norm += (values[i] as number) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let i = from; i < from + width; i++) rows[i] = (values[i] as number) / norm;
  }
  return rows;
}
