/**
 * Text within a line of a terminal between first-strong isolates (U+2068, U+2069), so that right-to-left text and what
 * stands around it do not reorder each other; white space becomes single spaces.
 */
export function isolated(text: string): string {
  return `\u2068${text.replace(/\s+/gu, " ")}\u2069`;
}
