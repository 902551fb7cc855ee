/** A case: why it must be so, the marked text, and the zones of its sentences where they matter. */
export interface Case {
  readonly why: string;
  readonly line: number;
  readonly marked: string;
  readonly zones: readonly string[] | undefined;
}

/** Cases about one thing, with the lines of the small list they are read with. */
export interface Section {
  readonly title: string;
  readonly list: readonly string[];
  readonly cases: readonly Case[];
}

/**
 * Reads a file of cases:
 *
 *     @list                          entries for the whole file, one a line, to a blank line
 *     == title                       a section; a @list below it adds entries for the section
 *     - why                          a case; then its marked text, line for line, to a blank line
 *     @zones title body              (optional, after the why) the zones of its sentences
 *     ¶                              an empty line of the text
 *
 * Lines beginning with `#` are comments.
 */
export function readCases(file: string): Section[] {
  const sections: { title: string; list: string[]; cases: Case[] }[] = [];
  const shared: string[] = [];
  const lines = file.split("\n");
  const paragraph = (from: number) => {
    const end = lines.findIndex((line, index) => index >= from && line.trim() === "");
    return lines.slice(from, end < 0 ? lines.length : end);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const section = sections.at(-1);
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("== ")) sections.push({ title: line.slice(3), list: [...shared], cases: [] });
    else if (line === "@list") {
      const rows = paragraph(at + 1);
      (section?.list ?? shared).push(...rows.filter((row) => !row.startsWith("#")));
      at += rows.length;
    } else if (line.startsWith("- ") && section !== undefined) {
      const body = paragraph(at + 1);
      const zones = body[0]?.startsWith("@zones ") ? body[0].slice(7).trim().split(/\s+/) : undefined;
      const marked = body
        .slice(zones === undefined ? 0 : 1)
        .map((one) => (one === "¶" ? "" : one))
        .join("\n");
      if (marked === "") throw new Error(`Line ${at + 1}: a case without a text.`);
      section.cases.push({ why: line.slice(2), line: at + 1, marked, zones });
      at += body.length;
    } else throw new Error(`Line ${at + 1} is no list, section or case: ${line}`);
  }
  return sections;
}
