import type { WindowName } from "./graph-options.ts";

/** A linked mention that counts: the number of its entity and where it is. */
export interface PlacedMention {
  readonly entity: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Tokens of the text before it. */
  readonly token: number;
}

/** Mentions `from` to `to` (not included) of an article. */
export interface MentionRange {
  readonly from: number;
  readonly to: number;
}

/** Cuts the mentions of an article, sorted by place, to windows, in text order. None is empty. */
export type WindowRule = (mentions: readonly PlacedMention[]) => readonly MentionRange[];

/**
 * How mentions are cut to windows:
 * - `article`: all of an article are together
 * - `paragraph`: those of a block of text (a paragraph, a heading, a line of its own)
 * - `sentence`: those of a sentence
 * - `tokens:N`: every largest run of mentions of which the last begins at most N tokens after the first. Runs may overlap:
 *   where A and B are near enough and B and C, but A and C are not, there are two.
 */
export function windowRule(name: WindowName): WindowRule {
  if (name === "article") return (mentions) => (mentions.length === 0 ? [] : [{ from: 0, to: mentions.length }]);
  if (name === "paragraph") return (mentions) => runsOfEqual(mentions, (mention) => mention.paragraph);
  if (name === "sentence") return (mentions) => runsOfEqual(mentions, (mention) => mention.sentence);
  const distance = Number(name.slice("tokens:".length));
  return (mentions) => largestRuns(mentions, distance);
}

function runsOfEqual(mentions: readonly PlacedMention[], key: (mention: PlacedMention) => number): readonly MentionRange[] {
  const runs: MentionRange[] = [];
  for (let from = 0; from < mentions.length; ) {
    const here = key(mentions[from] as PlacedMention);
    let to = from + 1;
    while (to < mentions.length && key(mentions[to] as PlacedMention) === here) to++;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function largestRuns(mentions: readonly PlacedMention[], distance: number): readonly MentionRange[] {
  const runs: MentionRange[] = [];
  let to = 0;
  mentions.forEach(({ token }, from) => {
    const before = to;
    while (to < mentions.length && (mentions[to] as PlacedMention).token - token <= distance) to++;
    // A run that reaches no farther than the one before lies within it.
    if (to > before) runs.push({ from, to });
  });
  return runs;
}
