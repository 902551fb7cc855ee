import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestLabels, latticeOf, probabilityOf, transitionFactors, withScheme } from "../../../src/article/discover/chain.ts";
import { labelCount as L, mayFollow, stretchesOf } from "../../../src/article/discover/labels.ts";

/** Every labelling of `n` tokens that the scheme allows, with its score: what the recurrences must agree with. */
function allLabellings(emissions: Float32Array, transitions: Float32Array, n: number): { labels: number[]; score: number }[] {
  let made: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < n; i++) {
    made = made.flatMap(({ labels, score }) =>
      Array.from({ length: L }, (_, b) => b)
        .filter((b) => mayFollow(i === 0 ? 0 : (labels[i - 1] as number), b))
        .map((b) => {
          const step = transitions[(i === 0 ? L : (labels[i - 1] as number)) * L + b] as number;
          return { labels: [...labels, b], score: score + step + (emissions[i * L + b] as number) };
        }),
    );
  }
  return made;
}

const chain = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    emissions: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: n * L, maxLength: n * L }),
    transitions: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: (L + 1) * L, maxLength: (L + 1) * L }),
  }),
);

const read = ({ n, emissions, transitions }: { n: number; emissions: number[]; transitions: number[] }) => {
  const scores = Float32Array.from(emissions, (score) => score / 10);
  const steps = withScheme(transitions.map((score) => score / 10));
  return { n, scores, steps, all: allLabellings(scores, steps, n) };
};

describe("a chain of labels", () => {
  it("gives the labelling with the greatest score of all", () => {
    fc.assert(
      fc.property(chain, (given) => {
        const { n, scores, steps, all } = read(given);
        const labels = new Uint8Array(n);
        bestLabels(scores, steps, 0, n, labels);
        const found = all.find((one) => one.labels.join() === [...labels].join());
        expect(found?.score).toBeCloseTo(Math.max(...all.map(({ score }) => score)), 3);
      }),
      { numRuns: 60 },
    );
  });

  it("gives a name the share of all labellings that hold just that name", () => {
    fc.assert(
      fc.property(chain, (given) => {
        const { n, scores, steps, all } = read(given);
        const factors = transitionFactors(steps);
        const lattice = latticeOf(scores, factors, 0, n);
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        for (let first = 0; first < n; first++) {
          for (let last = first; last < n; last++) {
            const stretch = { first, last, type: 1 };
            const holding = all.filter(({ labels }) =>
              stretchesOf(labels, 0, n).some((one) => one.first === first && one.last === last && one.type === 1),
            );
            const share = holding.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
            expect(probabilityOf(stretch, lattice, factors)).toBeCloseTo(share, 4);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never lets a name go on where none of its type stands", () => {
    fc.assert(
      fc.property(chain, (given) => {
        const { n, scores, steps } = read(given);
        const labels = new Uint8Array(n);
        bestLabels(scores, steps, 0, n, labels);
        labels.forEach((label, at) => {
          expect(mayFollow(at === 0 ? 0 : (labels[at - 1] as number), label)).toBe(true);
        });
      }),
    );
  });
});
