/** A line of a text with its number, from 1, without its line break; or that it is longer than was allowed. */
export type TextLine = { readonly number: number } & ({ readonly text: string } | { readonly text: null });

/**
 * The lines of a text that comes in parts, those that came together at once. Of a line of more than `longest` UTF-16 units
 * nothing is held. A `\r` before the line break is off; what follows the last line break is a line unless it is empty.
 */
export async function* textLines(texts: AsyncIterable<string>, longest: number): AsyncGenerator<readonly TextLine[]> {
  let number = 0;
  let held: string[] = [];
  let length = 0;
  const hold = (part: string) => {
    length += part.length;
    if (length > longest) held = [];
    else if (part !== "") held.push(part);
  };
  const ended = (): TextLine => {
    const text = length > longest ? null : held.length === 1 ? (held[0] as string) : held.join("");
    held = [];
    length = 0;
    return { number: ++number, text: text?.endsWith("\r") ? text.slice(0, -1) : text };
  };
  for await (const text of texts) {
    const lines: TextLine[] = [];
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      hold(text.slice(from, at));
      lines.push(ended());
      from = at + 1;
    }
    hold(text.slice(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [ended()];
}
