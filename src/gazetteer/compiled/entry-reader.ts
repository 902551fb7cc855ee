import type { EntityType, Entry, Name } from "../../model/entry.ts";
import { compareText } from "../../model/span.ts";
import type { ListedName } from "../gazetteer.ts";
import { getText } from "./compact-text.ts";
import type { EntryTable, Mark, Profile } from "./entry-table.ts";
import type { Facts } from "./image.ts";

/** Reads names and entries by their numbers; what was read once is kept. */
export class EntryReader {
  readonly #table: EntryTable;
  readonly #profiles: readonly Profile[];
  readonly #marks: readonly Mark[];
  readonly #names = new Map<number, ListedName>();
  readonly #entries = new Map<number, Entry>();
  readonly #ids = new Map<string, number>();

  constructor(table: EntryTable, { profiles, marks }: Facts) {
    this.#table = table;
    this.#profiles = profiles as readonly Profile[];
    this.#marks = marks as readonly Mark[];
  }

  name(number: number): ListedName {
    let name = this.#names.get(number);
    if (name === undefined) {
      const [strength, , generated] = this.#markOf(number);
      name = { text: this.#textOf(number), entry: this.#entryOfName(number), strength, generated };
      this.#names.set(number, name);
    }
    return name;
  }

  entry(number: number): Entry {
    let entry = this.#entries.get(number);
    if (entry === undefined) {
      entry = new CompiledEntry(this, number);
      this.#entries.set(number, entry);
    }
    return entry;
  }

  /** The number of the entry of an id, or -1; a binary search, as entries stand in the order of their ids. */
  numberOf(id: string): number {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    let low = 0;
    let high = this.#table.entryProfiles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(this.idOf(middle), id) < 0) low = middle + 1;
      else high = middle;
    }
    if (low === this.#table.entryProfiles.length || this.idOf(low) !== id) return -1;
    this.#ids.set(id, low);
    return low;
  }

  /** The entry whose names hold a name's number: a binary search, as names stand in the order of their entries. */
  #entryOfName(name: number): number {
    const { entryNames } = this.#table;
    let low = 0;
    let high = entryNames.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entryNames[middle + 1] as number) <= name) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  idOf(entry: number): string {
    const { ids, entryIds } = this.#table;
    return getText(ids, entryIds[entry] as number, entryIds[entry + 1] as number);
  }

  profileOf(entry: number): Profile {
    return this.#profiles[this.#table.entryProfiles[entry] as number] as Profile;
  }

  populationOf(entry: number): number | null {
    return this.#numberAt(this.#table.entryPopulations[entry] as number);
  }

  prominenceOf(entry: number): number | null {
    return this.#numberAt(this.#table.entryProminences[entry] as number);
  }

  /** The listed names of an entry: those that no rule made. */
  namesOf(entry: number): readonly Name[] {
    const names: Name[] = [];
    const { entryNames } = this.#table;
    for (let number = entryNames[entry] as number; number < (entryNames[entry + 1] as number); number++) {
      const [strength, lang, generated] = this.#markOf(number);
      if (generated === null) names.push({ text: this.#textOf(number), lang, strength, generated });
    }
    return names;
  }

  detailsOf(entry: number): Pick<Entry, "labels" | "extra"> {
    const { details, entryDetails } = this.#table;
    const [from, to] = [entryDetails[entry] as number, entryDetails[entry + 1] as number];
    return from === to ? { labels: {}, extra: {} } : JSON.parse(Buffer.from(details.slice(from, to)).toString("utf8"));
  }

  #textOf(name: number): string {
    const { texts, nameTexts } = this.#table;
    return getText(texts, nameTexts[name] as number, nameTexts[name + 1] as number);
  }

  #markOf(name: number): Mark {
    return this.#marks[this.#table.nameMarks[name] as number] as Mark;
  }

  #numberAt(place: number): number | null {
    return place === 0 ? null : (this.#table.numbers[place - 1] as number);
  }
}

/** An entry whose seldom asked parts are read when they are. */
class CompiledEntry implements Entry {
  readonly id: string;
  readonly type: EntityType;
  readonly country: string | null;
  readonly kind: string | null;
  readonly gender: "m" | "f" | null;
  readonly prominence: number | null;
  readonly population: number | null;
  readonly #reader: EntryReader;
  readonly #number: number;
  #names: readonly Name[] | undefined;
  #details: Pick<Entry, "labels" | "extra"> | undefined;

  constructor(reader: EntryReader, number: number) {
    this.#reader = reader;
    this.#number = number;
    this.id = reader.idOf(number);
    [this.type, this.gender, this.country, this.kind] = reader.profileOf(number);
    this.prominence = reader.prominenceOf(number);
    this.population = reader.populationOf(number);
  }

  get names(): readonly Name[] {
    this.#names ??= this.#reader.namesOf(this.#number);
    return this.#names;
  }

  get labels(): Entry["labels"] {
    this.#details ??= this.#reader.detailsOf(this.#number);
    return this.#details.labels;
  }

  get extra(): Entry["extra"] {
    this.#details ??= this.#reader.detailsOf(this.#number);
    return this.#details.extra;
  }

  /** As a plain entry, its parts in their usual order. */
  toJSON(): Entry {
    const { id, type, labels, names, country, kind, gender, prominence, population, extra } = this;
    return { id, type, labels, names, country, kind, gender, prominence, population, extra };
  }
}
