import type { SourceStretch } from "../../model/source-stretch.ts";
import { decodeText } from "./charset.ts";
import { type Extracted, told } from "./extracted.ts";
import { alignText } from "./markdown-source.ts";

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

const containers = new Set(["root", "blockquote", "list", "listItem"]);

/**
 * The text of a Markdown file's blocks, a blank line between, with where it stands in the file; title, date and language as
 * its front matter tells.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<Extracted> {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const decoded = decodeText(bytes);
  const source = decoded.text;
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  const key = (name: string) =>
    new RegExp(`^${name}:[ \\t]*["']?(.*?)["']?[ \\t]*\\r?$`, "m").exec(front?.[1] ?? "")?.[1] || undefined;
  const shift = front?.[0].length ?? 0;
  const parse = (text: string) => fromMarkdown(text) as MarkdownNode;
  const references = new Map<string, string>();
  const decode = (reference: string) => {
    const known = references.get(reference) ?? inlineText(parse(reference));
    references.set(reference, known);
    return known;
  };
  const text: string[] = [];
  const stretches: SourceStretch[] = [];
  let length = 0;
  for (const block of blocksOf(parse(source.slice(shift)))) {
    const whole = inlineText(block);
    const trimmed = whole.trim();
    if (trimmed === "") continue;
    if (length > 0) length += blankLine.length;
    const cut = whole.length - whole.trimStart().length;
    let at = length - cut;
    for (const { value, from, to, code } of piecesOf(block)) {
      if (from !== undefined && to !== undefined) {
        for (const stretch of alignText(value, { source, from: from + shift, to: to + shift, code, decode })) {
          const [start, file, units, unitsOfFile] = stretch;
          add(stretches, [at + start, file, units, unitsOfFile], length, length + trimmed.length);
        }
      }
      at += value.length;
    }
    text.push(trimmed);
    length += trimmed.length;
  }
  const facts = told({ title: key("title"), language: key("lang"), date: key("date"), author: key("author") });
  return { text: text.join(blankLine), stretches, ...facts, decoded: { charset: decoded.charset, known: decoded.known } };
}

const blankLine = "\n\n";

/** Adds what of a stretch lies in units `[from, to)` of the text, to the stretch before it where it goes on with that. */
function add(stretches: SourceStretch[], [start, file, units, unitsOfFile]: SourceStretch, from: number, to: number): void {
  if (units !== unitsOfFile) {
    if (start >= from && start + units <= to) stretches.push([start, file, units, unitsOfFile]);
    return;
  }
  const begin = Math.max(start, from);
  const held = Math.min(start + units, to) - begin;
  if (held <= 0) return;
  const at = file + begin - start;
  const last = stretches.at(-1);
  const goesOn = last !== undefined && last[2] === last[3] && last[0] + last[2] === begin && last[1] + last[3] === at;
  if (goesOn) stretches[stretches.length - 1] = [last[0], last[1], last[2] + held, last[3] + held];
  else stretches.push([begin, at, held, held]);
}

function blocksOf(node: MarkdownNode): readonly MarkdownNode[] {
  if (containers.has(node.type)) return (node.children ?? []).flatMap(blocksOf);
  return node.type === "html" || node.type === "definition" ? [] : [node];
}

function inlineText(node: MarkdownNode): string {
  return piecesOf(node)
    .map(({ value }) => value)
    .join("");
}

/** A piece of text with the place of its node in the file, markup included; none for the end of a line that was asked for. */
interface Piece {
  readonly value: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly code: boolean;
}

function piecesOf(node: MarkdownNode): readonly Piece[] {
  if (node.type === "html") return [];
  if (node.type === "break") return [{ value: "\n", code: false }];
  if (node.value === undefined) return (node.children ?? []).flatMap(piecesOf);
  const code = node.type === "inlineCode" || node.type === "code";
  return [{ value: node.value, from: node.position?.start.offset, to: node.position?.end.offset, code }];
}
