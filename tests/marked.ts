import { expect } from "vitest";
import { knowledgeOf } from "../src/article/knowledge.ts";
import { readTextFile } from "../src/article/read.ts";
import type { Gazetteer } from "../src/gazetteer/gazetteer.ts";
import type { AnnotatedArticle, Mention } from "../src/model/article.ts";
import { annotate } from "../src/pipeline.ts";

/**
 * Checks an article whose expected mentions are written into its text, against what `annotate` finds with `gazetteer`:
 *
 * - `[طرابلس|place:tripoli]` a mention linked to the entity `tripoli`; types are `person`, `place` and `org`
 * - `[خالد الفلاني|person]` a name that no list has
 * - `[صالح|person:?a,b]` a listed name left ambiguous between `a` and `b`
 * - `{الليبية|libya}` a demonym of the place `libya`
 *
 * What is not marked must give no mention and no demonym. `\u200f` and its like stand for the character. `zones`, where
 * given, are those of the sentences in order. A failure shows the text with what was found, marked the same way.
 */
export function check(marked: string, gazetteer: Gazetteer, zones?: readonly string[]): void {
  const expected = unescaped(marked);
  const article = annotateText(textOf(expected), gazetteer);
  expect(markedText(article)).toBe(canonical(expected));
  if (zones !== undefined) expect(article.sentences.map(({ zone }) => zone)).toEqual(zones);
}

/** Annotates a plain text as the file `case.txt` would be. */
export function annotateText(text: string, gazetteer: Gazetteer): AnnotatedArticle {
  return annotate(readTextFile(new TextEncoder().encode(text), { path: "case.txt", id: "case" }), knowledgeOf(gazetteer));
}

/** The text without its marks. Throws where brackets are not in order, so that a slip cannot pass for an expectation. */
export function textOf(marked: string): string {
  const text = marked.replace(marks, (_, mention, __, demonym) => mention ?? demonym);
  if (/[[\]{}|]/.test(text)) throw new Error(`Marks are not in order: ${marked}`);
  return text;
}

/** An article's text with its mentions and demonyms marked. */
export function markedText({ text, mentions, demonyms }: AnnotatedArticle): string {
  const marks = [
    ...mentions.map((mention) => ({ ...mention, mark: `[${mention.text}|${labelOf(mention)}]` })),
    ...demonyms.map((demonym) => ({ ...demonym, mark: `{${demonym.text}|${demonym.entity}}` })),
  ].sort((a, b) => a.start - b.start);
  let written = "";
  let at = 0;
  for (const { start, end, mark } of marks) {
    written += text.slice(at, start) + mark;
    at = end;
  }
  return written + text.slice(at);
}

const marks = /\[([^[\]{}|]+)\|((?:person|place|org)(?::[^[\]{}|]+)?)\]|\{([^[\]{}|]+)\|[^[\]{}|]+\}/g;

function labelOf({ type, entity, origin, alternatives }: Mention): string {
  const short = type === "organization" ? "org" : type;
  if (entity !== null) return `${short}:${entity}`;
  return origin === "discovery" ? short : `${short}:?${sorted(alternatives.map((one) => one.entity))}`;
}

/** The order in which ambiguous entities are named is of no account. */
function canonical(marked: string): string {
  return marked.replace(/:\?([^\]]+)\]/g, (_, ids: string) => `:?${sorted(ids.split(","))}]`);
}

function sorted(ids: readonly string[]): string {
  return [...ids].sort().join(",");
}

function unescaped(marked: string): string {
  return marked.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
