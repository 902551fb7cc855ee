import type { EntityType } from "../../src/model/entry.ts";

export const typeNames: Readonly<Record<EntityType, string>> = {
  person: "Person",
  place: "Place",
  organization: "Organization",
};

export const typePlurals: Readonly<Record<EntityType, string>> = {
  person: "People",
  place: "Places",
  organization: "Organizations",
};

const originNames: Readonly<Record<string, string>> = {
  gazetteer: "listed name",
  coreference: "short form of a name given in full",
  discovery: "unlisted name, found by its context",
};

/** How a mention came about, in words. */
export function originName(origin: string): string {
  return originNames[origin] ?? origin;
}

/** 1234 as "1,234", whatever the reader's locale. */
export function number(value: number): string {
  return value.toLocaleString("en-US");
}

/** "1 article", "2 articles". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** Says a cap in words: "first 200 of 1,234 names"; null where all are shown. */
export function firstOf(shown: number, total: number, many: string): string | null {
  return shown < total ? `first ${number(shown)} of ${number(total)} ${many}` : null;
}

/** A score or weight with two digits and a real minus sign. */
export function decimal(value: number): string {
  return value.toFixed(2).replace("-", "\u2212");
}

/** A weight with its sign. */
export function signed(value: number): string {
  return value > 0 ? `+${decimal(value)}` : decimal(value);
}
