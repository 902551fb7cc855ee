import { type Extracted, told } from "./extracted.ts";
import { blockText, oneLine, parsePage } from "./page.ts";

/** An item of a feed as it stands there; `id` is the feed's own for it, or its address, if it has either. */
export interface ItemOfFeed {
  readonly id?: string;
  readonly html: string;
  /** May have tags and entities too. */
  readonly title: string;
  readonly facts: Pick<Extracted, "date" | "language" | "author" | "url">;
}

/** The items of an RSS, Atom or RDF feed. Throws on what is no feed. */
export async function feedItems(xml: string): Promise<readonly ItemOfFeed[]> {
  const { parseFeed } = await import("feedsmith");
  const { feed } = parseFeed(xml) as { readonly feed: FeedRecord };
  return (feed.items ?? feed.entries ?? []).map((item) => {
    const url = item.link ?? item.links?.[0]?.href ?? item.url;
    const author = item.dc?.creators?.[0] ?? item.authors?.map((one) => (typeof one === "string" ? one : one.name)).join(", ");
    return {
      ...told({ id: wording(item.guid) ?? item.id ?? url }),
      html: wording(item.content) ?? wording(item.description) ?? wording(item.summary) ?? "",
      title: wording(item.title) ?? "",
      facts: told({
        date: item.pubDate ?? item.published ?? item.dc?.dates?.[0] ?? item.updated,
        language: item.xml?.lang ?? feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0],
        author,
        url,
      }),
    };
  });
}

/** An item's HTML as text block by block, with what the feed tells of it. */
export async function readItem({ html, title, facts }: ItemOfFeed): Promise<Extracted> {
  const { body } = await parsePage(`<html><body>${html}</body></html>`);
  const heading = (await parsePage(`<html><body>${title}</body></html>`)).body;
  const text = body === null ? "" : blockText(body);
  return { text, ...told({ title: oneLine(heading?.textContent ?? "") }), ...facts };
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
