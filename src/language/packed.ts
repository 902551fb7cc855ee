/** The words of a list written as text, parted by white space; none for an empty text. */
export function packed(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
