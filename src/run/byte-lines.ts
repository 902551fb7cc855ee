/** A line of a stream with its number, from 1: its bytes without the line break, or how many it had where they are too many. */
export type ByteLine = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly tooLong: number });

/**
 * The lines of a stream, those that came together at once; only when they are taken is more read. Of a line longer than
 * `longest` bytes nothing is held, so memory is bounded by that and a chunk. A `\r` before the line break is left off; what
 * follows the last line break is a line unless it is empty.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<readonly ByteLine[]> {
  let number = 0;
  let held: Uint8Array[] = [];
  let length = 0;

  function hold(part: Uint8Array): void {
    length += part.length;
    if (length > longest) held = [];
    else held.push(part);
  }
  function ended(): ByteLine {
    number++;
    const tooLong = length;
    length = 0;
    if (tooLong > longest) return { number, tooLong };
    // A buffer of its own: sent to a thread, a part of a larger one would take all of that along.
    const bytes = new Uint8Array(tooLong);
    held.reduce((at, part) => {
      bytes.set(part, at);
      return at + part.length;
    }, 0);
    held = [];
    return { number, bytes: bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes };
  }

  for await (const chunk of stream) {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, at));
      lines.push(ended());
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [ended()];
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
