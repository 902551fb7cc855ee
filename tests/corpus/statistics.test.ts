import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disparity, noiseCorrected } from "../../src/corpus/backbone.ts";
import { chiSquareTail, complementaryError } from "../../src/corpus/chi-square.ts";
import { dayOf, daysOfSlice, sliceOf, sliceText } from "../../src/corpus/days.ts";
import { cosine, jaccard, logLikelihood, npmi, precise, pValue } from "../../src/corpus/statistics.ts";

/** 16 windows: 4 with both, 8 with the source, 4 with the target. */
const counts = { together: 4, sourceWindows: 8, targetWindows: 4, windows: 16 };

describe("of a pair, worked by hand", () => {
  test("npmi: p(x,y) = 1/4, p(x) p(y) = 1/8, so ln 2 / ln 4", () => {
    expect(npmi(counts)).toBeCloseTo(0.5, 14);
    expect(npmi({ ...counts, sourceWindows: 4 })).toBeCloseTo(1, 14);
    expect(npmi({ together: 2, sourceWindows: 8, targetWindows: 4, windows: 16 })).toBeCloseTo(0, 14);
    expect(npmi({ together: 3, sourceWindows: 3, targetWindows: 3, windows: 3 })).toBe(0);
  });

  test("G²: cells 4, 4, 0, 8 where 2, 6, 2, 6 are expected", () => {
    const byHand = 2 * (4 * Math.log(4 / 2) + 4 * Math.log(4 / 6) + 8 * Math.log(8 / 6));
    expect(logLikelihood(counts)).toBeCloseTo(byHand, 12);
    expect(logLikelihood({ together: 2, sourceWindows: 8, targetWindows: 4, windows: 16 })).toBeCloseTo(0, 12);
  });

  test("the p-value: 3.841 is the 95th percentile of chi-square with one degree of freedom, 6.635 the 99th", () => {
    expect(chiSquareTail(3.841458820694124)).toBeCloseTo(0.05, 14);
    expect(chiSquareTail(6.634896601021214)).toBeCloseTo(0.01, 14);
    expect(chiSquareTail(0)).toBe(1);
    expect(pValue(counts)).toBe(chiSquareTail(logLikelihood(counts)));
  });

  test("Jaccard: 4 of 8 windows with either; cosine: 4 / √32", () => {
    expect(jaccard(counts)).toBe(0.5);
    expect(cosine(counts)).toBeCloseTo(4 / Math.sqrt(32), 15);
  });
});

test.each([
  [0.1, 0.8875370839817152],
  [0.46875, 0.507386526782062],
  [0.5, 0.4795001221869535],
  [1, 0.15729920705028516],
  [3.9, 3.479224859723178e-8],
  [4.1, 6.7000276540849075e-9],
  [10, 2.0884875837625446e-45],
  [26, 5.663192408856145e-296],
  [30, 0],
])("erfc(%d) is %d, as SciPy has it", (x, value) => {
  expect(Math.abs(complementaryError(x) - value)).toBeLessThanOrEqual(value * 1e-14);
});

describe("of an edge among others, worked by hand", () => {
  test("disparity: of strength 10 over 3 edges one takes 8, so (1 - 0.8)²", () => {
    const [busy, single] = [
      { degree: 3, strength: 10 },
      { degree: 1, strength: 8 },
    ];
    expect(disparity({ weight: 8, source: busy, target: single, total: 20 })).toBeCloseTo(0.04, 15);
    expect(disparity({ weight: 1, source: single, target: single, total: 20 })).toBe(1);
  });

  test("noise-corrected: weight 6 of strengths 8 and 8 in 32, where 2 are expected", () => {
    const end = { degree: 3, strength: 8 };
    const { score, deviation } = noiseCorrected({ weight: 6, source: end, target: end, total: 32 });
    // kappa n = 6 · 32 / 64 = 3: (3 - 1) / (3 + 1).
    expect(score).toBeCloseTo(0.5, 15);
    // Prior: mean 8 · 8 / 32² = 1/16; with its variance a Beta distribution has the size mean (1 - mean) / variance - 1.
    const variance = (8 * 8 * 24 * 24) / (32 ** 4 * 31);
    const size = ((1 / 16) * (15 / 16)) / variance - 1;
    const p = (size / 16 + 6) / (size + 32);
    // kappa = 1/2, kappa' = 1/64 - 32 · 16 / 64² = -7/64: 2 |1/2 - 42/64| / 16 = 5/256.
    expect(deviation).toBeCloseTo(Math.sqrt(32 * p * (1 - p)) * (5 / 256), 15);
  });

  test("noise-corrected is finite for the only edge there is", () => {
    const end = { degree: 1, strength: 1 };
    const { score, deviation } = noiseCorrected({ weight: 1, source: end, target: end, total: 2 });
    expect([score, Number.isFinite(deviation)]).toEqual([1 / 3, true]);
  });
});

test("figures are written with ten decimals, small ones with ten digits", () => {
  expect(precise(1 / 3)).toBe(0.3333333333);
  expect(precise(1.23456789012345e-40)).toBe(1.23456789e-40);
  expect(Object.is(precise(-0), 0)).toBe(true);
  expect(precise(123456.789)).toBe(123456.789);
});

describe("days and slices", () => {
  test("a day is what a date or date-time begins with, if the calendar has it", () => {
    expect(dayOf("2024-02-29")).toBe("2024-02-29");
    expect(dayOf("2024-03-01T23:59:00-05:00")).toBe("2024-03-01");
    for (const none of [null, "", "2023-02-29", "2024-13-01", "2024-00-10", "29.2.2024", "2024-02", "2024-01-011"]) {
      expect(dayOf(none)).toBe(null);
    }
  });

  test.each([
    [20240101, "2024-W01"],
    [20231231, "2023-W52"],
    [20210103, "2020-W53"],
    [20210104, "2021-W01"],
    [20241230, "2025-W01"],
    [20160103, "2015-W53"],
  ])("%d is in ISO week %s", (day, week) => {
    expect(sliceText(sliceOf(day, "week"), "week")).toBe(week);
  });
});

describe("a slice of time as it is written", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-01-31", "2024-01-31", "2024-01-31"],
    // ISO 8601: the first week of 2021 began on January 4, and 2020 had 53.
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2021-W01", "2021-01-04", "2021-01-10"],
  ])("%s is %s to %s", (text, first, last) => {
    expect(daysOfSlice(text)).toEqual([first, last]);
  });

  test("holds its days, and they are in it", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        fc.constantFrom("day", "week", "month", "year"),
        (date, slice) => {
          const day = date.toISOString().slice(0, 10);
          const of = (day: string) => sliceText(sliceOf(Number(day.replaceAll("-", "")), slice), slice);
          const [first, last] = daysOfSlice(of(day));
          expect(first <= day && day <= last).toBe(true);
          expect([of(first), of(last)]).toEqual([of(day), of(day)]);
        },
      ),
    );
  });
});
