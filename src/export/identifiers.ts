import type { EntityRecord } from "../model/corpus-files.ts";

/** The Wikidata id that a gazetteer entry refers to (Q42), or null. */
export function wikidataOf({ entry }: Pick<EntityRecord, "entry">): string | null {
  const refs = entry.refs;
  const id = typeof refs === "object" && refs !== null ? (refs as Record<string, unknown>).wikidata : null;
  return typeof id === "string" && /^Q[1-9]\d*$/.test(id) ? id : null;
}

/** A URN of ours. What a URN's last part may not hold is percent-encoded (RFC 8141), so that different ids stay different. */
export function urnOf(kind: "article" | "entity" | "type", id: string): string {
  return `urn:comention:${kind}:${percentEncoded(id)}`;
}

/** An id percent-encoded in UTF-8: letters, digits, `-`, `.`, `_`, `~` and `:` stay. */
export function percentEncoded(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replaceAll("%3A", ":")
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** An id as XML's NCName, which begins with a letter: what may not stand in one becomes its code point between `_`. */
export function xmlIdOf(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) as number).toString(16)}_`)}`;
}
