import type { Entry } from "../model/entry.ts";
import { EditedNames } from "./compiled/edited-names.ts";
import { entryHashesOf } from "./compiled/entry-hashes.ts";
import { EntryReader } from "./compiled/entry-reader.ts";
import { type Image, openImage } from "./compiled/image.ts";
import { NameMatcher } from "./compiled/name-matcher.ts";
import { namesOfForm } from "./compiled/name-slots.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** The gazetteer of an image that was checked, or made by this program. Throws where the buffer holds none. */
export function openGazetteer(buffer: SharedArrayBuffer): Gazetteer {
  const image = openImage(buffer, "trust");
  if (image === null) throw new Error("The buffer holds no compiled gazetteer of this version.");
  return gazetteerOf(image);
}

/** The gazetteer that an opened image holds. */
export function gazetteerOf({ buffer, facts, sections }: Image): Gazetteer {
  const matcher = new NameMatcher(sections);
  const reader = new EntryReader(sections, facts);
  let edited: EditedNames | undefined;
  const byForm = new Map<number, readonly number[]>();
  const formNames = (form: number) => {
    let names = byForm.get(form);
    if (names === undefined) {
      names = namesOfForm(sections, form);
      byForm.set(form, names);
    }
    return names;
  };
  const namesOf = (name: string) => {
    const form = matcher.formOf(name);
    return form < 0 ? [] : formNames(form);
  };
  return {
    fingerprint: facts.fingerprint,
    entryCount: facts.entries,
    nameCount: facts.nameCount,
    matcher,
    get edited() {
      edited ??= new EditedNames(sections);
      return edited;
    },
    buffer,
    name: (number) => reader.name(number),
    namesOfForm: formNames,
    namesOf,
    entry: (number) => reader.entry(number),
    entryOf(id) {
      const number = reader.numberOf(id);
      return number < 0 ? undefined : reader.entry(number);
    },
    placeNamed: (name, country) =>
      placeAmong(
        namesOf(name).map((number) => reader.entry(reader.name(number).entry)),
        country,
      ),
    entryHashes: () => entryHashesOf(sections, reader, facts.marks, facts.entries),
    *listedNames() {
      for (let number = 0; number < facts.entries; number++) {
        const id = reader.idOf(number);
        const [type] = reader.profileOf(number);
        for (const { text } of reader.namesOf(number)) yield { id, name: text, type };
      }
    },
  };
}

function placeAmong(entries: readonly Entry[], country: string | undefined): Entry | undefined {
  const places = entries.filter((entry) => entry.type === "place" && (country === undefined || entry.country === country));
  return places.find(({ kind }) => kind === "country") ?? places[0];
}
