/**
 * Text with a byte for each letter of the two scripts that names are written in here: units below U+0080 as they are, the
 * units U+0600 to U+067E as 0x80 to 0xFE, and any other unit as 0xFF and its two bytes, the high one first. Half the
 * size of UTF-16, and still read unit by unit.
 */
export const escapeByte = 0xff;
/** What is added to a byte from 0x80 on to give its unit. */
export const arabicShift = 0x600 - 0x80;

/** The most bytes that `units` may take. */
export function mostBytes(units: number): number {
  return units * 3;
}

/** Writes a unit at `at` and gives the place after it. */
export function putUnit(bytes: Uint8Array, at: number, unit: number): number {
  if (unit < 0x80) {
    bytes[at] = unit;
    return at + 1;
  }
  if (unit >= 0x600 && unit < 0x67f) {
    bytes[at] = unit - arabicShift;
    return at + 1;
  }
  bytes[at] = escapeByte;
  bytes[at + 1] = unit >> 8;
  bytes[at + 2] = unit & 0xff;
  return at + 3;
}

/** Writes a text at `at` and gives the place after it. */
export function putText(bytes: Uint8Array, at: number, text: string): number {
  let place = at;
  for (let unit = 0; unit < text.length; unit++) place = putUnit(bytes, place, text.charCodeAt(unit));
  return place;
}

/** The text of the bytes `[from, to)`. */
export function getText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 1024) return longText(bytes, from, to);
  const units: number[] = [];
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) units.push(byte);
    else if (byte < escapeByte) units.push(byte + arabicShift);
    else {
      units.push(((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number));
      at += 2;
    }
  }
  return String.fromCharCode(...units);
}

/** Far longer than any name: cut where no escapeByte can be, so that no call has too many arguments. */
function longText(bytes: Uint8Array, from: number, to: number): string {
  const parts: string[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    at += bytes[at] === escapeByte ? 3 : 1;
    if (at - start < 1000 && at < to) continue;
    parts.push(getText(bytes, start, at));
    start = at;
  }
  return parts.join("");
}
