import type { CandidateRecord } from "../../src/model/corpus-files.ts";
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

/** Why a name was taken for another's, in words. */
export const joinNames: Readonly<Record<CandidateRecord["joins"][number]["rule"], string>> = {
  "title-off": "the same without its title",
  "usual-spelling": "a usual other spelling",
  spelling: "spelled alike",
  "short-form": "the only full name that ends in it",
  "middle-names": "the same but for names in the middle",
  "other-script": "the same in another script",
};

/** How a listed name is near, in words. */
export const nearNames: Readonly<Record<CandidateRecord["similar"][number]["relation"], string>> = {
  "same-name": "the same name",
  spelling: "spelled alike",
  "other-script": "the same in another script",
  "short-form": "ends in it",
};

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
