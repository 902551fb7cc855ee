import type { EntityType, Entry, Name, Strength } from "../../model/entry.ts";
import { mostBytes, putText } from "./compact-text.ts";
import { type Growing, growing } from "./growing.ts";
import { narrowed, type Sections } from "./image.ts";

/** What names and entries there are, in flat columns; everything that is seldom asked for is JSON, read when asked. */
export type EntryTable = Pick<
  Sections,
  | "nameTexts"
  | "nameMarks"
  | "texts"
  | "entryIds"
  | "entryNames"
  | "entryProfiles"
  | "entryPopulations"
  | "entryProminences"
  | "numbers"
  | "ids"
  | "entryDetails"
  | "details"
>;

/** What many entries have in common, kept once. */
export type Profile = readonly [type: EntityType, gender: "m" | "f" | null, country: string | null, kind: string | null];

/** What many names have in common, kept once. */
export type Mark = readonly [strength: Strength, lang: string | null, generated: string | null];

/** What a name, an id or the rest of an entry mostly has, to make room for; more is no harm. */
const bytesOfName = 20;

/** Gathers entries in the order of their ids, each with its names. */
export class EntryTableBuilder {
  readonly #nameTexts: Growing<Uint32Array>;
  readonly #nameMarks: Growing<Uint32Array>;
  readonly #texts: Growing<Uint8Array>;
  readonly #entryIds: Growing<Uint32Array>;
  readonly #entryNames: Growing<Uint32Array>;
  readonly #entryProfiles: Growing<Uint32Array>;
  readonly #entryPopulations: Growing<Uint32Array>;
  readonly #entryProminences: Growing<Uint32Array>;
  readonly #ids: Growing<Uint8Array>;
  readonly #entryDetails: Growing<Uint32Array>;
  readonly #details: Growing<Uint8Array>;
  readonly #profiles = new Interned<Profile>();
  readonly #marks = new Interned<Mark>();
  readonly #numbers = new Map<number, number>();
  #lastProfile: { readonly number: number; readonly parts: Profile } | undefined;
  #lastMark:
    | { readonly number: number; readonly strength: Strength; readonly lang: string | null; readonly generated: string | null }
    | undefined;

  /** `entries` and `names` are about how many there will be. */
  constructor(entries: number, names: number) {
    this.#nameTexts = growing.uint32(names + 1);
    this.#nameMarks = growing.uint32(names);
    this.#texts = growing.bytes(names * bytesOfName);
    this.#entryIds = growing.uint32(entries + 1);
    this.#entryNames = growing.uint32(entries + 1);
    this.#entryProfiles = growing.uint32(entries);
    this.#entryPopulations = growing.uint32(entries);
    this.#entryProminences = growing.uint32(entries);
    this.#ids = growing.bytes(entries * bytesOfName);
    this.#entryDetails = growing.uint32(entries + 1);
    this.#details = growing.bytes(entries * bytesOfName);
  }

  get names(): number {
    return this.#nameMarks.at;
  }

  get entries(): number {
    return this.#entryProfiles.at;
  }

  /** Adds an entry; its names follow by {@link addName}, the listed ones first. */
  addEntry({ id, type, gender, country, kind, population, prominence, labels, extra }: Entry): void {
    this.#entryIds.push(this.#ids.at);
    putInto(this.#ids, id);
    this.#entryNames.push(this.#nameMarks.at);
    this.#entryProfiles.push(this.#profileOf(type, gender, country, kind));
    this.#entryPopulations.push(this.#numberOf(population));
    this.#entryProminences.push(this.#numberOf(prominence));
    this.#entryDetails.push(this.#details.at);
    if (!isEmpty(labels) || !isEmpty(extra)) this.#addDetails(labels, extra);
  }

  /** Adds a name of the entry added last. */
  addName({ text, strength, lang, generated }: Name): void {
    this.#nameTexts.push(this.#texts.at);
    // Neighbours are mostly alike.
    const last = this.#lastMark;
    if (last === undefined || last.strength !== strength || last.lang !== lang || last.generated !== generated) {
      const number = this.#marks.number(`${strength} ${lang?.length} ${lang} ${generated}`, [strength, lang, generated]);
      this.#lastMark = { strength, lang, generated, number };
    }
    this.#nameMarks.push(this.#lastMark?.number as number);
    putInto(this.#texts, text);
  }

  #profileOf(...profile: Profile): number {
    // Neighbours are mostly alike.
    if (!profile.every((part, at) => part === this.#lastProfile?.parts[at])) {
      const [type, gender, country, kind] = profile;
      const key = `${type} ${gender} ${country?.length} ${country} ${kind?.length} ${kind}`;
      this.#lastProfile = { parts: profile, number: this.#profiles.number(key, profile) };
    }
    return this.#lastProfile?.number as number;
  }

  build(): { readonly sections: EntryTable; readonly profiles: readonly unknown[]; readonly marks: readonly unknown[] } {
    // A last place closes each list of places.
    this.#nameTexts.push(this.#texts.at);
    this.#entryIds.push(this.#ids.at);
    this.#entryNames.push(this.#nameMarks.at);
    this.#entryDetails.push(this.#details.at);
    const sections = {
      nameTexts: this.#nameTexts.filled(),
      nameMarks: narrowed(this.#nameMarks.filled()),
      texts: this.#texts.filled(),
      entryIds: this.#entryIds.filled(),
      entryNames: this.#entryNames.filled(),
      entryProfiles: narrowed(this.#entryProfiles.filled()),
      entryPopulations: narrowed(this.#entryPopulations.filled()),
      entryProminences: narrowed(this.#entryProminences.filled()),
      numbers: Float64Array.from(this.#numbers.keys()),
      ids: this.#ids.filled(),
      entryDetails: this.#entryDetails.filled(),
      details: this.#details.filled(),
    };
    return { sections, profiles: this.#profiles.values, marks: this.#marks.values };
  }

  #addDetails(labels: Entry["labels"], extra: Entry["extra"]): void {
    const json = JSON.stringify({ labels, extra });
    // A unit takes three bytes at most.
    this.#details.room(json.length * 3);
    const { written } = encoder.encodeInto(json, this.#details.values.subarray(this.#details.at));
    this.#details.at += written;
  }

  /** 0 for null, else the place of the number among all numbers, counted from 1. */
  #numberOf(value: number | null): number {
    if (value === null) return 0;
    const place = this.#numbers.get(value) ?? this.#numbers.size + 1;
    if (place > this.#numbers.size) this.#numbers.set(value, place);
    return place;
  }
}

function isEmpty(record: Readonly<Record<string, unknown>>): boolean {
  for (const _ in record) return false;
  return true;
}

const encoder = new TextEncoder();

/** Values by number, equal ones (of equal key) once. */
class Interned<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  number(key: string, value: Value): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

function putInto(target: Growing<Uint8Array>, text: string): void {
  target.room(mostBytes(text.length));
  target.at = putText(target.values, target.at, text);
}
