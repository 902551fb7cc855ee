import { describe, expect, it } from "vitest";
import { eachMark, HiddenLayer, markCount, placeCount } from "../../../src/article/discover/hidden.ts";
import { labelCount } from "../../../src/article/discover/labels.ts";
import { codeCount, vectorCount, writeVector } from "../../../src/article/discover/word-codes.ts";
import type { WordForm } from "../../../src/article/discover/word-form.ts";
import { hiddenOf } from "./hidden-of-tests.ts";

const data = hiddenOf({ units: 3, dimensions: 4, parts: 2, words: 5 });
const inputCount = data.vectors.dimensions + markCount;

const formOf = (row: number, signs: number) => ({ row, stemRow: -1, signs }) as WordForm;

/** The layer by its definition: every unit's sum over all words and inputs, then every label's over the units above nothing. */
function naive(words: readonly (WordForm | null)[]): number[] {
  const { units, inputs, bias, outputs, vectors } = data;
  const scores: number[] = new Array(labelCount).fill(0);
  for (let unit = 0; unit < units; unit++) {
    let sum = bias[unit] as number;
    words.forEach((form, place) => {
      if (form === null) return;
      const values: number[] = new Array(inputCount).fill(0);
      const vector = new Float32Array(vectors.dimensions);
      if (form.row >= 0) writeVector(vectors, form.row, vector);
      vector.forEach((value, i) => {
        values[i] = value;
      });
      eachMark(form.signs, form.row, (mark) => {
        values[vectors.dimensions + mark] = 1;
      });
      values.forEach((value, i) => {
        sum += value * (inputs[(place * inputCount + i) * units + unit] as number);
      });
    });
    for (let label = 0; label < labelCount && sum > 0; label++)
      scores[label] = (scores[label] as number) + sum * (outputs[unit * labelCount + label] as number);
  }
  return scores;
}

describe("the hidden layer", () => {
  it("scores a token as its definition does, at the ends of a sentence too", () => {
    const layer = new HiddenLayer(data);
    const said = [formOf(2, 5), formOf(-1, 0), formOf(4, 64), formOf(0, 4096)].map((form) => {
      const into = new Float32Array(placeCount * layer.units);
      layer.addWord(form, into, 0);
      return { form, into };
    });
    for (const window of [
      [null, null, 0, 1, 2],
      [0, 1, 2, 3, null],
      [3, 2, 1, null, null],
    ]) {
      layer.begin();
      window.forEach((word, place) => {
        if (word !== null) layer.add((said[word] as { into: Float32Array }).into, place * layer.units);
      });
      const scores = new Float32Array(labelCount + 2).fill(7);
      layer.end(scores, 1);
      const expected = naive(window.map((word) => (word === null ? null : (said[word] as { form: WordForm }).form)));
      expected.forEach((score, label) => {
        expect(scores[label + 1]).toBeCloseTo(score, 4);
      });
      expect([scores[0], scores[labelCount + 1]]).toEqual([7, 7]);
    }
  });
});

describe("a word's code", () => {
  it("stands for the centres that its bytes name, part after part", () => {
    const centres = Float32Array.from({ length: 2 * codeCount * 2 }, (_, at) => at);
    const codes = { dimensions: 4, parts: 2, codes: Uint8Array.of(0, 0, 3, 255), centres };
    const vector = new Float32Array(4);
    writeVector(codes, 1, vector);
    expect([...vector]).toEqual([6, 7, 1022, 1023]);
    expect(vectorCount(codes)).toBe(2);
  });
});
