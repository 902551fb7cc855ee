/**
 * A generator of pseudo-random numbers in [0, 1) that gives the same row for the same seed on every machine: mulberry32
 * (Tommy Ettinger, 2017, public domain), with 32 bits of state. Good enough to vary an order, not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
