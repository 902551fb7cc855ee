/**
 * The chance that a chi-square variable of one degree of freedom is at least `value` (0 or more): the p-value of a G².
 * It is erfc(√(value / 2)); below about 1e-308 it is 0.
 */
export function chiSquareTail(value: number): number {
  return complementaryError(Math.sqrt(value / 2));
}

// Coefficients of the three approximations, the highest power first.
const small = {
  top: [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694],
  bottom: [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
} as const;

const middle = {
  top: [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
    1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  bottom: [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247,
    3439.3676741437216, 1230.3393548037495,
  ],
} as const;

const large = {
  top: [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
    0.0006587491615298378,
  ],
  bottom: [1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918],
} as const;

/**
 * erfc(x) for x of at least 0, to about 16 digits of the value itself, however small it is.
 *
 * Source: W. J. Cody, "Rational Chebyshev Approximations for the Error Function", Mathematics of Computation 23, 1969.
 */
export function complementaryError(x: number): number {
  if (x <= 0.46875) return 1 - x * ratio(small, x * x);
  if (x > 26.55) return 0;
  if (x <= 4) return exponential(x) * ratio(middle, x);
  const inverse = 1 / (x * x);
  return (exponential(x) * (1 / Math.sqrt(Math.PI) - inverse * ratio(large, inverse))) / x;
}

/** exp(-x²), the square taken in two parts so that its rounding does not show. */
function exponential(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

interface Ratio {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

function ratio({ top, bottom }: Ratio, x: number): number {
  return polynomial(top, x) / polynomial(bottom, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
