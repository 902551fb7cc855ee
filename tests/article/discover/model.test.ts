import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeatureList, rowLength } from "../../../src/article/discover/feature-weights.ts";
import { hashText } from "../../../src/article/discover/hash.ts";
import { labelCount as L } from "../../../src/article/discover/labels.ts";
import { type ModelData, quantised, readModel, writeModel } from "../../../src/article/discover/model.ts";
import type { WordForm } from "../../../src/article/discover/word-form.ts";
import { loadModels } from "../../../src/run/load-models.ts";
import { hiddenOf } from "./hidden-of-tests.ts";

const feature = fc.record({
  hash: fc.integer({ min: 0, max: 0xffffffff }),
  weights: fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: rowLength, maxLength: rowLength }),
});
const features = fc.uniqueArray(feature, { selector: ({ hash }) => hash, minLength: 1, maxLength: 20 });

function modelOf(weights: ModelData["weights"]): ModelData {
  const steps = (shift: number) => Float32Array.from({ length: (L + 1) * L }, (_, index) => index / 7 - shift);
  return {
    language: "ar",
    words: {
      ranked: true,
      hashes: Uint32Array.of(7, 4_000_000_000, 9),
      levels: 2,
      clusters: Uint16Array.of(1, 10, 2, 20, 3, 1000),
      listed: Uint8Array.of(0, 4, 0),
    },
    weights,
    hidden: hiddenOf({ units: 2, dimensions: 6, parts: 3, words: 2 }),
    transitions: [steps(0), steps(1)],
    outsideCut: 0.5,
    calibration: { slope: 0.9, shifts: [0, 0.1, -0.2, 0.3] },
  };
}

describe("a model file", () => {
  it("keeps every weight within half a step of its eight bits", () => {
    fc.assert(
      fc.property(features, (given) => {
        const weights = quantised(given);
        const model = readModel(writeModel(modelOf(weights)));
        for (const { hash, weights: exact } of given) {
          const row = new Float32Array(rowLength);
          const list = new FeatureList();
          list.take(hash);
          model.features.add(list, "both", row, 0);
          exact.forEach((weight, index) => {
            expect(Math.abs((row[index] as number) - weight)).toBeLessThanOrEqual(weights.scale / 2 + 1e-5);
          });
        }
      }),
    );
  });

  it("gives words their rank and clusters, and unknown words nothing", () => {
    const model = readModel(writeModel(modelOf(quantised([]))));
    const { row, cluster, listed, levels } = model.table;
    expect(row(4_000_000_000)).toBe(1);
    expect([levels, cluster(row(9), 0), cluster(row(9), 1)]).toEqual([2, 3, 1000]);
    expect(listed(row(4_000_000_000))).toBe(4);
    expect(row(8)).toBe(-1);
  });

  it("reads a Buffer as any other bytes", () => {
    const bytes = writeModel(modelOf(quantised([])));
    expect(readModel(Buffer.from(bytes)).words).toEqual(readModel(bytes).words);
  });

  it("keeps the hidden layer as it is", () => {
    const model = modelOf(quantised([]));
    expect(readModel(writeModel(model)).hidden).toEqual(model.hidden);
  });

  it("may have no hidden layer, which then adds nothing to a word", () => {
    const model = modelOf(quantised([]));
    const none = hiddenOf({ units: 0, dimensions: 0, parts: 0, words: 0 });
    const read = readModel(writeModel({ ...model, hidden: none }));
    expect(read.hidden).toEqual(none);
    // What follows the layer in the file is read as with one.
    expect(read.transitions).toEqual(readModel(writeModel(model)).transitions);
    const scores = new Float32Array(3);
    read.layer.addWord({ row: 0, stemRow: 0, signs: 7 } as WordForm, scores, 0);
    expect([...scores]).toEqual([0, 0, 0]);
  });

  it("is the same bytes whatever order the features come in", () => {
    fc.assert(
      fc.property(features, (given) => {
        const forward = writeModel(modelOf(quantised(given)));
        expect(writeModel(modelOf(quantised([...given].reverse())))).toEqual(forward);
      }),
    );
  });

  it("that is cut short or something else is refused with the fault", () => {
    const bytes = writeModel(modelOf(quantised([])));
    expect(() => readModel(bytes.slice(0, bytes.length - 8))).toThrow("end too soon");
    expect(() => readModel(new TextEncoder().encode("not a model\n"))).toThrow("no model");
  });
});

describe("the shipped models", () => {
  it.each([
    ["ar", ["في", "محمد", "لندن"]],
    ["en", ["the", "john", "paris"]],
  ])("know common words of %s by their whole spelling", async (language, words) => {
    const { table } = readModel((await loadModels()).get(language) as Uint8Array);
    for (const word of words) expect(table.row(hashText(word))).toBeGreaterThanOrEqual(0);
  });
});
