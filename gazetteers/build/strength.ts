import type { Strength } from "../../src/model/entry.ts";
import type { Hazard } from "./hazards.ts";

/** How many people a place must have for its label to stay strong in spite of a hazard. Aliases have no such privilege. */
const limits: Readonly<Record<Hazard, number>> = {
  stop: Number.POSITIVE_INFINITY,
  word: 500_000,
  person: 1_000_000,
  phrase: 100_000,
  inflected: 250_000,
  "rare-person": 250_000,
};

/** A spelling of two letters is always weak, one of three unless it is the label of a place of this size. */
const leastOfThreeLetters = 100_000;

/** How many times more people another place of the same name must have to overshadow one. */
const overshadowing = 3;

/** A bearer of a name, as far as strength is concerned. */
export interface Bearer {
  /** Country, ISO code. */
  readonly country: string | null;
  readonly kind: string;
  /** Inhabitants, or what stands for them ({@link sizeOf}). */
  readonly size: number;
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

/**
 * The strength of a spelling, by the rules of the README: weak for a hazard that the place is not big enough for, for
 * few letters, and where another place overshadows it.
 */
export function strengthOf(
  name: { readonly text: string; readonly role: "label" | "alias"; readonly hazards: ReadonlySet<Hazard> },
  bearer: Bearer,
  others: readonly Bearer[],
): Strength {
  const people = name.role === "label" || bearer.kind === "country" ? bearer.size : 0;
  const letters = name.text.replace(/[^\p{L}]/gu, "").length;
  for (const hazard of name.hazards) {
    // A division is written alone more rarely than a city: Virginia, بابل "Babylon", دلتا "Delta".
    const divisional = bearer.kind === "admin1" && (hazard === "person" || (hazard === "word" && letters < 5));
    if (people < limits[hazard] || divisional) return "weak";
  }
  if (letters <= 2 || (letters === 3 && people < leastOfThreeLetters)) return "weak";
  return others.some((other) => overshadows(other, bearer)) ? "weak" : "strong";
}

/**
 * Whether the name alone means `other` and not `one`: of a city and the division it gives its name to, the city; of two
 * equals, neither; else the one with three times as many people.
 */
export function overshadows(other: Bearer, one: Bearer): boolean {
  if (other.country === one.country && other.country !== null) {
    if (one.kind === "admin1" && other.kind !== "admin1") return true;
    if (other.kind === "admin1" && one.kind !== "admin1") return false;
  }
  return other.size >= overshadowing * one.size;
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
