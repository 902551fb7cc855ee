import { decodeBytes } from "../../../src/article/kinds/single-byte.ts";

/** The bytes of a text in a single-byte charset, by the decoder turned round. */
export function encode(text: string, charset: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(decodeBytes(charset, Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${charset} has no "${character}"`);
    return byte;
  });
}

export function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "little" ? bytes : bytes.swap16();
}
