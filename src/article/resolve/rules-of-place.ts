import { type Entry, positionOf } from "../../model/entry.ts";
import type { Candidate, Context } from "./context.ts";
import { type Judgement, rounded, said } from "./judgement.ts";

/** From this distance on, in km, nearness says nothing. */
const farthest = 400;

/** Kinds of place that hold others. */
const containers: ReadonlySet<string | null> = new Set(["country", "admin1", "region", "territory"]);

/**
 * The province or country that a comma, or a word of place, joins to a place holds it: London, Ontario; باريس بولاية تكساس
 * "Paris in the state of Texas". A country is held by nothing.
 */
export function judgeContainer({ sight, entry }: Candidate, { article, surePlaces }: Context): Judgement | null {
  if (entry.type !== "place" || entry.kind === "country") return null;
  const { tokens } = article;
  const { lastToken } = sight.match;
  const joint = tokens[lastToken + 1];
  if (joint?.sentence !== sight.token.sentence) return null;
  const { locatives, classWordsBefore } = sight.lexicon;
  const comma = joint.kind === "mark" && /^[,،(]$/u.test(joint.readings[0].key);
  const bound = joint.readings.find(({ clitic }) => locatives.has(clitic.at(-1) ?? ""));
  if (!comma && bound === undefined && !locatives.has(joint.readings[0].key)) return null;
  // The holder, or the word for what it is, comes next; a proclitic is written on it.
  let at = lastToken + (comma || bound === undefined ? 2 : 1);
  if (tokens[at]?.readings.some(({ key }) => classWordsBefore.has(key))) at++;
  const holder = surePlaces.get(at);
  if (holder === undefined || tokens[at]?.sentence !== sight.token.sentence || !containers.has(holder.kind)) return null;
  if (holder.country !== entry.country) return null;
  const km = holder.kind === "country" ? 0 : (distance(entry, holder, Number.POSITIVE_INFINITY) ?? 0);
  return km > 3 * farthest ? null : said(`in ${holder.id}`);
}

/** Nearness to the nearest place that the article names beyond doubt: 1 beside it, 0 from 400 km on. */
export function judgeNearPlace({ sight: { match }, entry }: Candidate, { surePlaces }: Context): Judgement | null {
  if (entry.type !== "place" || entry.kind === "country") return null;
  let nearest: { readonly km: number; readonly place: Entry } | null = null;
  for (const [token, place] of surePlaces) {
    if (place === entry || place.kind === "country" || (token >= match.firstToken && token <= match.lastToken)) continue;
    const km = distance(entry, place, nearest?.km ?? farthest);
    if (km !== null && km < farthest && (nearest === null || km < nearest.km)) nearest = { km, place };
  }
  return nearest === null
    ? null
    : said(`${Math.round(nearest.km)} km from ${nearest.place.id}`, rounded(1 - nearest.km / farthest));
}

/** A place's size: 0 at 100,000 people, 1 at ten million, below 0 for a small town. */
export function judgePopulation({ entry: { population } }: Candidate): Judgement | null {
  return population === null ? null : said(`${population} people`, rounded((Math.log10(1 + population) - 5) / 2));
}

/** A name shared by a state and its capital is the state's, unless something else speaks for the city. */
export function judgeKind({ entry: { kind } }: Candidate): Judgement | null {
  if (kind === "country") return said("a state");
  return kind === "capital" ? said("a capital", 0.5) : null;
}

/** A small town of a country of which the article says nothing else. */
export function judgeStranger({ sight, entry }: Candidate, { countryShare }: Context): Judgement | null {
  const { population, country, kind } = entry;
  if (population === null || country === null || kind === "country" || kind === "capital") return null;
  if (countryShare(country, sight.match.firstToken) > 0) return null;
  const smallness = (6.5 - Math.log10(1 + population)) / 2;
  return smallness <= 0 ? null : said(`nothing else of ${country}, ${population} people`, rounded(Math.min(smallness, 1.5)));
}

/** Mean radius of the earth in km. */
const earthRadius = 6371;

/** Great-circle distance in km by the haversine formula; null where a place has no position, or is seen to lie farther than `most`. */
function distance(a: Entry, b: Entry, most: number): number | null {
  const [from, to] = [pointOf(a), pointOf(b)];
  if (from === null || to === null) return null;
  const [lat, lon] = [to.lat - from.lat, to.lon - from.lon];
  // A degree of latitude is the same length everywhere: most places are too far by it alone.
  if (Math.abs(lat) * earthRadius > most) return null;
  const h = Math.sin(lat / 2) ** 2 + from.cosine * to.cosine * Math.sin(lon / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A position in radians, with the cosine of its latitude. */
interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly cosine: number;
}

const points = new WeakMap<Entry, Point | null>();

function pointOf(entry: Entry): Point | null {
  let point = points.get(entry);
  if (point === undefined) {
    const position = positionOf(entry);
    const rad = Math.PI / 180;
    point = position === null ? null : { lat: position.lat * rad, lon: position.lon * rad, cosine: Math.cos(position.lat * rad) };
    points.set(entry, point);
  }
  return point;
}
