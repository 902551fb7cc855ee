/**
 * The messages of a compiled gettext catalogue (.mo) by their keys, without the header (the message of the empty key).
 * Format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html. Throws on another file.
 */
export function readCatalogue(bytes: Buffer): ReadonlyMap<string, string> {
  const little = bytes.length >= 20 && bytes.readUInt32LE(0) === 0x950412de;
  const big = bytes.length >= 20 && bytes.readUInt32BE(0) === 0x950412de;
  if (!little && !big) throw new Error("This is no gettext catalogue: its first four bytes are not the magic number.");
  const number = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (table: number, index: number) => {
    const [length, start] = [number(table + 8 * index), number(table + 8 * index + 4)];
    return bytes.toString("utf8", start, start + length);
  };
  const [count, keys, values] = [number(8), number(12), number(16)];
  const messages = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    const key = text(keys, index);
    if (key !== "") messages.set(key, text(values, index));
  }
  return messages;
}
