import { createHash } from "node:crypto";

/** The most bytes of a name: with `.json`, or any ending as long as `.jsonl.gz`, it stays below the 255 of file systems. */
const longestName = 240;

/** An article's name is that of a file, and `.json` is added to it; what holds several articles is a folder. */
export type NameUse = "file" | "folder";

/** Names of one output folder, no two of which any file system takes for the same. */
export interface Names {
  /**
   * A safe name for what is called `name` in the input: {@link safeName}, and marked with a checksum where an earlier name
   * is the same but for case, Unicode's ways of writing a letter, or invisible characters.
   */
  take(name: string, use: NameUse): string;
}

/** Opens a folder's names. They depend on the order in which they are taken, and on nothing else. */
export function openNames(): Names {
  const taken = new Set<string>();
  return {
    take(name, use) {
      const safe = safeName(name, use);
      let own = safe;
      for (let again = 0; ; again++) {
        const key = keyOf(use === "file" ? `${own}.json` : own);
        if (!taken.has(key)) {
          taken.add(key);
          return own;
        }
        own = marked(safe, `${name}\n${again}`);
      }
    },
  };
}

/**
 * A name of the input, or an id, as one name that every file system takes. Percent-encoded are: characters that some system
 * refuses or that would lead to another folder, a dot at the beginning, the first letter of a device's name (`nul.txt`), a
 * dot or space at the end of a folder's name, and a `%` that could be taken for such. One that is too long is cut, with a
 * checksum of the whole. Distinct names stay distinct, but for two long ones of the same checksum.
 */
export function safeName(name: string, use: NameUse): string {
  let encoded = name.replace(refused, percent);
  if (devices.test(name)) encoded = encoded.replace(/^./u, percent);
  if (use === "folder") encoded = encoded.replace(/[. ]$/, percent);
  return Buffer.byteLength(encoded) <= longestName ? encoded : marked(encoded, name);
}

/** By the rules of Windows, the strictest there are: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const refused = /[\p{Cc}\p{Cs}/\\:*?"<>|]|^\.|%(?=[0-9A-Fa-f]{2})/gu;
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

/** A name with a checksum of `told` before its ending, cut to be short enough. */
function marked(name: string, told: string): string {
  const ending = /[^.](\.[a-z0-9]{1,8}(?:\.gz)?)$/i.exec(name)?.[1] ?? "";
  const mark = `~${createHash("sha256").update(told, "utf16le").digest("hex").slice(0, 10)}${ending}`;
  let bytes = Buffer.byteLength(mark);
  let cut = "";
  for (const character of name.slice(0, name.length - ending.length)) {
    bytes += Buffer.byteLength(character);
    if (bytes > longestName) break;
    cut += character;
  }
  return cut + mark;
}

/** What names have in common that some file system takes for the same; it may be more than any one of them does. */
function keyOf(name: string): string {
  const visible = name.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return visible.toUpperCase().toLowerCase().normalize("NFC");
}
