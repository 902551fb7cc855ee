import { inflateRawSync } from "node:zlib";

/** More files than any document holds. */
const mostFiles = 10_000;

/**
 * The bytes that a zip file's contents unpack to, by unpacking each with a limit, as the sizes it tells of itself may be
 * false. Throws where that is more than `limit`, or where the bytes are no zip file.
 */
export function unpackedSize(bytes: Uint8Array, limit: number): number {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  if (end < 0 || end + 22 > zip.length) throw new Error("it is no zip file, or is cut off");
  const files = zip.readUInt16LE(end + 10);
  if (files > mostFiles) throw new Error(`it holds ${files} files`);
  let at = zip.readUInt32LE(end + 16);
  let total = 0;
  for (let file = 0; file < files; file++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw new Error("its list of files is broken");
    const packed = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    if (local + 30 > zip.length) throw new Error("its list of files is broken");
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + packed);
    if (zip.readUInt16LE(at + 10) === 8) total += inflateRawSync(data, { maxOutputLength: limit - total + 1 }).length;
    else total += data.length;
    if (total > limit) throw new Error(`it unpacks to more than ${limit} bytes`);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return total;
}
