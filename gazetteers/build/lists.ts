import { foldName } from "../../src/language/words.ts";
import type { EntryRow, Strength } from "../../src/model/entry.ts";
import { compareText } from "../../src/model/span.ts";
import type { HandWritten, HandWrittenPlace } from "./hand-written.ts";
import type { HazardsOf } from "./hazards.ts";
import { giveIds } from "./ids.ts";
import type { Match } from "./matching.ts";
import { kilometresBetween, type Place, settlementKinds } from "./place.ts";
import { type Bearer, prominenceOf, sizeOf, sizeOfProminence, strengthOf } from "./strength.ts";

/** Settlements of one name nearer than this are one. */
const sameSettlement = 25;
/** The same for one that a hand-written entry may mean with coordinates of its own. */
const sameAsHandWritten = 50;

/** A place with its strong and weak spellings, as it goes into a list. */
interface Listed {
  readonly place: Place;
  readonly hand: HandWrittenPlace | null;
}

/**
 * The rows of the generated lists. A place that is hand-written keeps its id and everything written there; its row only
 * adds spellings, ids elsewhere, coordinates and inhabitants that are missing. Of settlements with one name side by side
 * the most populous is listed.
 */
export function rowsOf(
  places: readonly Place[],
  handWritten: HandWritten,
  matches: readonly Match[],
  hazardsOf: HazardsOf,
): { readonly row: EntryRow; readonly place: Place }[] {
  const byKey = new Map(matches.flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const])));
  const byId = new Map(handWritten.places.map((place) => [place.id, place]));
  const listed = distinct(
    places.map((place) => ({ place, hand: byId.get(byKey.get(place.key) ?? "") ?? null })),
    handWritten.places,
  );
  const added = listed.filter(({ hand }) => hand === null).map(({ place }) => place);
  const ids = giveIds(added, sizeOf, new Set(handWritten.entries.map(({ id }) => id)));
  const strength = strengths(listed, handWritten, hazardsOf);
  return listed
    .map(({ place, hand }) => {
      const own = (text: string, role: "label" | "alias") => strength(text, role, place, hand);
      return { place, row: hand === null ? newRow(place, ids.get(place.key) as string, own) : addedRow(place, hand, own) };
    })
    .sort((a, b) => compareText(a.row.id, b.row.id));
}

/** Leaves out a settlement or division that another one of the same name makes superfluous, the hand-written ones first. */
function distinct(all: readonly Listed[], handWritten: readonly HandWrittenPlace[]): Listed[] {
  const kept = new Map<string, { readonly lat: number | null; readonly lon: number | null; readonly reach: number }[]>();
  const classOf = (kind: string) => (settlementKinds.has(kind) ? "settlement" : kind);
  const keys = (country: string | null, kind: string, names: Iterable<string>) =>
    [...names].map((name) => `${country} ${classOf(kind)} ${name}`);
  const keep = (key: string, at: { readonly lat: number | null; readonly lon: number | null }, reach: number) =>
    kept.set(key, [...(kept.get(key) ?? []), { lat: at.lat, lon: at.lon, reach }]);
  for (const hand of handWritten) for (const key of keys(hand.country, hand.kind, hand.keys)) keep(key, hand, sameAsHandWritten);
  const ordered = [...all].sort(
    (a, b) =>
      Number(b.hand !== null) - Number(a.hand !== null) ||
      sizeOf(b.place) - sizeOf(a.place) ||
      compareText(a.place.key, b.place.key),
  );
  return ordered.filter(({ place, hand }) => {
    const own = keys(place.country, place.kind, new Set(Object.values(place.labels).map(foldName)));
    const near = (one: { readonly lat: number | null; readonly lon: number | null; readonly reach: number }) =>
      one.lat === null || one.lon === null || place.lat === null || place.lon === null
        ? true
        : kilometresBetween({ lat: one.lat, lon: one.lon }, { lat: place.lat, lon: place.lon }) <= one.reach;
    if (hand === null && own.some((key) => (kept.get(key) ?? []).some(near))) return false;
    for (const key of own) keep(key, place, sameSettlement);
    return true;
  });
}

type StrengthIn = (text: string, role: "label" | "alias", place: Place, hand: HandWrittenPlace | null) => Strength;

function strengths(listed: readonly Listed[], handWritten: HandWritten, hazardsOf: HazardsOf): StrengthIn {
  const bearers = new Map<string, { readonly owner: string; readonly bearer: Bearer }[]>();
  const add = (key: string, owner: string, bearer: Bearer) => bearers.set(key, [...(bearers.get(key) ?? []), { owner, bearer }]);
  for (const { place, hand } of listed) {
    if (hand !== null) continue;
    const bearer = { country: place.country, kind: place.kind, size: sizeOf(place) };
    for (const key of new Set(spellings(place).map(foldName))) add(key, place.key, bearer);
  }
  const weakPlaces = new Set<string>();
  const others = new Set<string>();
  for (const hand of handWritten.places) {
    const bearer = { country: hand.country, kind: hand.kind, size: sizeOfHandWritten(hand) };
    for (const { text, strength } of hand.names) {
      const key = foldName(text);
      if (strength === "strong") add(key, hand.id, bearer);
      else weakPlaces.add(key);
    }
  }
  for (const { type, names } of handWritten.entries) {
    if (type !== "place") for (const { text } of names) others.add(foldName(text));
  }
  return (text, role, place, hand) => {
    const key = foldName(text);
    const bearer = hand ?? place;
    const own = { country: bearer.country, kind: bearer.kind, size: hand === null ? sizeOf(place) : sizeOfHandWritten(hand) };
    const rivals = (bearers.get(key) ?? []).filter(({ owner }) => owner !== (hand?.id ?? place.key)).map((one) => one.bearer);
    const hazards = new Set(hazardsOf(text));
    // What is weak in a hand-written list is weak here; the name of a person or organization is as good as a word.
    if (weakPlaces.has(key)) hazards.add("stop");
    if (others.has(key)) hazards.add("word");
    return strengthOf({ text, role, hazards }, own, rivals);
  };
}

/** Seas and rivers have no inhabitants; how well they are known says how big a city they outweigh. */
function sizeOfHandWritten(hand: HandWrittenPlace): number {
  return hand.population === null && hand.prominence !== null
    ? Math.max(sizeOf(hand), sizeOfProminence(hand.prominence))
    : sizeOf(hand);
}

function spellings(place: Place): string[] {
  return [...Object.values(place.labels), ...place.names];
}

type NameRow = string | { readonly text: string; readonly strength: "weak" };

/** Labels that are weak are repeated as weak names, as hand-written lists do. */
function newRow(place: Place, id: string, strength: (text: string, role: "label" | "alias") => Strength): EntryRow {
  const labels = Object.values(place.labels);
  const weakLabels = labels.filter((label) => strength(label, "label") === "weak").map(weak);
  const names = [...weakLabels, ...aliases(place, new Set(labels.map(foldName)), strength)];
  return {
    id,
    type: "place",
    labels: place.labels as Record<string, string>,
    ...(names.length === 0 ? {} : { names: names as EntryRow["names"] }),
    ...(place.country === null ? {} : { country: place.country }),
    refs: { ...place.refs },
    prominence: prominenceOf(place),
    place: placeKeys(place, place.kind === "admin1" ? null : place.population),
    source: place.key.replace(/:.*$/, "").replace("iso", "cldr").replace("m49", "cldr").replace("admin1", "geonames"),
  };
}

function addedRow(
  place: Place,
  hand: HandWrittenPlace,
  strength: (text: string, role: "label" | "alias") => Strength,
): EntryRow {
  const refs = Object.entries(place.refs).filter(([key]) => hand.refs[key] === undefined);
  const names = aliases(
    { ...place, names: spellings(place) },
    new Set([...Object.values(hand.labels).map(foldName), ...hand.keys]),
    strength,
  );
  const missing = hand.lat === null || hand.lon === null;
  const { kind: _, ...coordinates } = placeKeys(place, null);
  const given = {
    ...(missing ? coordinates : {}),
    ...(hand.population === null && place.population !== null && place.kind !== "admin1" ? { population: place.population } : {}),
  };
  return {
    id: hand.id,
    type: "place",
    labels: { ...hand.labels },
    ...(names.length === 0 ? {} : { names: names as EntryRow["names"] }),
    refs: Object.fromEntries(refs),
    ...(Object.keys(given).length === 0 ? {} : { place: given }),
  };
}

function aliases(
  place: Place,
  known: ReadonlySet<string>,
  strength: (text: string, role: "label" | "alias") => Strength,
): NameRow[] {
  const seen = new Set(known);
  return place.names.flatMap((text) => {
    const key = foldName(text);
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    return [strength(text, "alias") === "weak" ? weak(text) : text];
  });
}

function weak(text: string): NameRow {
  return { text, strength: "weak" };
}

function placeKeys({ lat, lon, kind }: Place, population: number | null): NonNullable<EntryRow["place"]> {
  return {
    ...(lat === null || lon === null ? {} : { lat, lon }),
    ...(population === null ? {} : { population }),
    kind,
  };
}
