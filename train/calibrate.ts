import { latticeOf, probabilityOf, transitionFactors, withScheme } from "../src/article/discover/chain.ts";
import { nameTypes, stretchesOf } from "../src/article/discover/labels.ts";
import type { ModelData } from "../src/article/discover/model.ts";
import type { Example } from "./examples.ts";
import { cut } from "./fit.ts";

/** A proposed name of an unseen document: its probability's logit, its type, and whether it is right. */
export interface Outcome {
  readonly logit: number;
  readonly type: number;
  readonly right: boolean;
}

/** The names that second-pass labels propose, with their probabilities. */
export function outcomesOf(
  example: Example,
  { scores, labels }: { readonly scores: Float32Array; readonly labels: Uint8Array },
  transitions: Float32Array,
  outsideCut: number,
): Outcome[] {
  const steps = transitionFactors(withScheme(transitions));
  const lowered = cut(scores, outsideCut);
  return example.sentences.flatMap(([from, to]) => {
    const marked = new Set(stretchesOf(example.gold, from, to).map(({ first, last, type }) => `${first} ${last} ${type}`));
    const lattice = latticeOf(lowered, steps, from, to);
    return stretchesOf(labels, from, to).map((stretch) => {
      const p = Math.min(1 - 1e-6, Math.max(1e-6, probabilityOf(stretch, lattice, steps)));
      const right = marked.has(`${stretch.first} ${stretch.last} ${stretch.type}`);
      return { logit: Math.log(p / (1 - p)), type: stretch.type, right };
    });
  });
}

/**
 * Logistic calibration (Platt 1999): the slope for all names and a shift for each type that make the stated scores the
 * likeliest, by gradient steps.
 */
export function calibrate(outcomes: readonly Outcome[]): ModelData["calibration"] {
  let slope = 1;
  const shifts = nameTypes.map(() => 0);
  for (let round = 0; round < 2_000; round++) {
    let slopeStep = 0;
    const shiftSteps = nameTypes.map(() => 0);
    for (const { logit, type, right } of outcomes) {
      const miss = (right ? 1 : 0) - 1 / (1 + Math.exp(-(slope * logit + (shifts[type] as number))));
      slopeStep += miss * logit;
      shiftSteps[type] = (shiftSteps[type] as number) + miss;
    }
    slope += (0.5 * slopeStep) / outcomes.length;
    for (let type = 0; type < shifts.length; type++) {
      shifts[type] = (shifts[type] as number) + (2 * (shiftSteps[type] as number)) / outcomes.length;
    }
  }
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return { slope: rounded(slope), shifts: shifts.map(rounded) };
}
