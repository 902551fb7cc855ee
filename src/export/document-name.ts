/** Longest part of an article's id kept in a file name. */
const idLength = 60;

/**
 * A name for the file of an article: its number in the run, which keeps names apart on file systems that know no case,
 * and what letters, digits, `-` and `_` its id has, for a person to know it by. It is safe on every system: ASCII, no
 * folder, no leading or trailing dot.
 */
export function documentName(number: number, id: string): string {
  const readable = id
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(-idLength)
    .replace(/^-+/, "");
  const numbered = String(number).padStart(6, "0");
  return readable === "" ? numbered : `${numbered}-${readable}`;
}
