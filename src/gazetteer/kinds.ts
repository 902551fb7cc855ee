/** GeoNames feature codes by the kind we call them; https://www.geonames.org/export/codes.html */
const geonames: readonly (readonly [RegExp, string])[] = [
  [/^PPLC$/, "capital"],
  [/^PPLX$/, "district"],
  [/^(?:PPL|STLMT)/, "city"],
  [/^PCL/, "country"],
  [/^ADM1/, "admin1"],
  [/^(?:ADM|RGN)/, "region"],
  [/^CONT$/, "continent"],
];

/** The kind of an entry in our words: `PPLC` of a GeoNames list is a `capital`; other kinds are as the list has them. */
export function kindOf(kind: string | null): string | null {
  if (kind === null) return null;
  return geonames.find(([code]) => code.test(kind))?.[1] ?? kind;
}
