import type { EntityType, Entry, Name, Strength } from "../../model/entry.ts";
import { mostBytes, putText } from "./compact-text.ts";
import { Growing } from "./growing.ts";
import type { Sections } from "./image.ts";

/** What names and entries there are, in flat columns; everything that is seldom asked for is JSON, read when asked. */
export type EntryTable = Pick<
  Sections,
  | "nameEntries"
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

/** Gathers entries in the order of their ids, each with its names. */
export class EntryTableBuilder {
  readonly #nameEntries = uint32();
  readonly #nameTexts = uint32();
  readonly #nameMarks = uint32();
  readonly #texts = bytes();
  readonly #entryIds = uint32();
  readonly #entryNames = uint32();
  readonly #entryProfiles = uint32();
  readonly #entryPopulations = uint32();
  readonly #entryProminences = uint32();
  readonly #ids = bytes();
  readonly #entryDetails = uint32();
  readonly #details = bytes();
  readonly #profiles = new Interned<Profile>();
  readonly #marks = new Interned<Mark>();
  readonly #numbers = new Map<number, number>();
  #lastMark:
    | { readonly number: number; readonly strength: Strength; readonly lang: string | null; readonly generated: string | null }
    | undefined;

  get names(): number {
    return this.#nameEntries.at;
  }

  get entries(): number {
    return this.#entryProfiles.at;
  }

  /** Adds an entry; its names follow by {@link addName}, the listed ones first. */
  addEntry({ id, type, gender, country, kind, population, prominence, labels, extra }: Entry): void {
    this.#entryIds.push(this.#ids.at);
    putInto(this.#ids, id);
    this.#entryNames.push(this.#nameEntries.at);
    this.#entryProfiles.push(
      this.#profiles.number(`${type} ${gender} ${country?.length} ${country} ${kind?.length} ${kind}`, [
        type,
        gender,
        country,
        kind,
      ]),
    );
    this.#entryPopulations.push(this.#numberOf(population));
    this.#entryProminences.push(this.#numberOf(prominence));
    this.#entryDetails.push(this.#details.at);
    if (!isEmpty(labels) || !isEmpty(extra)) this.#addDetails(labels, extra);
  }

  /** Adds a name of the entry added last. */
  addName({ text, strength, lang, generated }: Name): void {
    this.#nameEntries.push(this.entries - 1);
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

  build(): { readonly sections: EntryTable; readonly profiles: readonly unknown[]; readonly marks: readonly unknown[] } {
    // A last place closes each list of places.
    this.#nameTexts.push(this.#texts.at);
    this.#entryIds.push(this.#ids.at);
    this.#entryNames.push(this.#nameEntries.at);
    this.#entryDetails.push(this.#details.at);
    const sections = {
      nameEntries: this.#nameEntries.filled(),
      nameTexts: this.#nameTexts.filled(),
      nameMarks: this.#nameMarks.filled(),
      texts: this.#texts.filled(),
      entryIds: this.#entryIds.filled(),
      entryNames: this.#entryNames.filled(),
      entryProfiles: this.#entryProfiles.filled(),
      entryPopulations: this.#entryPopulations.filled(),
      entryProminences: this.#entryProminences.filled(),
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

function uint32(): Growing<Uint32Array> {
  return new Growing((length) => new Uint32Array(length));
}

function bytes(): Growing<Uint8Array> {
  return new Growing((length) => new Uint8Array(length));
}
