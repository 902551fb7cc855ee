import { decodeMarkup } from "./charset.ts";
import type { Extracted } from "./extracted.ts";

/** What we use of a DOM node; linkedom's own types would need the browser's. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}
interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  remove(): void;
}
interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const blockNames = new Set(
  "p div section article main header footer aside h1 h2 h3 h4 h5 h6 ul ol li blockquote pre figure figcaption table tr dl dt dd br hr address".split(
    " ",
  ),
);
const notText = "script, style, noscript, template, nav, form, button, iframe, svg";

/**
 * The main text of a page, a blank line between blocks, its title before it; the body's text where Readability finds
 * nothing. Title, date and language are told by the page itself: OpenGraph, `<h1>`, `<title>`, `<time>`, `lang`.
 */
export async function readHtml(bytes: Uint8Array): Promise<Extracted> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const page = (html: string) => parseHTML(html).document as unknown as DomDocument;
  const html = decodeMarkup(bytes);
  const document = page(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const told = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const words = (selector: string) => oneLine(document.querySelector(selector)?.textContent ?? "") || undefined;
  const title = told('meta[property="og:title"]', "content") ?? words("h1") ?? words("title");
  const language = document.documentElement?.getAttribute("lang")?.trim() || told('meta[property="og:locale"]', "content");
  const date = told('meta[property="article:published_time"]', "content") ?? told("time[datetime]", "datetime");
  for (const element of [...document.querySelectorAll(notText)]) element.remove();
  const whole = document.body === null ? "" : blockText(document.body);
  const content = new Readability(document as never).parse()?.content ?? "";
  const main = page(`<html><body>${content}</body></html>`).body;
  const text = (main === null ? "" : blockText(main)) || whole;
  return { text, ...(title ? { title } : {}), ...(language ? { language } : {}), ...(date ? { date } : {}) };
}

/** Iterative, so that a page nested ten thousand deep does not exhaust the stack. */
function blockText(root: DomNode): string {
  const blocks: string[] = [];
  let current = "";
  const end = () => {
    const text = oneLine(current);
    if (text !== "") blocks.push(text);
    current = "";
  };
  const stack: (DomNode | "end")[] = [root];
  while (stack.length > 0) {
    const node = stack.pop() as DomNode | "end";
    if (node === "end") end();
    else if (node.nodeType === 3) current += node.textContent ?? "";
    else if (node.nodeType === 1) {
      if (blockNames.has(node.localName ?? "")) {
        end();
        stack.push("end");
      } else if (node.localName === "td" || node.localName === "th") current += " ";
      stack.push(...[...node.childNodes].reverse());
    }
  }
  end();
  return blocks.join("\n\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
