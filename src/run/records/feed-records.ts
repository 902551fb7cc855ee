import { declaredCharset } from "../../article/kinds/charset.ts";
import { feedItems } from "../../article/kinds/feed.ts";
import { decodedStream } from "./decoded-stream.ts";
import { type Cut, type CutSettings, tooLong } from "./record.ts";

/**
 * The items of an RSS, Atom or RDF feed. One of at most `limit` UTF-16 units is read whole; of a longer one each item, with
 * the beginning of the feed before it, as if it were the only one.
 */
export async function* cutFeed(chunks: AsyncIterable<Uint8Array>, { limit }: CutSettings): AsyncGenerator<Cut> {
  const { texts, faults } = decodedStream(chunks, declaredCharset);
  let held = "";
  let next = await texts.next();
  for (; next.done !== true && held.length <= limit; next = await texts.next()) held += next.value;
  if (next.done === true && held.length <= limit) {
    const found = faults();
    yield* found;
    if (!found.some(({ fault }) => fault.code === "article/not-text")) yield* itemsOf(held, 1);
    return;
  }
  yield* longFeed(held + (next.value ?? ""), texts, limit);
  yield* faults();
}

async function* longFeed(beginning: string, texts: AsyncGenerator<string>, limit: number): AsyncGenerator<Cut> {
  let held = beginning;
  let head: string | null = null;
  let number = 0;
  for (;;) {
    const item = nextItem(held);
    if (item !== null) head ??= held.slice(0, item.start);
    if (item !== null && item.end >= 0) {
      number++;
      if (item.end - item.start > limit) yield { fault: tooLong("item", limit), at: number };
      else yield* itemsOf(`${head}${held.slice(item.start, item.end)}${closing(head as string)}`, number);
      held = held.slice(item.end);
      continue;
    }
    if (head === null) {
      yield noFeed("it has no item");
      return;
    }
    // What stands between items is passed; of an item that is too long nothing is held, its end is passed as well.
    if (item === null) held = held.slice(-longestTag);
    else if (held.length - item.start > limit) {
      yield { fault: tooLong("item", limit), at: ++number };
      held = "";
    }
    const next = await texts.next();
    if (next.done === true) {
      if (item !== null && held !== "") yield cutOff(++number);
      return;
    }
    held += next.value;
  }
}

/** Longer than a tag's beginning: `<entry`. */
const longestTag = 16;

/** Where the first item begins, and where it ends; -1 where its end is not there yet. */
function nextItem(text: string): { readonly start: number; readonly end: number } | null {
  const begun = /<(item|entry)[\s>]/.exec(text);
  if (begun === null) return null;
  const inner = new RegExp(`<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>|$)|<!--[\\s\\S]*?(?:-->|$)|</${begun[1]}\\s*>`, "g");
  inner.lastIndex = begun.index;
  for (let found = inner.exec(text); found !== null; found = inner.exec(text)) {
    if (found[0].startsWith("</")) return { start: begun.index, end: inner.lastIndex };
  }
  return { start: begun.index, end: -1 };
}

/** Closing tags for what the beginning of a feed leaves open: the feed, and in RSS its channel. */
function closing(head: string): string {
  const open = [...head.matchAll(/<(rss|channel|feed|rdf:RDF)[\s>]/g)].map(([, name]) => name as string);
  return open
    .filter((name) => !head.includes(`</${name}>`))
    .reverse()
    .map((name) => `</${name}>`)
    .join("");
}

/** The items of a feed, the first of which is the `first` of its file. */
async function* itemsOf(xml: string, first: number): AsyncGenerator<Cut> {
  try {
    for (const [index, item] of (await feedItems(xml)).entries()) {
      const at = first + index;
      yield { id: item.id ?? String(at), raw: { kind: "item", item }, at };
    }
  } catch (error) {
    yield noFeed((error as Error).message);
  }
}

function noFeed(why: string): Cut {
  const message = `Its text could not be taken out (${why}); of .xml only RSS and Atom feeds are read; convert it.`;
  return { fault: { code: "input/unreadable", message } };
}

function cutOff(at: number): Cut {
  return { fault: { code: "record/invalid", message: "The file ends before the item does; get it afresh." }, at };
}
