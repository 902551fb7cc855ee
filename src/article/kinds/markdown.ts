import { decodeText } from "./charset.ts";
import { type Extracted, told } from "./extracted.ts";

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

const containers = new Set(["root", "blockquote", "list", "listItem"]);

/** The text of a Markdown file's blocks, a blank line between; title, date and language as its front matter tells. */
export async function readMarkdown(bytes: Uint8Array): Promise<Extracted> {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const decoded = decodeText(bytes);
  const source = decoded.text;
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  const key = (name: string) =>
    new RegExp(`^${name}:[ \\t]*["']?(.*?)["']?[ \\t]*\\r?$`, "m").exec(front?.[1] ?? "")?.[1] || undefined;
  const blocks = blocksOf(fromMarkdown(source.slice(front?.[0].length ?? 0)) as MarkdownNode);
  const facts = told({ title: key("title"), language: key("lang"), date: key("date"), author: key("author") });
  return { text: blocks.join("\n\n"), ...facts, decoded: { charset: decoded.charset, known: decoded.known } };
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
