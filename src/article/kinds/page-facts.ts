import { type Extracted, told } from "./extracted.ts";
import { type DomDocument, oneLine } from "./page.ts";

/** What a page tells of itself; `body` is the article's text where the page gives it as data. */
export interface PageFacts extends Omit<Extracted, "text" | "decoded"> {
  readonly body?: string;
}

const articleTypes = /(?:Article|Posting|Report|Review|WebPage)$/;

/**
 * Title, date, language, author and address of a page, each from where it is told most surely: schema.org data (JSON-LD),
 * OpenGraph, other `meta`, then `<h1>`, `<title>`, `<time>`, `lang` and the canonical link. A title's tail that names the
 * site ("Talks in Tripoli - The Herald") is off where the page's heading or the site's name shows it to be one.
 */
export function factsOf(document: DomDocument): PageFacts {
  const data = schemaData(document);
  const attribute = (selector: string, name: string) =>
    oneLine(document.querySelector(selector)?.getAttribute(name) ?? "") || undefined;
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const content = ["property", "name", "itemprop"].map((kind) => attribute(`meta[${kind}="${name}"]`, "content"));
      const first = content.find((one) => one !== undefined);
      if (first !== undefined) return first;
    }
    return undefined;
  };
  const words = (selector: string) => oneLine(document.querySelector(selector)?.textContent ?? "") || undefined;
  const title = textOf(data.headline) ?? meta("og:title", "twitter:title", "dc.title") ?? words("h1") ?? words("title");
  return told({
    title: title === undefined ? undefined : withoutSite(title, words("h1"), meta("og:site_name")),
    date:
      textOf(data.datePublished) ??
      meta("article:published_time", "datePublished", "dc.date", "dcterms.date", "pubdate", "publishdate", "date") ??
      attribute("time[datetime]", "datetime") ??
      attribute("[itemprop=datePublished]", "datetime"),
    language:
      textOf(data.inLanguage) ??
      (document.documentElement?.getAttribute("lang")?.trim() || undefined) ??
      meta("og:locale", "content-language"),
    author: namesOf(data.author) ?? meta("author", "article:author", "dc.creator"),
    url: attribute("link[rel=canonical]", "href") ?? meta("og:url"),
    body: textOf(data.articleBody),
  });
}

/** The schema.org record of the page's article, or an empty one. Data that is no JSON is passed over, as browsers do. */
function schemaData(document: DomDocument): Readonly<Record<string, unknown>> {
  const found: Readonly<Record<string, unknown>>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? "");
      for (const one of [value].flat()) {
        if (!isRecord(one)) continue;
        found.push(one, ...[one["@graph"] ?? []].flat().filter(isRecord));
      }
    } catch {}
  }
  const typed = found.filter((one) => [one["@type"]].flat().some((type) => typeof type === "string" && articleTypes.test(type)));
  return typed.find((one) => one.headline !== undefined) ?? typed[0] ?? {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value of schema.org as text: a string, the first of several, or a thing's name. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isRecord(value)) return textOf(value.name ?? value.alternateName);
  return typeof value === "string" ? value.trim() || undefined : undefined;
}

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().map((one) => textOf(one));
  return names.filter((name) => name !== undefined).join(", ") || undefined;
}

function withoutSite(title: string, heading: string | undefined, site: string | undefined): string {
  if (
    heading !== undefined &&
    heading.length >= 10 &&
    title.startsWith(heading) &&
    /^\s*[-–—|:·]/u.test(title.slice(heading.length))
  ) {
    return heading;
  }
  const tail = /^(.*\S)\s*[-–—|:·]\s*(\S.*)$/u.exec(title);
  return tail !== null && site !== undefined && tail[2] === site ? (tail[1] as string) : title;
}
