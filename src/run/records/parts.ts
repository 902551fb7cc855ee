import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { FieldNames } from "../../article/kinds/fields.ts";
import { holdsOf, recordsOf } from "../intake.ts";
import { nodeOf } from "../marks.ts";
import type { InputFile } from "../walk.ts";
import type { Piece } from "./pieces.ts";

/** Some records of a large file, in their order, that are done together; plain data, to be sent to a thread. */
export interface Part {
  readonly kind: "part";
  /** {@link partKey}: what the journal knows it by. */
  readonly key: string;
  readonly sha256: string;
  /** UTF-16 units and bytes of its records. */
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** What is known of a large file when all its parts have been cut. */
export interface EndOfParts {
  readonly kind: "end";
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly node: string;
}

/** A file of many articles that is larger, in bytes, is not read whole; what is packed may be ten times larger than it is. */
const wholeUpTo = { none: 4_000_000, gzip: 400_000 };

/** A part has at least this many records, at most that many, or that much of them. */
const records = { least: 32, most: 512, size: 2_000_000 };

/** A record ends a part where this of its id's checksum is zero, so that parts stay the same when records before them change. */
const endsPart = 0x7f;

/** The key of a part: no place of a file has `//` in it. Parts of a file that have the same records have the same key. */
export function partKey(place: string, sha256: string): string {
  return `${place}//${sha256.slice(0, 16)}`;
}

export function isPartKey(key: string): boolean {
  return key.includes("//");
}

/** The place of the file that a part's key is of. */
export function fileOfPart(key: string): string {
  return key.slice(0, key.indexOf("//"));
}

/** Whether a file is to be cut into parts; not, where it cannot be looked at. */
export async function isLarge({ path, place }: InputFile): Promise<boolean> {
  if (holdsOf(place) !== "many") return false;
  const limit = /\.gz$/i.test(place) ? wholeUpTo.gzip : wholeUpTo.none;
  return stat(path).then(
    ({ size }) => size > limit,
    () => false,
  );
}

/**
 * The parts of a large file, then what is known of it; more of it is read only when they are taken. A file that cannot be
 * read, or not to its end, has a problem in its last part.
 */
export async function* partsOf(
  file: InputFile,
  { fields, limit }: { readonly fields: FieldNames; readonly limit: number },
): AsyncGenerator<Part | EndOfParts> {
  const whole = createHash("sha256");
  let size = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 18 })) {
      whole.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  const node = await stat(file.path, { bigint: true }).then(nodeOf, () => "");
  let open: Piece[] = [];
  let length = 0;
  const part = (): Part => {
    const sha256 = createHash("sha256")
      .update(JSON.stringify(open.map(toldOf)))
      .digest("hex");
    const done: Part = { kind: "part", key: partKey(file.place, sha256), sha256, size: length, pieces: open };
    open = [];
    length = 0;
    return done;
  };
  for await (const piece of recordsOf({ shown: file.shown, place: file.place, fields, limit }, chunks())) {
    open.push(piece);
    length += sizeOf(piece);
    const natural = "raw" in piece && open.length >= records.least && (crc32(piece.id) & endsPart) === 0;
    if (natural || open.length >= records.most || length >= records.size) yield part();
  }
  if (open.length > 0) yield part();
  yield { kind: "end", sha256: whole.digest("hex"), size, node };
}

/** All that a piece is, as JSON has it; of a page's bytes their checksum. */
function toldOf(piece: Piece): unknown {
  if ("problem" in piece || piece.raw.kind !== "page") return piece;
  const { bytes, ...page } = piece.raw.page;
  return { ...piece, raw: { ...page, bytes: createHash("sha256").update(bytes).digest("hex") } };
}

function sizeOf(piece: Piece): number {
  if ("problem" in piece) return piece.problem.message.length;
  const { raw } = piece;
  return raw.kind === "record" ? raw.record.text.length : raw.kind === "item" ? raw.item.html.length : raw.page.bytes.length;
}
