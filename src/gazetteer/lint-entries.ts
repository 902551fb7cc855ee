import type { Entry } from "../model/entry.ts";
import type { LintRule } from "./lint.ts";

/** The rules that look at an entry beside its names. A new one is a function and a line here. */
export const entryRules: Readonly<Record<string, LintRule>> = {
  "bad-id": badId,
  "no-label": noLabel,
  "unknown-country": unknownCountry,
  "zero-coordinates": zeroCoordinates,
};

/** The most bytes of an id in UTF-8: longer ones do not fit into names of files. */
const longestId = 200;

function badId({ id }: Entry): readonly string[] {
  const shown = JSON.stringify(id.length > 80 ? `${id.slice(0, 80)}…` : id);
  if (/[\p{Cc}\p{Cf}\ufeff]/u.test(id)) return [`The id ${shown} holds a control character; leave it out.`];
  if (/\s/u.test(id)) return [`The id ${shown} holds white space; write a hyphen.`];
  const bytes = Buffer.byteLength(id);
  return bytes > longestId ? [`The id ${shown} is ${bytes} bytes long; at most ${longestId} are handy.`] : [];
}

function noLabel({ labels, names }: Entry): readonly string[] {
  return Object.keys(labels).length > 0
    ? []
    : [`It has no label in any language; say which name is shown, such as "labels": {"en": ${JSON.stringify(names[0]?.text)}}.`];
}

function unknownCountry({ country }: Entry): readonly string[] {
  const known = country === null || (/^[A-Z]{2}$/.test(country) && country !== "ZZ" && regionNames.of(country) !== country);
  return known ? [] : [`"${country}" is no ISO 3166-1 alpha-2 code in capitals, such as LY.`];
}

/** Latitude and longitude 0 is a spot in the sea off Ghana, which tables have where nothing is known. */
function zeroCoordinates({ extra }: Entry): readonly string[] {
  const { lat, lon } = (extra.place ?? {}) as { readonly lat?: unknown; readonly lon?: unknown };
  return lat === 0 && lon === 0 ? ["Its coordinates are 0, 0; leave them out where they are not known."] : [];
}

const regionNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
