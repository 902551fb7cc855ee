import type { Span } from "../../model/span.ts";

/** Widths, in UTF-16 units, between which text is taken to have been wrapped by a program. */
const narrowestWrap = 50;
const widestWrap = 100;

/**
 * The blocks of a text: paragraphs, headings, lines of their own. A line is a block, unless the whole text was wrapped
 * at a width: then lines that a longer first word of the next line would have overflowed are joined. Blank lines always
 * part blocks. White space around a block is not in it.
 */
export function findBlocks(text: string): Span[] {
  const lines = findLines(text);
  const width = wrapWidth(lines);
  const blocks: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const joined =
      width !== null && last !== undefined && previous !== undefined && !line.afterBlank && wrapped(previous, line, text, width);
    if (joined) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
    previous = line;
  }
  return blocks;
}

interface Line extends Span {
  readonly afterBlank: boolean;
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const found of text.matchAll(/[^\r\n\u2028\u2029\u0085]+|\r\n|[\r\n\u2028\u2029\u0085]/gu)) {
    const line = found[0];
    const trimmed = line.trim();
    if (trimmed === "") {
      // Two line ends in a row are a blank line; the end of the line before is only one.
      afterBlank ||= /[^\r\n]/u.test(line) || endsBlank(text, found.index);
      continue;
    }
    const start = found.index + (line.length - line.trimStart().length);
    lines.push({ start, end: start + trimmed.length, afterBlank });
    afterBlank = false;
  }
  return lines;
}

/** Whether the line end at `index` follows another one. */
function endsBlank(text: string, index: number): boolean {
  return index === 0 || /[\r\n\u2028\u2029\u0085]/u.test(text[index - 1] as string);
}

function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width < narrowestWrap || width > widestWrap) return null;
  const full = lines.filter(({ start, end }) => end - start > width * 0.8).length;
  return full >= 3 ? width : null;
}

function wrapped(line: Line, next: Line, text: string, width: number): boolean {
  const firstWord = /^\S*/u.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0].length ?? 0;
  return line.end - line.start + 1 + firstWord > width && /^[\p{L}\p{M}"'“«(]/u.test(text.slice(next.start, next.start + 2));
}
