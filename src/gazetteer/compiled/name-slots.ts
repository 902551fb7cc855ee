import { type Growing, growing } from "./growing.ts";
import type { NameTable } from "./name-table.ts";

/** Share of the slots that may be taken. */
export const fullestFirst = 0.7;
export const fullestNext = 0.8;

/** The states of names, token by token: those of name `n` from `from[n]` up to `from[n + 1]`. */
export interface States {
  readonly count: number;
  readonly as: Int32Array;
  readonly bs: Int32Array;
  readonly from: Uint32Array;
  /** Whether two names have one key, letter by letter. */
  readonly sameKey: (name: number, other: number) => boolean;
}

export interface FilledSlots extends Pick<NameTable, "firstBits" | "nextBits" | "firstSlots" | "nextSlots"> {
  /** The form of each name, and of each form the name whose key it has. */
  readonly formOf: Uint32Array;
  readonly keyName: Uint32Array;
  readonly shared: readonly number[];
}

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

/** Set in a form's place in `formNames` where it has several names. */
export const severalNames = 2 ** 31;

/**
 * Numbers of the names of a form, ascending. A form mostly has one, whose number stands in `formNames`; else there is the
 * place among the lists where their count stands, and they after it.
 */
export function namesOfForm(
  { formNames, formNameLists }: Pick<NameTable, "formNames" | "formNameLists">,
  form: number,
): number[] {
  const told = formNames[form] as number;
  if (told < severalNames) return [told];
  const at = told - severalNames;
  return Array.from(formNameLists.subarray(at + 1, at + 1 + (formNameLists[at] as number)));
}

/** Puts all states into tables of `2 ** firstLog` and `2 ** nextLog` slots; tells which of them is too small, where one is. */
export function fillSlots(states: States, firstLog: number, nextLog: number): FilledSlots | "first-full" | "next-full" {
  // Eight bits a slot: of words that begin no name one in fourteen or so passes, which costs a look at a slot far away.
  const firstBitsLog = Math.min(25, Math.max(15, firstLog + 3));
  const nextBitsLog = Math.min(25, Math.max(15, nextLog + 2));
  const firstBits = new Int32Array(1 << (firstBitsLog - 5));
  const nextBits = new Int32Array(1 << (nextBitsLog - 5));
  const firstSlots = new Int32Array(2 << firstLog);
  const nextSlots = new Int32Array(2 << nextLog);
  const [firstMask, nextMask] = [(1 << firstLog) - 1, (1 << nextLog) - 1];
  const [firstBitsMask, nextBitsMask] = [2 ** firstBitsLog - 1, 2 ** nextBitsLog - 1];
  let firstFree = Math.floor(2 ** firstLog * fullestFirst);
  let nextFree = Math.floor(2 ** nextLog * fullestNext);
  const { as, bs, from: tokensFrom, count } = states;
  /** The form of each name, and the name whose key is the form's. */
  const formOf = new Uint32Array(count);
  const keyName = growing.uint32(count + 1);
  const shared: number[] = [];
  for (let name = 0; name < count; name++) {
    const from = tokensFrom[name] as number;
    const last = (tokensFrom[name + 1] as number) - 1;
    for (let token = from; token <= last; token++) {
      const begins = token === from;
      const a = as[token] as number;
      const bits = begins ? firstBits : nextBits;
      const word = (a & (begins ? firstBitsMask : nextBitsMask)) >>> 5;
      bits[word] = (bits[word] as number) | (1 << (a & 31));
      const slots = begins ? firstSlots : nextSlots;
      const mask = begins ? firstMask : nextMask;
      const tag = a ^ (bs[token] as number);
      let slot = (a & mask) << 1;
      while (slots[slot + 1] !== 0 && slots[slot] !== tag) slot = (slot + 2) & ((mask << 1) | 1);
      if (slots[slot + 1] === 0) {
        slots[slot] = tag;
        if (begins ? --firstFree < 0 : --nextFree < 0) return begins ? "first-full" : "next-full";
      }
      const value = slots[slot + 1] as number;
      if (token < last) slots[slot + 1] = value | 1;
      else {
        const form = formFor(name, (value >>> 1) - 1, keyName, shared, states.sameKey);
        formOf[name] = form;
        if (value >>> 1 === 0) slots[slot + 1] = value | ((form + 1) << 1);
      }
    }
  }
  return { firstBits, nextBits, firstSlots, nextSlots, formOf, keyName: keyName.filled(), shared };
}

/**
 * The form of a name whose slot holds `holder` (-1: none yet): that one where the keys are equal; else, where two keys
 * collide, another one chained to it in `shared`, pairs of a form and the next one of its slot.
 */
function formFor(
  name: number,
  holder: number,
  keyName: Growing<Uint32Array>,
  shared: number[],
  sameKey: States["sameKey"],
): number {
  let form = holder;
  while (form >= 0) {
    if (sameKey(keyName.values[form] as number, name)) return form;
    const pair = pairOf(shared, form);
    if (pair < 0) break;
    form = shared[pair + 1] as number;
  }
  keyName.push(name);
  if (form >= 0) shared.push(form, keyName.at - 1);
  return keyName.at - 1;
}
