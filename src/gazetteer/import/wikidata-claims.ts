import { isObject } from "./import-format.ts";

/** A statement that says something: its value, its rank, and when it held (P585), "" where that is not told. */
interface Statement {
  readonly value: unknown;
  readonly preferred: boolean;
  readonly time: string;
}

/** The numbers of the items that a property's statements name, preferred ones first, deprecated ones left out. */
export function itemsOf(claims: unknown): readonly number[] {
  return statements(claims).flatMap(({ value }) => {
    if (!isObject(value)) return [];
    // Old dumps have the number alone, new ones the id as well.
    const number = typeof value.id === "string" ? Number(value.id.slice(1)) : value["numeric-id"];
    return typeof number === "number" && Number.isInteger(number) ? [number] : [];
  });
}

/** The texts that a property's statements give, preferred ones first: ids elsewhere, codes. */
export function textsOf(claims: unknown): readonly string[] {
  return statements(claims).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** The first value of a property that is an object: a point with latitude and longitude. */
export function objectOf(claims: unknown): Readonly<Record<string, unknown>> | undefined {
  return statements(claims)
    .map(({ value }) => value)
    .find(isObject);
}

/** The quantity that a property's statements give, the preferred one, else the one of the latest time; none below 0. */
export function latestQuantity(claims: unknown): number | undefined {
  const all = statements(claims);
  const best = all.some(({ preferred }) => preferred) ? all.filter(({ preferred }) => preferred) : all;
  let latest: { readonly amount: number; readonly time: string } | undefined;
  for (const { value, time } of best) {
    const amount = isObject(value) && typeof value.amount === "string" ? Number(value.amount) : Number.NaN;
    if (amount >= 0 && (latest === undefined || time > latest.time)) latest = { amount, time };
  }
  return latest?.amount;
}

function statements(claims: unknown): readonly Statement[] {
  const found: Statement[] = [];
  for (const claim of Array.isArray(claims) ? claims : []) {
    if (!isObject(claim) || claim.rank === "deprecated" || !isObject(claim.mainsnak)) continue;
    const { datavalue } = claim.mainsnak;
    if (!isObject(datavalue)) continue;
    found.push({ value: datavalue.value, preferred: claim.rank === "preferred", time: timeOf(claim.qualifiers) });
  }
  return found.sort((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** "+2020-01-01T00:00:00Z", which sorts by time for the years after 0. */
function timeOf(qualifiers: unknown): string {
  const first = isObject(qualifiers) && Array.isArray(qualifiers.P585) ? qualifiers.P585[0] : undefined;
  const value = isObject(first) && isObject(first.datavalue) ? first.datavalue.value : undefined;
  return isObject(value) && typeof value.time === "string" ? value.time : "";
}
