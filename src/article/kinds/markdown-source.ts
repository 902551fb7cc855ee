import type { SourceStretch } from "../../model/source-stretch.ts";

/** Where a piece of text stands in its file, and what the references of characters in it (`&eacute;`) stand for. */
interface Place {
  readonly source: string;
  /** Units `[from, to)` of the source hold the piece with its markup. */
  readonly from: number;
  readonly to: number;
  /** Whether it is code, in which backslashes and references of characters stand for themselves. */
  readonly code: boolean;
  decode(reference: string): string;
}

/**
 * Where the units of a piece of Markdown's text stand in its source: stretches whose first number counts from the piece's
 * beginning. The text is the source but for what markup takes off or stands for something else: fences of code, backslashes
 * before marks, signs of quotations and indents at line beginnings, references of characters. So each unit is sought from
 * where the one before it stood, and whatever does not fit was markup. Linear in the source.
 */
export function alignText(value: string, { source, from, to, code, decode }: Place): SourceStretch[] {
  const stretches: SourceStretch[] = [];
  let start = 0;
  let run = 0;
  const close = (at: number, file: number) => {
    if (run > 0) stretches.push([at - run, file - run, run, run]);
    run = 0;
  };
  let file = code ? from + fenceAt(source, from, value) : from;
  while (start < value.length && file < to) {
    const reference = source[file] === "&" && !code ? referenceAt(source, file) : null;
    if (reference !== null) {
      const character = decode(reference);
      if (character !== reference && value.startsWith(character, start)) {
        close(start, file);
        stretches.push([start, file, character.length, reference.length]);
        start += character.length;
        file += reference.length;
        continue;
      }
    }
    // What a backslash is before is taken as it is, another backslash too.
    const escaped = !code && source[file] === "\\" && value[start] === source[file + 1] && marks.test(source[file + 1] as string);
    if (escaped) close(start, file++);
    if (value[start] === source[file]) {
      run++;
      start++;
    } else close(start, file);
    file++;
  }
  close(start, file);
  return stretches;
}

/** Marks that a backslash may stand before: those of ASCII. */
const marks = /[!-/:-@[-`{-~]/;

/** How many units at a place are the fence of code that the text begins after: backticks or tildes, and the rest of their line. */
function fenceAt(source: string, from: number, value: string): number {
  const fence = /^(?:`+|~{3,})/.exec(source.slice(from, from + longestFence))?.[0] ?? "";
  if (fence === "" || value.startsWith(fence)) return 0;
  const end = source.indexOf("\n", from);
  // Three or more open a block of code where the rest of the line has none of them.
  const block = fence.length > 2 && end >= 0 && !source.slice(from + fence.length, end).includes("`");
  return block ? end - from + 1 : fence.length;
}

const longestFence = 64;

/** The reference of a character at a place, `&#233;` or `&eacute;`; null where there is none. */
function referenceAt(source: string, at: number): string | null {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i.exec(source.slice(at, at + longestReference))?.[0] ?? null;
}

const longestReference = 34;
