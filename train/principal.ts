import { seeded } from "./random.ts";

/** Rows that the directions are learned from: the first are the commonest words. */
const mostRows = 40_000;
const rounds = 60;

/**
 * Rows turned into their coordinates along the `kept` principal directions, from the mean: the least loss that so few
 * numbers allow. The directions are found by orthogonal iteration (Golub and Van Loan, Matrix Computations), from a seed.
 */
export function principal(values: Float32Array, width: number, kept: number): Float32Array {
  const rows = values.length / width;
  const mean = meanOf(values, width);
  const directions = directionsOf(covariance(values, width, mean), width, kept);
  const made = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row++) {
    for (let to = 0; to < kept; to++) {
      let sum = 0;
      for (let i = 0; i < width; i++)
        sum += ((values[row * width + i] as number) - (mean[i] as number)) * (directions[to * width + i] as number);
      made[row * kept + to] = sum;
    }
  }
  return made;
}

function meanOf(values: Float32Array, width: number): Float64Array {
  const mean = new Float64Array(width);
  values.forEach((value, at) => {
    mean[at % width] = (mean[at % width] as number) + value;
  });
  return mean.map((sum) => sum / (values.length / width));
}

function covariance(values: Float32Array, width: number, mean: Float64Array): Float64Array {
  const sums = new Float64Array(width * width);
  const rows = Math.min(mostRows, values.length / width);
  const row = new Float64Array(width);
  for (let from = 0; from < rows * width; from += width) {
    for (let i = 0; i < width; i++) row[i] = (values[from + i] as number) - (mean[i] as number);
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) {
        sums[a * width + b] = (sums[a * width + b] as number) + (row[a] as number) * (row[b] as number);
      }
    }
  }
  return sums;
}

function directionsOf(matrix: Float64Array, width: number, kept: number): Float64Array {
  const random = seeded(3);
  let directions = Float64Array.from({ length: kept * width }, () => random() - 0.5);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(kept * width);
    for (let to = 0; to < kept; to++) {
      for (let a = 0; a < width; a++) {
        let sum = 0;
        for (let b = 0; b < width; b++) sum += (matrix[a * width + b] as number) * (directions[to * width + b] as number);
        next[to * width + a] = sum;
      }
    }
    orthonormalise(next, width, kept);
    directions = next;
  }
  return directions;
}

/** The Gram-Schmidt process, row after row. */
function orthonormalise(rows: Float64Array, width: number, count: number): void {
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += (rows[a * width + i] as number) * (rows[b * width + i] as number);
    return sum;
  };
  for (let one = 0; one < count; one++) {
    for (let before = 0; before < one; before++) {
      const share = dot(before, one);
      for (let i = 0; i < width; i++)
        rows[one * width + i] = (rows[one * width + i] as number) - share * (rows[before * width + i] as number);
    }
    const length = Math.sqrt(dot(one, one)) || 1;
    for (let i = 0; i < width; i++) rows[one * width + i] = (rows[one * width + i] as number) / length;
  }
}
