/** The text that a reader took out of a file, and what the file tells of it. */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  /** As written in the file. */
  readonly date?: string;
}
