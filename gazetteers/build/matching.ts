import { foldName } from "../../src/language/words.ts";
import { compareText } from "../../src/model/span.ts";
import type { HandWrittenPlace } from "./hand-written.ts";
import { kilometresBetween, type Place, settlementKinds } from "./place.ts";

/** Which place of the sources a hand-written entry is; `key` is null for one that no source has. */
export interface Match {
  readonly id: string;
  readonly key: string | null;
  /** Kilometres between the coordinates of the two, where both have some. */
  readonly kilometres: number | null;
  /** Who says so: the rule below, or a person who wrote `hand` into the table. */
  readonly by: "rule" | "hand";
}

/** How far apart the coordinates of one settlement may lie. */
const farthest = 50;

interface Candidate {
  readonly hand: HandWrittenPlace;
  readonly place: Place;
  readonly labels: number;
  readonly kilometres: number | null;
}

/**
 * Matches hand-written places to those of the sources. They must share a spelling, a country (where both name one) and a
 * class of kind; settlements must lie within 50 km. Of several, the one of the same kind, that shares more labels, then has more people,
 * then lies nearer is taken; no place is given away twice. An entry with a GeoNames id is that place. Rows that a person decided (`hand`) are kept as they are.
 */
export function matchHandWritten(
  handWritten: readonly HandWrittenPlace[],
  places: readonly Place[],
  decided: readonly Match[],
): Match[] {
  const fixed = new Map([...decided.filter(({ by }) => by === "hand"), ...named(handWritten)].map((match) => [match.id, match]));
  const taken = new Set([...fixed.values()].flatMap(({ key }) => key ?? []));
  const byName = index(places, new Set(handWritten.flatMap(({ keys }) => [...keys])));
  const candidates = handWritten
    .filter(({ id }) => !fixed.has(id))
    .flatMap((hand) => candidatesFor(hand, byName))
    .sort(better);
  const found = new Map<string, Match>();
  for (const { hand, place, kilometres } of candidates) {
    if (found.has(hand.id) || taken.has(place.key)) continue;
    taken.add(place.key);
    found.set(hand.id, { id: hand.id, key: place.key, kilometres, by: "rule" });
  }
  return [...handWritten]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id }) => fixed.get(id) ?? found.get(id) ?? { id, key: null, kilometres: null, by: "rule" });
}

/** Entries that give their GeoNames id themselves. */
function named(handWritten: readonly HandWrittenPlace[]): Match[] {
  return handWritten.flatMap(({ id, refs }) =>
    refs.geonames === undefined ? [] : [{ id, key: `geonames:${refs.geonames}`, kilometres: null, by: "hand" as const }],
  );
}

function better(a: Candidate, b: Candidate): number {
  return (
    Number(sameKind(b)) - Number(sameKind(a)) ||
    b.labels - a.labels ||
    (b.place.population ?? 0) - (a.place.population ?? 0) ||
    (a.kilometres ?? 0) - (b.kilometres ?? 0) ||
    compareText(a.hand.id, b.hand.id) ||
    compareText(a.place.key, b.place.key)
  );
}

/** A hand-written territory is rather a territory of the sources than a division: Saint Helena is both. */
function sameKind({ hand, place }: Candidate): boolean {
  const state = (kind: string) => kind === "country" || kind === "territory";
  return state(hand.kind) === state(place.kind);
}

function candidatesFor(hand: HandWrittenPlace, byName: ReadonlyMap<string, readonly Place[]>): Candidate[] {
  const own = new Set(Object.values(hand.labels).map(foldName));
  const sharing = new Set([...hand.keys].flatMap((key) => byName.get(key) ?? []));
  const candidates = [...sharing].flatMap((place) => {
    if (!sameClass(hand.kind, place.kind)) return [];
    if (hand.country !== null && place.country !== null && hand.country !== place.country) return [];
    const kilometres = distance(hand, place);
    if (settlementKinds.has(place.kind) && (kilometres === null || kilometres > farthest)) return [];
    const labels = Object.values(place.labels).filter((label) => own.has(foldName(label))).length;
    return [{ hand, place, labels, kilometres }];
  });
  // Without a country and coordinates only a name that one place bears is proof.
  return hand.country === null && hand.lat === null && candidates.length > 1 ? [] : candidates;
}

/** Country with country, settlement with settlement, region with division. A region of the world has no country. */
function sameClass(hand: string, place: string): boolean {
  if (settlementKinds.has(place)) return settlementKinds.has(hand);
  if (place === "admin1") return ["admin1", "region", "island", "territory"].includes(hand);
  if (place === "country" || place === "territory") return ["country", "territory", "continent", "island"].includes(hand);
  return hand === "continent" || hand === "world-region";
}

function distance(hand: HandWrittenPlace, place: Place): number | null {
  if (hand.lat === null || hand.lon === null || place.lat === null || place.lon === null) return null;
  return Math.round(kilometresBetween({ lat: hand.lat, lon: hand.lon }, { lat: place.lat, lon: place.lon }));
}

function index(places: readonly Place[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Place[]> {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    const spellings = [...Object.values(place.labels), ...place.names, ...place.alternates];
    for (const key of new Set(spellings.map(foldName))) {
      if (!wanted.has(key)) continue;
      const named = byName.get(key);
      if (named === undefined) byName.set(key, [place]);
      else named.push(place);
    }
  }
  return byName;
}

const header = "# hand-written id\tplace of the sources (- none)\tkm apart\tby\tits name there\n";

/** The table of matches as a file, one a line, for people to read and to overrule (`hand` in the fourth column). */
export function writeMatches(matches: readonly Match[], nameOf: (key: string) => string): string {
  const lines = matches.map(({ id, key, kilometres, by }) =>
    [id, key ?? "-", kilometres ?? "-", by, key === null ? "" : nameOf(key)].join("\t").trimEnd(),
  );
  return `${header}${lines.join("\n")}\n`;
}

/** Reads a table that {@link writeMatches} wrote. */
export function readMatches(table: string): Match[] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [id, key, kilometres, by] = line.split("\t") as [string, string, string, string];
      return {
        id,
        key: key === "-" ? null : key,
        kilometres: kilometres === "-" ? null : Number(kilometres),
        by: by === "hand" ? "hand" : "rule",
      };
    });
}
