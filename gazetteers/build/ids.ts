import { compareText } from "../../src/model/span.ts";
import type { Place } from "./place.ts";

/** From how many inhabitants on a settlement may have its bare name for an id. */
const leastBare = 100_000;

/** Letters that do not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ə: "a",
  ǝ: "a",
};

/** A name in lower-case ASCII with hyphens, for an id: "Ra's al-Khaymah" is `ras-al-khaymah`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/./gu, (c) => undecomposed[c] ?? c)
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʻʿʾ`]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * An id for each place, in the order of size so that more people get the shorter one: the bare name for states, regions
 * and settlements from 100,000 inhabitants where no other entry has it; else the name and the country's code
 * (`woking-gb`), then with the number of the source. So an id does not change when smaller places come or go.
 */
export function giveIds(
  places: readonly Place[],
  sizeOf: (place: Place) => number,
  takenBefore: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const taken = new Set(takenBefore);
  const ids = new Map<string, string>();
  const ordered = [...places].sort((a, b) => sizeOf(b) - sizeOf(a) || compareText(a.key, b.key));
  for (const place of ordered) {
    const id = wishes(place).find((wish) => !taken.has(wish)) as string;
    taken.add(id);
    ids.set(place.key, id);
  }
  return ids;
}

function wishes({ key, labels, kind, country, population }: Place): readonly string[] {
  const number = key.replace(/^.*:/, "").toLowerCase().replace(".", "-");
  const name = slug(labels.en ?? "");
  if (name === "") return [slug(key)];
  const bare =
    kind === "admin1" ? false : country === null || kind === "country" || kind === "territory" || (population ?? 0) >= leastBare;
  const withCountry = country === null ? name : `${name}-${country.toLowerCase()}`;
  return [
    ...(bare ? [name] : []),
    withCountry,
    ...(kind === "admin1" ? [`${withCountry}-admin1`] : []),
    `${withCountry}-${number}`,
  ];
}
