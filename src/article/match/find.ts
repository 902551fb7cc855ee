import type { Gazetteer, NameNode } from "../../gazetteer/gazetteer.ts";
import type { Match, Reading, Token } from "../../model/article.ts";

/**
 * Every match there is, in order of start, then length, overlapping ones included.
 *
 * The naive way to state it: at each token, for each of its readings, and for each listed name: the name matches when
 * its folded words equal the reading's key followed by the whole-word keys of the tokens after it, all in one sentence.
 * A reading with proclitics off counts only where the whole word is no listed name itself (بنغازي is not ب + نغازي).
 */
export function find(tokens: readonly Token[], gazetteer: Gazetteer): Match[] {
  const { names } = gazetteer;
  const found: Match[] = [];
  tokens.forEach((token, first) => {
    const [whole, ...stripped] = token.readings;
    const node = names.first(whole.key);
    if (node !== null) walk(tokens, first, whole, node, gazetteer, found);
    if (node !== null && node.names.length > 0) return;
    for (const reading of stripped) {
      const start = names.first(reading.key);
      if (start !== null) walk(tokens, first, reading, start, gazetteer, found);
    }
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end || a.clitic.length - b.clitic.length);
}

/** Follows the names that begin with `reading` at token `first` and adds one match for each length at which some end. */
function walk(
  tokens: readonly Token[],
  first: number,
  reading: Reading,
  node: NameNode,
  { names }: Gazetteer,
  found: Match[],
): void {
  const sentence = (tokens[first] as Token).sentence;
  let current: NameNode | null = node;
  for (let last = first; current !== null; last++) {
    if (current.names.length > 0) {
      const { end } = tokens[last] as Token;
      const { start, clitic } = reading;
      found.push({ start, end, firstToken: first, lastToken: last, clitic, names: current.names });
    }
    const next = tokens[last + 1];
    if (next === undefined || next.sentence !== sentence) return;
    current = names.next(current, next.readings[0].key);
  }
}
