import type { Strength } from "../../src/model/entry.ts";
import { arabCountries } from "./cities.ts";
import type { Hazard } from "./hazards.ts";
import { settlementKinds } from "./place.ts";

/** How a spelling is listed: counted by itself, counted with evidence, or left out as it would do more harm than good. */
export type Standing = Strength | "out";

/** Inhabitants below which a hazard makes the label of a place weak, and below which it keeps it out. */
const limits: Readonly<Record<Hazard, { readonly weak: number; readonly out: number }>> = {
  stop: { weak: Number.POSITIVE_INFINITY, out: 250_000 },
  word: { weak: 500_000, out: 75_000 },
  person: { weak: 1_000_000, out: 75_000 },
  "rare-person": { weak: 250_000, out: 50_000 },
  clitic: { weak: 250_000, out: 10_000 },
  inflected: { weak: 250_000, out: 0 },
  phrase: { weak: 100_000, out: 0 },
  direction: { weak: Number.POSITIVE_INFINITY, out: 0 },
};

/** Smaller towns of Arab countries are in the news that we are for: Azaz, Mafraq, Maan are weak rather than out. */
const leastInArabCountries = 30_000;

/** A spelling of two letters is weak at best, one of three unless it is the label of a settlement of this size. */
const leastOfThreeLetters = 100_000;
const leastOfTwoLetters = 500_000;

/** How many times more people another place of the same name must have to overshadow one. */
const overshadowing = 3;

/** A bearer of a name, as far as its standing is concerned. */
export interface Bearer {
  readonly country: string | null;
  /** Code of the first-level division it is or lies in. */
  readonly division: string | null;
  readonly kind: string;
  /** Inhabitants, or what stands for them ({@link sizeOf}). */
  readonly size: number;
  readonly origin: "hand-written" | "generated";
}

/** A spelling of a place. */
export interface Spelling {
  readonly text: string;
  readonly role: "label" | "alias";
  readonly hazards: ReadonlySet<Hazard>;
}

/** Inhabitants of a place for comparisons; countries and regions of the world are beyond any city. */
export function sizeOf({ kind, population }: { readonly kind: string; readonly population: number | null }): number {
  if (kind === "continent" || kind === "world-region") return 1e9;
  if (kind === "country") return Math.max(population ?? 0, 2e7);
  if (kind === "territory") return Math.max(population ?? 0, 1e6);
  if (kind === "admin1") return Math.max(population ?? 0, 1e5);
  if (kind === "capital") return Math.max(2 * (population ?? 0), 1e4);
  return population ?? 300;
}

/** The inhabitants of a settlement of that prominence: the inverse of {@link prominenceOf}. */
export function sizeOfProminence(prominence: number): number {
  return 10 ** (10 * prominence + 1.5);
}

/** The standing of a spelling of `bearer`, given who else bears it. The rules are those of the README. */
export function standingOf(spelling: Spelling, bearer: Bearer, others: readonly Bearer[]): Standing {
  if (others.some((other) => isNamesake(other, bearer))) return "out";
  const letters = spelling.text.replace(/[^\p{L}]/gu, "").length;
  const people = spelling.role === "label" || bearer.kind === "country" ? bearer.size : 0;
  const division = bearer.kind === "admin1";
  const arab = spelling.role === "label" && arabCountries.has(bearer.country ?? "");
  const oneWord = !/[\s-]/u.test(spelling.text);
  let weak = false;
  for (const hazard of spelling.hazards) {
    const least = spelling.role === "label" ? limits[hazard].out : Math.max(limits[hazard].out, aliasOut[hazard] ?? 0);
    // Divisions are mostly named with their class word, so a bare word among them is rather weak than out; but a given
    // name in a script without capitals (صلاح الدين "Saladin") is the person's.
    const enough = arab && hazard !== "stop" ? Math.min(least, leastInArabCountries) : least;
    if (oneWord && !division && bearer.size < enough) return "out";
    if (division && (hazard === "stop" || (hazard === "person" && /\p{Script=Arabic}/u.test(spelling.text)))) return "out";
    if (people < limits[hazard].weak || (division && hazard === "person") || (division && hazard === "word" && letters < 5)) {
      weak = true;
    }
  }
  if (letters <= 2 && bearer.size < leastOfTwoLetters) return "out";
  if (letters <= 2 || (letters === 3 && (people < leastOfThreeLetters || division))) return "weak";
  return weak || others.some((other) => overshadows(other, bearer)) ? "weak" : "strong";
}

/** Aliases that are words are kept out up to this size. */
const aliasOut: Partial<Readonly<Record<Hazard, number>>> = {
  stop: Number.POSITIVE_INFINITY,
  word: 250_000,
  person: 250_000,
};

/** Whether the name belongs to `other` alone: a country's to the country, a division's to the town it is named after. */
function isNamesake(other: Bearer, one: Bearer): boolean {
  if (other.country === null || other.country !== one.country) return false;
  const state = other.kind === "country" || other.kind === "territory";
  if (state && (settlementKinds.has(one.kind) || one.kind === "admin1")) return true;
  return one.kind === "admin1" && settlementKinds.has(other.kind) && other.division !== null && other.division === one.division;
}

/**
 * Whether the name alone means `other` rather than `one`: it has three times as many people, or it is hand-written, as
 * well-known places are, and not smaller. A division never overshadows a town in it.
 */
export function overshadows(other: Bearer, one: Bearer): boolean {
  const within = other.country !== null && other.country === one.country;
  if (within && other.kind === "admin1" && settlementKinds.has(one.kind) && other.division === one.division) return false;
  const ratio = other.origin === "hand-written" && one.origin === "generated" ? 1 : overshadowing;
  return other.size >= ratio * one.size;
}

/**
 * Prominence by size: 0.1 for each power of ten of inhabitants over 30, 0.15 more for a capital; a village 0.1, a town of
 * 15,000 0.27, a city of a million 0.45, of ten millions 0.55. Divisions have at least 0.25, states 0.5, regions 0.35.
 */
export function prominenceOf(place: { readonly kind: string; readonly population: number | null }): number {
  if (place.kind === "country") return 0.5;
  if (place.kind === "continent" || place.kind === "world-region") return 0.35;
  if (place.kind === "territory") return 0.25;
  const bySize = 0.1 * (Math.log10(Math.max(place.population ?? 0, 300)) - 1.5) + (place.kind === "capital" ? 0.15 : 0);
  const bounded = Math.min(0.8, Math.max(place.kind === "admin1" ? 0.25 : 0.1, bySize));
  return Math.round(bounded * 100) / 100;
}
