import { decodeMarkup } from "./charset.ts";
import { type Extracted, told } from "./extracted.ts";
import { blockText, type DomDocument, type DomElement, depthOf, parsePage } from "./page.ts";
import { factsOf } from "./page-facts.ts";

/** What is no part of an article wherever it stands. */
const furniture = [
  "script, style, noscript, template, nav, form, button, iframe, svg, dialog, [hidden], [aria-hidden=true]",
  "[role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog]",
].join(", ");

/** Words of ids and classes by which sites name what stands round an article: its readers' comments above all. */
const roundArticle =
  /(?:^|[-_ ])(?:comments?|comment-?(?:list|section|area|thread)|disqus_thread|respond|replies|related|recommended|newsletter|social|share|sharing|breadcrumbs?|cookie|consent|advert|ads?|promo|sidebar)(?:$|[-_ ])/i;

/** Pages nested deeper, or of more elements, are taken whole: the finder of main text calls itself for each level. */
const deepest = 400;
const mostElements = 100_000;

/** A main text shorter than this share of the text the page gives as data has been cut wrongly. */
const leastOfData = 0.5;

/**
 * The main text of a page, block by block, navigation, comments and other furniture off; the body's text where no main text
 * is found, and the text the page gives as data (JSON-LD `articleBody`) where that is much longer. Title, date, language,
 * author and address are told by {@link factsOf}.
 */
export function readHtml(bytes: Uint8Array): Promise<Extracted> {
  return readFetched(bytes);
}

/** As {@link readHtml}, of a page that came with the name of a charset. */
export async function readFetched(bytes: Uint8Array, charset?: string): Promise<Extracted> {
  const decoded = decodeMarkup(bytes, charset);
  return { ...(await readPage(decoded.text)), decoded: { charset: decoded.charset, known: decoded.known } };
}

/** As {@link readHtml}, of a page already decoded. */
export async function readPage(html: string): Promise<Extracted> {
  const document = await parsePage(html);
  const { body, ...facts } = factsOf(document);
  for (const element of [...document.querySelectorAll(furniture)]) element.remove();
  for (const element of [...document.querySelectorAll("[class], [id]")]) if (isRoundArticle(element)) element.remove();
  const whole = document.body === null ? "" : blockText(document.body);
  const found = (await mainText(document)) || whole;
  const text = body !== undefined && found.length < body.length * leastOfData ? asBlocks(body) : found;
  return { text, ...told(facts) };
}

async function mainText(document: DomDocument): Promise<string> {
  if (document.documentElement === null || depthOf(document.documentElement, deepest) >= deepest) return "";
  if ([...document.querySelectorAll("*")].length > mostElements) return "";
  const { Readability } = await import("@mozilla/readability");
  const content = new Readability(document as never).parse()?.content ?? "";
  const main = (await parsePage(`<html><body>${content}</body></html>`)).body;
  return main === null ? "" : blockText(main);
}

/** Whether an element's names say it is furniture; the page's frame and anything round the article itself never is. */
function isRoundArticle(element: DomElement): boolean {
  const names = `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`;
  if (!roundArticle.test(names) || ["html", "body", "main", "article"].includes(element.localName ?? "")) return false;
  return (element as DomElement & Pick<DomDocument, "querySelector">).querySelector("article, main, h1") === null;
}

function asBlocks(body: string): string {
  const lines = body.split(/\s*\n\s*/u).map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n\n");
}
