import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Mention, ResolvedArticle, Token } from "../../model/article.ts";
import { typeNumber } from "./labels.ts";

/** A mention's place among the tokens; every mention covers at least one. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** The tokens that mentions cover, by one walk over both. */
export function placedMentions(tokens: readonly Token[], mentions: readonly Mention[]): PlacedMention[] {
  const placed: PlacedMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && (tokens[at] as Token).end <= mention.start) at++;
    let last = at;
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < mention.end) last++;
    if (at < tokens.length && (tokens[at] as Token).start < mention.end) placed.push({ mention, first: at, last });
  }
  return placed;
}

/**
 * What the lists say of each token, one byte: 1 + 2 x type, one more inside the name, for a chosen mention; 32 + 2 x the
 * set of types, one more inside, for the longest match over it that was not chosen; 0 where no listed name stands.
 */
export function listMarks(article: ResolvedArticle, placed: readonly PlacedMention[], gazetteer: Gazetteer): Uint8Array {
  const marks = new Uint8Array(article.tokens.length);
  const lengths = new Uint16Array(article.tokens.length);
  const typeOf = nameTypeReader(gazetteer);
  for (const { firstToken, lastToken, names } of article.found) {
    const length = lastToken - firstToken + 1;
    let types = 0;
    for (const name of names) types |= typeOf(name);
    for (let at = firstToken; at <= lastToken; at++) {
      if ((lengths[at] as number) >= length) continue;
      lengths[at] = length;
      marks[at] = 32 + 2 * types + (at === firstToken ? 0 : 1);
    }
  }
  return tokenMarks(marks.length, placed, marks);
}

/** Marks the tokens of mentions: 1 + 2 x type, one more inside the name. */
export function tokenMarks(length: number, placed: readonly PlacedMention[], marks = new Uint8Array(length)): Uint8Array {
  for (const { mention, first, last } of placed) {
    for (let at = first; at <= last; at++) marks[at] = 1 + 2 * typeNumber(mention.type) + (at === first ? 0 : 1);
  }
  return marks;
}

const readTypes = new WeakMap<Gazetteer, Uint8Array>();

/** Reads the type of a listed name as a bit; each is looked up once a gazetteer. */
function nameTypeReader(gazetteer: Gazetteer): (name: number) => number {
  let types = readTypes.get(gazetteer);
  if (types === undefined) {
    types = new Uint8Array(gazetteer.nameCount);
    readTypes.set(gazetteer, types);
  }
  const known = types;
  return (name) => {
    known[name] ||= 1 << typeNumber(gazetteer.entry(gazetteer.name(name).entry).type);
    return known[name] as number;
  };
}
