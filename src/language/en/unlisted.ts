import { createRequire } from "node:module";
import type { UnlistedName } from "../language.ts";

/** The little of compromise that is used here. */
type Compromise = (text: string) => {
  people(): Phrases;
  places(): Phrases;
  organizations(): Phrases;
};
interface Phrases {
  json(options: { offset: true }): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}

let compromise: Compromise | undefined;

/**
 * People, places and organizations that compromise reads in an English sentence, whether listed or not, by start.
 * compromise takes some 280 ms to load, so it is loaded when the first sentence asks for it; it is a synchronous
 * `require` so that the result cannot depend on when loading ends.
 */
export function readUnlisted(sentence: string): readonly UnlistedName[] {
  compromise ??= createRequire(import.meta.url)("compromise") as Compromise;
  const read = compromise(sentence);
  const found: UnlistedName[] = [];
  const take = (phrases: Phrases, type: UnlistedName["type"]) => {
    for (const { offset } of phrases.json({ offset: true })) found.push({ ...trim(sentence, offset), type });
  };
  take(read.people(), "person");
  take(read.places(), "place");
  take(read.organizations(), "organization");
  return found.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** compromise's phrases carry the punctuation around their words; a name does not. */
function trim(sentence: string, { start, length }: { start: number; length: number }): { start: number; end: number } {
  const text = sentence.slice(start, start + length);
  const name = text.replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, "");
  const lead = /^[^\p{L}\p{N}]*/u.exec(name)?.[0].length ?? 0;
  return { start: start + Math.min(lead, name.length), end: start + name.length };
}
