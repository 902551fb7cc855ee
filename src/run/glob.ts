import { sep } from "node:path";

/** A pattern of paths: the folder that it begins with, and whether a path relative to that fits it. */
export interface Glob {
  readonly folder: string;
  matches(place: string): boolean;
}

/**
 * A pattern such as `news/**\/*.{html,htm}`: `*` and `?` stand for characters of a name, `**` for any folders, `[…]` for one
 * of several characters, `{a,b}` for either word. None matches a hidden name. Null where there is nothing of a pattern in it.
 */
export async function globOf(input: string): Promise<Glob | null> {
  const { default: picomatch } = await import("picomatch");
  const pattern = sep === "\\" ? input.replaceAll("\\", "/") : input;
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob || glob === "") return null;
  return { folder: base === "" ? "." : base, matches: picomatch(glob) };
}
