/**
 * Polynomial hashes of folded words: H(u0 u1 … un-1) = u0·Bⁿ⁻¹ + … + un-1 modulo 2³², taken with two bases. So the hash of
 * a word's end follows from those of the word and its beginning, H(s[k..]) = H(s) − H(s[..k])·Bⁿ⁻ᵏ, whatever its length
 * (Karp and Rabin, Efficient randomized pattern-matching algorithms, 1987). Hashes only find; what is found is compared
 * letter by letter, as texts that collide are easy to make.
 */

/** The two bases: the FNV prime and the golden ratio's fraction, both odd. */
export const base1 = 0x01000193 | 0;
export const base2 = 0x9e3779b1 | 0;

const tabled = 256;
const powers1 = powersOf(base1);
const powers2 = powersOf(base2);

/** `base1` to the power of `exponent`, modulo 2³². */
export function power1(exponent: number): number {
  return exponent < tabled ? (powers1[exponent] as number) : raised(base1, exponent);
}

/** `base2` to the power of `exponent`, modulo 2³². */
export function power2(exponent: number): number {
  return exponent < tabled ? (powers2[exponent] as number) : raised(base2, exponent);
}

/** Spreads a hash over all 32 bits, as tables take its low ones: the finalizer of MurmurHash3 (A. Appleby, 2011). */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function powersOf(base: number): Int32Array {
  const powers = new Int32Array(tabled);
  powers[0] = 1;
  for (let n = 1; n < tabled; n++) powers[n] = Math.imul(powers[n - 1] as number, base);
  return powers;
}

function raised(base: number, exponent: number): number {
  let power = 1;
  for (let n = 0; n < exponent; n++) power = Math.imul(power, base);
  return power;
}
