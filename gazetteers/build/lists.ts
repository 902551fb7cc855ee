import { foldName } from "../../src/language/words.ts";
import type { EntryRow } from "../../src/model/entry.ts";
import { compareText } from "../../src/model/span.ts";
import { arabCountries } from "./cities.ts";
import { afterDirection } from "./english-spelling.ts";
import type { HandWritten, HandWrittenPlace } from "./hand-written.ts";
import type { HazardsOf } from "./hazards.ts";
import { giveIds } from "./ids.ts";
import type { Match } from "./matching.ts";
import { kilometresBetween, type Place, settlementKinds } from "./place.ts";
import { qualifiedLabel } from "./qualified.ts";
import { type Bearer, prominenceOf, type Standing, sizeOf, sizeOfProminence, standingOf } from "./strength.ts";

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
  const standing = standings(listed, handWritten, hazardsOf);
  const states = new Map(
    listed.filter(({ place }) => isState(place.kind)).map(({ place, hand }) => [place.country, (hand ?? place).labels]),
  );
  const divisions = new Map(
    listed.filter(({ place }) => place.kind === "admin1").map(({ place, hand }) => [place.division, (hand ?? place).labels]),
  );
  const hasNamesake = namesakes(listed);
  return listed
    .map(({ place, hand }) => {
      const own: OwnStanding = (text, role) => standing(text, role, place, hand);
      if (hand !== null) return { place, row: addedRow(place, hand, own) };
      const within = hasNamesake(place) ? divisions.get(place.division) : undefined;
      return { place, row: newRow(place, ids.get(place.key) as string, own, within ?? states.get(place.country) ?? {}) };
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

/** Whether another settlement of the country bears a label of this one. */
function namesakes(listed: readonly Listed[]): (place: Place) => boolean {
  const keys = ({ labels, country, kind }: Place) =>
    settlementKinds.has(kind) ? [...new Set(Object.values(labels).map((label) => `${country} ${foldName(label)}`))] : [];
  const counts = new Map<string, number>();
  for (const { place } of listed) for (const key of keys(place)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (place) => keys(place).some((key) => (counts.get(key) ?? 0) > 1);
}

type StandingIn = (text: string, role: "label" | "alias", place: Place, hand: HandWrittenPlace | null) => Standing;

function standings(listed: readonly Listed[], handWritten: HandWritten, hazardsOf: HazardsOf): StandingIn {
  const bearers = new Map<string, { readonly owner: string; readonly bearer: Bearer }[]>();
  const add = (key: string, owner: string, bearer: Bearer) => bearers.set(key, [...(bearers.get(key) ?? []), { owner, bearer }]);
  const divisions = new Map(listed.flatMap(({ place, hand }) => (hand === null ? [] : [[hand.id, place.division] as const])));
  const bearerOf = (place: Place, hand: HandWrittenPlace | null): Bearer =>
    hand === null
      ? { country: place.country, division: place.division, kind: place.kind, size: sizeOf(place), origin: "generated" }
      : handWrittenBearer(hand, divisions.get(hand.id) ?? null);
  for (const { place, hand } of listed) {
    if (hand !== null) continue;
    for (const key of new Set(spellings(place).map(foldName))) add(key, place.key, bearerOf(place, null));
  }
  const weakPlaces = new Set<string>();
  const notPlaces = new Set<string>();
  for (const hand of handWritten.places) {
    for (const { text, strength } of hand.names) {
      const key = foldName(text);
      add(key, hand.id, handWrittenBearer(hand, divisions.get(hand.id) ?? null));
      if (strength === "weak") weakPlaces.add(key);
    }
  }
  for (const { type, names } of handWritten.entries) {
    if (type !== "place") for (const { text } of names) notPlaces.add(foldName(text));
  }
  return (text, role, place, hand) => {
    const key = foldName(text);
    const rivals = (bearers.get(key) ?? []).filter(({ owner }) => owner !== (hand?.id ?? place.key)).map((one) => one.bearer);
    const hazards = new Set(hazardsOf(text));
    // A foreign name is a person's in either script: Taylor, تايلور.
    for (const hazard of hazardsOf(place.labels.en ?? "")) {
      if (arabCountries.has(place.country ?? "")) break;
      if (hazard === "person" || hazard === "rare-person") hazards.add(hazard);
    }
    // What is weak in a hand-written list, or the name of a person or organization, is as good as a word.
    if (weakPlaces.has(key) || notPlaces.has(key)) hazards.add("word");
    const rest = afterDirection(text);
    if (rest !== null && settlementKinds.has(place.kind) && bearers.has(foldName(rest))) hazards.add("direction");
    return standingOf({ text, role, hazards }, bearerOf(place, hand), rivals);
  };
}

/** How well a hand-written place is known counts for people too: seas have none, and Washington is more than its own. */
function handWrittenBearer(hand: HandWrittenPlace, division: string | null): Bearer {
  const size = Math.max(sizeOf(hand), hand.prominence === null ? 0 : sizeOfProminence(hand.prominence));
  return { country: hand.country, division, kind: hand.kind, size, origin: "hand-written" };
}

function spellings(place: Place): string[] {
  return [...Object.values(place.labels), ...place.names];
}

type NameRow = string | { readonly text: string; readonly strength: "weak" };
type OwnStanding = (text: string, role: "label" | "alias") => Standing;

function isState(kind: string): boolean {
  return kind === "country" || kind === "territory";
}

/** Labels that are weak are repeated as weak names, as hand-written lists do; those that are out are qualified. */
function newRow(
  place: Place,
  id: string,
  standing: OwnStanding,
  around: { readonly ar?: string; readonly en?: string },
): EntryRow {
  const labels: Record<string, string> = {};
  const weakLabels: NameRow[] = [];
  for (const language of ["ar", "en"] as const) {
    const label = place.labels[language];
    if (label === undefined) continue;
    const stands = standing(label, "label");
    labels[language] = stands === "out" ? qualifiedLabel(place, language, around) : label;
    if (stands === "weak") weakLabels.push(weak(label));
  }
  const known = new Set([...Object.values(place.labels), ...Object.values(labels)].map(foldName));
  const names = [...weakLabels, ...aliases(place.names, known, standing)];
  return {
    id,
    type: "place",
    labels,
    ...(names.length === 0 ? {} : { names: names as EntryRow["names"] }),
    ...(place.country === null ? {} : { country: place.country }),
    refs: { ...place.refs },
    prominence: prominenceOf(place),
    place: placeKeys(place, place.kind === "admin1" ? null : place.population),
    source: /^(?:iso|m49):/.test(place.key) ? "cldr" : "geonames",
  };
}

function addedRow(place: Place, hand: HandWrittenPlace, standing: OwnStanding): EntryRow {
  const refs = Object.entries(place.refs).filter(([key]) => hand.refs[key] === undefined);
  const names = aliases(spellings(place), hand.keys, standing);
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

function aliases(names: readonly string[], known: ReadonlySet<string>, standing: OwnStanding): NameRow[] {
  const seen = new Set(known);
  return names.flatMap((text) => {
    const key = foldName(text);
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    const stands = standing(text, "alias");
    return stands === "out" ? [] : stands === "weak" ? [weak(text)] : [text];
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
