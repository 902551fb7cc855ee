/**
 * A half-open range `[start, end)` counted in UTF-16 code units of an article's text,
 * exactly as `String.prototype.slice` takes it.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit; touching spans do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the last span that starts at or before `offset`, or -1 where none does.
 * `spans` must be sorted by start. Binary search: O(log n).
 */
export function lastStartingBy(spans: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Pick<Span, "start">).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Orders strings by UTF-16 code units, so that no locale can change an output. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
