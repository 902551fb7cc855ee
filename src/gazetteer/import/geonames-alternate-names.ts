import type { Strength } from "../../model/entry.ts";
import { parsePlace } from "./geonames-place.ts";
import { badRecord, type ImportOptions, type ImportSource, type Outcome } from "./import-format.ts";
import { baseOf, wantsLanguage, wantsText } from "./names-wanted.ts";

/** A name of alternateNamesV2; `language` is empty where the table tells none, `wkdt` for a Wikidata id. */
export interface AlternateName {
  readonly text: string;
  readonly language: string;
  readonly strength: Strength;
  /** How fit it is as a label: 3 preferred, 2 plain, 1 short, 0 colloquial or historic. */
  readonly rank: number;
}

export interface AlternateNames {
  /** The names of a GeoNames id in the order of the table. */
  of(id: number): readonly AlternateName[];
  readonly problems: readonly Outcome[];
}

export const noAlternateNames: AlternateNames = { of: () => [], problems: [] };

/** What the table's column of languages holds beside languages: postal codes, links, codes of airports. */
const notLanguages = new Set("post link iata icao faac tcid unlc phon piny fr_1793 nuts sigla".split(" "));

/**
 * Reads alternateNamesV2.txt, keeping names in the languages wanted of the places that `source` will give. Memory: eight
 * bytes and the name's UTF-8 for each name kept, and one bit for each number up to the largest GeoNames id.
 */
export async function readAlternateNames(
  source: ImportSource,
  options: ImportOptions,
  table: ImportSource,
): Promise<AlternateNames> {
  const places = new Bits();
  for await (const lines of source.lines()) {
    for (const { text } of lines) {
      const place = parsePlace(text, options);
      if (typeof place !== "string" && "id" in place) places.add(place.id);
    }
  }
  const pool = new NamePool();
  const problems: Outcome[] = [];
  for await (const lines of table.lines()) {
    for (const line of lines) {
      const [, geonameid, isolanguage, text, preferred, short, colloquial, historic] = line.text.split("\t");
      if (text === undefined || !/^\d{1,9}$/.test(geonameid as string)) {
        problems.push(badRecord(table, line, "a line of alternateNamesV2 has its id, the place's id, a language and a name"));
        continue;
      }
      const language = isolanguage as string;
      if (!places.has(Number(geonameid)) || notLanguages.has(language) || !wanted(language, text, options)) continue;
      const rank = colloquial === "1" || historic === "1" ? 0 : preferred === "1" ? 3 : short === "1" ? 1 : 2;
      pool.add(
        Number(geonameid),
        `${rank}\t${language === "wkdt" || language === "abbr" ? language : baseOf(language)}\t${text}`,
      );
    }
  }
  return { of: pool.finish(), problems };
}

function wanted(language: string, text: string, { languages }: ImportOptions): boolean {
  if (language === "wkdt") return true;
  return language === "" || language === "abbr" ? wantsText(languages, text) : wantsLanguage(languages, language);
}

/** A set of whole numbers, one bit each. */
class Bits {
  private bytes = new Uint8Array(1 << 20);

  add(number: number): void {
    const at = number >>> 3;
    if (at >= this.bytes.length) {
      const grown = new Uint8Array(Math.max(at + 1, this.bytes.length * 2));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[at] = (this.bytes[at] as number) | (1 << (number & 7));
  }

  has(number: number): boolean {
    return ((this.bytes[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0;
  }
}

/** Names of many places in one buffer of UTF-8, with the place and the beginning of each. */
class NamePool {
  private ids = new Uint32Array(1 << 12);
  private starts = new Uint32Array(1 << 12);
  private bytes = Buffer.alloc(1 << 16);
  private count = 0;
  private end = 0;

  add(id: number, record: string): void {
    if (this.count + 1 >= this.ids.length) {
      this.ids = grown(this.ids);
      this.starts = grown(this.starts);
    }
    const most = record.length * 3;
    if (this.end + most > this.bytes.length) this.bytes = Buffer.concat([this.bytes], (this.bytes.length + most) * 2);
    this.ids[this.count] = id;
    this.starts[this.count] = this.end;
    this.count += 1;
    this.end += this.bytes.write(record, this.end);
  }

  /** Nothing is added any more: gives the look-up. */
  finish(): (id: number) => readonly AlternateName[] {
    const { bytes, count, end } = this;
    const starts = this.starts;
    starts[count] = end;
    const ids = this.ids;
    const order = Uint32Array.from({ length: count }, (_, at) => at).sort(
      (a, b) => (ids[a] as number) - (ids[b] as number) || a - b,
    );
    return (id) => {
      const names: AlternateName[] = [];
      for (let at = firstAtLeast(order, ids, id); at < count && ids[order[at] as number] === id; at++) {
        const number = order[at] as number;
        const record = bytes.toString("utf8", starts[number], starts[number + 1] as number);
        const [rank, language, ...text] = record.split("\t");
        const abbreviation = language === "abbr";
        names.push({
          text: text.join("\t"),
          language: abbreviation ? "" : (language as string),
          strength: rank === "0" || abbreviation ? "weak" : "strong",
          rank: Number(rank),
        });
      }
      return names;
    };
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(array.length * 2);
  next.set(array);
  return next;
}

/** The first place in `order` whose id is not below `id`. */
function firstAtLeast(order: Uint32Array, ids: Uint32Array, id: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[order[middle] as number] as number) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
