import { decodeMarkup } from "./charset.ts";
import type { Extracted } from "./extracted.ts";

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

const containers = new Set(["root", "blockquote", "list", "listItem"]);

/** The text of a Markdown file's blocks, a blank line between; title, date and language as its front matter tells. */
export async function readMarkdown(bytes: Uint8Array): Promise<Extracted> {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const source = decodeMarkup(bytes);
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  const key = (name: string) =>
    new RegExp(`^${name}:[ \\t]*["']?(.*?)["']?[ \\t]*\\r?$`, "m").exec(front?.[1] ?? "")?.[1] || undefined;
  const blocks = blocksOf(fromMarkdown(source.slice(front?.[0].length ?? 0)) as MarkdownNode);
  const [title, language, date] = [key("title"), key("lang"), key("date")];
  return { text: blocks.join("\n\n"), ...(title ? { title } : {}), ...(language ? { language } : {}), ...(date ? { date } : {}) };
}

function blocksOf(node: MarkdownNode): string[] {
  if (containers.has(node.type)) return (node.children ?? []).flatMap(blocksOf);
  if (node.type === "html" || node.type === "definition") return [];
  const text = inlineText(node).trim();
  return text === "" ? [] : [text];
}

function inlineText(node: MarkdownNode): string {
  if (node.type === "html") return "";
  if (node.type === "break") return "\n";
  return node.value ?? (node.children ?? []).map(inlineText).join("");
}
