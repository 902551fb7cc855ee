import { decodeMarkup } from "./charset.ts";
import { type Extracted, told } from "./extracted.ts";
import { blockText, oneLine, parsePage } from "./page.ts";

/** An item of a feed as an article; `id` is the feed's own for it, or its address, or its number from 1. */
export interface FeedItem {
  readonly id: string;
  readonly extracted: Extracted;
}

/** The items of an RSS, Atom or RDF feed, their HTML as text block by block. Throws on what is no feed. */
export async function readFeed(bytes: Uint8Array): Promise<readonly FeedItem[]> {
  const { parseFeed } = await import("feedsmith");
  const { feed } = parseFeed(decodeMarkup(bytes).text) as { readonly feed: FeedRecord };
  const items: FeedItem[] = [];
  for (const item of feed.items ?? feed.entries ?? []) {
    const url = item.link ?? item.links?.[0]?.href ?? item.url;
    const html = wording(item.content) ?? wording(item.description) ?? wording(item.summary) ?? "";
    const body = (await parsePage(`<html><body>${html}</body></html>`)).body;
    const title = (await parsePage(`<html><body>${wording(item.title) ?? ""}</body></html>`)).body;
    const author = item.dc?.creators?.[0] ?? item.authors?.map((one) => (typeof one === "string" ? one : one.name)).join(", ");
    const facts = told({
      title: oneLine(title?.textContent ?? ""),
      date: item.pubDate ?? item.published ?? item.dc?.dates?.[0] ?? item.updated,
      language: item.xml?.lang ?? feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0],
      author,
      url,
    });
    const id = wording(item.guid) ?? item.id ?? url ?? String(items.length + 1);
    items.push({ id, extracted: { text: body === null ? "" : blockText(body), ...facts } });
  }
  return items;
}

type Wording = string | { readonly value?: string; readonly encoded?: string };

/** What we use of feedsmith's records of all three formats. */
interface FeedRecord {
  readonly language?: string;
  readonly xml?: { readonly lang?: string };
  readonly dc?: { readonly languages?: readonly string[] };
  readonly items?: readonly ItemRecord[];
  readonly entries?: readonly ItemRecord[];
}

interface ItemRecord {
  readonly id?: string;
  readonly guid?: Wording;
  readonly link?: string;
  readonly url?: string;
  readonly links?: readonly { readonly href?: string }[];
  readonly title?: Wording;
  readonly content?: Wording;
  readonly description?: Wording;
  readonly summary?: Wording;
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly xml?: { readonly lang?: string };
  readonly authors?: readonly (string | { readonly name?: string })[];
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] };
}

function wording(value: Wording | undefined): string | undefined {
  return (typeof value === "string" ? value : (value?.encoded ?? value?.value)) || undefined;
}
