import type { SourceStretch } from "../../model/source-stretch.ts";
import type { Decoded } from "./charset.ts";

/** The text that a reader took out of a file, and what the file tells of it; dates and languages are as written there. */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  readonly date?: string;
  readonly author?: string;
  /** The page's own address, as its canonical link or its feed tells it. */
  readonly url?: string;
  /** Where the text stands in the decoded file, where its reader can tell. */
  readonly stretches?: readonly SourceStretch[];
  /** How the bytes were decoded, where they were text. */
  readonly decoded?: Pick<Decoded, "charset" | "known">;
}

/** Facts with those left out that are empty or not told. */
export function told<Facts extends object>(facts: Facts): { [Name in keyof Facts]?: Exclude<Facts[Name], undefined | null> } {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  ) as {
    [Name in keyof Facts]?: Exclude<Facts[Name], undefined | null>;
  };
}
