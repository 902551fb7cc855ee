/** A place on its way into a list: what the sources say of it, before ids and strengths are given. */
export interface Place {
  /** Identity within the build: `geonames:88319`, `iso:LY`, `m49:015` or `admin1:LY.64`. */
  readonly key: string;
  readonly kind: string;
  readonly labels: { readonly ar?: string; readonly en?: string };
  /** Other spellings, the most trusted first. */
  readonly names: readonly string[];
  /** Spellings by which a hand-written entry may be recognised, not trusted enough to be listed. */
  readonly alternates: readonly string[];
  readonly country: string | null;
  /** Code of the first-level division it is or lies in, such as `LY.77`. */
  readonly division: string | null;
  readonly refs: Readonly<Record<string, string>>;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
}

/** The kinds that are settlements: one of them near another of the same name is the same place. */
export const settlementKinds: ReadonlySet<string> = new Set(["city", "capital", "town", "district", "oasis", "port"]);

/** Great-circle distance in kilometres, by the haversine formula on a sphere of 6,371 km. */
export function kilometresBetween(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** Coordinates are kept to three decimals, about a hundred metres: a town is no point. */
export function threeDecimals(degrees: number): number {
  return Math.round(degrees * 1e3) / 1e3;
}
