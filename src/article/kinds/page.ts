/** What we use of a DOM node; linkedom's own types would need the browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  remove(): void;
  readonly parentElement: DomElement | null;
}

export interface DomDocument {
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
const silentNames = new Set(["script", "style", "noscript", "template", "head", "iframe", "svg"]);

/** Parses a page, or a piece of one as the body of a page. Loads the parser when first called. */
export async function parsePage(html: string): Promise<DomDocument> {
  const { parseHTML } = await import("linkedom");
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** The text of a node's blocks, each on one line, a blank line between; scripts and styles have none. */
export function blockText(root: DomNode): string {
  const blocks: string[] = [];
  let current = "";
  const end = () => {
    const text = oneLine(current);
    if (text !== "") blocks.push(text);
    current = "";
  };
  // Iterative, so that a page nested ten thousand deep does not exhaust the stack.
  const stack: (DomNode | "end")[] = [root];
  while (stack.length > 0) {
    const node = stack.pop() as DomNode | "end";
    if (node === "end") end();
    else if (node.nodeType === 3) current += node.textContent ?? "";
    else if (node.nodeType === 1 && !silentNames.has(node.localName ?? "")) {
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

/** Levels of elements below a node, counted up to `limit`. */
export function depthOf(root: DomNode, limit: number): number {
  let deepest = 0;
  const stack: [DomNode, number][] = [[root, 1]];
  while (stack.length > 0 && deepest < limit) {
    const [node, depth] = stack.pop() as [DomNode, number];
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes) if (child.nodeType === 1) stack.push([child, depth + 1]);
  }
  return deepest;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
