import { crc32 } from "node:zlib";

/**
 * The compiled gazetteer is one buffer, in memory as on disk: a preamble of 32 bytes, a header in JSON, then the sections,
 * flat arrays of little-endian numbers. Nothing is parsed to open it but the header, and threads share it as it is.
 *
 * Preamble: "comention names\0", then as 32-bit numbers the format's version, the header's bytes and its checksum, and
 * where the sections begin. The sections' checksums, one a part, stand right before them. Raise {@link formatVersion} with any change of what the bytes mean.
 */
export const formatVersion = 3;

const magic = Buffer.from("comention names\0", "latin1");
const preambleSize = 32;
const alignment = 8;
/** Sections are checksummed in parts of this size, so that checking keeps step with reading. In bytes. */
export const partSize = 4 << 20;

/** Every section with the kind of number it holds. */
const sectionKinds = {
  firstBits: Int32Array,
  nextBits: Int32Array,
  firstSlots: Int32Array,
  nextSlots: Int32Array,
  sharedSlots: Int32Array,
  formKeys: Uint32Array,
  formNames: Uint32Array,
  formNameLists: Uint32Array,
  keys: Uint8Array,
  nameTexts: Uint32Array,
  texts: Uint8Array,
  entryIds: Uint32Array,
  entryNames: Uint32Array,
  numbers: Float64Array,
  ids: Uint8Array,
  entryDetails: Uint32Array,
  details: Uint8Array,
} as const;

/** Sections of numbers that are mostly small: written as wide as the largest of them needs, {@link narrowed}. */
const narrowSections = ["nameMarks", "entryProfiles", "entryPopulations", "entryProminences"] as const;
const widths = [Uint8Array, Uint16Array, Uint32Array] as const;

type NarrowName = (typeof narrowSections)[number];
type SectionName = keyof typeof sectionKinds | NarrowName;
type Narrow = Uint8Array | Uint16Array | Uint32Array;

/** The arrays by their names, over whatever memory. */
export type Sections = {
  readonly [Name in keyof typeof sectionKinds]: Widened<InstanceType<(typeof sectionKinds)[Name]>>;
} & { readonly [Name in NarrowName]: Narrow };

type Widened<Numbers> = Numbers extends Int32Array
  ? Int32Array
  : Numbers extends Uint32Array
    ? Uint32Array
    : Numbers extends Float64Array
      ? Float64Array
      : Uint8Array;

/** The same numbers, each as wide as the largest needs. */
export function narrowed(values: Uint32Array): Narrow {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return largest < 2 ** 8 ? Uint8Array.from(values) : largest < 2 ** 16 ? Uint16Array.from(values) : values;
}

/** What the header says of the sections, besides where they are. */
export interface Facts {
  readonly fingerprint: string;
  readonly entries: number;
  /** Names that can be found; those too short are kept but never match. */
  readonly nameCount: number;
  /** What the numbers in `entryProfiles` and `nameMarks` stand for. */
  readonly profiles: readonly unknown[];
  readonly marks: readonly unknown[];
}

/** The header as it is written: the facts, where the sections are, and what the image was made from. */
export interface Header extends Facts {
  readonly sections: readonly (readonly [name: string, offset: number, length: number, width: number])[];
  /** Of all sections together, in bytes. */
  readonly bodySize: number;
  /** As the image's maker wishes to know it again. */
  readonly origin: unknown;
}

/** An opened image. */
export interface Image {
  readonly buffer: SharedArrayBuffer;
  readonly facts: Facts;
  readonly sections: Sections;
  readonly origin: unknown;
}

/** Lays sections out in one shared buffer. `origin` is kept with them and handed back by {@link openImage}. */
export function makeImage(sections: Sections, facts: Facts, origin: unknown): Image {
  let bodySize = 0;
  const names = [...Object.keys(sectionKinds), ...narrowSections] as SectionName[];
  const places = names.map((name) => {
    const place = [name, bodySize, sections[name].length, sections[name].BYTES_PER_ELEMENT] as const;
    bodySize = aligned(bodySize + sections[name].byteLength);
    return place;
  });
  const header = Buffer.from(JSON.stringify({ ...facts, sections: places, bodySize, origin } satisfies Header));
  const begins = aligned(preambleSize + header.length + partsOf(bodySize) * 4 + 4);
  const buffer = new SharedArrayBuffer(begins + bodySize);
  const bytes = new Uint8Array(buffer);
  bytes.set(magic);
  new Uint32Array(buffer, magic.length, 4).set([formatVersion, header.length, crc32(header), begins]);
  bytes.set(header, preambleSize);
  for (const [name, at] of places) bytes.set(bytesOf(sections[name]), begins + at);
  const checks = checksOf(buffer, begins, bodySize);
  for (let part = 0; part < checks.length; part++) checks[part] = checksum(buffer, begins, bodySize, part);
  return openImage(buffer, "trust") as Image;
}

/**
 * Opens an image, or gives null where the bytes are none of ours, of another version, cut short or damaged. `trust` leaves
 * out the checksums of the sections, for a buffer that was checked before or has just been made.
 */
export function openImage(buffer: SharedArrayBuffer, policy: "check" | "trust"): Image | null {
  const read = readHeader(new Uint8Array(buffer));
  if (read === null || read.begins + read.header.bodySize !== buffer.byteLength) return null;
  const { header, begins } = read;
  if (policy === "check") {
    for (let part = 0; part < partsOf(header.bodySize); part++) if (!isWhole(buffer, read, part)) return null;
  }
  const views = header.sections.map(([name, offset, length, width]) => {
    const kind = sectionKinds[name as keyof typeof sectionKinds] ?? widths.find((one) => one.BYTES_PER_ELEMENT === width);
    const view = kind as new (buffer: SharedArrayBuffer, at: number, length: number) => unknown;
    return [name, new view(buffer, begins + offset, length)] as const;
  });
  return { buffer, facts: header, sections: Object.fromEntries(views) as unknown as Sections, origin: header.origin };
}

/** A header and where the sections begin. */
export interface ReadHeader {
  readonly header: Header;
  readonly begins: number;
}

/** The header at the beginning of `bytes`; null where they are none of ours, of another version or damaged. */
export function readHeader(bytes: Uint8Array): ReadHeader | null {
  if (bytes.length < preambleSize || !magic.equals(bytes.slice(0, magic.length))) return null;
  const [version, length, check, begins] = new Uint32Array(bytes.slice(magic.length, preambleSize).buffer);
  if (version !== formatVersion) return null;
  const header = bytes.slice(preambleSize, preambleSize + (length as number));
  if (header.length !== length || crc32(header) !== check) return null;
  return { header: JSON.parse(Buffer.from(header).toString("utf8")) as Header, begins: begins as number };
}

/** Whether a part of the sections bears its checksum. */
export function isWhole(buffer: SharedArrayBuffer, { header, begins }: ReadHeader, part: number): boolean {
  return checksum(buffer, begins, header.bodySize, part) === checksOf(buffer, begins, header.bodySize)[part];
}

/** How many parts sections of so many bytes have. */
export function partsOf(bodySize: number): number {
  return Math.ceil(bodySize / partSize);
}

function checksOf(buffer: SharedArrayBuffer, begins: number, bodySize: number): Uint32Array {
  return new Uint32Array(buffer, begins - partsOf(bodySize) * 4, partsOf(bodySize));
}

function checksum(buffer: SharedArrayBuffer, begins: number, bodySize: number, part: number): number {
  const from = part * partSize;
  return crc32(new Uint8Array(buffer, begins + from, Math.min(partSize, bodySize - from)));
}

function bytesOf(values: ArrayBufferView): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function aligned(offset: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
