/** The value of a state's slot, 0 where there is none. {@link NameTable} tells what states and slots are. */
export function slotValue(slots: Int32Array, a: number, tag: number): number {
  const mask = slots.length - 1;
  let slot = (a << 1) & mask;
  for (;;) {
    const value = slots[slot + 1] as number;
    if (value === 0 || slots[slot] === tag) return value;
    slot = (slot + 2) & mask;
  }
}

/** Whether a state's bit is set; where it is not, the state has no slot. */
export function hasBit(bits: Int32Array, a: number): boolean {
  return (((bits[(a & (bits.length * 32 - 1)) >>> 5] as number) >>> (a & 31)) & 1) !== 0;
}

/** The place of a form's pair among the shared slots, or -1. There are hardly ever any. */
export function pairOf(shared: Int32Array | readonly number[], form: number): number {
  for (let pair = 0; pair < shared.length; pair += 2) if (shared[pair] === form) return pair;
  return -1;
}
