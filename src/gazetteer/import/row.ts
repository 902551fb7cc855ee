import { fold } from "../../language/fold.ts";
import type { EntityType, EntryRow, Strength } from "../../model/entry.ts";
import type { Outcome } from "./import-format.ts";

/** A name on its way into a row. */
export interface DraftName {
  readonly text: string;
  readonly lang?: string;
  readonly strength?: Strength;
}

/** What a source tells of an entity, before it is a row. A name that folds to a label or to an earlier name is dropped. */
export interface Draft {
  readonly id: string;
  readonly type: EntityType;
  readonly labels: Readonly<Record<string, string>>;
  readonly names: readonly DraftName[];
  readonly country?: string | undefined;
  readonly kind?: string | undefined;
  readonly gender?: "m" | "f" | undefined;
  readonly refs?: Readonly<Record<string, string>>;
  readonly prominence?: number | undefined;
  readonly place?: { readonly lat?: number; readonly lon?: number; readonly population?: number } | undefined;
  readonly source: string;
}

/** The row of a draft, its keys in the order of the documentation; passed over where no name is left. */
export function rowOf({ id, type, labels, names, country, kind, gender, refs, prominence, place, source }: Draft): Outcome {
  const kept: Record<string, string> = {};
  for (const [language, label] of Object.entries(labels)) {
    const text = cleanText(label);
    if (text !== "") kept[language] = text;
  }
  const others = namesBesides(Object.values(kept), names);
  if (Object.keys(kept).length + others.length === 0) return { skipped: "no name in the languages wanted" };
  const isPlace = type === "place";
  const where = isPlace ? { ...place, ...(kind === undefined ? {} : { kind }) } : {};
  return {
    row: {
      id,
      type,
      ...(Object.keys(kept).length > 0 ? { labels: kept } : {}),
      ...(others.length > 0 ? { names: others } : {}),
      ...(country === undefined ? {} : { country }),
      ...(kind === undefined || isPlace ? {} : { kind }),
      ...(gender === undefined ? {} : { gender }),
      ...(refs === undefined || Object.keys(refs).length === 0 ? {} : { refs }),
      ...(prominence === undefined ? {} : { prominence }),
      ...(Object.keys(where).length > 0 ? { place: where } : {}),
      source,
    },
  };
}

function namesBesides(labels: readonly string[], names: readonly DraftName[]): NonNullable<EntryRow["names"]> {
  const seen = new Set(labels.map(sameness));
  const kept: NonNullable<EntryRow["names"]> = [];
  for (const { text, lang, strength } of names) {
    const clean = cleanText(text);
    const key = sameness(clean);
    if (clean === "" || seen.has(key)) continue;
    seen.add(key);
    if (lang === undefined && strength !== "weak") kept.push(clean);
    else
      kept.push({
        text: clean,
        ...(lang === undefined ? {} : { lang }),
        ...(strength === "weak" ? { strength: "weak" as const } : {}),
      });
  }
  return kept;
}

/** Equal for most names that fold alike; names of a million rows are not split into words for the rest of them. */
function sameness(name: string): string {
  return fold(name).replace(/[\s\-_]+/gu, " ");
}

/** Bidi controls, byte-order marks and other control characters out, runs of white space to one space. */
export function cleanText(text: string): string {
  // Nearly every name is clean; one look is cheaper than the replacing.
  if (!/[\p{Cc}\p{Cf}]|\s\s|[^\S ]|^\s|\s$/u.test(text)) return text;
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/**
 * How an alias in a list of millions counts: a person's one-word alias could be anybody's, and two or three letters are a
 * code or a common word, so both are weak; all else is strong.
 */
export function aliasStrength(text: string, type: EntityType): Strength {
  return text.length <= 3 || (type === "person" && !/[\s\-_]/u.test(text.trim())) ? "weak" : "strong";
}

/** An id for an entity that its source gives none: the source, the type and the name's letters, `spacy:place:abu-dhabi`. */
export function idFromName(source: string, type: EntityType, name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return `${source}:${type}:${words.replace(/^-|-$/g, "")}`;
}

/** Which label of an id comes first, where a source gives an id several rows; the ids it gives stay in memory. */
export interface FirstLabels {
  isFirst(id: string | undefined, language: string): boolean;
}

/** Rows of one id are united on loading and the last label would win, so only the first row has one. */
export function firstLabels(): FirstLabels {
  const seen = new Set<string>();
  return {
    isFirst(id, language) {
      if (id === undefined) return true;
      const key = `${language}\t${id}`;
      return !seen.has(key) && seen.add(key).size > 0;
    },
  };
}

/** A country code of two letters in capitals, `GB` for `gb` and `UK`; undefined for anything else, and for `ZZ`, unknown. */
export function countryCode(code: string | undefined): string | undefined {
  const capitals = code?.trim().toUpperCase() ?? "";
  if (!/^[A-Z]{2}$/.test(capitals) || capitals === "ZZ") return undefined;
  return capitals === "UK" ? "GB" : capitals;
}
