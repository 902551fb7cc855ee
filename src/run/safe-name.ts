/** The most bytes of an id in a file name: with `.json` it stays below the 255 that file systems allow. */
const longestName = 200;

/**
 * An id as one name of a file: characters that some file system refuses, or that would leave the folder, are
 * percent-encoded; an overlong one is cut and told apart by its code units' sum. Distinct ids stay distinct but for the cut.
 */
export function safeName(id: string): string {
  const encoded = [...id]
    .map((c, index) => (/[\p{Cc}\p{Cs}/\\:*?"<>|%]/u.test(c) || (c === "." && index === 0) ? percent(c) : c))
    .join("");
  if (Buffer.byteLength(encoded) <= longestName) return encoded;
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) >>> 0;
  let cut = "";
  for (const c of encoded) {
    if (Buffer.byteLength(cut + c) > longestName - 9) break;
    cut += c;
  }
  return `${cut}-${sum.toString(16).padStart(8, "0")}`;
}

function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
