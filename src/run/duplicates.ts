import { createHash } from "node:crypto";

/** Tells articles printed twice, as they come: the first of them counts, the others are its duplicates. */
export interface DuplicateFinder {
  /** The id of the article that this one repeats, or null. */
  of(article: { readonly id: string; readonly sentences: readonly unknown[] }, textHash: string): string | null;
}

export function openDuplicateFinder(): DuplicateFinder {
  const byText = new Map<string, string>();
  return {
    of({ id, sentences }, textHash) {
      // Articles without text are not copies of each other.
      const first = sentences.length === 0 ? undefined : byText.get(textHash);
      if (first === undefined) byText.set(textHash, id);
      return first ?? null;
    },
  };
}

/** Of a text with its white space made alike: equal for articles printed twice. */
export function hashText(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/gu, " ").trim()).digest("hex");
}
