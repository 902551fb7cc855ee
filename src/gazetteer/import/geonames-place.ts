import { featureKinds } from "./geonames-features.ts";
import type { ImportOptions } from "./import-format.ts";
import { prominenceOfPopulation } from "./prominence.ts";

/** A line of the table that will be kept. */
export interface GeonamesPlace {
  readonly id: number;
  readonly cells: readonly string[];
  readonly kind: string;
  readonly population: number;
  readonly prominence: number;
}

/** Reads a line of the table: the place, why it is passed over, or what is wrong with it in a sentence. */
export function parsePlace(text: string, options: ImportOptions): GeonamesPlace | { readonly skipped: string } | string {
  const cells = text.split("\t");
  if (cells.length !== 19) return `it has ${cells.length} columns between tabs where a GeoNames table has 19`;
  const [id, name, , , lat, lon, , code, , , , , , , inhabitants] = cells as [string, ...string[]];
  if (!/^\d{1,9}$/.test(id)) return `"${id}" is no GeoNames id, which is a whole number`;
  if (name === undefined || name.trim() === "") return "its name is empty";
  if (!within(lat, 90) || !within(lon, 180)) return `"${lat}, ${lon}" is no latitude and longitude in degrees`;
  const feature = featureKinds.get(code as string);
  if (feature === undefined) return { skipped: `feature code ${code === "" ? "(none)" : code} is not read` };
  const population = Number(inhabitants);
  if (!(population >= 0)) return `"${inhabitants}" is no population`;
  const size = prominenceOfPopulation(population, feature.kind === "capital" ? "capital" : "other");
  const prominence = Math.max(feature.least, size);
  if (prominence < options.leastProminence) return { skipped: "less prominent than wanted" };
  return { id: Number(id), cells, kind: feature.kind, population, prominence };
}

function within(text: string | undefined, limit: number): boolean {
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= limit;
}
