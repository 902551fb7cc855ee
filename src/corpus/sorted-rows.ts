import type { WordLog } from "./word-log.ts";

/** Words of a row: two entities, an article, and two counts. */
export const rowWords = 5;

/** Takes the rows of one pair of entities: `rows` holds `count` rows of article and two counts, sorted by article. */
export type TakeGroup = (source: number, target: number, rows: Uint32Array, count: number) => void;

/**
 * Sorts the blocks of a log of rows, each by itself and in its place: `places` gives the new number of each entity and
 * `ranks` that of each article. After it the smaller entity stands first, and rows order by source, target and article.
 */
export function sortBlocks(log: WordLog, places: Uint32Array, ranks: Uint32Array): void {
  for (let number = 0; number < log.blockCount(); number++) {
    const words = log.block(number).slice();
    for (let at = 0; at < words.length; at += rowWords) {
      const [a, b] = [places[words[at] as number] as number, places[words[at + 1] as number] as number];
      words[at] = Math.min(a, b);
      words[at + 1] = Math.max(a, b);
      words[at + 2] = ranks[words[at + 2] as number] as number;
    }
    log.replace(number, sortedRows(words));
  }
}

/** Sorts rows by their first three words: a radix sort from the last of them to the first, 16 bits at a time. */
function sortedRows(words: Uint32Array): Uint32Array {
  const count = words.length / rowWords;
  let order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[row] = row;
  let next = new Uint32Array(count);
  for (const key of [2, 1, 0]) {
    let largest = 0;
    for (let at = key; at < words.length; at += rowWords) largest = Math.max(largest, words[at] as number);
    for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += 16) {
      const starts = new Uint32Array(2 ** 16 + 1);
      for (let at = key; at < words.length; at += rowWords) {
        const digit = ((words[at] as number) >>> shift) & 0xffff;
        starts[digit + 1] = (starts[digit + 1] as number) + 1;
      }
      for (let digit = 1; digit < starts.length; digit++)
        starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
      for (let at = 0; at < count; at++) {
        const row = order[at] as number;
        const digit = ((words[row * rowWords + key] as number) >>> shift) & 0xffff;
        const place = starts[digit] as number;
        starts[digit] = place + 1;
        next[place] = row;
      }
      [order, next] = [next, order];
    }
  }
  const sorted = new Uint32Array(words.length);
  for (let at = 0; at < count; at++) {
    const from = (order[at] as number) * rowWords;
    for (let word = 0; word < rowWords; word++) sorted[at * rowWords + word] = words[from + word] as number;
  }
  return sorted;
}

/** Rows read ahead of each block while blocks are merged. */
const readAhead = 4096;

interface Reader {
  readonly block: number;
  readonly ahead: Uint32Array;
  /** Word of the block after those read ahead. */
  next: number;
  filled: number;
  at: number;
}

/** Goes through all rows of a log with sorted blocks, in order over all blocks, a pair of entities at a time. */
export function mergeGroups(log: WordLog, take: TakeGroup): void {
  const heap: Reader[] = [];
  for (let block = 0; block < log.blockCount(); block++) {
    const reader = {
      block,
      ahead: new Uint32Array(Math.min(readAhead * rowWords, log.lengthOf(block))),
      next: 0,
      filled: 0,
      at: 0,
    };
    if (refill(log, reader)) heap.push(reader);
  }
  for (let place = (heap.length >> 1) - 1; place >= 0; place--) sink(heap, place);
  let rows = new Uint32Array(3 * 64);
  let count = 0;
  let source = -1;
  let target = -1;
  while (heap.length > 0) {
    const reader = heap[0] as Reader;
    const { ahead, at } = reader;
    if (ahead[at] !== source || ahead[at + 1] !== target) {
      if (count > 0) take(source, target, rows, count);
      [source, target, count] = [ahead[at] as number, ahead[at + 1] as number, 0];
    }
    if ((count + 1) * 3 > rows.length) {
      const grown = new Uint32Array(rows.length * 2);
      grown.set(rows);
      rows = grown;
    }
    for (let word = 0; word < 3; word++) rows[count * 3 + word] = ahead[at + 2 + word] as number;
    count++;
    reader.at += rowWords;
    if (reader.at >= reader.filled && !refill(log, reader)) {
      const last = heap.pop() as Reader;
      if (heap.length === 0) break;
      heap[0] = last;
    }
    if (heap.length > 1) sink(heap, 0);
  }
  if (count > 0) take(source, target, rows, count);
}

function refill(log: WordLog, reader: Reader): boolean {
  if (reader.next >= log.lengthOf(reader.block)) return false;
  reader.filled = log.read(reader.block, reader.next, reader.ahead);
  reader.next += reader.filled;
  reader.at = 0;
  return true;
}

function sink(heap: Reader[], from: number): void {
  for (let place = from; ; ) {
    const left = place * 2 + 1;
    if (left >= heap.length) return;
    const child = left + 1 < heap.length && before(heap[left + 1] as Reader, heap[left] as Reader) ? left + 1 : left;
    if (!before(heap[child] as Reader, heap[place] as Reader)) return;
    [heap[place], heap[child]] = [heap[child] as Reader, heap[place] as Reader];
    place = child;
  }
}

function before(one: Reader, other: Reader): boolean {
  for (let word = 0; word < 3; word++) {
    const difference = (one.ahead[one.at + word] as number) - (other.ahead[other.at + word] as number);
    if (difference !== 0) return difference < 0;
  }
  return one.block < other.block;
}
